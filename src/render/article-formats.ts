/** Articles for other programs: the record itself, JSON Feed, schema.org, Markdown, HTML. */

import { type Article, type Block, type Related, toRecord } from '../archive/article.ts'
import { blockText, parseInline, plainText } from '../archive/inline.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from './safe.ts'

export const ARTICLE_FORMATS = ['json', 'md', 'html', 'jsonfeed', 'jsonld'] as const
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number]

function escapeHtml(text: string): string {
  return safe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function inlineHtml(source: string): string {
  return parseInline(source)
    .map(({ text, href }) =>
      href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text),
    )
    .join('')
}

function blockHtml(block: Block, article: Article): string {
  if (typeof block === 'string') return `<p>${inlineHtml(block)}</p>`
  switch (block.type) {
    case 'heading':
      return `<h${block.level ?? 2}>${inlineHtml(block.text)}</h${block.level ?? 2}>`
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.text)}</p></blockquote>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`
    case 'image':
      return `<p>${inlineHtml(article.images?.[block.image]?.caption ?? '')}</p>`
    default:
      return `<p>${inlineHtml(block.text ?? '')}</p>`
  }
}

function bodyHtml(article: Article): string {
  return article.body.map((block) => blockHtml(block, article)).join('\n')
}

/** Images that no block of the body points to stand above the text. */
export function leadImages(article: Article): readonly number[] {
  const placed = new Set(
    article.body.map((block) =>
      typeof block !== 'string' && block.type === 'image' ? block.image : -1,
    ),
  )
  return [...(article.images ?? []).keys()].filter((image) => !placed.has(image))
}

/** Their captions, which are part of the text of an article. */
function leadCaptions(article: Article): string[] {
  return leadImages(article).flatMap((image) => article.images?.[image]?.caption ?? [])
}

function relatedHtml({ title, url }: Related): string {
  return `<li>${url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title)}</li>`
}

function articleHtml(article: Article): string {
  const { title, datePublished, description, related = [], language = 'kk' } = article
  return [
    `<article lang="${escapeHtml(language)}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...(datePublished ? [`<time datetime="${datePublished}">${datePublished}</time>`] : []),
    ...leadCaptions(article).map((caption) => `<p>${inlineHtml(caption)}</p>`),
    ...(description ? [`<p><strong>${escapeHtml(description)}</strong></p>`] : []),
    bodyHtml(article),
    ...(related.length > 0 ? [`<ul>\n${related.map(relatedHtml).join('\n')}\n</ul>`] : []),
    '</article>',
  ].join('\n')
}

function html(articles: readonly Article[]): Safe {
  const [first] = articles
  const head = `<!doctype html>\n<html lang="kk">\n<meta charset="utf-8">\n<title>${escapeHtml(first?.title ?? 'kznews')}</title>\n`
  return `${head}${articles.map(articleHtml).join('\n')}\n</html>\n` as Safe
}

/** Escapes what Markdown would take for markup at any place of a line. */
function escapeMarkdown(text: string): string {
  return safe(text).replace(/[\\`*_[\]<>~&]/g, '\\$&')
}

/** A line of Markdown, so that its beginning does not make it a list, a heading or a rule. */
function markdownLine(line: string): string {
  return line
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=#{1,6}(?:\s|$)|[+-]|=+$)/, '\\')
}

function inlineMarkdown(source: string): string {
  const spans = parseInline(source).map(({ text, href }) => {
    const words = escapeMarkdown(text)
    return href ? `[${words}](<${safe(href).replaceAll('\\', '%5C')}>)` : words
  })
  return markdownLine(spans.join(''))
}

function blockMarkdown(block: Block, article: Article): string {
  if (typeof block === 'string') return inlineMarkdown(block)
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level ?? 2)} ${inlineMarkdown(block.text)}`
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${inlineMarkdown(line)}`)
        .join('\n')
    case 'list':
      return block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n')
    case 'image':
      return inlineMarkdown(article.images?.[block.image]?.caption ?? '')
    default:
      return inlineMarkdown(block.text ?? '')
  }
}

function markdown(article: Article): Safe {
  const facts = [article.datePublished, article.categories.join(', '), article.url]
  const plain = (text: string) => markdownLine(escapeMarkdown(text))
  const parts = [
    `# ${plain(article.title)}`,
    plain(facts.filter((fact) => fact).join(' · ')),
    ...leadCaptions(article).map(inlineMarkdown),
    ...(article.description ? [`**${plain(article.description)}**`] : []),
    ...article.body.map((block) => blockMarkdown(block, article)),
    ...(article.related ?? []).map(({ title }) => `- ${plain(title)}`),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n` as Safe
}

/** JSON Feed 1.1 (jsonfeed.org). */
function jsonFeed(articles: readonly Article[]): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'kznews',
    items: articles.map((article) => ({
      id: article.id,
      ...(article.url && { url: article.url }),
      title: article.title,
      content_html: bodyHtml(article),
      content_text: article.body.map(blockText).join('\n\n'),
      ...(article.description && { summary: article.description }),
      ...(article.datePublished && { date_published: article.datePublished }),
      ...(article.dateModified && { date_modified: article.dateModified }),
      ...(article.authors && { authors: article.authors }),
      tags: [...article.categories, ...(article.tags ?? [])],
      language: article.language ?? 'kk',
    })),
  }
}

/** schema.org NewsArticle. */
function jsonLd(article: Article): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    ...(article.url && { url: article.url }),
    headline: article.title,
    ...(article.description && { description: article.description }),
    ...(article.datePublished && { datePublished: article.datePublished }),
    ...(article.dateModified && { dateModified: article.dateModified }),
    inLanguage: article.language ?? 'kk',
    articleSection: article.categories,
    ...(article.tags && { keywords: article.tags }),
    ...(article.authors && {
      author: article.authors.map((author) => ({ '@type': 'Person', ...author })),
    }),
    ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(article.images && {
      image: article.images.map(({ url, caption }) => ({
        '@type': 'ImageObject',
        ...(url && { url }),
        ...(caption && { caption: plainText(caption) }),
      })),
    }),
    articleBody: article.body.map(blockText).join('\n\n'),
  }
}

/** The articles in a format, as one document; the JSON formats but JSON Feed are arrays. */
export function formatArticles(articles: readonly Article[], format: ArticleFormat): Safe {
  switch (format) {
    case 'json':
      return safely`${safeJson(articles.map(toRecord), 2)}\n`
    case 'jsonfeed':
      return safely`${safeJson(jsonFeed(articles), 2)}\n`
    case 'jsonld':
      return safely`${safeJson(articles.map(jsonLd), 2)}\n`
    case 'html':
      return html(articles)
    default:
      return joinSafe(articles.map(markdown), '\n')
  }
}

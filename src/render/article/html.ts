/**
 * Articles as HTML: the body alone, as feeds carry it, and whole pages that stand by themselves.
 * Every text and address passes `escapeHtml`, so that no markup of a page is an article's own.
 */

import type { Article, Block, Image } from '../../archive/article.ts'
import { parseInline } from '../../archive/inline.ts'
import { writeDate } from '../../kazakh/dates/write-date.ts'
import { pageLabels } from '../../messages/kk/page.ts'
import { joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import { articleScript, leadImages, pageWords, scriptMark } from './parts.ts'

function escapeHtml(text: string): Safe {
  return safe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A text whose line ends are its own: those of a poem, or of an address. */
function linesHtml(text: string): Safe {
  return joinSafe(text.split('\n').map(escapeHtml), '<br>\n')
}

function linkHtml(href: string | undefined, words: Safe): Safe {
  return href ? safely`<a href="${escapeHtml(href)}" rel="external">${words}</a>` : words
}

function inlineHtml(source: string): Safe {
  return joinSafe(parseInline(source).map(({ text, href }) => linkHtml(href, linesHtml(text))))
}

/** An image with what is known of it; '' for nothing. */
function figureHtml({ url, caption, alt, credit }: Image): Safe {
  const words = [...(caption ? [inlineHtml(caption)] : []), ...(credit ? [escapeHtml(credit)] : [])]
  const picture = url
    ? safely`<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}" loading="lazy">`
    : words.length === 0 && alt
      ? safely`<p>${escapeHtml(alt)}</p>`
      : safely``
  const below =
    words.length > 0 ? safely`<figcaption>${joinSafe(words, '. ')}</figcaption>` : safely``
  const figure = written([picture, below])
  return figure === '' ? figure : safely`<figure>\n${figure}\n</figure>`
}

function blockHtml(block: Block, { images = [] }: Article): Safe {
  if (typeof block === 'string') return safely`<p>${inlineHtml(block)}</p>`
  switch (block.type) {
    case 'heading':
      return safely`<h${block.level ?? 2}>${inlineHtml(block.text)}</h${block.level ?? 2}>`
    case 'quote':
      return safely`<blockquote>\n<p>${inlineHtml(block.text)}</p>\n</blockquote>`
    case 'list':
      return listHtml(block.items.map(inlineHtml))
    case 'image':
      return figureHtml(images[block.image] ?? {})
    default:
      return embedHtml(block)
  }
}

function listHtml(items: readonly Safe[]): Safe {
  const lines = items.map((item) => safely`<li>${item}</li>`)
  return safely`<ul>\n${joinSafe(lines, '\n')}\n</ul>`
}

function embedHtml({ url, text }: { readonly url?: string; readonly text?: string }): Safe {
  if (!url) return text ? safely`<p>${inlineHtml(text)}</p>` : safely``
  const words = text ? safely`${inlineHtml(text)}<br>\n` : safely``
  return safely`<p>${words}${linkHtml(url, escapeHtml(url))}</p>`
}

/** The parts that are not empty. */
function written(parts: readonly Safe[], between = safely`\n`): Safe {
  return joinSafe(
    parts.filter((part) => part !== ''),
    between,
  )
}

/** The images above the text, and the text. */
export function bodyHtml(article: Article): Safe {
  const leads = leadImages(article).map((image) => figureHtml(article.images?.[image] ?? {}))
  return written([...leads, ...article.body.map((block) => blockHtml(block, article))])
}

function relatedHtml(article: Article): Safe {
  const { related = [] } = article
  if (related.length === 0) return safely``
  const words = pageWords(article)
  const links = related.map(({ title, url }) => linkHtml(url, escapeHtml(title)))
  return safely`<aside>\n<h2>${words(pageLabels.related)}</h2>\n${listHtml(links)}\n</aside>`
}

/** Kazakh tells the day as its papers do, whatever the interface speaks: the page is the article's. */
function bylineHtml(article: Article): Safe {
  const { datePublished, dateline, authors = [] } = article
  const words = pageWords(article)
  const date = datePublished
    ? safely`<time datetime="${escapeHtml(datePublished)}">${escapeHtml(words(writeDate(datePublished, 'full')))}</time>`
    : safely``
  const names = authors.map(({ name, url }) => linkHtml(url, escapeHtml(name)))
  const facts = [date, escapeHtml(dateline ?? ''), joinSafe(names, ', ')]
  const line = written(facts, safely` · `)
  return line === '' ? line : safely`<p>${line}</p>`
}

function footerHtml(article: Article): Safe {
  const { url, publisher, categories, tags = [] } = article
  const words = pageWords(article)
  const source = [escapeHtml(publisher ?? ''), url ? linkHtml(url, escapeHtml(url)) : safely``]
  const facts = [
    [pageLabels.categories, joinSafe(categories.map(escapeHtml), ', ')],
    [pageLabels.tags, joinSafe(tags.map(escapeHtml), ', ')],
    [pageLabels.source, written(source, safely`, `)],
  ] as const
  const lines = facts.flatMap(([name, value]) =>
    value ? [safely`<p>${words(name)}: ${value}</p>`] : [],
  )
  return lines.length > 0 ? safely`<footer>\n${joinSafe(lines, '\n')}\n</footer>` : safely``
}

function languageHtml(article: Article): Safe {
  const direction = articleScript(article) === 'arabic' ? safely` dir="rtl"` : safely``
  return safely`lang="${escapeHtml(article.language ?? 'kk')}"${direction}`
}

/** One article, as an element of a page. */
export function articleHtml(article: Article): Safe {
  const { title, description } = article
  const mark = scriptMark(article)
  return written([
    safely`<article ${languageHtml(article)}>`,
    safely`<header>`,
    safely`<h1>${escapeHtml(title)}</h1>`,
    bylineHtml(article),
    mark ? safely`<p><small>${escapeHtml(mark)}</small></p>` : safely``,
    description ? safely`<p><strong>${linesHtml(description)}</strong></p>` : safely``,
    safely`</header>`,
    bodyHtml(article),
    relatedHtml(article),
    footerHtml(article),
    safely`</article>`,
  ])
}

/** Enough for a page to be read with ease, in both of the system's colour schemes. */
const STYLE = [
  ':root { color-scheme: light dark; }',
  'body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: break-word; }',
  'img { max-width: 100%; height: auto; }',
  'figure { margin: 1.5rem 0; }',
  'blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }',
  'header p, figcaption, footer { font-size: 0.9rem; }',
] as const

/** The beginning of a page, up to its first article, which names it. */
export function pageHead(first: Article | undefined): Safe {
  return written([
    safely`<!doctype html>`,
    safely`<html ${first ? languageHtml(first) : safely`lang="kk"`}>`,
    safely`<head>`,
    safely`<meta charset="utf-8">`,
    safely`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    // A page that is only read tells nobody of it but whom it shows pictures of.
    safely`<meta name="referrer" content="no-referrer">`,
    safely`<title>${escapeHtml(first?.title ?? 'kznews')}</title>`,
    safely`<style>\n${joinSafe(STYLE.map(safe), '\n')}\n</style>`,
    safely`</head>`,
    safely`<body>\n`,
  ])
}

export const PAGE_TAIL = safely`</body>\n</html>\n`

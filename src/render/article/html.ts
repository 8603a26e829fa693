/**
 * Articles as HTML: the body alone, as feeds carry it, and whole pages that stand by themselves.
 * Every text and address passes `escapeHtml`, so that no markup of a page is an article's own.
 */

import type { Article, Block, Image, Related } from '../../archive/article.ts'
import { parseInline } from '../../archive/inline.ts'
import { writeDate } from '../../kazakh/dates/write-date.ts'
import { safe } from '../../terminal/safe.ts'
import { articleScript, leadImages, pageWords, scriptMark } from './parts.ts'

function escapeHtml(text: string): string {
  return safe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A text whose line ends are its own: those of a poem, or of an address. */
function linesHtml(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>\n')
}

function linkHtml(href: string | undefined, words: string): string {
  return href ? `<a href="${escapeHtml(href)}" rel="external">${words}</a>` : words
}

function inlineHtml(source: string): string {
  return parseInline(source)
    .map(({ text, href }) => linkHtml(href, linesHtml(text)))
    .join('')
}

/** An image with what is known of it; '' for nothing. */
function figureHtml({ url, caption, alt, credit }: Image): string {
  const words = [...(caption ? [inlineHtml(caption)] : []), ...(credit ? [escapeHtml(credit)] : [])]
  const picture = url
    ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}" loading="lazy">`
    : words.length === 0 && alt
      ? `<p>${escapeHtml(alt)}</p>`
      : ''
  const below = words.length > 0 ? `<figcaption>${words.join('. ')}</figcaption>` : ''
  const parts = [picture, below].filter((part) => part !== '')
  return parts.length > 0 ? `<figure>\n${parts.join('\n')}\n</figure>` : ''
}

function blockHtml(block: Block, { images = [] }: Article): string {
  if (typeof block === 'string') return `<p>${inlineHtml(block)}</p>`
  switch (block.type) {
    case 'heading':
      return `<h${block.level ?? 2}>${inlineHtml(block.text)}</h${block.level ?? 2}>`
    case 'quote':
      return `<blockquote>\n<p>${inlineHtml(block.text)}</p>\n</blockquote>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`
    case 'image':
      return figureHtml(images[block.image] ?? {})
    default:
      return embedHtml(block)
  }
}

function embedHtml({ url, text }: { readonly url?: string; readonly text?: string }): string {
  if (!url) return text ? `<p>${inlineHtml(text)}</p>` : ''
  const words = text ? `${inlineHtml(text)}<br>\n` : ''
  return `<p>${words}${linkHtml(url, escapeHtml(url))}</p>`
}

function written(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

/** The images above the text, and the text. */
export function bodyHtml(article: Article): string {
  const leads = leadImages(article).map((image) => figureHtml(article.images?.[image] ?? {}))
  return written([...leads, ...article.body.map((block) => blockHtml(block, article))])
}

function relatedHtml({ title, url }: Related): string {
  return `<li>${linkHtml(url, escapeHtml(title))}</li>`
}

/** Kazakh tells the day as its papers do, whatever the interface speaks: the page is the article's. */
function bylineHtml(article: Article): string {
  const { datePublished, dateline, authors = [] } = article
  const words = pageWords(article)
  const date = datePublished
    ? `<time datetime="${escapeHtml(datePublished)}">${escapeHtml(words(writeDate(datePublished, 'full')))}</time>`
    : ''
  const names = authors.map(({ name, url }) => linkHtml(url, escapeHtml(name)))
  const facts = [date, escapeHtml(dateline ?? ''), names.join(', ')].filter((fact) => fact !== '')
  return facts.length > 0 ? `<p>${facts.join(' · ')}</p>` : ''
}

function footerHtml(article: Article): string {
  const { url, publisher, categories, tags = [] } = article
  const words = pageWords(article)
  const source = [escapeHtml(publisher ?? ''), url ? linkHtml(url, escapeHtml(url)) : '']
  const facts = [
    ['Айдар', categories.map(escapeHtml).join(', ')],
    ['Тегтер', tags.map(escapeHtml).join(', ')],
    ['Дереккөз', source.filter((part) => part !== '').join(', ')],
  ]
  const lines = facts.flatMap(([name, value]) =>
    value ? [`<p>${words(name ?? '')}: ${value}</p>`] : [],
  )
  return lines.length > 0 ? `<footer>\n${lines.join('\n')}\n</footer>` : ''
}

function languageHtml(article: Article): string {
  const direction = articleScript(article) === 'arabic' ? ' dir="rtl"' : ''
  return `lang="${escapeHtml(article.language ?? 'kk')}"${direction}`
}

/** One article, as an element of a page. */
export function articleHtml(article: Article): string {
  const { title, description, related = [] } = article
  const mark = scriptMark(article)
  return written([
    `<article ${languageHtml(article)}>`,
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    bylineHtml(article),
    mark ? `<p><small>${escapeHtml(mark)}</small></p>` : '',
    description ? `<p><strong>${linesHtml(description)}</strong></p>` : '',
    '</header>',
    bodyHtml(article),
    related.length > 0
      ? `<aside>\n<h2>${pageWords(article)('Оқи отырыңыз')}</h2>\n<ul>\n${related.map(relatedHtml).join('\n')}\n</ul>\n</aside>`
      : '',
    footerHtml(article),
    '</article>',
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
].join('\n')

/** What stands before the articles of a page, which is named by the first. */
export function pageHead(first: Article | undefined): string {
  return written([
    '<!doctype html>',
    `<html ${first ? languageHtml(first) : 'lang="kk"'}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // A page that is only read tells nobody of it but whom it shows pictures of.
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(first?.title ?? 'kznews')}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '',
  ]).concat('\n')
}

export const PAGE_TAIL = '</body>\n</html>\n'

/**
 * An article as CommonMark that reads back: what of its words would be markup is escaped, and
 * nothing else is. There is no front matter, which CommonMark would read as a rule and a heading;
 * date, authors, categories and address stand in a line below the title.
 */

import type { Article, Block, Image } from '../../archive/article.ts'
import { parseInline } from '../../archive/inline.ts'
import { safe } from '../../terminal/safe.ts'
import { leadImages, pageWords, scriptMark } from './parts.ts'

/** What is markup where it stands, wherever in a line: `*`, but not 2 * 3; `_`, but not a_b. */
const MARKUP = [
  /\\(?=[!-/:-@[-`{-~]|\s*$)/u,
  /[`<]/u,
  /\*(?! )|(?<! )\*/u,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  // A link, an image or its label; at the start of a line the name of a target.
  /\](?=[([:])|^\[/u,
  /!(?=\[|$)/u,
  /&(?=#?[\p{L}\p{N}]{1,32};)/u,
  // The end of what GitHub strikes through, or of a fence.
  /(?<=\S)~/u,
]
const ANYWHERE = new RegExp(MARKUP.map(({ source }) => source).join('|'), 'gu')

function escapeMarkdown(text: string): string {
  return safe(text).replace(ANYWHERE, '\\$&')
}

/** The words of a link: brackets are escaped in pairs or alone, whatever stands behind them. */
function escapeLabel(text: string): string {
  return safe(text).replace(/[\\`*_[\]<~&!]/g, '\\$&')
}

/** A line of Markdown, so that its beginning does not make it a list, a heading, a quote or a rule. */
function markdownLine(line: string): string {
  return line
    .trim()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=#{1,6}(?:\s|$)|[*+-](?:\s|$)|>|-[-\s]*$|=+$)/, '\\')
}

function target(href: string): string {
  return `<${safe(href).replaceAll('\\', '%5C').replaceAll('<', '%3C').replaceAll('>', '%3E')}>`
}

/** Lines of inline text; a line end of the text is one of the page. */
function inlineLines(source: string): string[] {
  const spans = parseInline(source).map(({ text, href }) => {
    if (href) return `[${escapeLabel(text)}](${target(href)})`
    return text.split('\n').map(escapeMarkdown).join('\n')
  })
  const lines = spans.join('').split('\n').map(markdownLine)
  return lines.filter((line) => line !== '')
}

/** A text as one paragraph, behind a mark: `- `, `> `. Its own line ends are hard breaks. */
function paragraph(source: string, first = '', rest = first): string {
  return inlineLines(source)
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join('\\\n')
}

function oneLine(source: string): string {
  return inlineLines(source).join(' ')
}

function plain(text: string): string {
  return markdownLine(escapeMarkdown(text))
}

/** A heading; hashes at its end would be taken for the end of its mark. */
function heading(level: number, line: string): string {
  return `${'#'.repeat(level)} ${line.replace(/(?<=^|\s)(?=#+$)/, '\\')}`
}

/** Emphasis ends where its words do, so it is put on lines without spaces around them. */
function marked(text: string, mark: string): string {
  return text === '' ? '' : mark + text + mark
}

function figureMarkdown({ url, caption, alt, credit }: Image): string[] {
  const words = [...(caption ? [oneLine(caption)] : []), ...(credit ? [plain(credit)] : [])]
  if (!url && words.length === 0) return alt ? [marked(plain(alt), '*')] : []
  return [
    ...(url ? [`![${escapeLabel(alt ?? '')}](${target(url)})`] : []),
    marked(words.join('. '), '*'),
  ]
}

function blockMarkdown(block: Block, { images = [] }: Article): readonly string[] {
  if (typeof block === 'string') return [paragraph(block)]
  switch (block.type) {
    case 'heading':
      return [heading(block.level ?? 2, oneLine(block.text))]
    case 'quote':
      return [paragraph(block.text, '> ')]
    case 'list':
      return [block.items.map((item) => paragraph(item, '- ', '  ')).join('\n')]
    case 'image':
      return figureMarkdown(images[block.image] ?? {})
    default:
      return [paragraph(block.text ?? ''), block.url ? target(block.url) : '']
  }
}

/** The article, with a line end behind its last line. */
export function articleMarkdown(article: Article): string {
  const { title, description, datePublished, dateline, authors, categories, url } = article
  const { images = [], body, related = [] } = article
  const facts = [datePublished, dateline, authors?.map(({ name }) => name).join(', ')]
  const mark = scriptMark(article)
  const below = [...facts, categories.join(', ')].filter((fact) => fact).map((fact) => plain(fact!))
  const parts = [
    heading(1, plain(title)),
    [...below, ...(url ? [target(url)] : [])].join(' · '),
    mark ? marked(plain(mark), '*') : '',
    ...leadImages(article).flatMap((image) => figureMarkdown(images[image] ?? {})),
    description ? marked(plain(description), '**') : '',
    ...body.flatMap((block) => blockMarkdown(block, article)),
    related.length > 0 ? `## ${pageWords(article)('Оқи отырыңыз')}` : '',
    related
      .map(({ title: words, url: href }) =>
        href ? `- [${escapeLabel(words)}](${target(href)})` : `- ${plain(words)}`,
      )
      .join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

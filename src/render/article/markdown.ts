/**
 * An article as CommonMark that reads back: what of its words would be markup is escaped, and
 * nothing else is. There is no front matter, which CommonMark would read as a rule and a heading;
 * date, authors, categories and address stand in a line below the title.
 */

import type { Article, Block, Image, Related } from '../../archive/article.ts'
import { parseInline } from '../../archive/inline.ts'
import { pageLabels } from '../../messages/kk/page.ts'
import { joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import { leadImages, pageWords, scriptMark } from './parts.ts'

/** Characters that are markup anywhere in a line, by context: `*`, but not 2 * 3; `_`, but not a_b. */
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

function escapeMarkdown(text: string): Safe {
  return safe(text).replace(ANYWHERE, '\\$&')
}

/** The words of a link: brackets are escaped in pairs or alone, whatever stands behind them. */
function escapeLabel(text: string): Safe {
  return safe(text).replace(/[\\`*_[\]<~&!]/g, '\\$&')
}

/** A line of Markdown, so that its beginning does not make it a list, a heading, a quote or a rule. */
function markdownLine(line: Safe): Safe {
  return line
    .trim()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=#{1,6}(?:\s|$)|[*+-](?:\s|$)|>|-[-\s]*$|=+$)/, '\\')
}

function target(href: string): Safe {
  const address = safe(href).replaceAll('\\', '%5C').replaceAll('<', '%3C').replaceAll('>', '%3E')
  return safely`<${address}>`
}

/** Lines of inline text; a line end of the text is one of the page. */
function inlineLines(source: string): Safe[] {
  const spans = parseInline(source).map(({ text, href }) => {
    if (href) return safely`[${escapeLabel(text)}](${target(href)})`
    return joinSafe(text.split('\n').map(escapeMarkdown), '\n')
  })
  const lines = joinSafe(spans).split('\n').map(markdownLine)
  return lines.filter((line) => line !== '')
}

/** A text as one paragraph, behind a mark: `- `, `> `. Its own line ends are hard breaks. */
function paragraph(source: string, first = safely``, rest = first): Safe {
  const lines = inlineLines(source)
  return joinSafe(
    lines.map((line, at) => safely`${at === 0 ? first : rest}${line}`),
    '\\\n',
  )
}

function oneLine(source: string): Safe {
  return joinSafe(inlineLines(source), ' ')
}

function plain(text: string): Safe {
  return markdownLine(escapeMarkdown(text))
}

/** A heading; hashes at its end would be taken for the end of its mark. */
function heading(level: number, line: Safe): Safe {
  return safely`${safe('#'.repeat(level))} ${line.replace(/(?<=^|\s)(?=#+$)/, '\\')}`
}

/** Emphasis ends where its words do, so it is put on lines without spaces around them. */
function marked(text: Safe, mark: Safe): Safe {
  return text === '' ? text : safely`${mark}${text}${mark}`
}

const EMPHASIS = safely`*`
const STRONG = safely`**`

function figureMarkdown({ url, caption, alt, credit }: Image): Safe[] {
  const words = [...(caption ? [oneLine(caption)] : []), ...(credit ? [plain(credit)] : [])]
  if (!url && words.length === 0) return alt ? [marked(plain(alt), EMPHASIS)] : []
  return [
    ...(url ? [safely`![${escapeLabel(alt ?? '')}](${target(url)})`] : []),
    marked(joinSafe(words, '. '), EMPHASIS),
  ]
}

const listItem = (item: string): Safe => paragraph(item, safely`- `, safely`  `)

function blockMarkdown(block: Block, { images = [] }: Article): readonly Safe[] {
  if (typeof block === 'string') return [paragraph(block)]
  switch (block.type) {
    case 'heading':
      return [heading(block.level ?? 2, oneLine(block.text))]
    case 'quote':
      return [paragraph(block.text, safely`> `)]
    case 'list':
      return [joinSafe(block.items.map(listItem), '\n')]
    case 'image':
      return figureMarkdown(images[block.image] ?? {})
    default:
      return [paragraph(block.text ?? ''), block.url ? target(block.url) : safely``]
  }
}

function relatedMarkdown({ title, url }: Related): Safe {
  return url ? safely`- [${escapeLabel(title)}](${target(url)})` : safely`- ${plain(title)}`
}

/** The article, with a line end behind its last line. */
export function articleMarkdown(article: Article): Safe {
  const { title, description, datePublished, dateline, authors, categories, url } = article
  const { images = [], body, related = [] } = article
  const facts = [datePublished, dateline, authors?.map(({ name }) => name).join(', ')]
  const mark = scriptMark(article)
  const below = [...facts, categories.join(', ')].flatMap((fact) => (fact ? plain(fact) : []))
  const parts = [
    heading(1, plain(title)),
    joinSafe([...below, ...(url ? [target(url)] : [])], ' · '),
    mark ? marked(plain(mark), EMPHASIS) : safely``,
    ...leadImages(article).flatMap((image) => figureMarkdown(images[image] ?? {})),
    description ? marked(plain(description), STRONG) : safely``,
    ...body.flatMap((block) => blockMarkdown(block, article)),
    related.length > 0 ? heading(2, pageWords(article)(pageLabels.related)) : safely``,
    joinSafe(related.map(relatedMarkdown), '\n'),
  ]
  const written = parts.filter((part) => part !== '')
  return safely`${joinSafe(written, '\n\n')}\n`
}

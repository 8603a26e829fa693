/**
 * HTML in a text of a record → blocks: what is read in place must not show tags, nor find their names.
 * This is no parser of pages (import has one): it parts at the tags that begin a paragraph, and keeps
 * headings, quotes, lists and links. Linear in the text.
 */

import type { Block } from './article.ts'
import { formatInline, type Span } from './inline.ts'

/** Elements that nobody sees. */
const UNSEEN =
  /<(script|style|template|noscript|head)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi

/** Attributes have a limit: V8 gives up on a loop without one. */
const TAG = /<(\/?)([a-z][a-z\d]{0,20})(?![a-z\d])([^<>]{0,100000})>/gi

/** Tags that leave no doubt that a text is HTML. */
const SURELY_HTML =
  /<\/(?:p|div|a|b|i|strong|em|span|ul|ol|li|h[1-6]|blockquote|figure|table)>|<(?:br|p|img|hr)\b[^<>]*>/i

/** A character reference. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi

/** The references that texts of news have; tests hold them against a library. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  sect: '§',
  times: '×',
  minus: '−',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  numero: '№',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  para: '¶',
  lsaquo: '‹',
  rsaquo: '›',
  prime: '′',
  larr: '←',
  rarr: '→',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  eacute: 'é',
  szlig: 'ß',
}

/** A text with its character references undone; one that is not known stays. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Whether a text whose vocabulary does not say so is HTML. */
export function isHtml(text: string): boolean {
  return text.includes('<') && SURELY_HTML.test(text)
}

/** A line of text without tags and references. */
export function plainLine(text: string): string {
  return withoutReferences(isHtml(text) ? text.replace(TAG, ' ') : text)
    .replace(/\s+/g, ' ')
    .trim()
}

type Kind = 'paragraph' | 'heading' | 'quote' | 'item'

const PARTS =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i

/** Puts blocks together out of pieces of text and the tags between them. */
class Builder {
  readonly blocks: Block[] = []
  private spans: Span[] = []
  private level = 0
  private quotes = 0
  private items: string[] = []
  private inItem = false

  text(text: string, href: string | undefined): void {
    const plain = withoutReferences(text.replace(/[ \t\r\n\f]+/g, ' '))
    if (plain !== '') this.spans.push({ text: plain, ...(href !== undefined && { href }) })
  }

  lineBreak(): void {
    this.flush()
  }

  part(name: string, isEnd: boolean): void {
    this.flush()
    if (/^h[1-6]$/.test(name)) this.level = isEnd ? 0 : Math.max(2, Number(name[1]))
    else if (name === 'blockquote') this.quotes = Math.max(0, this.quotes + (isEnd ? -1 : 1))
    else if (name === 'li') this.inItem = !isEnd
    if (name === 'ul' || name === 'ol' || (!this.inItem && name !== 'li')) this.endList()
  }

  end(): readonly Block[] {
    this.flush()
    this.endList()
    return this.blocks
  }

  private get kind(): Kind {
    if (this.inItem) return 'item'
    if (this.level > 0) return 'heading'
    return this.quotes > 0 ? 'quote' : 'paragraph'
  }

  private flush(): void {
    const spans = trimmed(this.spans)
    this.spans = []
    if (spans.length === 0) return
    const text = formatInline(spans)
    const { kind } = this
    if (kind === 'item') this.items.push(text)
    else if (kind === 'heading') this.blocks.push({ type: 'heading', text, level: this.level })
    else this.blocks.push(kind === 'quote' ? { type: 'quote', text } : text)
  }

  private endList(): void {
    if (this.items.length > 0) this.blocks.push({ type: 'list', items: this.items })
    this.items = []
  }
}

/** Spans of a line: joined where they go together, without white space around the whole. */
function trimmed(spans: readonly Span[]): Span[] {
  const joined: { text: string; href?: string }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const text = / $/.test(last?.text ?? ' ') ? span.text.replace(/^ /, '') : span.text
    if (last !== undefined && last.href === span.href) last.text += text
    else if (text !== '') joined.push({ ...span, text })
  }
  const last = joined.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd()
  const full = joined.filter(({ text }) => text !== '')
  return full.some(({ text }) => text.trim() !== '') ? full : []
}

function targetOf(attributes: string): string | undefined {
  const [, double, single, bare] = HREF.exec(attributes) ?? []
  const href = withoutReferences((double ?? single ?? bare ?? '').trim())
  return /^https?:\/\/[^\s()<>]+$/i.test(href) ? href : undefined
}

/** The blocks of a text in HTML. */
export function htmlBlocks(html: string): readonly Block[] {
  const source = html.replace(UNSEEN, '')
  const builder = new Builder()
  let at = 0
  let href: string | undefined
  for (const match of source.matchAll(TAG)) {
    const [tag, slash, written, attributes] = match
    const name = written!.toLowerCase()
    builder.text(source.slice(at, match.index), href)
    at = match.index + tag.length
    if (name === 'br') builder.lineBreak()
    else if (name === 'a') href = slash === '' ? targetOf(attributes!) : undefined
    else if (PARTS.test(name)) builder.part(name, slash !== '')
  }
  builder.text(source.slice(at), href)
  return builder.end()
}

/**
 * The only markup inside a paragraph: `[text](https://…)` is a link, `[text]()` a link whose
 * target was lost, and a backslash takes the meaning from `[`, `]` and `\`. Everything else is
 * literal: `[2]` is two brackets and a digit.
 */

import type { Block } from './article.ts'

/** A stretch of a paragraph; `href` is '' for a link without target. */
export type Span = { readonly text: string; readonly href?: string }

/**
 * Text and target have a limit: a bracket that is never closed would otherwise be followed for as
 * many megabytes as there are, and V8 gives up on a loop of that length.
 */
const LINK =
  /\[((?:\\[[\]\\]|[^[\]\\]|\\(?![[\]\\])){1,2000})\]\(((?:https?:\/\/[^\s()<>]{0,4000}(?:\([^\s()<>]{0,1000}\)[^\s()<>]{0,1000}){0,9})?)\)/
const TOKEN = new RegExp(`${LINK.source}|\\\\([[\\]\\\\])`, 'g')

function withoutEscapes(text: string): string {
  return text.replace(/\\([[\]\\])/g, '$1')
}

/** A paragraph as spans, in order; their texts joined are what a reader sees. */
export function parseInline(source: string): Span[] {
  if (!source.includes('[') && !source.includes('\\')) return [{ text: source }]
  const spans: Span[] = []
  let literal = ''
  let at = 0
  const flush = () => {
    if (literal !== '') spans.push({ text: literal })
    literal = ''
  }
  for (const match of source.matchAll(TOKEN)) {
    literal += source.slice(at, match.index)
    at = match.index + match[0].length
    if (match[3] !== undefined) {
      literal += match[3]
      continue
    }
    flush()
    spans.push({ text: withoutEscapes(match[1]!), href: match[2]! })
  }
  literal += source.slice(at)
  flush()
  return spans
}

/** The visible text of a paragraph, without markup. */
export function plainText(source: string): string {
  return parseInline(source)
    .map((span) => span.text)
    .join('')
}

/** Literal text as a paragraph: `plainText(escapeInline(text)) === text` for every text. */
export function escapeInline(text: string): string {
  return plainText(text) === text ? text : escapeMarkup(text)
}

function escapeMarkup(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&')
}

/** A paragraph of these spans: `parseInline` gives them back. */
export function formatInline(spans: readonly Span[]): string {
  const write = (literally: (text: string) => string) =>
    spans
      .map(({ text, href }) =>
        href === undefined ? literally(text) : `[${escapeMarkup(text)}](${href})`,
      )
      .join('')
  // Escaped only where it must be; what is harmless alone may not be so beside a link.
  const plain = write((text) => text)
  return JSON.stringify(parseInline(plain)) === JSON.stringify(spans) ? plain : write(escapeMarkup)
}

/** The text of a block as a reader sees it; '' for one without words. */
export function blockText(block: Block): string {
  if (typeof block === 'string') return plainText(block)
  if (block.type === 'list') return block.items.map(plainText).join('\n')
  if (block.type === 'image') return ''
  return plainText(block.text ?? '')
}

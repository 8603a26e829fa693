/** Markdown → HTML, as a page would show it, and the headline that it begins with. */

import { marked, type Token, type Tokens } from 'marked'
import { withoutWikiLinks } from './facts.ts'

/** What generators of sites and notes have put between the lines. */
const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/\{%[-\s\w][^%]{0,1000}%\}|\{\{[<%][^{}]{0,1000}[>%]\}\}/g, ''],
  [/^\{:[^{}\n]*\}[ \t]*$/gm, ''],
  [/^(>[ \t]*)\[!\w+\][+-]?[ \t]*/gm, '$1'],
  [/^\[\^[^\]\n]+\]:.*$/gm, ''],
  [/\[\^[^\]\n]+\]/g, ''],
  [/^%%[\s\S]*?%%$/gm, ''],
]

function withoutCommands(text: string): string {
  const plain = COMMANDS.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text)
  return withoutWikiLinks(plain)
}

const inner = (token: Token | undefined): readonly Token[] =>
  token !== undefined && 'tokens' in token ? (token.tokens ?? []) : []

function only(token: Token | undefined, type: string): Token | undefined {
  const tokens = inner(token).filter((each) => each.raw.trim() !== '')
  return token?.type === 'paragraph' && tokens.length === 1 && tokens[0]!.type === type
    ? tokens[0]
    : undefined
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A picture, and a line of emphasis under it: its caption. */
function figure(image: Tokens.Image, caption: Token | undefined): Token {
  const words =
    caption === undefined ? '' : `<figcaption>${marked.parser([...inner(caption)])}</figcaption>`
  const html = `<figure><img src="${escaped(image.href)}" alt="${escaped(image.text)}">${words}</figure>\n`
  return { type: 'html', raw: html, text: html, block: true, pre: false } as Tokens.HTML
}

function withFigures(tokens: readonly Token[]): Token[] {
  const found: Token[] = []
  const written = tokens.filter(({ type }) => type !== 'space')
  for (let at = 0; at < written.length; at++) {
    const image = only(written[at], 'image')
    if (image === undefined) {
      found.push(written[at]!)
      continue
    }
    const caption = only(written[at + 1], 'em')
    if (caption !== undefined) at++
    found.push(figure(image as Tokens.Image, caption))
  }
  return found
}

export type MarkdownText = {
  /** The first heading of the first level, where nothing but pictures stands before it. */
  readonly heading: string | undefined
  readonly html: string
  /** The part of the text that is code. */
  readonly code: number
  /** Lists, tables and headings among all that there is. */
  readonly listed: number
  /** The line below the heading that says when and whose: of kznews. */
  readonly facts: readonly string[] | undefined
}

const plainText = (token: Token): string =>
  inner(token).length > 0
    ? inner(token).map(plainText).join('')
    : 'text' in token
      ? String(token.text)
      : ''

/** `2026-06-22 · Қоғам · <https://…>`: what kznews writes below a title. */
function factsIn(token: Token | undefined): string[] | undefined {
  if (token?.type !== 'paragraph') return undefined
  const parts = plainText(token).split(' · ')
  return /^\d{4}-\d\d-\d\d(?:T[\d:+Z.-]+)?$/.test(parts[0]!) || /^https?:\S+$/.test(parts.at(-1)!)
    ? parts
    : undefined
}

/** Reads a text; `title` is the headline that is known already. */
export function readMarkdown(text: string, title?: string): MarkdownText {
  const tokens = marked.lexer(withoutCommands(text))
  const written = tokens.filter(({ type }) => type !== 'space')
  const first = written.findIndex((token) => only(token, 'image') === undefined)
  const head = written[first]
  const isHeading = head?.type === 'heading' && (head as Tokens.Heading).depth === 1
  const heading = isHeading ? plainText(head).trim() : undefined
  const isTitle = heading !== undefined && (title === undefined || title.trim() === heading)
  const facts = isTitle ? factsIn(written[first + 1]) : undefined
  const rest = isTitle
    ? [...written.slice(0, first), ...written.slice(first + (facts === undefined ? 1 : 2))]
    : written
  const size = (types: readonly string[]) =>
    rest.filter(({ type }) => types.includes(type)).reduce((sum, { raw }) => sum + raw.length, 0)
  const all = Math.max(
    1,
    rest.reduce((sum, { raw }) => sum + raw.length, 0),
  )
  return {
    heading,
    html: marked.parser(withFigures(rest)),
    code: size(['code']) / all,
    listed: size(['list', 'table', 'heading']) / all,
    facts,
  }
}

/**
 * The text of an element of a feed: plain or HTML, by the rules of its vocabulary. Atom names
 * the kind of its text; RSS never did, so there the text itself tells.
 */

import { kindOf, type TextValue } from '../found/text-value.ts'
import { innerMarkup, type XmlNode } from '../markup/xml.ts'

/** Markup that nobody writes in plain text: Atom's text without a type is often HTML. */
const SURELY_MARKUP = /<\/[a-z][a-z\d]*>|<(?:br|img|p)\b[^<>]*>/i

const PLAIN = /^text(?:\/plain)?$/i
const HTML = /^(?:html|text\/html)$/i
const MARKED_UP = /^xhtml$|[/+]xml$/i

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

function inner(node: XmlNode, source: string): string {
  return node.children.length > 0 ? innerMarkup(node, source) : node.text
}

/** An element of Atom: of RFC 4287 by `type`, of Atom 0.3 by `mode` too. */
function readAtom(node: XmlNode, source: string): Pick<TextValue, 'kind' | 'value'> {
  const { type = SURELY_MARKUP.test(node.text) ? 'html' : 'text', mode } = node.attributes
  const hasMarkup = node.children.length > 0
  if (mode?.toLowerCase() === 'base64') {
    const value = fromBase64(node.text)
    return { kind: PLAIN.test(type) ? 'text' : kindOf(value), value }
  }
  if (mode?.toLowerCase() === 'escaped') return { kind: kindOf(node.text), value: node.text }
  if (hasMarkup) return { kind: 'html', value: innerMarkup(node, source) }
  if (HTML.test(type)) return { kind: 'html', value: node.text }
  if (MARKED_UP.test(type)) return { kind: 'html', value: escapeHtml(node.text) }
  // Text of another type is as it stands; what is no text at all comes in base64.
  if (PLAIN.test(type) || !type.includes('/') || /^text\//i.test(type)) {
    return { kind: 'text', value: node.text }
  }
  const value = fromBase64(node.text)
  return { kind: kindOf(value), value }
}

/** Text as HTML that shows it. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function readByVocabulary(node: XmlNode, source: string): Pick<TextValue, 'kind' | 'value'> {
  if (node.name.startsWith('atom:')) return readAtom(node, source)
  const value = inner(node, source)
  if (node.name === 'content:encoded' || node.name.startsWith('xhtml:')) {
    return { kind: 'html', value }
  }
  if (node.children.length > 0) return { kind: 'html', value }
  return { kind: node.attributes.type === 'plain' ? 'text' : kindOf(value), value }
}

/** Reads an element's text; undefined where there is none. */
export function textValue(node: XmlNode, source: string): TextValue | undefined {
  const { kind, value } = readByVocabulary(node, source)
  if (value.trim() === '') return undefined
  return { kind, value: value.trim(), base: node.base, lang: node.lang }
}

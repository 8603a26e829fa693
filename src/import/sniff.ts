/** The kind of a source, by its first bytes and never by its name. */

import { isObjectLines } from '../archive/json-lines.ts'
import { decodeText, utf16Of } from './decode.ts'

export type Kind =
  | 'empty'
  | 'gzip'
  | 'binary'
  | 'warc'
  | 'arc'
  | 'html'
  | 'feed'
  | 'lines'
  | 'json'
  | 'text'

/** Bytes that show the kind. */
export const HEAD_BYTES = 64 * 1024

/** Markup that may stand before the root of a document. */
const PROLOG =
  /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype(?:[^<>[\]]|\[[\s\S]*?\]\s*(?=>))*>)*/i
const FEED_ROOT = /^<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>/]/i
const MARKUP = /^<(?:[!?]|[a-z])/i
/** Where a document begins behind what a server or an editor has left before it. */
const LATE_START = /<(?:\?xml\s|!doctype\s|rss\s|feed\s|rdf:rdf\s)/i
const JUNK = 1024

function sniffMarkup(text: string): Kind {
  const prolog = PROLOG.exec(text)?.[0] ?? ''
  if (/<!doctype\s+html/i.test(prolog)) return 'html'
  return FEED_ROOT.test(text.slice(prolog.length)) ? 'feed' : 'html'
}

function sniffText(text: string, isCut: boolean): Kind {
  if (text.startsWith('\x1e')) return 'lines'
  if (text.startsWith('{')) return isObjectLines(text, isCut) ? 'lines' : 'json'
  if (MARKUP.test(text)) return sniffMarkup(text)
  // A page may begin with a bracket too: a link, an aside.
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return 'json'
  const late = text.slice(0, JUNK).search(LATE_START)
  return late === -1 ? 'text' : sniffMarkup(text.slice(late))
}

/** `head` is the beginning of the source, at most HEAD_BYTES of it; `charset` what it is said to be in. */
export function sniff(head: Buffer, charset?: string): Kind {
  if (head.length === 0) return 'empty'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (/^WARC\/\d/.test(head.toString('latin1', 0, 8))) return 'warc'
  // The first record of the older format names the file.
  if (head.toString('latin1', 0, 11) === 'filedesc://') return 'arc'
  if (head.includes(0) && utf16Of(head) === undefined) return 'binary'
  const { text } = decodeText(head, charset)
  return sniffText(text.trimStart(), head.length === HEAD_BYTES)
}

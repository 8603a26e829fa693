/** The kind of a source, by its first bytes and never by its name. */

import { isObjectLines } from '../archive/json-lines.ts'
import { decodeText, utf16Of } from './decode.ts'
import type { ForeignFormat } from './found/draft.ts'
import { foreignFormat } from './signatures.ts'
import { tableOf } from './table/delimiter.ts'

export type Kind =
  | 'empty'
  | 'gzip'
  | 'binary'
  | 'warc'
  | 'html'
  | 'feed'
  | 'listing'
  | 'xml'
  | 'lines'
  | 'json'
  | 'table'
  | 'markdown'
  | 'mail'
  | 'zip'
  | 'zstd'
  | 'text'
  | ForeignFormat

/** Bytes that show the kind. */
export const HEAD_BYTES = 64 * 1024

/** Markup that may stand before the root of a document. */
const PROLOG =
  /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype(?:[^<>[\]]|\[[\s\S]*?\]\s*(?=>))*>)*/i
const FEED_ROOT = /^<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>/]/i
/** Lists of addresses: of feeds, of a site's pages. */
const LISTING_ROOT = /^<(?:[\w.-]+:)?(?:opml|urlset|sitemapindex)[\s>/]/i
const MARKUP = /^<(?:[!?]|[a-z])/i
/** Where a document begins behind what a server or an editor has left before it. */
const LATE_START = /<(?:\?xml\s|!doctype\s|rss\s|feed\s|rdf:rdf\s)/i
const JUNK = 1024

/** Elements that a page, or a piece of one, begins with. */
const HTML_ROOT =
  /^<(?:html|head|body|main|article|section|header|footer|nav|aside|div|p|span|h[1-6]|ul|ol|li|dl|table|t(?:head|body|r|d|h)|a|b|i|u|s|em|strong|small|font|center|br|hr|img|figure|picture|blockquote|pre|code|iframe|video|audio|form|input|button|label|meta|link|title|style|script|noscript|template|base|details|summary|address|time|mark|[a-z]+-[\w-]+)(?=[\s>/])/i

function sniffMarkup(text: string): Kind {
  const prolog = PROLOG.exec(text)?.[0] ?? ''
  if (/<!doctype\s+html/i.test(prolog)) return 'html'
  const rest = text.slice(prolog.length)
  if (FEED_ROOT.test(rest)) return 'feed'
  if (LISTING_ROOT.test(rest)) return 'listing'
  // Markup that is not closed, a prefix of XHTML.
  const root = rest.replace(/^<(?:x?html?|xh):/i, '<')
  return HTML_ROOT.test(root) || !/^<[a-z]/i.test(root) ? 'html' : 'xml'
}

/** Facts above a text, between two lines of dashes or pluses; or a headline as Markdown has it. */
const MARKDOWN =
  /^(?:---[ \t]*\r?\n(?:#.*\r?\n)*["']?[\p{L}_][\p{L}\p{N} _.-]*["']?\s*:[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n[\s\S]*?\n\+\+\+|#[ \t]+\p{L})/u

/** Fields of a message, of which two are what mail has. */
const MAIL = /^(?:From \S+ .*\r?\n)?(?:[A-Za-z][\w-]{1,60}:[ \t].*\r?\n(?:[ \t]+\S.*\r?\n)*){2}/
const MAIL_FIELDS =
  /^(?:From|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type|To):/gim
const MAIL_ONLY = /^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To):/im

function isMail(text: string): boolean {
  if (!MAIL.test(text)) return false
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return MAIL_ONLY.test(head) && (head.match(MAIL_FIELDS)?.length ?? 0) >= 3
}

function sniffText(text: string, isCut: boolean): Kind {
  if (text.startsWith('\x1e')) return 'lines'
  if (text.startsWith('{')) return isObjectLines(text, isCut) ? 'lines' : 'json'
  if (MARKUP.test(text)) return sniffMarkup(text)
  // A page may begin with a bracket too: a link, an aside.
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return 'json'
  if (MARKDOWN.test(text)) return 'markdown'
  if (isMail(text)) return 'mail'
  const late = text.slice(0, JUNK).search(LATE_START)
  if (late !== -1) return sniffMarkup(text.slice(late))
  return tableOf(text, isCut) === undefined ? 'text' : 'table'
}

/** A frame of Zstandard, or one that is passed over. */
const ZSTD = /^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/

/** `head` is the beginning of the source, at most HEAD_BYTES of it; `charset` what it is said to be in. */
export function sniff(head: Buffer, charset?: string): Kind {
  if (head.length === 0) return 'empty'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (/^WARC\/\d/.test(head.toString('latin1', 0, 8))) return 'warc'
  if (ZSTD.test(head.toString('latin1', 0, 4))) return 'zstd'
  const foreign = foreignFormat(head)
  if (foreign !== undefined) return foreign
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04') return 'zip'
  if (head.includes(0) && utf16Of(head) === undefined) return 'binary'
  const { text } = decodeText(head, charset)
  return sniffText(text.trimStart(), head.length === HEAD_BYTES)
}

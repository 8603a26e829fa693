/** What a source is, by its first bytes and never by its name. */

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

/** As many bytes tell. */
export const HEAD_BYTES = 64 * 1024

function isObjectLine(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** Whether a text is an object a line, the first of which may be torn; or one over many lines. */
function isObjectLines(text: string, isCut: boolean): boolean {
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '')
  // One line is one object, read whole; unless it goes on, when reading lines does for both.
  if (second === undefined) return isCut
  if (first.trim() !== '{' && second.startsWith('{')) return true
  return isObjectLine(first) || isObjectLine(second)
}

/** The root of a feed, behind the XML declaration, comments and a doctype. */
const FEED = /<(?:rss|rdf:RDF|feed|(?:\w+:)(?:RDF|feed))[\s>]/
const MARKUP = /^<(?:[!?]|[a-z])/i

function sniffMarkup(text: string): Kind {
  const html = text.search(/<(?:!doctype\s+html|html|head|body)[\s>]/i)
  const feed = text.search(FEED)
  return feed !== -1 && (html === -1 || feed < html) ? 'feed' : 'html'
}

/** `head` is the beginning of the source, at most HEAD_BYTES of it. */
export function sniff(head: Buffer): Kind {
  if (head.length === 0) return 'empty'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (/^WARC\/\d/.test(head.toString('latin1', 0, 8))) return 'warc'
  // The first record of the older format names the file.
  if (head.toString('latin1', 0, 11) === 'filedesc://') return 'arc'
  if (head.includes(0)) return 'binary'
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('{')) {
    return isObjectLines(text, head.length === HEAD_BYTES) ? 'lines' : 'json'
  }
  if (MARKUP.test(text)) return sniffMarkup(text)
  // A page may begin with a bracket too: a link, an aside.
  return /^\[\s*(?:[{\]]|$)/.test(text) ? 'json' : 'text'
}

/** The page in MHTML: of all the parts that a browser saved, the one that was shown. */

type SavedPage = {
  /** The part with its own head, as a message is. */
  readonly part: Buffer
  readonly url: string | undefined
  /** When it was saved, as the head has it. */
  readonly date: string | undefined
}

/** Heads are no longer than this, in bytes. */
const HEAD = 64 * 1024

/** The head of a message or a part, its continued lines joined. */
function headOf(bytes: Buffer): string {
  const text = bytes.toString('latin1', 0, HEAD)
  const end = /\r?\n\r?\n/.exec(text)
  return text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ')
}

function fieldIn(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim()
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined
}

/** The parts between the lines of a boundary. */
function* partsOf(bytes: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  let at = bytes.indexOf(mark)
  while (at !== -1) {
    const from = bytes.indexOf('\n', at) + 1
    const next = bytes.indexOf(mark, at + mark.length)
    if (from === 0) return
    if (next !== -1 || from < bytes.length) {
      yield bytes.subarray(from, next === -1 ? bytes.length : next)
    }
    at = next
  }
}

/** The page of MHTML; undefined for a message of mail. */
export function pageIn(bytes: Buffer): SavedPage | undefined {
  const head = headOf(bytes)
  const type = fieldIn(head, 'Content-Type') ?? ''
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const location = webAddress(fieldIn(head, 'Snapshot-Content-Location'))
  const isSaved = /^multipart\/related/i.test(type) || location !== undefined
  const boundary = quoted ?? bare
  // Newsletters are multipart/related too, within a message that somebody sent.
  if (!isSaved || boundary === undefined || /^(?:Received|Message-ID|To):/im.test(head)) {
    return undefined
  }
  let first: SavedPage | undefined
  for (const part of partsOf(bytes, boundary)) {
    const its = headOf(part)
    if (!/^text\/html|^application\/xhtml/i.test(fieldIn(its, 'Content-Type') ?? '')) continue
    const url = webAddress(fieldIn(its, 'Content-Location')) ?? location
    const page = { part, url, date: fieldIn(head, 'Date') }
    if (location === undefined || url === location) return page
    first ??= page
  }
  return first
}

/** An HTTP response as it came over the wire and was kept: status, fields, and the body out of its chunks. */

import { type Fields, parseFields } from '../http-fields.ts'

type HttpResponse = {
  readonly status: number
  readonly fields: Fields
  readonly body: Buffer
  /** The transfer ended before the body did. */
  readonly isCut: boolean
}

const STATUS = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/i
const LF = 10
const CR = 13

/** Where the line that begins at `at` ends, behind its LF; the length of all where there is none. */
function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at)
  return end === -1 ? bytes.length : end + 1
}

/** Where the body begins: behind the first empty line, ended by CRLF or by LF alone. */
function bodyStart(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length) {
    const end = lineEnd(bytes, at)
    const isEmpty = end - at === 1 || (end - at === 2 && bytes[at] === CR)
    at = end
    if (isEmpty) break
  }
  return at
}

const SIZE_LINE = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?\n$/i

/**
 * Takes a body out of its chunks (RFC 9112, 7.1). Many archives keep the body without them, and the
 * header that tells of them: what does not begin with a size has none.
 */
function withoutChunks(bytes: Buffer): Pick<HttpResponse, 'body' | 'isCut'> {
  const chunks: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const end = lineEnd(bytes, at)
    const [, digits] = SIZE_LINE.exec(bytes.toString('latin1', at, Math.min(end, at + 1024))) ?? []
    if (digits === undefined) {
      return at === 0 ? { body: bytes, isCut: false } : { body: Buffer.concat(chunks), isCut: true }
    }
    const size = Number.parseInt(digits, 16)
    if (size === 0) break
    const chunk = bytes.subarray(end, end + size)
    chunks.push(chunk)
    if (chunk.length < size) return { body: Buffer.concat(chunks), isCut: true }
    at = lineEnd(bytes, end + size)
  }
  return { body: Buffer.concat(chunks), isCut: false }
}

/** A body that is shorter than was promised; what is encoded may have been decoded when it was kept. */
function isShort(body: Buffer, fields: Fields): boolean {
  const length = fields.get('content-length') ?? ''
  return !fields.has('content-encoding') && /^\d+$/.test(length) && body.length < Number(length)
}

/** Reads a response; undefined for what is none. */
export function parseHttpResponse(bytes: Buffer): HttpResponse | undefined {
  const [, digits] = STATUS.exec(bytes.toString('latin1', 0, 32)) ?? []
  if (digits === undefined) return undefined
  const start = bodyStart(bytes)
  const status = Number(digits)
  const rest = bytes.subarray(start)
  // 100 Continue, 103 Early Hints: the answer itself comes behind.
  if (status < 200) return parseHttpResponse(rest)
  const fields = parseFields(bytes.toString('latin1', lineEnd(bytes, 0), start))
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) {
    return { status, fields, ...withoutChunks(rest) }
  }
  return { status, fields, body: rest, isCut: isShort(rest, fields) }
}

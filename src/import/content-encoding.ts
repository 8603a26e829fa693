/** Content-Encoding undone: gzip, deflate, br, in memory and up to a limit, whatever they unfold to. */

import * as zlib from 'node:zlib'
import { reasonOf } from '../errors.ts'

type Decode = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** RFC 1950: the method is 8, and both bytes together can be divided by 31. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

/** Some servers send what others call deflate: without the frame. */
const inflate: Decode = (bytes, options) =>
  isZlib(bytes) ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options)

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: inflate,
  br: zlib.brotliDecompressSync,
}

/** Whether a body is decoded already: browsers save it so, under a head that still names the coding. */
function isDecoded(coding: string, bytes: Buffer): boolean {
  return /gzip/.test(coding) ? !isGzip(bytes) : /^\s*[<{[]/.test(bytes.toString('latin1', 0, 256))
}

function decode(
  undo: Decode | undefined,
  coding: string,
  bytes: Buffer,
  limit: number,
): Buffer | 'broken' | 'too-large' {
  if (undo === undefined || bytes.length === 0) return bytes
  try {
    return undo(bytes, { maxOutputLength: limit })
  } catch (error) {
    if (reasonOf(error) === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    return isDecoded(coding, bytes) ? bytes : 'broken'
  }
}

/**
 * The content of a body. `encoding` is the header's value: the codings in the order they were applied;
 * unknown ones leave the body as it is. `limit` in bytes; `more`: decoders that had to be loaded.
 */
export function decodeContent(
  body: Buffer,
  encoding: string | undefined,
  limit: number,
  more: Readonly<Record<string, Decode>> = {},
): Buffer | 'broken' | 'too-large' {
  const codings = (encoding ?? '').toLowerCase().split(',')
  let content = body
  // As many as anybody has had a reason for; each could unfold a thousandfold.
  for (const coding of codings.slice(-3).reverse()) {
    const name = coding.trim()
    const decoded = decode(DECODERS[name] ?? more[name], name, content, limit)
    if (typeof decoded === 'string') return decoded
    content = decoded
  }
  return content
}

/** Bytes that a library takes at a time. */
const PIECE = 64 * 1024

/** The decoder of Zstandard: the runtime's where it has one, else a library's. */
export async function loadZstd(): Promise<Decode> {
  const own = (zlib as { readonly zstdDecompressSync?: Decode }).zstdDecompressSync
  if (own !== undefined) return own
  const { Decompress } = await import('fzstd')
  return (bytes, { maxOutputLength }) => {
    const pieces: Uint8Array[] = []
    let size = 0
    const stream = new Decompress((piece) => {
      size += piece.length
      if (size > maxOutputLength) {
        throw Object.assign(new RangeError(), { code: 'ERR_BUFFER_TOO_LARGE' })
      }
      pieces.push(piece.slice())
    })
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
    return Buffer.concat(pieces)
  }
}

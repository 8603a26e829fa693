/** A source that is read as a whole: a page, a feed, one JSON document. */

import { problem } from '../archive/problem.ts'
import { MAX_JSON_BYTES } from '../archive/read-lines.ts'
import { decodeText } from './decode.ts'
import type { Bytes, Origin, Refusal } from './found/draft.ts'

/** All bytes of a source, or the refusal of one that is too large for memory (64 MB). */
export async function collectOrRefuse(
  bytes: Bytes,
  place: string,
): Promise<{ readonly bytes: Buffer } | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MAX_JSON_BYTES) {
      const facts = { bytes: MAX_JSON_BYTES + 1, limit: MAX_JSON_BYTES }
      return { place, reason: problem('file-too-large', { file: place }, facts) }
    }
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks) }
}

/** The whole text of a source, decoded, or the refusal of one that is too large. */
export async function textOrRefuse(
  bytes: Bytes,
  { place, charset }: Origin,
): Promise<{ readonly text: string } | Refusal> {
  const whole = await collectOrRefuse(bytes, place)
  return 'reason' in whole ? whole : { text: decodeText(whole.bytes, charset).text }
}

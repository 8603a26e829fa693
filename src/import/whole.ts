/** A source that is read as a whole: a page, a feed, one JSON document. */

import { problem } from '../archive/problem.ts'
import { MAX_LINE_BYTES } from '../archive/read-lines.ts'
import type { Bytes, Refusal } from './found/draft.ts'
import { collect } from './streams.ts'

/** All bytes of a source, or the refusal of one that is too large for memory. */
export async function collectOrRefuse(
  bytes: Bytes,
  place: string,
): Promise<{ readonly bytes: Buffer } | Refusal> {
  const whole = await collect(bytes)
  if (whole !== undefined) return { bytes: whole }
  const facts = { bytes: MAX_LINE_BYTES + 1, limit: MAX_LINE_BYTES }
  return { place, reason: problem('file-too-large', { file: place }, facts) }
}

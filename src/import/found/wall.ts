/**
 * The wall around each foreign item: a page, a record, an item of a feed, an entry of an archive, a file.
 * What nobody foresaw in it costs the item alone: it is refused as a bug of ours, and what comes behind
 * it is read.
 */

import { KznewsError, reasonOf } from '../../errors.ts'
import { OutOfTime } from '../markup/time-limit.ts'
import type { Reading, Refusal } from './draft.ts'

/** Whether it was a disk or a pipe that failed. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && /^E[A-Z]/.test(reasonOf(error))
}

function refusalOf(error: unknown, place: string): Refusal {
  if (error instanceof OutOfTime) return { place, reason: 'page-too-large' }
  if (error instanceof KznewsError) return { place, reason: error }
  if (!isOfSystem(error)) return { place, reason: { code: 'bug', error } }
  return {
    place,
    reason: new KznewsError('input-unreadable', { path: place, reason: reasonOf(error) }),
  }
}

/** The reading of one item; a refusal where its reader throws. */
export async function walled(place: string, read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read()
  } catch (error) {
    return refusalOf(error, place)
  }
}

/** The readings of a source, and a refusal in the place of those behind what its reader throws. */
export async function* walledAll(
  place: string,
  readings: AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  try {
    yield* readings
  } catch (error) {
    yield refusalOf(error, place)
  }
}

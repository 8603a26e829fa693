/** What a reader makes of bytes. */

import { toRecord } from '../../src/archive/article.ts'
import type { Origin, Reader, Reading } from '../../src/import/found/draft.ts'

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The one reading of a source. */
export async function readOne(
  read: Reader,
  content: string | Uint8Array,
  origin: Origin = { place: 'бет.html' },
): Promise<Reading> {
  const readings = []
  for await (const reading of read(streamOf(Buffer.from(content)), origin)) readings.push(reading)
  if (readings.length !== 1) throw new Error(`${readings.length} readings`)
  return readings[0]!
}

/** A reading as data: the record, or the refusal. */
export function dataOf(reading: Reading): unknown {
  return 'article' in reading ? toRecord(reading.article) : reading
}

/**
 * A look at an archive for completion: its index as it stands. Nothing is built, brought in step,
 * locked or written, so this is not a handle, and most of the handle is never loaded.
 */

import { locateForReading, type Places } from '../archive/locate.ts'
import { peekIndex } from '../index/place/peek-index.ts'
import type { IndexReader } from '../index/reader.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'

/** The questions that a line may raise. */
export type Peek = Pick<IndexReader, 'categories' | 'byIdPrefix'>

/** Looks for values in an archive; there are none where it has no index yet. */
export async function peek<T>(
  places: Places,
  cache: string,
  look: (index: Peek) => Promise<T[]>,
): Promise<T[]> {
  const { path } = locateForReading(places)
  return (await peekIndex(path, cache, kazakhAnalyzer, look)) ?? []
}

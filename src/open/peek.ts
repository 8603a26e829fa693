/**
 * A look at an archive for completion: its index as it stands. Nothing is built, brought in step,
 * locked or written, so this is not a handle, and most of the handle is never loaded.
 */

import { homedir } from 'node:os'
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
  // A line that is being typed: the shell has not come to expand the folder yet.
  const flag = places.flag?.replace(/^~(?=\/|$)/, homedir())
  const { path } = locateForReading({ ...places, flag })
  return (await peekIndex(path, cache, kazakhAnalyzer, look)) ?? []
}

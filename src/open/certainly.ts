/** Nothing is said not to be there that is. */

import { KznewsError } from '../errors.ts'
import type { OpenedIndex } from '../index/opened.ts'

/** Who would have to say that there is nothing waits so long for another's write. */
const LONG_PATIENCE_MS = 60_000

/**
 * An answer of an index. Where it is nothing, and another process keeps changes of the files out of the
 * index, that process is waited for and the question is asked again.
 *
 * @throws KznewsError `index-behind`
 */
export async function certainly<T>(
  index: OpenedIndex,
  ask: () => Promise<T>,
  isNothing: (answer: T) => boolean,
): Promise<T> {
  const answer = await ask()
  if (!isNothing(answer) || !index.isBehind) return answer
  await index.update(false, LONG_PATIENCE_MS)
  const second = await ask()
  if (!isNothing(second) || !index.isBehind) return second
  throw new KznewsError('index-behind', { path: index.folder ?? '' })
}

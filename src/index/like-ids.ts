/** Ids that look like one that is not there. */

/** The neighbouring letters of a text. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < text.length; at++) pairs.add(text.slice(at - 1, at + 1))
  return pairs
}

/**
 * The ids that share most letter pairs with one, in the order given. Only their beginnings are
 * compared, as an id is mostly not typed to its end.
 */
export function likeliestIds(id: string, ids: readonly string[], limit: number): string[] {
  const sought = pairsOf(id)
  const shared = (other: string) => {
    let count = 0
    for (const pair of pairsOf(other.slice(0, id.length + 1))) if (sought.has(pair)) count++
    return count
  }
  return ids
    .map((each, place) => ({ each, place, shared: shared(each) }))
    .sort((one, other) => other.shared - one.shared || one.place - other.place)
    .slice(0, limit)
    .sort((one, other) => one.place - other.place)
    .map(({ each }) => each)
}

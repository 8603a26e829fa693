/** Near spellings among a few candidates; the only user of fuse.js. */

import Fuse from 'fuse.js'

/** fuse.js scores 0 for equal and 1 for nothing in common: about one letter in four is wrong. */
const THRESHOLD = 0.25

/** Fuse looks for the pattern inside a candidate; one that is much longer is another word. */
const LENGTH_DIFFERENCE = 2

/**
 * The candidates nearest to `target`, best first.
 *
 * @param keyOf the text that is compared, for instance a folded form
 */
export function nearest<T>(
  target: string,
  candidates: readonly T[],
  keyOf: (candidate: T) => string,
  limit: number,
): T[] {
  // To nothing everything is near.
  if (target === '') return []
  const fuse = new Fuse(
    candidates.map((candidate) => ({ candidate, key: keyOf(candidate) })),
    { keys: ['key'], threshold: THRESHOLD, distance: target.length, ignoreFieldNorm: true },
  )
  const found: T[] = []
  for (const { item } of fuse.search(target)) {
    if (Math.abs(item.key.length - target.length) > LENGTH_DIFFERENCE) continue
    found.push(item.candidate)
    if (found.length === limit) break
  }
  return found
}

/** Among a few short names more may be wrong: jsn is json, tilte title; but newest is not oldest. */
const CHOICE_THRESHOLD = 0.4

/** The choice nearest to a word that is none; undefined where none is near. */
export function likeliest(target: string, choices: readonly string[]): string | undefined {
  if (target === '') return undefined
  const fuse = new Fuse(
    choices.map((choice) => ({ choice })),
    {
      keys: ['choice'],
      threshold: CHOICE_THRESHOLD,
      distance: target.length,
      ignoreFieldNorm: true,
    },
  )
  return fuse.search(target)[0]?.item.choice
}

/** Whether a word is a right one, whatever an archive has of it. */

import { kindsOf } from '../lexicon/lexicon.ts'
import { listedAs, stem } from './stem.ts'

/** A stem of fewer letters is found in too many misspelt words. */
const SHORTEST = 3

/**
 * Whether a normalised word is in the lexicon, or one of its words with endings that fit it:
 * мектептеріміздегі is, мектпе is not.
 */
export function isKnownWord(word: string): boolean {
  if (listedAs(word) !== undefined || kindsOf(word) !== 0) return true
  const base = stem(word)
  return base.length >= SHORTEST && kindsOf(base) !== 0
}

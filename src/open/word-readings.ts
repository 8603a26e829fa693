/** The words of a query that the archive does not have: nothing is corrected in silence. */

import type { Expansion } from '../search/expand/expand.ts'
import type { WordReadings } from './answers.ts'

export function wordReadings(expansions: readonly Expansion[]): WordReadings {
  return {
    near: expansions
      .filter(({ near }) => near.length > 0)
      .map(({ word, near }) => ({
        word: word.typed,
        forms: near.map(({ form, documents }) => ({ form, documents })),
      })),
    unknown: expansions
      .filter(({ words, near }) => words.length + near.length === 0)
      .map(({ word }) => word.typed),
  }
}

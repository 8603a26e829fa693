/** What became of a query's words that the archive does not have: nothing is corrected in silence. */

import type { Expansion } from '../search/expand.ts'
import type { WordReadings } from './answers.ts'

export function wordReadings(expansions: readonly Expansion[]): WordReadings {
  return {
    near: expansions
      .filter(({ tier }) => tier === 'near')
      .map(({ word, near }) => ({ word: word.typed, forms: near })),
    unknown: expansions.flatMap(({ word, tier }) => (tier === undefined ? word.typed : [])),
  }
}

/** The words of a query that the archive does not have: nothing is corrected in silence. */

import type { ToldExpansion } from '../search/expand/forms.ts'
import type { WordReadings } from './answers.ts'

export function wordReadings(expansions: readonly ToldExpansion[]): WordReadings {
  return {
    near: expansions
      .filter(({ near }) => near.length > 0)
      .map(({ word, nearForms }) => ({
        word: word.typed,
        forms: nearForms.map(({ form, documents }) => ({ form, documents })),
      })),
    unknown: expansions
      .filter(({ terms, near }) => terms.length + near.length === 0)
      .map(({ word }) => word.typed),
  }
}

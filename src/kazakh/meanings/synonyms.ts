/** Kazakh words that news uses for one another. */

import { foldWord } from '../letters/fold.ts'
import { isAcronym } from './acronym.ts'
import { groupsText } from './groups-text.ts'
import { linesAt, openTable, type Table } from './table.ts'
import { meaningKey } from './typed-words.ts'

/**
 * Another word for a word. `equal`: news says one for the other (әкім, мэр); `near`: one is said of
 * what the other means, but not always (әкім, қала басшысы).
 */
export type Synonym = { readonly text: string; readonly nearness: 'equal' | 'near' }

const [EQUAL, NEAR] = [0, 1]

let table: Table | undefined

/**
 * The other members of a word's groups, equal ones first: `synonyms('мұғалімдер')` gives ұстаз and
 * педагог. Symmetric: who has another for a synonym is one of its own.
 *
 * @param word a Kazakh word or a phrase of up to four, in any form and case
 * @returns words in the form of a dictionary; none for a word without a group
 */
export function synonyms(word: string): readonly Synonym[] {
  table ??= openTable(groupsText())
  const key = meaningKey(word, 'kk')
  const asked = isAcronym(word) ? foldWord(key).toUpperCase() : key
  const found = new Map<string, Synonym['nearness']>()
  for (const [side, nearness] of [
    [EQUAL, 'equal'],
    [NEAR, 'near'],
  ] as const) {
    for (const [equal = [], near = []] of linesAt(table, side, asked)) {
      for (const text of equal) if (found.get(text) !== 'equal') found.set(text, nearness)
      for (const text of near) if (!found.has(text)) found.set(text, 'near')
    }
  }
  const others = [...found].filter(([text]) => meaningKey(text, 'kk') !== key)
  return others
    .map(([text, nearness]) => ({ text, nearness }))
    .sort((a, b) => a.nearness.localeCompare(b.nearness))
}

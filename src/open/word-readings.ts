/** How words of a query were taken that the archive does not have: nothing is done in silence. */

import { lowerCase } from '../kazakh/letters/alphabet.ts'
import type { ToldExpansion } from '../search/expand/forms.ts'
import type { TranslatedWords, WordReadings } from './answers.ts'

/** Words of one phrase together: жер сілкінісі for earthquake, қылмыстық іс for criminal case. */
function translatedWords(expansions: readonly ToldExpansion[]): TranslatedWords[] {
  const found: { words: string; kazakh: readonly string[] }[] = []
  for (const { word, translations: kazakh } of expansions) {
    // The same word in both: референдум.
    if (kazakh === undefined || kazakh.some((each) => lowerCase(each) === word.form)) continue
    const last = found.at(-1)
    if (last?.kazakh.join() === kazakh.join()) last.words += ` ${word.typed}`
    else found.push({ words: word.typed, kazakh })
  }
  return found
}

export function wordReadings(expansions: readonly ToldExpansion[]): WordReadings {
  return {
    near: expansions
      .filter(({ near }) => near.length > 0)
      .map(({ word, nearForms }) => ({
        word: word.typed,
        forms: nearForms.map(({ form, documents }) => ({ form, documents })),
      })),
    translated: translatedWords(expansions),
    unknown: expansions
      .filter(({ terms, longs, near }) => terms.length + longs.length + near.length === 0)
      .map(({ word }) => word.typed),
  }
}

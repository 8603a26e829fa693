/**
 * How far a word is from looking Kazakh: its letters by how rare they are, and what no syllable has
 * (a long run of consonants, no vowel, ң at the start). It tells аким from frbv, being cheap and
 * rough; nothing but the choice of a keyboard layout hangs on it.
 */

import { BACK_VOWELS, FRONT_VOWELS, VOWELS } from './alphabet.ts'

/** Letters of Kazakh news from the commonest to the rarest, roughly. */
const BY_RANK = 'аыеінрлтдсқкмобушғйпгзжөңәүұияхвэфцюьчһщъё'

/** The rank of other letters: that of the rarest. */
const NO_LETTER = 4

const NO_VOWEL = new RegExp(`^[^${VOWELS}]*$`)
const CONSONANTS = new RegExp(`[^${VOWELS}]{4}`)
const FIRST = new RegExp(
  `^(?:[ьъңщ]|й[^о]|(?!стр)[^${VOWELS}]{3}|[бвгджзлмнпрхцчш][бвгджзкмнптфхцчш])`,
)
/** я begins with a consonant. */
const FULL = (FRONT_VOWELS + BACK_VOWELS).replace('я', '')
const HIATUS = new RegExp(`[${FULL}][${FULL}]|[аоұыеіуиэ]ь|ъ|ь[ыіаоуь]|ы[яюу]|[йщ][йщю]`)
const DOUBLE = new RegExp(`([фщцьэгхчюя])\\1|[${VOWELS}]ь`)

/** Mean rarity of the letters of a text: 0.8 is usual, 1.5 is rare. */
export function rarity(text: string): number {
  let ranks = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === ' ') continue
    const rank = BY_RANK.indexOf(letter)
    ranks += rank < 0 ? NO_LETTER : rank / 10
    letters++
  }
  return letters === 0 ? 0 : ranks / letters
}

/** Under 1.5 a word may be Kazakh, from 2 on it is hardly one. Letters that are not ours count 4. */
export function strangeness(word: string): number {
  return (
    rarity(word) +
    (NO_VOWEL.test(word) ? 2 : 0) +
    (CONSONANTS.test(word) ? 1 : 0) +
    (FIRST.test(word) ? 0.7 : 0) +
    (HIATUS.test(word) ? 0.5 : 0) +
    (DOUBLE.test(word) ? 0.7 : 0)
  )
}

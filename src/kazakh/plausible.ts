/**
 * How far a word is from looking Kazakh: its letters by how rare they are, and what no syllable has
 * (a long run of consonants, no vowel, ң at the start). It tells аким from frbv, being cheap and
 * rough; nothing but the choice of a keyboard layout hangs on it.
 */

/** Letters of Kazakh news from the commonest to the rarest, roughly. */
const BY_RANK = 'аыеінртлдсқкмобушғйпгзжөңәүұияхвэфцюьчһщъё'

const VOWEL = 'аәеоөұүыіиуюяэё'
const CONSONANTS = /[^аәеоөұүыіиуюяэё]{4,}/
const FIRST = /^(?:[ьъңщ]|й[^о]|[^аәеоөұүыіиуюяэё]{3}(?<!^стр)|[бвгджзлмнпрхцчш][бвгджзкмнптфхцчш])/
const HIATUS = /[аәеоөұүыіэ][аәеоөұүыіэ]|[аоұы]ь|ъ|ь[ыіаоуь]|ы[яюу]|[йщ][йщю]/
const DOUBLE = /([фщцьэгхчюя])\1/

/** 0.5 and less is an ordinary Kazakh word, 2 and more is none; Latin and other letters count as 4. */
export function strangeness(word: string): number {
  if (word === '') return 4
  let sum = 0
  let vowels = 0
  for (const letter of word) {
    const rank = BY_RANK.indexOf(letter)
    sum += rank < 0 ? 4 : rank / 10
    if (VOWEL.includes(letter)) vowels++
  }
  let strange = sum / word.length
  if (vowels === 0) strange += 2
  if (CONSONANTS.test(word)) strange += 1
  if (FIRST.test(word)) strange += 0.7
  if (HIATUS.test(word)) strange += 0.5
  if (DOUBLE.test(word)) strange += 0.7
  return strange
}

/**
 * What was typed with the wrong keyboard layout on: frbv for аким, 0fpf0 for қазақ, and еутпкштуцы
 * for tengrinews. ЙЦУКЕН, with the digit row of the Kazakh layout of Windows (РСТ 920-91 has the
 * letters there): 2 ә, 3 і, 4 ң, 5 ғ, 8 ү, 9 ұ, 0 қ, - ө, = һ.
 */

import { alignedLetters, type Letters } from './pairs.ts'
import { strangeness } from './plausible.ts'

const KEYS = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.2345890-=~{}:"<>@#$%*()_+'
const LETTERS = 'ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһёхъжэбюәіңғүұқөһ'

/** Below this a word looks Kazakh; the other reading must be stranger by a margin. */
const KAZAKH_ENOUGH = 1.6
const MARGIN = 0.45
const LONGEST_PHRASE = 200

/** Cheap signs that a Cyrillic word is none: no vowel in five letters, ф щ ь where none can be. */
const SUSPECT =
  /[бвгғджзйкқлмнңпрстфхһцчшщьъ]{5}|(?:^|[\s-])[ьъ]|(?:^|[\s-])[йщц][^аеоуиы]|щщ|фф|цц|[фщць][^\s]?[фщць]|[аоуыэ]ь|ы[аоуюя]|(?:^|[\s-])[бвгджзклмнпрстфхцчшщ]{3,}(?:$|\s)/

let toLetters: Letters | undefined
let toKeys: Letters | undefined

/** The letters on the keys that were pressed. */
function lettersOf(keys: string): string {
  toLetters ??= alignedLetters(KEYS, LETTERS)
  const table = toLetters
  return keys.toLowerCase().replace(/[^\s]/g, (key) => table[key] ?? key)
}

function keysOf(letters: string): string {
  toKeys ??= alignedLetters(LETTERS.slice(0, 42), KEYS.slice(0, 42))
  const table = toKeys
  return letters.replace(/[^\s]/g, (letter) => table[letter] ?? letter)
}

function strangest(text: string): number {
  return Math.max(...text.split(' ').map(strangeness))
}

/** Mean strangeness of the words of a text, weighed by length. */
function strangenessOf(text: string): number {
  const words = text.split(' ')
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return words.reduce((sum, word) => sum + strangeness(word) * word.length, 0) / letters
}

/**
 * The Cyrillic text whose keys were pressed, if that looks Kazakh and `read`, the same text read as
 * Latin, looks less so. Short words must look much less so: bbc is иис.
 */
export function readPressedKeys(typed: string, read: string): string | undefined {
  if (typed.length > LONGEST_PHRASE || !/[a-z]/i.test(typed)) return undefined
  const letters = lettersOf(typed)
  if (!/^[а-яәғқңөұүһіё]+(?: [а-яәғқңөұүһіё]+)*$/.test(letters)) return undefined
  const margin = letters.length < 4 ? 3 * MARGIN : MARGIN
  if (strangenessOf(letters) > KAZAKH_ENOUGH || strangest(letters) > 2) return undefined
  return strangenessOf(letters) + margin < strangenessOf(read) ? letters : undefined
}

/** Whether a lower-case Cyrillic phrase might be Latin keys: a first look, which is all most get. */
export function looksMistyped(phrase: string): boolean {
  return SUSPECT.test(phrase)
}

/** The Latin text whose keys were pressed for Cyrillic letters; undefined if it is none. */
export function readPressedLetters(
  typed: string,
  readLatin: (text: string) => string,
): string | undefined {
  if (typed.length > LONGEST_PHRASE) return undefined
  const keys = keysOf(typed)
  if (!/^[a-z]+(?:[ .-][a-z]+)*$/.test(keys)) return undefined
  const read = readLatin(keys)
  return strangenessOf(read) + MARGIN < strangenessOf(typed) ? keys : undefined
}

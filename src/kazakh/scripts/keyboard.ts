/**
 * Texts typed with the wrong keyboard layout: frbv for аким, 0fpf0 for қазақ, and еутпкштуцы
 * for tengrinews. The layouts are ЙЦУКЕН with the digit row of the Kazakh layout of Windows (2 ә,
 * 3 і, 4 ң, 5 ғ, 8 ү, 9 ұ, 0 қ, - ө, = һ) and QWERTY.
 */

import { CONSONANTS, SMALL } from '../letters/alphabet.ts'
import { alignedLetters, type Letters } from '../letters/pairs.ts'
import { rarity, strangeness } from '../letters/plausible.ts'
import { isName } from './foreign-words.ts'

const KEYS = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.2345890-=~{}:"<>@#$%*()_+'
const LETTERS = 'ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһёхъжэбюәіңғүұқөһ'

/** The keys that the letters of the second layout are on, without Shift. */
const UNSHIFTED = 42

/** No query is longer; a text is not typed blind to its end. */
const LONGEST_PHRASE = 200

/** How strange a text in the other layout may be, and by how much less it must be to come first. */
const STRANGEST = 2
const CLEARLY = 0.5
/** Cyrillic that is no Kazakh is Russian more often than mistyped: фонд is no ajyl. */
const MORE_CLEARLY = 0.9
const SHORT = 4

/** Nearly all Kazakh phrases have commoner letters than this; Latin typed as Cyrillic has not. */
const RARE_LETTERS = 1.2

/** a is on the key of ф, and Kazakh has no four consonants in a row. */
const ODD = new RegExp(`ф|[${CONSONANTS}ьъ]{4}`)
/** Words between spaces, hyphens in them. */
const KAZAKH = new RegExp(`^[${SMALL}]+(?:[ -][${SMALL}]+)*$`)

/** A text in the layout that was meant; `clearly` when what was typed looks like nothing. */
export type Pressed = { readonly text: string; readonly clearly: boolean }

let toLetters: Letters | undefined
let toKeys: Letters | undefined

function throughTable(text: string, table: Letters): string {
  return text.replace(/\S/g, (sign) => table[sign] ?? sign)
}

function wordsStrangeness(text: string): number {
  let sum = 0
  let letters = 0
  for (const word of text.split(/[ -]/)) {
    sum += strangeness(word) * word.length
    letters += word.length
  }
  return sum / letters
}

/** Short words must look much less strange: bbc is иис, and nothing. */
function judge(
  text: string,
  strange: number,
  instead: number,
  clearly: number,
): Pressed | undefined {
  const margin = text.length < SHORT ? CLEARLY : 0
  if (!(strange <= STRANGEST && strange + margin < instead)) return undefined
  return { text, clearly: text.length >= SHORT && strange + clearly < instead }
}

/**
 * The Cyrillic text whose keys were pressed, unless `read`, the same text read as Latin, looks more
 * Kazakh.
 */
export function readPressedKeys(typed: string, read: string): Pressed | undefined {
  if (typed.length > LONGEST_PHRASE || !/[a-z]/i.test(typed)) return undefined
  toLetters ??= alignedLetters(KEYS, LETTERS)
  const table = toLetters
  const lower = typed.toLowerCase()
  // The hyphen is ө in the Kazakh layout and itself in the Russian one.
  const [best] = [throughTable(lower, table), throughTable(lower, { ...table, '-': '-' })]
    .filter((text) => KAZAKH.test(text))
    .map((text) => ({ text, strange: wordsStrangeness(text) }))
    .sort((one, other) => one.strange - other.strange)
  return best && judge(best.text, best.strange, wordsStrangeness(read), CLEARLY)
}

/** Whether a Cyrillic phrase might be Latin keys: a first look, which is all that most get. */
export function looksMistyped(phrase: string): boolean {
  return phrase.length <= LONGEST_PHRASE && (rarity(phrase) > RARE_LETTERS || ODD.test(phrase))
}

/** The Latin text whose keys were pressed for Cyrillic letters, unless the letters look Kazakh. */
export function readPressedLetters(
  typed: string,
  readLatin: (text: string) => string,
): Pressed | undefined {
  toKeys ??= alignedLetters(LETTERS.slice(0, UNSHIFTED), KEYS.slice(0, UNSHIFTED))
  const keys = throughTable(typed, toKeys)
  if (!/^[a-z]+(?:[ .-][a-z]+)*$/.test(keys)) return undefined
  if (isName(keys)) return { text: keys, clearly: true }
  return judge(keys, wordsStrangeness(readLatin(keys)), wordsStrangeness(typed), MORE_CLEARLY)
}

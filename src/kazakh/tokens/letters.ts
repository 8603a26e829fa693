/**
 * The classes of characters that the tokenizer's expressions are made of: letters, digits, marks. Twice: plain ranges, which are quick to compile and are enough for nearly any text,
 * and those of Unicode for the rest. On what the plain ranges cover, the two agree.
 */

import { UNSEEN } from '../letters/characters.ts'

/** Hyphen, its doubles in Unicode, and the dashes that are typed for it: Нұр–Сұлтан. */
export const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212'
export const APOSTROPHES = "'’ʼ‘`´"

/** Letters as classes of an expression. */
export type Letters = {
  readonly letter: string
  /** Characters by which a word goes on: letters, marks, digits. */
  readonly within: string
  readonly digit: string
  readonly flags: '' | 'u'
}

/** The grapheme joiner is a mark, so a word goes on with it, and its form is without (normalize.ts). */
export const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g')

/**
 * Not in nearly any text: it has Latin, Cyrillic and Arabic letters, the usual punctuation, emoji.
 * With these a word is a run of the plain letters below; the classes of Unicode take 3 ms to compile.
 */
export const UNUSUAL =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of units, not letters with marks.
  /[^\x00-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u02af\u0300-\u036f\u0400-\u0482\u048a-\u052f\u060c\u061b\u061f\u0620-\u06dc\u06de-\u06ff\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20bf\u2116\u2122\u2190-\u245f\u2500-\u2bff\u3000-\u3002\ufffc\ufffd\ue000-\uf8ff\ud83c-\ud83e\udc00-\udfff]/

const PLAIN_LETTER =
  'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f' +
  '\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff'
const PLAIN_DIGIT = '0-9\u0660-\u0669\u06f0-\u06f9'
// Marks: й may come as и + U+0306, as macOS types it.
const PLAIN_MARK =
  '\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed'

export const PLAIN: Letters = {
  letter: PLAIN_LETTER,
  within: PLAIN_LETTER + PLAIN_MARK + PLAIN_DIGIT,
  digit: PLAIN_DIGIT,
  flags: '',
}
export const ALL: Letters = {
  letter: '\\p{L}\\p{Nl}',
  within: '\\p{L}\\p{Nl}\\p{M}\\p{Nd}',
  digit: '\\p{Nd}',
  flags: 'u',
}

/** Signs by which a word may go on; not where a space follows them, or what ends a sentence. */
const SIGNS = `${HYPHENS}${APOSTROPHES}.:@»”"%`
const CLOSING = '.,;:!?…)\\]»”"'

let plainRuns: RegExp | undefined
let anyRuns: RegExp | undefined

/** Runs of letters, and of digits; those that a sign or a digit stands beside, in a group. */
export function runsOf(letters: Letters): RegExp {
  if (letters === PLAIN) {
    plainRuns ??= makeRuns(PLAIN)
    return plainRuns
  }
  anyRuns ??= makeRuns(letters)
  return anyRuns
}

function makeRuns({ letter, within, digit, flags }: Letters): RegExp {
  const word = `[${letter}][${within}]*`
  const alone = `(?<![${HYPHENS}_@#&${digit}])${word}(?![${within}]|[${SIGNS}][^\\s${CLOSING}])`
  return new RegExp(`${alone}|(${word}|[${digit}]+)`, `g${flags}`)
}

/** Where the run ends that begins at a place; undefined where none does. */
export function endOfRun(text: string, at: number, letters: Letters): number | undefined {
  const runs = runsOf(letters)
  runs.lastIndex = at
  const match = runs.exec(text)
  return match?.index === at ? runs.lastIndex : undefined
}

/** Whether a letter, or what begins with it, is a digit that numbers are written with. */
export function isDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9)
  )
}

export function isLatin(letter: string): boolean {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
}

/** Whether a letter is among others; what lies beyond the end of a text is not. */
export function isOneOf(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter)
}

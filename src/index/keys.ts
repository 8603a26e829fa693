/** Texts as keys of the tables. */

import { fnv1a } from '../archive/hash.ts'
import { collationKey } from '../kazakh/letters/alphabet.ts'
import { LONE_SURROGATE, LOW_HALVES } from '../kazakh/letters/characters.ts'
import { tokenize } from '../kazakh/tokens/tokenize.ts'

const UNSTORABLE = new RegExp(`\\0|${LONE_SURROGATE}`, 'g')

/** A foreign id or name as SQLite can hold it: there a text ends at a NUL, and is UTF-8. */
export function storedKey(text: string): string {
  return text.replace(UNSTORABLE, (unit) => (unit === '\0' ? '\u2400' : '\ufffd'))
}

/** How many UTF-16 units two texts begin with alike. */
export function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/**
 * Halves of letters and marks on them: a beginning that is typed goes on past these. Made when first
 * asked: to compile a property of Unicode takes longer than to load the rest of this file.
 */
let insideLetter: RegExp | undefined

/** The end of a beginning of `length` UTF-16 units, moved on so that it parts no letter. */
export function prefixEnd(text: string, length: number): number {
  insideLetter ??= new RegExp(`^[${LOW_HALVES}\\p{M}]`, 'u')
  let end = length
  while (end < text.length && insideLetter.test(text.slice(end))) end++
  return Math.min(end, text.length)
}

/** The letters of a headline without case, quotes and dashes: two printings share them. */
export function titleKey(title: string): string {
  return tokenize(title)
    .map((token) => token.form)
    .join(' ')
}

/**
 * A number of 31 bits for a text (FNV-1a): an index over numbers is a third of one over texts. Two
 * texts may share one, so a look-up by it compares the texts.
 */
export function hashOf(text: string): number {
  return fnv1a(text) >>> 1
}

/** The sort key of a title in an alphabetical list: its words, in the order of the alphabet. */
export function titleOrder(title: string): string {
  return storedKey(collationKey(titleKey(title)))
}

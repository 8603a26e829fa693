/**
 * Words with a letter of another script or of a neighbour alphabet in them: бiрiншi with the Latin
 * i, Тengri with the Cyrillic Т, бїр. What the letter should be is for kazakh/look-alikes.ts to say.
 */

import { CYRILLIC, LATIN, MARKS } from '../kazakh/letters/characters.ts'
import { NEIGHBOURS, settleScripts } from '../kazakh/letters/look-alikes.ts'
import type { Match } from './match.ts'

/** Whether there can be such a word at all; nearly every text says no. */
export const SUSPECT = new RegExp(
  `[${NEIGHBOURS}]|[${LATIN}][${MARKS}]*[${CYRILLIC}]|[${CYRILLIC}][${MARKS}]*[${LATIN}]`,
)
const WORD = new RegExp(`[${LATIN}${CYRILLIC}${MARKS}]+`, 'g')
/** Stretches of one script within a word. */
const STRETCH = new RegExp(`[${LATIN}${MARKS}]+|[${CYRILLIC}${MARKS}]+`, 'g')
const IS_LATIN = new RegExp(`[${LATIN}]`)
/** A Latin letter that no Cyrillic one looks like. */
const ONLY_LATIN = /[bdfgjlnqrsuvwzDFGJLNQRSUVWZ]/

/** SMSтер, КазTransОйл: two scripts side by side on purpose, each with letters of its own. */
function isCompound(word: string): boolean {
  const stretches = word.match(STRETCH) ?? []
  return (
    stretches.length > 1 &&
    stretches.every((part) => part.length > 1 && (!IS_LATIN.test(part) || ONLY_LATIN.test(part)))
  )
}

/** Letters that are another's double: as they are written, each once. */
function doublesIn(word: string): string[] {
  const composed = word.normalize('NFC')
  const settled = settleScripts(composed)
  return [...new Set([...composed].filter((letter, at) => letter !== settled.charAt(at)))]
}

export function* lookAlikes(text: string): Generator<Match> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!SUSPECT.test(word) || isCompound(word)) continue
    const letters = doublesIn(word)
    if (letters.length === 0) continue
    // The first of them is what must be seen of a word that is too long to be shown.
    const start = index + Math.max(word.indexOf(letters[0]!), 0)
    yield { start, end: start + 1, letters }
  }
}

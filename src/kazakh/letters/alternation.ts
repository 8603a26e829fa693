/**
 * Letters that alternate: п к қ with б г ғ between vowels, and the letters of a suffix with the
 * harmony of the word. In the suffix tables A is а/е, I ы/і, G ғ/г, Q қ/к.
 */

import { codeOf } from './alphabet.ts'
import { B, G, GH, K, P, Q } from './codes.ts'
import { BACK, FRONT, harmonyOf } from './phonology.ts'

/** п к қ, which become б г ғ between vowels. */
export function isSoftening(code: number): boolean {
  return code === P || code === K || code === Q
}

/** б г ғ to п к қ. */
export function devoiced(code: number): number {
  return code === B ? P : code === G ? K : code === GH ? Q : code
}

/** п к қ to б г ғ. */
export function voiced(code: number): number {
  return code === P ? B : code === K ? G : code === Q ? GH : code
}

/** The harmony after a letter of a form has been met by a letter of a word, or -1. */
export function agree(pattern: number, code: number, harmony: number): number {
  if (pattern > LAST_ASCII) {
    if (pattern !== code) return -1
    // A fixed letter like those of мен is outside of the harmony, but others follow it: нікі-мін.
    const own = harmonyOf(code)
    return own !== 0 && harmony !== 0 && own !== harmony ? -1 : harmony
  }
  const own = code === BACK_VARIANTS[pattern] ? BACK : code === FRONT_VARIANTS[pattern] ? FRONT : -1
  return harmony !== 0 && own !== harmony ? -1 : own
}

const LAST_ASCII = 0x7f

/** Letters by the codes of the archiphonemes A I G Q. */
function variants(letters: string): Readonly<Record<number, number>> {
  return Object.fromEntries(
    [...letters].map((letter, at) => ['AIGQ'.charCodeAt(at), codeOf(letter)]),
  )
}
const BACK_VARIANTS = variants('аығқ')
const FRONT_VARIANTS = variants('еігк')

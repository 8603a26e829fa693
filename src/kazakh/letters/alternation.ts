/**
 * Letters that alternate: п к қ with б г ғ between vowels, and the letters of a suffix with the
 * harmony of the word. In the suffix tables A is а/е, I ы/і, G ғ/г, Q қ/к.
 */

import { BACK, FRONT, harmonyOf } from './phonology.ts'

const [B, P, G, K, GH, Q] = [0x431, 0x43f, 0x433, 0x43a, 0x493, 0x49b]

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

const [A, E, YY, I] = [0x430, 0x435, 0x44b, 0x456]
const LAST_ASCII = 0x7f
/** By the code of A G I Q. */
const BACK_VARIANTS: Readonly<Record<number, number>> = { 65: A, 71: GH, 73: YY, 81: Q }
const FRONT_VARIANTS: Readonly<Record<number, number>> = { 65: E, 71: G, 73: I, 81: K }

/** Characters of two UTF-16 units: a cut must not part them. The texts have no lone halves. */

import { HIGH_HALVES, LOW_HALVES } from './characters.ts'

const LOW_HALF = new RegExp(`^[${LOW_HALVES}]`)
const HIGH_HALF = new RegExp(`[${HIGH_HALVES}]$`)

/** The end of a text, from a cut on, without half a character at its beginning. */
export function fromCut(text: string): string {
  return text.replace(LOW_HALF, '')
}

/** The beginning of a text, up to a cut, without half a character at its end. */
export function upToCut(text: string): string {
  return text.replace(HIGH_HALF, '')
}

/** The columns that a text takes on a terminal, and padding up to a column. */

import { PLAIN, type Safe, safely, spaces } from './safe.ts'

const COLOUR = /\x1b\[[\d;]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)/g

/**
 * What takes no column. Made when first asked, as the next: to compile properties of Unicode takes a
 * third of a millisecond, and nearly no command meets such a letter.
 */
let zero: RegExp | undefined
/** East Asian wide and full-width letters, and what is shown as an emoji by itself. */
let wide: RegExp | undefined

function columnsOf(letter: string): number {
  zero ??= /^(?:\p{Mn}|\p{Me}|\u200c|\u200d|[\u2066-\u2069]|[\ufe00-\ufe0f])$/u
  if (zero.test(letter)) return 0
  wide ??=
    /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation})$/u
  return wide.test(letter) ? 2 : 1
}

/** Columns of a text; colour takes none. */
export function width(text: string): number {
  // The length of nearly every text is its width.
  if (PLAIN.test(text)) return text.length
  const bare = text.replace(COLOUR, '')
  if (PLAIN.test(bare)) return bare.length
  let columns = 0
  for (const letter of bare) columns += columnsOf(letter)
  return columns
}

/** A text followed by spaces up to a number of columns; a wider one stays as it is. */
export function padEnd(text: Safe, columns: number): Safe {
  return safely`${text}${spaces(columns - width(text))}`
}

/** The columns of the widest text; 0 for none. */
export function widest(texts: readonly string[]): number {
  // Not Math.max(...): a list has more rows than a call takes arguments.
  return texts.reduce((most, text) => Math.max(most, width(text)), 0)
}

/**
 * Text into tokens: the words of a text with their exact places in it. A token's `form` is what
 * gets indexed (normalised, lower case); its offsets point into the text as it was written, so a
 * highlight is always cut from the original.
 */

import { normalizeWord } from './normalize.ts'

/** A word of a text: `text.slice(start, end)`, offsets in UTF-16 units; `form` is never empty. */
export type Token = {
  readonly form: string
  readonly start: number
  readonly end: number
}

/**
 * A run of letters and digits. Marks belong to it (й may come as и + U+0306, as macOS types it),
 * and so do the invisible characters that newsrooms leave inside words (қала­сынан).
 */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200f\u2060\ufeff](?=[\p{L}\p{M}\p{N}]))*/gu

/**
 * Nearly every text: ASCII, Cyrillic, the usual punctuation. In it a word is a run of these letters,
 * and the expression above, which takes 3 ms to compile, is not needed.
 */
const PLAIN_TEXT =
  /^[\x00-\x7f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u0400-\u0482\u048a-\u052f\u2010-\u2029\u202f-\u205e\u20a0-\u20bf\u2116]*$/
const PLAIN_WORD = /[0-9A-Za-z\u0400-\u0481\u048a-\u052f]+/g

/** The tokens of a text, in order, never overlapping. Any string is a text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD)) {
    const form = normalizeWord(match[0])
    tokens.push({ form, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** One word in its one spelling: composed (NFC), lower case, without invisible characters. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** ASCII and composed Cyrillic need no NFC: nearly every word, and the call is the costly part. */
const COMPOSED = /^[a-z0-9\u0430-\u045f\u048a-\u0527]*$/

/** The normal form of a word. Idempotent; empty only for a word of invisible characters. */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase()
  if (COMPOSED.test(lower)) return lower
  return lower.replace(INVISIBLE, '').normalize('NFC')
}

/**
 * Which folded stems a folded word may have: the stem of a word is asked for beside it, in one
 * request, before anybody knows it. Too much is asked for, and what does not fit is passed over.
 */

/** No stem is shorter. */
const SHORTEST = 2

/** A stem's last letter before a vowel: кітап, кітабы; жүрек, жүрегі. Letters as folded. */
const ALTERNATES: Readonly<Record<string, string>> = { б: 'п', г: 'к', п: 'б', к: 'г' }

/** The keys themselves, and their beginnings as stems. */
export function foldedStemKeys(folded: readonly string[]): string[] {
  const keys = new Set(folded)
  for (const key of folded) {
    for (let length = SHORTEST; length < key.length; length++) {
      const stem = key.slice(0, length)
      const alternate = ALTERNATES[stem.at(-1)!]
      keys.add(stem)
      if (alternate !== undefined) keys.add(stem.slice(0, -1) + alternate)
    }
  }
  return [...keys]
}

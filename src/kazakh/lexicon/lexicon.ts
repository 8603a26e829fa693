/**
 * What the lexicon knows of a stem. The first look-ups search its text; after that the words of a
 * letter are put in a table when one is asked for: one word should not wait for ten thousand others,
 * and a hundred thousand should not search.
 */

import { eachWith, search } from './dictionary.ts'
import { lexiconText } from './text.ts'

/** A verb whose bare stem is more likely a form of a noun (қолда, тасы), and one that is not. */
export const TAKEN = 128
export const FREE = 256

/** The kinds of the words that begin with a letter, by that letter. */
const buckets: Map<string, number>[] = []
const SEARCHES = 100
let searches = 0

/** The kinds of a stem, as bits, 0 if the lexicon does not have it. */
export function kindsOf(stem: string): number {
  if (searches < SEARCHES) {
    searches++
    return search(lexiconText(), stem)?.kinds ?? 0
  }
  return bucketOf(stem).get(stem) ?? 0
}

/** мұрн → мұрын, маған → мен. */
export function listedStem(word: string): string | undefined {
  return search(lexiconText(), word)?.stem
}

/** Notes what was found out about a stem. */
export function note(stem: string, kind: number): void {
  if (searches < SEARCHES) return
  const kinds = bucketOf(stem)
  kinds.set(stem, (kinds.get(stem) ?? 0) | kind)
}

function bucketOf(word: string): Map<string, number> {
  const code = word.charCodeAt(0)
  // Only letters have buckets: a word of another script has none of its own.
  const at = code >= 0x430 && code < 0x500 ? code - 0x42f : 0
  buckets[at] ??= fill(at === 0 ? '' : word.charAt(0))
  return buckets[at]
}

function fill(letter: string): Map<string, number> {
  const kinds = new Map<string, number>()
  eachWith(lexiconText(), letter, (word, kind) => kinds.set(word, kind))
  return kinds
}

/**
 * The kinds of a stem by the lexicon. Every look-up has one answer, whichever way it is found: the
 * first ones search the text, for one word must not wait until ten thousand others are in a table;
 * later ones take a table of the words with the same first letter, for an index asks a hundred
 * thousand times.
 */

import { eachWith, search } from './dictionary.ts'
import { lexiconText } from './text.ts'

/** The kinds of the words that begin with a letter, by that letter. */
const buckets: Map<string, number>[] = []
/** Look-ups that search; a query makes fewer. */
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

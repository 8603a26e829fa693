/**
 * The common stems by kind. The lists are read by first letter, when a word with that letter comes:
 * a first word should not wait for ten thousand others.
 */

import { IRREGULAR, PARTICLES } from './lexicon-closed.ts'
import { GIVEN_NAMES, ORGANISATIONS, PLACES, SURNAMES } from './lexicon-names.ts'
import { ADJECTIVES, ADVERBS, LOANWORDS, NOUNS, NUMERALS, VOWEL_LOSS } from './lexicon-nouns.ts'
import { VERBS } from './lexicon-verbs.ts'

/** Kinds of stems, as bits. */
export const NOUN = 1
export const VERB = 2
export const ADVERB = 4
export const PARTICLE = 8
/** A stem as it is written before a suffix that begins with a vowel: мұрн- of мұрын. */
export const SHORTENED = 16
/** A form that has its stem from the list of irregular ones: маған. */
export const FORM = 32
export const LOAN = 64
/** A verb whose bare stem is more likely a form of a noun (қолда, тасы), and one that is not. */
export const TAKEN = 128
export const FREE = 256

/** Each list and its kind. */
function lists(): readonly (string | number)[] {
  return [
    ...[NOUNS, NOUN, LOANWORDS, NOUN | LOAN, ADJECTIVES, NOUN, NUMERALS, NOUN],
    ...[GIVEN_NAMES, NOUN, SURNAMES, NOUN, PLACES, NOUN, ORGANISATIONS, NOUN],
    ...[ADVERBS, ADVERB, PARTICLES, PARTICLE, VERBS, VERB],
  ]
}

type Bucket = {
  readonly kinds: Map<string, number>
  /** The stem of an irregular form or a shortened stem. */
  readonly stems: Map<string, string>
}

const buckets: Bucket[] = []

function bucketOf(word: string): Bucket {
  const letter = word.charCodeAt(0)
  // Only letters have buckets: a word of another script has none of its own.
  const at = letter >= 0x430 && letter < 0x500 ? letter - 0x42f : 0
  buckets[at] ??= at === 0 ? { kinds: new Map(), stems: new Map() } : fill(word[0] ?? '')
  return buckets[at]
}

function fill(letter: string): Bucket {
  const kinds = new Map<string, number>()
  const stems = new Map<string, string>()
  // The letter first, and then the space before it: the engine looks for a letter fastest.
  const pattern = new RegExp(`${letter}(?<=\\s${letter})[^\\s:]*`, 'g')
  const all = lists()
  for (let at = 0; at < all.length; at += 2) {
    add(kinds, (all[at] as string).match(pattern), all[at + 1] as number)
  }
  for (const pair of VOWEL_LOSS.match(pattern) ?? []) {
    const [word = '', short = ''] = pair.split('=')
    add(kinds, [word], NOUN)
    add(kinds, [short], SHORTENED)
    stems.set(short, word)
  }
  for (const line of IRREGULAR.match(new RegExp(`.* ${letter}.*|^${letter}.*`, 'gm')) ?? []) {
    const stem = line.slice(0, line.indexOf(':')).trim()
    for (const form of line.slice(stem.length + 1).match(pattern) ?? []) {
      add(kinds, [form], FORM)
      stems.set(form, stem)
    }
    if (stem.startsWith(letter) && !kinds.has(stem)) kinds.set(stem, NOUN)
  }
  return { kinds, stems }
}

function add(kinds: Map<string, number>, words: readonly string[] | null, kind: number): void {
  for (let at = 0; words !== null && at < words.length; at++) {
    const word = words[at] as string
    kinds.set(word, (kinds.get(word) ?? 0) | kind)
  }
}

/** The kinds of a stem, 0 if it is on no list. */
export function kindsOf(stem: string): number {
  return bucketOf(stem).kinds.get(stem) ?? 0
}

/** Notes what was found out about a listed stem. */
export function note(stem: string, kind: number): void {
  add(bucketOf(stem).kinds, [stem], kind)
}

/** мұрн → мұрын, маған → мен. */
export function listedStem(word: string): string | undefined {
  return bucketOf(word).stems.get(word)
}

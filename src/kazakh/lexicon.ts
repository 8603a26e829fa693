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

const LISTS = (): readonly (readonly [number, string])[] => [
  [NOUN, NOUNS],
  [NOUN | LOAN, LOANWORDS],
  [NOUN, ADJECTIVES],
  [NOUN, NUMERALS],
  [NOUN, GIVEN_NAMES],
  [NOUN, SURNAMES],
  [NOUN, PLACES],
  [NOUN, ORGANISATIONS],
  [ADVERB, ADVERBS],
  [PARTICLE, PARTICLES],
  [VERB, VERBS],
]

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
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind)
  for (const [kind, list] of LISTS()) for (const word of wordsWith(letter, list)) add(word, kind)
  for (const word of wordsWith(letter, VOWEL_LOSS)) {
    const short = word.slice(0, -2) + word.slice(-1)
    add(word, NOUN)
    add(short, SHORTENED)
    stems.set(short, word)
  }
  for (const line of IRREGULAR.split('\n')) {
    const [stem = '', forms = ''] = line.split(':')
    if (stem.startsWith(letter)) add(stem, NOUN)
    for (const form of wordsWith(letter, forms)) {
      add(form, FORM)
      stems.set(form, stem)
    }
  }
  return { kinds, stems }
}

function wordsWith(letter: string, list: string): string[] {
  const words: string[] = []
  for (const match of list.matchAll(new RegExp(`\\s(${letter}\\S*)`, 'g'))) words.push(match[1] ?? '')
  return words
}

/** The kinds of a stem, 0 if it is on no list. */
export function kindsOf(stem: string): number {
  return bucketOf(stem).kinds.get(stem) ?? 0
}

/** мұрн → мұрын, маған → мен. */
export function listedStem(word: string): string | undefined {
  return bucketOf(word).stems.get(word)
}

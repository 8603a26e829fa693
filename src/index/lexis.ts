/** The words of an index at the seam of reader.ts: the keys they are asked by, and their entries. */

/** A term stands for a stem in any of its forms, for one form, or for all forms that begin alike. */
export type Term =
  | { readonly stem: string }
  | { readonly form: string }
  | { readonly prefix: string }

/** A stem of the archive, and how many documents have one of its forms. */
export type StemEntry = {
  readonly text: string
  readonly documents: number
  /** The verb's stem without its outermost voice suffix: азай of азайт. */
  readonly base?: string
}

/** A word of the archive as it stands there (normalised), its stem, and how many documents have it. */
export type WordEntry = {
  readonly form: string
  readonly documents: number
  readonly stem: StemEntry
}

/** A form of the archive, and how many documents have it. */
export type FormEntry = { readonly form: string; readonly documents: number }

/** The keys that a vocabulary is asked by, all normalised. */
export type Keys = {
  readonly forms: readonly string[]
  /** Stems as texts. */
  readonly stems: readonly string[]
  /** Folded words: asks for the words and the stems that are equal to one when they are folded. */
  readonly folded: readonly string[]
  readonly prefixes: readonly string[]
  /** Beginnings of words (kazakh/slips/head-keys.ts): asks for the words that begin so, spelt alike. */
  readonly begun: readonly string[]
  /** Words as typed: asks for the words, and the stems of words, that slips make of each. */
  readonly alike: readonly string[]
}

/**
 * The part of a vocabulary that some keys found. Beside the stems that were asked for, there are the
 * stems of the words found by form or folded, the stems that are equal when folded to those of the
 * words found folded, and the verbs that differ from any of them in voice.
 */
export type Lexis = {
  readonly words: readonly WordEntry[]
  readonly stems: readonly StemEntry[]
  /** Prefixes that begin a word, and in how many documents their words are, added up. */
  readonly prefixes: readonly { readonly prefix: string; readonly documents: number }[]
  readonly begun: readonly Begun[]
  readonly alike: readonly Alike[]
}

/** The words that begin alike, up to `MOST_BEGUN`, the most frequent first. */
export type Begun = { readonly key: string; readonly words: readonly WordEntry[] }

export const MOST_BEGUN = 200

/** Up to `MOST_ALIKE` words and as many stems that look like a key, the likest first. */
export type Alike = {
  readonly key: string
  /** Words that may be meant whole. */
  readonly words: readonly WordEntry[]
  /** Stems of which the key may be a form. */
  readonly stems: readonly StemEntry[]
}

export const MOST_ALIKE = 300

/**
 * The keys that are costly to make. An engine where asking again costs nothing calls this with all
 * that was found so far, again and again, until nothing more is asked; any other one calls it once,
 * without an argument, and is given every key that could come to be asked.
 */
export type MoreKeys = (found?: Lexis) => Promise<Keys | undefined>

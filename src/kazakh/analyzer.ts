/** The Kazakh analyzer as index and search take it: how a text becomes words, and a word its keys. */

import { foldKeys, foldWord } from './letters/fold.ts'
import { hasCyrillic } from './scripts/script.ts'
import { type Token, type Tokenize, tokenize } from './tokens/tokenize.ts'

/** The part of the analysis that needs the lexicon. */
export type Stemmer = {
  /** The stem of a normalised word. */
  readonly stem: (form: string) => string
  /** Whether a normalised word is a right one: in the lexicon, or one of its words with endings. */
  readonly isKnown: (form: string) => boolean
  /** The stem that another is made of: азай of азайт, жұмыс of жұмысшы. */
  readonly baseOf: (stem: string) => string | undefined
  /** A word with the letters that a Russian keyboard lacks put back. */
  readonly restore: (form: string) => Restored
  /** Synchronous `tokenizer`, for callers that have loaded the lexicon. */
  readonly tokenizerFor: (texts: readonly string[]) => Tokenize
}

export type Restored = {
  /** As harmony has them. */
  readonly harmonic: string
  /** As endings have them, whatever becomes of the stem. */
  readonly endings: string
}

/** All pure. `fingerprint` names the rules: an index made under another name is made anew. */
export type Analyzer = {
  readonly fingerprint: string
  readonly tokenize: (text: string) => Token[]
  /**
   * How the texts of one article are tokenised: what is written in Latin or Arabic letters is read in
   * Cyrillic. They are its title, its description and its text, and tell how it is written.
   */
  readonly tokenizer: (texts: readonly string[]) => Promise<Tokenize>
  /** The key that an index holds of a word. */
  readonly fold: (form: string) => string
  /** The keys that a typed word is asked for by; `fold` first. */
  readonly foldKeys: (form: string) => readonly string[]
  /** Loaded when it is asked for: it brings the lexicon, and an index knows the stems of its words. */
  readonly stemmer: () => Promise<Stemmer>
  /** The readings of a phrase in another script or keyboard layout; itself is among them. */
  readonly readings: (phrase: string) => Promise<readonly string[]>
  /** The reader's own words of one meaning; none by default. They have no part in an index. */
  readonly ownGroups?: readonly OwnGroup[]
}

/** Words of one meaning that a reader has written down: each of `from` stands for each of `to` too. */
export type OwnGroup = { readonly from: readonly string[]; readonly to: readonly string[] }

declare const KZNEWS_ANALYZER: string

export const kazakhAnalyzer: Analyzer = {
  // Defined when the bundle is built: a digest of everything in this folder.
  fingerprint: KZNEWS_ANALYZER,
  tokenize,
  tokenizer: async (texts) => {
    if (hasCyrillic(texts[0])) return tokenize
    return (await import('./scripts/article-tokenizer.ts')).articleTokenizer(texts)
  },
  fold: foldWord,
  foldKeys,
  stemmer: async () => {
    const { stem } = await import('./words/stem.ts')
    const { isKnownWord } = await import('./words/known-word.ts')
    const { derivationalBase } = await import('./words/bases.ts')
    const { articleTokenizer } = await import('./scripts/article-tokenizer.ts')
    const { restoreEndings, restoreGenitive, restoreHarmony } = await import('./letters/harmony.ts')
    const restore = (form: string): Restored => ({
      harmonic: restoreGenitive(restoreHarmony(form, { q: false, gh: false })),
      endings: restoreEndings(form),
    })
    return {
      stem,
      isKnown: isKnownWord,
      baseOf: derivationalBase,
      restore,
      tokenizerFor: articleTokenizer,
    }
  },
  readings: async (phrase) => (await import('./scripts/readings.ts')).readPhrase(phrase),
}

/** The Kazakh analyzer as the index takes it: how a text becomes words, and a word its keys. */

import { foldWord } from './fold.ts'
import { type Token, tokenize } from './tokenize.ts'

/** The stem of a normalised word. */
export type Stemmer = (form: string) => string

/** All pure. `fingerprint` names the rules: an index made under another name is made anew. */
export type Analyzer = {
  readonly fingerprint: string
  readonly tokenize: (text: string) => Token[]
  readonly fold: (form: string) => string
  /** Loaded when it is asked for: it brings the lexicon, and an index knows the stems of its words. */
  readonly stemmer: () => Promise<Stemmer>
}

declare const KZNEWS_ANALYZER: string

export const kazakhAnalyzer: Analyzer = {
  // Defined when the bundle is built: a digest of everything in this folder.
  fingerprint: KZNEWS_ANALYZER,
  tokenize,
  fold: foldWord,
  stemmer: async () => (await import('./stem.ts')).stemWord,
}

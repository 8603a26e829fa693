/** The Kazakh analyzer as the index takes it: how a text becomes words, and a word its keys. */

import { foldWord } from './fold.ts'
import { stem } from './stem.ts'
import { type Token, tokenize } from './tokenize.ts'

/** All pure. `fingerprint` names the rules: an index made under another name is made anew. */
export type Analyzer = {
  readonly fingerprint: string
  readonly tokenize: (text: string) => Token[]
  readonly stem: (form: string) => string
  readonly fold: (form: string) => string
}

declare const KZNEWS_ANALYZER: string

export const kazakhAnalyzer: Analyzer = {
  // Defined when the bundle is built: a digest of everything in this folder.
  fingerprint: KZNEWS_ANALYZER,
  tokenize,
  stem,
  fold: foldWord,
}

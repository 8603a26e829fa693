/** A text → its tokens with everything that the analyzer knows of each. */

import { foldWord } from './letters/fold.ts'
import { readPhrase } from './scripts/readings.ts'
import { type Script, scriptOf } from './scripts/script.ts'
import { type Token, tokenize } from './tokens/tokenize.ts'
import { analyze, type Piece } from './words/analyze.ts'

/** A token of a text, analyzed; offsets in UTF-16 units of the whole text. */
export type AnalyzedToken = Token & {
  /** The token as it is written. */
  readonly text: string
  /** The likeliest Cyrillic of a word in another script, which stem, pieces and key belong to. */
  readonly reading?: string
  readonly script: Script
  readonly stem: string
  /** A word's stem as written, and its endings; empty for other tokens. */
  readonly pieces: readonly Piece[]
  /** The key that an index holds. */
  readonly key: string
}

function analyzeToken(text: string, token: Token, offset: number): AnalyzedToken {
  const { form, start, end, kind } = token
  const isWord = kind === 'word' || kind === 'hashtag'
  // Latin and Arabic words are read in Cyrillic, unless they are names: Telegram stays what it is.
  const [reading = form] = isWord ? readPhrase(form) : [form]
  const { stem, pieces } = isWord ? analyze(reading) : { stem: form, pieces: [] }
  return {
    text: text.slice(start, end),
    start: start + offset,
    end: end + offset,
    kind,
    ...(token.joined && { joined: true }),
    form,
    ...(reading !== form && { reading }),
    script: scriptOf(form),
    stem,
    pieces,
    key: foldWord(reading),
  }
}

/**
 * The tokens of a text, analyzed.
 *
 * @param offset where the text begins in a longer one; 0 when absent
 */
export function analyzeText(text: string, offset = 0): AnalyzedToken[] {
  return tokenize(text).map((token) => analyzeToken(text, token, offset))
}

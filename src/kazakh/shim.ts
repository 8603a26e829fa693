/** Stands in for the stemmer and the scripts until they are here. */

import { foldWord } from './fold.ts'
import { normalizeWord } from './normalize.ts'
import { stemWord } from './stem.ts'
import { tokenize } from './tokenize.ts'

export type Piece = { readonly text: string; readonly name: string }
export type Analysis = {
  readonly word: string
  readonly stem: string
  readonly pieces: readonly Piece[]
}

export const stem = (word: string): string => stemWord(word)

export function analyze(word: string): Analysis {
  const root = stem(word)
  const rest = word.startsWith(root) ? word.slice(root.length) : ''
  const pieces = [{ text: root, name: 'stem' }, ...(rest ? [{ text: rest, name: 'ending' }] : [])]
  return { word, stem: root, pieces }
}

export function readPhrase(phrase: string): readonly string[] {
  return [normalizeWord(phrase)]
}

export function phraseKeys(phrase: string): readonly string[] {
  const key = tokenize(phrase).map(({ form }) => foldWord(form))
  return [key.join(' ')]
}

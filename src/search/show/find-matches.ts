/** The places of a text that match a query: whole inflected words, as they are written there. */

import type { Tokenize } from '../../kazakh/tokens/tokenize.ts'
import type { SearchResult } from '../search.ts'

/** Offsets in UTF-16 units of the text they belong to. */
export type Range = { readonly start: number; readonly end: number }

/** A matching word, and the index of the query's word that it stands for. */
export type Match = Range & { readonly wordIndex: number }

/** The words and phrases to find in a text. */
export type Matcher = {
  /** Normalised words of the archive, each with the index of the query's word. */
  readonly words: ReadonlyMap<string, number>
  /** Normalised words that match only one after the other. */
  readonly phrases: readonly (readonly string[])[]
}

/** @param result the hits with the forms that match in them */
export function makeMatcher({ hits, phrases }: Pick<SearchResult, 'hits' | 'phrases'>): Matcher {
  const words = new Map(
    hits.flatMap(({ forms }) => forms.map(({ form, wordIndex }) => [form, wordIndex])),
  )
  return { words, phrases }
}

/** The matches in a text, in order, each word once. */
export function findMatches(text: string, matcher: Matcher, tokenize: Tokenize): Match[] {
  const { words, phrases } = matcher
  const tokens = tokenize(text)
  const found = tokens.map(({ form }) => words.get(form))
  for (const [index, phrase] of phrases.entries()) {
    // A phrase is one thing that was looked for, numbered so that no word has its number.
    const number = -1 - index
    for (const [at] of tokens.entries()) {
      if (phrase.every((form, ahead) => tokens[at + ahead]?.form === form)) {
        found.fill(number, at, at + phrase.length)
      }
    }
  }
  return tokens.flatMap(({ start, end }, at) => {
    const wordIndex = found[at]
    return wordIndex === undefined ? [] : [{ start, end, wordIndex }]
  })
}

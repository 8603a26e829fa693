/**
 * What was typed → the words to look for. Any string is a query: it is cut into words as articles
 * are, so there is nothing in it that could be a syntax error.
 */

import type { Analyzer } from '../kazakh/analyzer.ts'

/** A word of the query: as it was typed, and as the index has words. */
export type QueryWord = { readonly typed: string; readonly form: string }

/** Beyond these a query is a text; the words that come first are looked for. */
const MAX_WORDS = 64

export function parseQuery(query: string, analyzer: Analyzer): QueryWord[] {
  const words = new Map<string, QueryWord>()
  for (const { form, start, end } of analyzer.tokenize(query)) {
    if (!words.has(form)) words.set(form, { typed: query.slice(start, end), form })
    if (words.size === MAX_WORDS) break
  }
  return [...words.values()]
}

/** The passage of an article that shows why it was found, with the matches in it. */

import type { Analyzer } from '../kazakh/analyzer.ts'

/** Offsets in UTF-16 units of the text they belong to. */
export type Range = { readonly start: number; readonly end: number }

export type Snippet = { readonly text: string; readonly ranges: readonly Range[] }

/** A snippet's length in letters: two or three lines of a terminal. */
const LENGTH = 220

/** The words of the archive that match, each with the number of the query's word it stands for. */
export type MatchingForms = ReadonlyMap<string, number>

type Match = Range & { readonly word: number }

/** Which words of a text match: the whole inflected word, as it is written there. */
export function findMatches(text: string, forms: MatchingForms, analyzer: Analyzer): Match[] {
  return analyzer.tokenize(text).flatMap(({ form, start, end }) => {
    const word = forms.get(form)
    return word === undefined ? [] : [{ start, end, word }]
  })
}

/** The most different words that matches within `LENGTH` letters hold, and where they begin. */
function densest(ranges: readonly Match[]): { from: number; words: number } {
  let best = { from: 0, words: 0 }
  for (const [index, { start }] of ranges.entries()) {
    const within = ranges.slice(index).filter(({ end }) => end - start <= LENGTH)
    const words = new Set(within.map(({ word }) => word)).size
    if (words > best.words) best = { from: start, words }
  }
  return best
}

/** Cuts a passage out of a text around a place, at words, with an ellipsis where text was left. */
function cut(text: string, around: number): Range {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const wanted = Math.max(0, Math.min(around - LENGTH / 4, text.length - LENGTH))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted
  const limit = start + LENGTH
  const space = text.lastIndexOf(' ', limit)
  const end = limit >= text.length ? text.length : space > start ? space : limit
  return { start, end }
}

/**
 * The best passage of an article's texts (description, paragraphs, captions): the one with the
 * most different query words, the first of equals. Without a match it is the beginning.
 */
export function makeSnippet(
  texts: readonly string[],
  forms: MatchingForms,
  analyzer: Analyzer,
): Snippet {
  const found = texts.map((text) => {
    const ranges = findMatches(text, forms, analyzer)
    return { text, ranges, ...densest(ranges) }
  })
  const best = found.reduce((one, other) => (other.words > one.words ? other : one), {
    text: texts.find((text) => text !== '') ?? '',
    ranges: [],
    from: 0,
    words: 0,
  })
  const { start, end } = cut(best.text, best.from)
  const before = start > 0 ? '… ' : ''
  const after = end < best.text.length ? ' …' : ''
  const shift = before.length - start
  return {
    text: before + best.text.slice(start, end).trimEnd() + after,
    ranges: best.ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

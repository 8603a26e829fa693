/**
 * The second stage of ranking: a window of candidates in our own order, over the forward index.
 * Each word of the query is one pseudo-term, whatever stems it stands for: their frequencies are
 * added up, and BM25F (Robertson and Zaragoza 2009) weighs them over the fields. What stands close
 * together counts more: әкім сайлауы is about one thing, an әкім here and a сайлау there is not.
 */

import { FIELDS, type FieldNumbers, type WordRows } from '../index/engine.ts'

/** The constants of the ranking. */
export const RANKING = {
  /** Candidates that are ordered by the second stage; more cost time and change no first page. */
  window: 400,
  /** How much a word counts by its field, the body being 1. Titles say what an article is about. */
  weights: { title: 4, description: 2, body: 1, captions: 0.5, categories: 0.5 },
  /** How soon more of a word stops to count: 0 at once, 2 hardly; 1.2 is usual. */
  k1: 1.2,
  /** How far a long field is held against its words: 0 not at all, 1 in proportion. */
  b: { title: 0.3, description: 0.3, body: 0.5, captions: 0.3, categories: 0.3 },
  /** How much closeness of different words counts beside the words themselves; 0 is off. */
  proximity: 0.6,
} as const satisfies {
  window: number
  weights: FieldNumbers
  k1: number
  b: FieldNumbers
  proximity: number
}

/** A word of the query as the ranking sees it: the archive's words that it stands for. */
export type QueryTerm = { readonly words: ReadonlySet<number>; readonly idf: number }

/** Inverse document frequency as in BM25, never negative: ln(1 + (N − n + ½) / (n + ½)). */
export function inverseFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))
}

/** Where the query's words stand in a field: position and which word, in text order. */
type Occurrence = { readonly at: number; readonly term: number }

function occurrencesIn(words: readonly number[], terms: readonly QueryTerm[]): Occurrence[] {
  const found: Occurrence[] = []
  for (const [at, word] of words.entries()) {
    const term = terms.findIndex((each) => each.words.has(word))
    if (term !== -1) found.push({ at, term })
  }
  return found
}

/** The closeness of neighbours: each pair of different words adds 1 / distance^1.5. */
function closeness(occurrences: readonly Occurrence[], terms: readonly QueryTerm[]): number {
  let sum = 0
  for (const [index, { at, term }] of occurrences.entries()) {
    const next = occurrences[index + 1]
    if (next === undefined || next.term === term) continue
    const rarer = Math.min(terms[term]!.idf, terms[next.term]!.idf)
    sum += rarer / (next.at - at) ** 1.5
  }
  return sum
}

/** The score of one document: BM25F of its words and their closeness. */
export function scoreDocument(
  rows: WordRows,
  terms: readonly QueryTerm[],
  lengths: FieldNumbers,
): number {
  const frequencies = terms.map(() => 0)
  let near = 0
  for (const [index, field] of FIELDS.entries()) {
    const words = rows[index] ?? []
    const occurrences = occurrencesIn(words, terms)
    const b = RANKING.b[field]
    const weight = RANKING.weights[field] / (1 - b + (b * words.length) / (lengths[field] || 1))
    for (const { term } of occurrences) frequencies[term]! += weight
    near += RANKING.weights[field] * closeness(occurrences, terms)
  }
  const score = terms.reduce((sum, { idf }, term) => {
    const frequency = frequencies[term]!
    return sum + (idf * frequency * (RANKING.k1 + 1)) / (frequency + RANKING.k1)
  }, 0)
  return score + RANKING.proximity * Math.log1p(near)
}

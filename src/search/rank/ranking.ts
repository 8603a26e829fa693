/**
 * The second stage of ranking: a window of candidates in our own order, over the forward index.
 * Each word of the query is one pseudo-term, whatever words of the archive it stands for: their
 * frequencies are added up, each by its weight, and BM25F (Robertson and Zaragoza 2009) weighs them
 * over the fields. What stands close together counts more: әкім сайлауы is about one thing, an әкім
 * here and a сайлау there is not.
 */

import { FIELDS } from '../../archive/texts.ts'
import type { FieldNumbers, FieldOccurrences } from '../../index/reader.ts'
import type { TermUse } from './sought.ts'

type Ranking = {
  readonly window: number
  readonly weights: FieldNumbers
  readonly k1: number
  readonly b: FieldNumbers
  readonly proximity: number
  readonly stopWords: number
  readonly drawnNear: number
}

/**
 * The constants of the ranking, each with its meaning; ranges are what makes sense to try. The weights
 * of words by kinship are where words are expanded.
 */
export const RANKING: Ranking = {
  /** Candidates that the second stage orders (100–2000); more cost time and change no first page. */
  window: 200,
  /** How much a word counts by its field, the body being 1 (0–10). Titles say what it is about. */
  weights: { title: 8, description: 3, body: 1, captions: 0.5, categories: 0.5 },
  /** How soon more of a word stops to count (0–2): 0 at once, 2 hardly. News leads say a thing once. */
  k1: 0.5,
  /** How far a long field is held against its words (0–1): 0 not at all, 1 in proportion. */
  b: { title: 0.1, description: 0.3, body: 0.5, captions: 0.3, categories: 0.3 },
  /** How much closeness of different words counts beside the words themselves (0–2); 0 is off. */
  proximity: 0.7,
  /** How far the weights of stop words count beside their frequency here (0–1); 0 is off. */
  stopWords: 0.4,
  /** How much a word spelt nearly so counts beside one of the query's when candidates are drawn (0–1). */
  drawnNear: 0.6,
}

/** The query as the ranking sees it. */
export type Terms = {
  /** How telling each word of the query is: its inverse document frequency. */
  readonly idfs: readonly number[]
  /** By the index of the sought term. */
  readonly uses: readonly TermUse[]
}

/** The parts of a score; `total` is their sum. */
export type Score = {
  readonly total: number
  /** By word of the query. */
  readonly words: readonly number[]
  readonly closeness: number
}

/** Inverse document frequency as in BM25, never negative: ln(1 + (N − n + ½) / (n + ½)). */
export function inverseFrequency(documents: number, holding: number): number {
  return Math.log(1 + Math.max(documents - holding + 0.5, 0) / (holding + 0.5))
}

/**
 * The closeness of neighbours: each pair of different words adds 1 / distance^1.5. Of two words the
 * third ones between them are not looked at, or an article could gain by a slip in one of these.
 */
function closeness({ at, sought }: FieldOccurrences, { idfs, uses }: Terms): number {
  let sum = 0
  /** By word of the query, the index in `at` where it comes next. */
  const next = new Map<number, number>()
  for (let index = at.length - 1; index >= 0; index--) {
    const one = uses[sought[index]!]!
    const again = next.get(one.wordIndex) ?? at.length
    for (const [word, place] of next) {
      if (place >= again) continue
      const rarer = Math.min(idfs[one.wordIndex]!, idfs[word]!)
      const { weight } = uses[sought[place]!]!
      sum += (rarer * one.weight * weight) / (at[place]! - at[index]!) ** 1.5
    }
    next.set(one.wordIndex, index)
  }
  return sum
}

/** The score of one document: BM25F of its words and their closeness. */
export function scoreDocument(
  fields: readonly FieldOccurrences[],
  terms: Terms,
  lengths: FieldNumbers,
): Score {
  const frequencies = terms.idfs.map(() => 0)
  let near = 0
  for (const [at, field] of FIELDS.entries()) {
    const occurrences = fields[at]
    if (occurrences === undefined || occurrences.at.length === 0) continue
    const b = RANKING.b[field]
    const norm = 1 - b + (b * occurrences.length) / (lengths[field] || 1)
    for (const index of occurrences.sought) {
      const { wordIndex, weight } = terms.uses[index]!
      frequencies[wordIndex]! += (weight * RANKING.weights[field]) / norm
    }
    near += RANKING.weights[field] * closeness(occurrences, terms)
  }
  const words = terms.idfs.map((idf, word) => {
    const frequency = frequencies[word]!
    return (idf * frequency * (RANKING.k1 + 1)) / (frequency + RANKING.k1)
  })
  const close = RANKING.proximity * Math.log1p(near)
  return { total: words.reduce((sum, part) => sum + part, close), words, closeness: close }
}

/**
 * The second stage of ranking: a window of candidates in our own order, over the forward index.
 * Each word of the query is one pseudo-term, whatever words of the archive it stands for. BM25F
 * (Robertson and Zaragoza 2009) weighs it over the fields, and what only may be the word is evidence
 * of its own, behind the word itself. What stands close together counts more: әкім сайлауы is about
 * one thing, an әкім here and a сайлау there is not. And so does what comes early: news begins with
 * what it is about.
 */

import { FIELDS } from '../../archive/texts.ts'
import type { FieldNumbers, FieldOccurrences } from '../../index/reader.ts'
import type { PiecedUse } from './pieces.ts'

type Ranking = {
  readonly window: number
  readonly weights: FieldNumbers
  readonly k1: number
  readonly b: FieldNumbers
  readonly proximity: number
  readonly stopWords: number
  readonly early: { readonly weight: number; readonly places: number }
  readonly pieces: { readonly weight: number; readonly b: number }
  readonly drawnNear: number
  readonly drawnAkin: { readonly worth: number; readonly words: number }
}

/**
 * The constants of the ranking, each with its meaning; ranges are what makes sense to try. The values
 * are those that four judged sets agree on, each left out in turn (news, questions, and questions in
 * two pools of other texts). The weights of words by kinship are where words are expanded.
 */
export const RANKING: Ranking = {
  /** Candidates that the second stage orders (100–2000); more cost time and change no first page. */
  window: 200,
  /** How much a word counts by its field, the body being 1 (0–10). Titles say what it is about. */
  weights: { title: 4, description: 3, body: 1, captions: 0.5, categories: 0.5 },
  /** How soon more of a word stops to count (0–2): 0 at once, 2 hardly. News leads say a thing once. */
  k1: 0.8,
  /**
   * How far a long field is held against its words (0–1): 0 not at all, 1 by the square root of its
   * length. In proportion, which is BM25's way, a lead would always be above a report.
   */
  b: { title: 0.1, description: 0.3, body: 0.4, captions: 0.3, categories: 0.3 },
  /** How much closeness of different words counts beside the words themselves (0–2); 0 is off. */
  proximity: 1,
  /** How far the weights of stop words count beside their frequency here (0–1); 0 is off. */
  stopWords: 0.3,
  /**
   * How much the first places of a body count beside all of them (`weight`, 0–1; 0 is off), and after
   * how many words a place counts e times less (`places`, 10–100).
   */
  early: { weight: 0.6, places: 25 },
  /**
   * How much pieces of words count beside the words themselves (`weight`, 0–0.2; 0 is off), and how far
   * a long field is held against them (`b`, 0–1, as above).
   */
  pieces: { weight: 0.07, b: 0.4 },
  /** How much a word spelt nearly so counts beside one of the query's when candidates are drawn (0–1). */
  drawnNear: 0.6,
  /**
   * The same of stems that are only akin to the word (`worth`, 0–1), in queries of as many `words`: a
   * text with none of the words of a question may still answer it, and has no place beside two words.
   */
  drawnAkin: { worth: 0.3, words: 3 },
}

/** The query as the ranking sees it. */
export type Terms = {
  /** How telling each word of the query is: its inverse document frequency. */
  readonly idfs: readonly number[]
  /** How telling each piece of the query's words is, likewise. */
  readonly pieceIdfs: readonly number[]
  /** By the index of the sought term. */
  readonly uses: readonly PiecedUse[]
}

/** The parts of a score; `total` is their sum. */
export type Score = {
  readonly total: number
  /** By word of the query. */
  readonly words: readonly number[]
  readonly closeness: number
  readonly pieces: number
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
    if (one.weight === 0) continue
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

/** More of a word counts less each time: of 0 occurrences 0, of one 1, of endless ones `k1` + 1. */
function saturated(frequency: number): number {
  return (frequency * (RANKING.k1 + 1)) / (frequency + RANKING.k1)
}

/** The weights that sought terms have, the highest first. */
function weightsOf({ uses }: Terms): number[] {
  const weights = uses.map(({ weight }) => weight).filter((weight) => weight > 0)
  return [...new Set(weights)].sort((one, other) => other - one)
}

/**
 * The evidence for one word: saturated for its own terms, for these and the next likely ones together,
 * and so on, each time for as much as the weight of these terms. So what may be the word adds up to its
 * weight and no more, however often it stands there, and nothing where the word itself abounds.
 */
function evidence(frequencies: readonly number[], weights: readonly number[]): number {
  let sum = 0
  let frequency = 0
  for (const [at, weight] of weights.entries()) {
    frequency += frequencies[at]!
    sum += (weight - (weights[at + 1] ?? 0)) * saturated(frequency)
  }
  return sum
}

/** The score of one document: BM25F of its words, their closeness, and how early they come. */
export function scoreDocument(
  fields: readonly FieldOccurrences[],
  terms: Terms,
  lengths: FieldNumbers,
): Score {
  const weights = weightsOf(terms)
  /** By word of the query, and by weight. */
  const frequencies = terms.idfs.map(() => weights.map(() => 0))
  const first = terms.idfs.map(() => 0)
  const pieces = terms.pieceIdfs.map(() => 0)
  let near = 0
  for (const [at, field] of FIELDS.entries()) {
    const occurrences = fields[at]
    if (occurrences === undefined || occurrences.at.length === 0) continue
    const b = RANKING.b[field]
    const length = Math.sqrt(occurrences.length / (lengths[field] || 1))
    const norm = 1 - b + b * length
    const piece = 1 / (1 - RANKING.pieces.b + RANKING.pieces.b * length)
    for (const [place, index] of occurrences.sought.entries()) {
      const { wordIndex, weight, pieces: held } = terms.uses[index]!
      for (const number of held) pieces[number]! += piece
      if (weight === 0) continue
      frequencies[wordIndex]![weights.indexOf(weight)]! += RANKING.weights[field] / norm
      if (field === 'body') {
        first[wordIndex]! += weight * Math.exp(-occurrences.at[place]! / RANKING.early.places)
      }
    }
    near += RANKING.weights[field] * closeness(occurrences, terms)
  }
  const words = terms.idfs.map((idf, word) => {
    const early = RANKING.early.weight * Math.log1p(first[word]!)
    return idf * (evidence(frequencies[word]!, weights) + early)
  })
  const close = RANKING.proximity * Math.log1p(near)
  const alike =
    RANKING.pieces.weight *
    terms.pieceIdfs.reduce((sum, idf, number) => sum + idf * saturated(pieces[number]!), 0)
  const total = words.reduce((sum, part) => sum + part, close + alike)
  return { total, words, closeness: close, pieces: alike }
}

/**
 * The weightiest stems of an article, by tf·idf over the archive: its subject, as far as an archive
 * can know it. A word counts with all its forms, as one stem.
 */

import { FIELDS } from '../archive/texts.ts'
import type { FieldNumbers, FieldOccurrences, StemCounts } from '../index/reader.ts'
import { inverseFrequency } from './rank/ranking.ts'

/** The constants of the choice. */
const KEY_TERMS = {
  /** Terms that are looked at further: more than stand for an article, as some may fall away. */
  kept: 20,
  /** How much a word counts by its field. Captions and categories say little of the story. */
  weights: { title: 3, description: 2, body: 1, captions: 0, categories: 0 },
  /** How soon more of a word stops to count: 0 at once, 2 hardly. */
  k1: 1.2,
} as const satisfies { kept: number; weights: FieldNumbers; k1: number }

/** A stem, how many articles have it, and so how telling it is. */
export type KeyTerm = { readonly stem: string; readonly holding: number; readonly idf: number }

/** The frequency of a stem in an article, weighted by field. */
function weighted(counts: readonly number[]): number {
  return counts.reduce((sum, count, at) => sum + count * KEY_TERMS.weights[FIELDS[at]!], 0)
}

/** By sought term, how often it stands in an article, weighted by field. */
export function frequenciesOf(fields: readonly FieldOccurrences[], terms: number): number[] {
  const counts = Array.from({ length: terms }, () => FIELDS.map(() => 0))
  for (const [field, { sought }] of fields.entries()) {
    for (const index of sought) counts[index]![field]!++
  }
  return counts.map(weighted)
}

/** The weight that a term adds to an article: its rarity, and its frequency with falling effect. */
export function weightOf(frequency: number, { idf }: Pick<KeyTerm, 'idf'>): number {
  return (idf * frequency) / (frequency + KEY_TERMS.k1)
}

/** Numbers are in every article and tie it to nothing: 31 and 2016 stand in reports of all kinds. */
const NUMBER = /^\d/

/** An article's weightiest terms that are not its alone, the weightiest first, with their frequency. */
export function keyTerms(
  stems: readonly StemCounts[],
  documents: number,
): (KeyTerm & { readonly frequency: number })[] {
  return stems
    .map(({ text, documents: holding, counts }) => {
      const idf = inverseFrequency(documents, holding)
      return { stem: text, holding, idf, frequency: weighted(counts) }
    })
    .filter(({ stem, holding, frequency }) => {
      return frequency > 0 && holding > 1 && !NUMBER.test(stem)
    })
    .sort((one, other) => weightOf(other.frequency, other) - weightOf(one.frequency, one))
    .slice(0, KEY_TERMS.kept)
}

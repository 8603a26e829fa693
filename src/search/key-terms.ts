/**
 * The weightiest words of an article, by tf·idf over the forward index: what it tells of, as far
 * as an archive can know. A word counts with all its forms, as one stem.
 */

import { FIELDS } from '../archive/texts.ts'
import type { Engine, FieldNumbers, WordRows } from '../index/engine.ts'
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

/** A stem: the archive's words that have it, how many articles do, and so how much it says. */
export type Term = {
  readonly stem: number
  readonly words: ReadonlySet<number>
  readonly holding: number
  readonly idf: number
}

/** Words of an article, each with how often it stands there, weighted by field. */
export type Frequencies = ReadonlyMap<number, number>

export function frequenciesOf(rows: WordRows): Frequencies {
  const frequencies = new Map<number, number>()
  for (const [index, field] of FIELDS.entries()) {
    const weight = KEY_TERMS.weights[field]
    if (weight === 0) continue
    for (const word of rows[index] ?? []) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + weight)
    }
  }
  return frequencies
}

/** What a term adds to an article: its rarity, and its frequency with less effect each time. */
export function weightOf(frequencies: Frequencies, { words, idf }: Term): number {
  let often = 0
  for (const word of words) often += frequencies.get(word) ?? 0
  return (idf * often) / (often + KEY_TERMS.k1)
}

/** Numbers are in every article and tie it to nothing: 31 and 2016 stand in reports of all kinds. */
const NUMBER = /^\d/

/** The article's stems, each with the words of its own that have it; what is numbers is left out. */
async function ownStems(own: Frequencies, engine: Engine): Promise<Map<number, Set<number>>> {
  const stems = new Map<number, Set<number>>()
  for (const { word, form, stem } of await engine.wordsByNumber([...own.keys()])) {
    if (NUMBER.test(form)) continue
    stems.set(stem, (stems.get(stem) ?? new Set()).add(word))
  }
  return stems
}

function byWeight(own: Frequencies, terms: readonly Term[]): Term[] {
  return terms
    .map((term) => ({ term, weight: weightOf(own, term) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ term }) => term)
}

/** The article's weightiest terms that are not its alone, the weightiest first. */
export async function keyTerms(own: Frequencies, engine: Engine): Promise<Term[]> {
  const stems = await ownStems(own, engine)
  const all = await engine.count({})
  const terms = (await engine.stemsByNumber([...stems.keys()]))
    .filter(({ documents }) => documents > 1)
    .map(({ stem, documents }): Term => {
      const idf = inverseFrequency(all, documents)
      return { stem, words: stems.get(stem)!, holding: documents, idf }
    })
  const weightiest = byWeight(own, terms).slice(0, KEY_TERMS.kept)
  // Another article may have a word of the stem that this one lacks.
  const words = new Map(weightiest.map(({ stem }) => [stem, new Set<number>()]))
  for (const { word, stem } of await engine.wordsOfStems([...words.keys()])) {
    words.get(stem)?.add(word)
  }
  return weightiest.map((term) => ({ ...term, words: words.get(term.stem)! }))
}

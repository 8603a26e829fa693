/** The candidates of an answer in the order of their scores. */

import type { Candidate, FieldNumbers } from '../../index/reader.ts'
import { wordWeight } from '../../kazakh/lexicon/stopwords.ts'
import type { ToldExpansion } from '../expand/forms.ts'
import { inverseFrequency, RANKING, type Score, scoreDocument, type Terms } from './ranking.ts'

/** The query and the index as the weighing of candidates sees them. */
export type Scale = { readonly terms: Terms; readonly lengths: FieldNumbers }

/** How telling each word is: by its rarity, and less for a stop word. */
export function idfsOf(expansions: readonly ToldExpansion[], documents: number): number[] {
  return expansions.map(({ word, families, documents: held, nearForms }) => {
    const nearly = nearForms.reduce((most, form) => Math.max(most, form.documents), 0)
    const own = wordWeight(families[0]?.text ?? word.form) ** RANKING.stopWords
    return own * inverseFrequency(documents, Math.min(held || nearly, documents))
  })
}

/** How telling the pieces of its words are, by the documents that hold each. */
export function pieceIdfsOf(holding: readonly number[], documents: number): number[] {
  return holding.map((held) => inverseFrequency(documents, Math.min(held, documents)))
}

/** The highest score first; among equals the newest article. */
export function weigh(
  candidates: readonly Candidate[],
  { terms, lengths }: Scale,
): (Candidate & { readonly parts: Score })[] {
  return candidates
    .map((candidate) => {
      return { ...candidate, parts: scoreDocument(candidate.fields, terms, lengths) }
    })
    .sort((one, other) => other.parts.total - one.parts.total || one.place - other.place)
}

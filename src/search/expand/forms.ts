/** The forms that the archive has of a query's words, for those who are told how it was read. */

import type { FormEntry } from '../../index/lexis.ts'
import type { IndexReader } from '../../index/reader.ts'
import type { Expansion } from './expansion.ts'

/** A form of the archive, and how much it counts for the query's word: 1 in full. */
type WeightedForm = FormEntry & { readonly weight: number }

export type ToldExpansion = Expansion & {
  /** The forms that match; none where nobody asked for them. */
  readonly forms: readonly WeightedForm[]
  /** The forms that the word may stand for, the best first. */
  readonly nearForms: readonly WeightedForm[]
}

/** Forms of one term; more than any has. */
const MOST_FORMS = 1000

/**
 * Expansions with their forms. Asks nothing where there is nothing to tell.
 *
 * @param isExplained whether the forms that match are wanted too
 */
export async function withForms(
  expansions: readonly Expansion[],
  reader: IndexReader,
  isExplained: boolean,
): Promise<ToldExpansion[]> {
  const asked = expansions.map(({ terms, near }) => ({
    own: isExplained ? terms : [],
    near: near.map(({ text, weight }) => ({ term: { stem: text }, weight })),
  }))
  const terms = asked.flatMap(({ own, near }) => [...own, ...near].map(({ term }) => term))
  const found = terms.length === 0 ? [] : await reader.forms(terms, MOST_FORMS)
  let at = 0
  const take = (weighted: readonly { readonly weight: number }[]): WeightedForm[] =>
    weighted.flatMap((each) => found[at++]!.map((form) => ({ ...form, weight: each.weight })))
  return expansions.map((expansion, index) => {
    const { own, near } = asked[index]!
    return { ...expansion, forms: take(own), nearForms: take(near) }
  })
}

/** A word of a query with all that it stands for in an archive. */

import type { StemEntry, Term } from '../../index/lexis.ts'
import type { How, QueryWord } from '../query/query.ts'
import type { Family } from './families.ts'

/** A term of the archive, and how much it counts for the query's word: 1 in full. */
export type WeightedTerm = { readonly term: Term; readonly weight: number }

export type Expansion = {
  readonly word: QueryWord
  readonly how: How
  /** The families that match a plain word; none for an exact one or a beginning. */
  readonly families: readonly Family[]
  /** The terms that match; none when the archive has nothing of the kind. */
  readonly terms: readonly WeightedTerm[]
  /** In how many documents these are, added up. */
  readonly documents: number
  /** The words of an acronym's long form, place by place: all of them together stand for it too. */
  readonly long?: readonly (readonly WeightedTerm[])[]
  /** The stems that it may stand for where these are too few; the best first. */
  readonly near: readonly StemEntry[]
}

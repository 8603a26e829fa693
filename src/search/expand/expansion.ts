/** A word of a query with all that it stands for in an archive. */

import type { StemEntry, Term, WordEntry } from '../../index/lexis.ts'
import type { How, QueryWord } from '../query/query.ts'
import type { Family } from './families.ts'

/** A term of the archive, and how much it counts for the query's word: 1 in full. */
export type WeightedTerm = { readonly term: Term; readonly weight: number }

/** Words that stand for one word, place by place: all of them together say what it says. */
export type LongForm = readonly (readonly WeightedTerm[])[]

/** A stem that a word may stand for, and how much it counts for it. */
export type NearStem = StemEntry & { readonly weight: number }

export type Expansion = {
  readonly word: QueryWord
  readonly how: How
  /** The families that match a plain word; none for an exact one or a beginning. */
  readonly families: readonly Family[]
  /** The terms that match; none when the archive has nothing of the kind. */
  readonly terms: readonly WeightedTerm[]
  /** In how many documents these are, added up. */
  readonly documents: number
  /** The long forms of an acronym, and phrases that translate the word: each stands for it too. */
  readonly longs: readonly LongForm[]
  /** What a word in another language is in Kazakh, as the dictionary has it; the likeliest first. */
  readonly translations?: readonly string[]
  /** Holds a sentence in another language together, and says nothing of an article. */
  readonly isMute?: true
  /** Stems made of the word or it of them: weak evidence of it, and no match in full. */
  readonly derived: readonly NearStem[]
  /** A plain word as it was typed and as it was read: what pieces of it are made of. */
  readonly spellings: readonly string[]
  /** The words that begin as it does. */
  readonly begun: readonly WordEntry[]
  /** Stems that it is made of or begins as: no match, but what has them may be about the matter. */
  readonly akin: readonly StemEntry[]
  /** The stems that it may stand for where these are too few; the best first. */
  readonly near: readonly NearStem[]
}

/**
 * The questions to an index and its answers: the seam between search and whatever holds the index.
 * Every method is one message of plain data, every answer a promise of plain data, so that an engine
 * may be in this process (SQLite, today) or across a network. Words cross as texts; no number of an
 * index does, and documents are opaque keys.
 *
 * Documents have one order, wherever an order is not named: newest day first, then newest instant,
 * then id; undated articles last.
 */

import type { Location } from '../archive/read-records.ts'
import type { Field } from '../archive/texts.ts'
import type { FormEntry, Keys, Lexis, MoreKeys, StemEntry, Term } from './lexis.ts'

declare const opaque: unique symbol

/** Names a document within one generation of an index; it is compared with nothing but itself. */
export type DocumentKey = (number | string) & { readonly [opaque]: 'document' }

/** Stands for a word within one generation of an index: equal words have equal tokens. */
export type WordToken = (number | string) & { readonly [opaque]: 'word' }

/** The facts of an article that an index keeps for lists, without opening its file. */
export type DocumentFacts = {
  readonly id: string
  readonly title: string
  /** As written; absent for an undated article. */
  readonly date?: string
  readonly url?: string
  readonly categories: readonly string[]
  readonly location: Location
}

export type DocumentRow = DocumentFacts & { readonly document: DocumentKey }

/** Leaves put together by the boolean operators; `every` is all documents. */
export type Combined<Leaf> =
  | Leaf
  | { readonly type: 'every' }
  | { readonly type: 'and'; readonly of: readonly Combined<Leaf>[] }
  /** `isWord`: the alternatives of one query word; rarity must not rank one above another. */
  | {
      readonly type: 'or'
      readonly of: readonly Combined<Leaf>[]
      readonly isWord?: true
      /** How much it counts among alternatives when candidates are drawn (0–1); 1 when absent. */
      readonly worth?: number
    }
  | { readonly type: 'without'; readonly base: Combined<Leaf>; readonly not: Combined<Leaf> }

/** A boolean query over terms. Without `field` a term may stand in any. */
export type Expression = Combined<
  | { readonly type: 'stem'; readonly text: string; readonly field?: Field }
  /** Terms one after the other in one paragraph; each place has its alternatives. */
  | {
      readonly type: 'sequence'
      readonly places: readonly (readonly Term[])[]
      readonly field?: Field
    }
>

/** Days are inclusive; an undated article is in no range. Categories are alternatives, by name. */
export type Filter = {
  readonly from?: string
  readonly to?: string
  readonly categories?: readonly string[]
}

export type Page = { readonly limit: number; readonly offset: number }

/** A page that may go on to the end. */
export type Stretch = { readonly limit?: number; readonly offset: number }

/** The last place that a page may end at; `stream` and `draw` go further. */
export const LAST_PLACE = 10_000

/** `date` is newest first, `oldest` the other way round; undated articles come last in both. */
export type ListOrder = 'date' | 'oldest' | 'title'

/** A number for each field: a weight, a length. */
export type FieldNumbers = Readonly<Record<Field, number>>

export type About = {
  /** Changes with every commit; equal generations answer alike. */
  readonly generation: number
  readonly documents: number
  /** How many words a field holds on average. */
  readonly lengths: FieldNumbers
}

export type CategoryEntry = { readonly name: string; readonly documents: number }

/** The period that articles are counted by, or their categories. */
export type Grouping = 'day' | 'week' | 'month' | 'year' | 'category'

/**
 * The number of documents in a period or a category. `key` is `2026-06-22`, the Monday of a week,
 * `2026-06`, `2026`, or the category's name; absent for documents without a day, or a category.
 */
export type Bucket = { readonly key?: string; readonly documents: number }

/** Where sought terms stand in one field; places are counted in words. */
export type FieldOccurrences = {
  readonly length: number
  readonly at: readonly number[]
  /** For each place the index of its term in `sought`: of several that fit, the first. */
  readonly sought: readonly number[]
}

/** A match that is worth a closer look. */
export type Candidate = {
  readonly document: DocumentKey
  /** Where it comes in the order of all documents, among the candidates of its answer. */
  readonly place: number
  /** In the order of FIELDS. */
  readonly fields: readonly FieldOccurrences[]
  /** Its distinct words, where they were asked for. */
  readonly words?: readonly WordToken[]
}

export type Question = {
  readonly expression: Expression
  readonly filter: Filter
  /** The matches that are wanted; the page must end at `LAST_PLACE`. */
  readonly window: Page
  /** Matches are counted no further than this; 0 where nobody needs to know. */
  readonly totalLimit: number
  /** The terms whose occurrences are wanted; an earlier one takes precedence. */
  readonly sought: readonly Term[]
  /** Whether the distinct words of each candidate are wanted. */
  readonly withWords?: true
}

export type Found = {
  readonly total: number
  /**
   * The window, most promising first: matches that say it in title and description, with the rarer
   * words, the newest. Windows laid end to end are the matches, each once.
   */
  readonly candidates: readonly Candidate[]
}

type Answer = Pick<About, 'documents' | 'lengths'> & {
  /** One for each question, in order. */
  readonly found: readonly Found[]
}

export type Listing = {
  readonly filter: Filter
  readonly order: ListOrder
  /** All documents when absent. */
  readonly expression?: Expression
}

export type Listed = { readonly rows: readonly DocumentRow[]; readonly total: number }

/** A form that stands in a document, and the indexes of the sought terms that it fits. */
export type FittingForm = { readonly form: string; readonly sought: readonly number[] }

/** A row with the forms in its document that fit a sought term. */
type ReadRow = DocumentRow & { readonly forms: readonly FittingForm[] }

/** A stem of one document: how often it stands in each field, in the order of FIELDS. */
export type StemCounts = StemEntry & { readonly counts: readonly number[] }

/** A document by its words: its stems in the order of the text, and its distinct words. */
type Profile = {
  readonly stems: readonly StemCounts[]
  readonly words: readonly WordToken[]
}

export type IndexReader = {
  about(): Promise<About>
  /** All categories, the fullest first. */
  categories(): Promise<readonly CategoryEntry[]>

  /** Looks keys up in the vocabulary, and those that `more` gives. */
  lookUp(keys: Keys, more?: MoreKeys): Promise<Lexis>
  /** The forms of each term, the `limit` most frequent where there are more, in an order of its own. */
  forms(terms: readonly Term[], limit: number): Promise<readonly (readonly FormEntry[])[]>

  /** Answers questions. */
  find(questions: readonly Question[]): Promise<Answer>
  /** All matches from a place on, in the order of `find`, in pieces. */
  draw(
    expression: Expression,
    filter: Filter,
    stretch: Stretch,
  ): AsyncIterable<readonly DocumentKey[]>
  /** The rows of documents in the order asked for; unknown ones are left out. */
  read(documents: readonly DocumentKey[], sought: readonly Term[]): Promise<readonly ReadRow[]>
  /** Undefined for an unknown document. */
  profile(document: DocumentKey): Promise<Profile | undefined>

  /** A page, which must end at `LAST_PLACE`; the total is counted no further than `totalLimit`. */
  list(listing: Listing, page: Page, totalLimit?: number): Promise<Listed>
  /**
   * A list in pieces, each as soon as it is read: the first need not wait for the last. Writes that
   * come meanwhile are not seen.
   */
  stream(listing: Listing, stretch: Stretch): AsyncIterable<readonly DocumentRow[]>
  /**
   * The number of documents that pass the filter, and match the expression if there is one, counted
   * no further than `limit`.
   */
  count(filter: Filter, expression?: Expression, limit?: number): Promise<number>
  /**
   * Counts documents by period or category: only those that have one, periods by time, categories
   * the fullest first, documents without a key last. A document is in all its categories.
   */
  aggregate(by: Grouping, filter: Filter, expression?: Expression): Promise<readonly Bucket[]>

  /** Articles whose id begins with `prefix`, by id: the first ones, or the last ones, last first. */
  byIdPrefix(
    prefix: string,
    limit: number,
    from?: 'first' | 'last',
  ): Promise<readonly DocumentRow[]>
  /** The newest article of each headline, compared by its letters alone. */
  byTitle(title: string): Promise<DocumentRow | undefined>
  /** Up to `limit` ids that share most letter pairs with one, the newest first. */
  likeIds(id: string, limit: number): Promise<readonly string[]>
  /**
   * For each id how long its beginning must be, in UTF-16 units, to begin no other: all of it where
   * it begins another itself. Absent where ids are not kept in order; then they are shown whole.
   */
  idPrefixes?(ids: readonly string[]): Promise<readonly number[]>
}

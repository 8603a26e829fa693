/**
 * The seam between search and whatever holds the index. The embedded engine (SQLite) is behind it
 * today; a distributed one could be tomorrow, so every method is a message with plain data in and
 * out, and nothing above this file knows what answers.
 */

import type { Location } from '../archive/read-records.ts'
import type { Field, FieldTexts } from '../archive/texts.ts'

/** A document's number in this index: grows with its day; not stable across rebuilds. */
export type DocumentId = number

/** What the index keeps of an article for lists, without opening its file. */
type DocumentFacts = {
  readonly id: string
  readonly title: string
  /** As written; absent for an undated article. */
  readonly date?: string
  readonly url?: string
  readonly categories: readonly string[]
  readonly location: Location
}

export type DocumentRow = DocumentFacts & { readonly document: DocumentId }

export type NewDocument = DocumentFacts & { readonly texts: FieldTexts }

/** A word of the vocabulary by its number, with the number of its stem. */
export type WordKey = { readonly word: number; readonly stem: number }

/** A boolean query over stems and words. Without `field` a word may stand in any. */
export type Expression =
  | { readonly type: 'every' }
  | { readonly type: 'stem'; readonly stem: number; readonly field?: Field }
  /** Exactly these words one after the other in one field; of each place any of its words. */
  | {
      readonly type: 'sequence'
      readonly places: readonly (readonly WordKey[])[]
      readonly field?: Field
    }
  | { readonly type: 'and'; readonly of: readonly Expression[] }
  /** `isWord`: what one word of a query stands for, of which none is better for being rarer. */
  | { readonly type: 'or'; readonly of: readonly Expression[]; readonly isWord?: true }
  | { readonly type: 'without'; readonly base: Expression; readonly not: Expression }

/** Days are inclusive; an undated article is in no range. Categories are alternatives, by name. */
export type Filter = {
  readonly from?: string
  readonly to?: string
  readonly categories?: readonly string[]
}

export type Page = { readonly limit: number; readonly offset: number }

/** `date` is newest first, `oldest` the other way round; undated articles come last in both. */
export type ListOrder = 'date' | 'oldest' | 'title'

/** A number for each field: a weight, a length. */
export type FieldNumbers = Readonly<Record<Field, number>>

/** Words by their numbers, in the order of the text: one list a field, in the order of FIELDS. */
export type WordRows = readonly (readonly number[])[]

/** Where some words stand in one field: the word's place in the field, counted in words. */
export type FieldOccurrences = {
  readonly length: number
  readonly at: readonly number[]
  readonly words: readonly number[]
}

/** A stem of the archive, and how many articles have one of its words. */
export type StemEntry = {
  readonly stem: number
  readonly text: string
  readonly documents: number
}

/** A word of the archive: as it stands there (normalised), its stem, and in how many articles. */
export type WordEntry = {
  readonly word: number
  readonly form: string
  readonly stem: number
  readonly documents: number
}

/** What articles are counted by: the period of their day, or their categories. */
export type Grouping = 'day' | 'week' | 'month' | 'year' | 'category'

/**
 * How many documents a period or a category has. `key` is `2026-06-22`, of a week its Monday,
 * `2026-06`, `2026`, or the category's name; absent for what has no day, or no category.
 */
export type Bucket = { readonly key?: string; readonly documents: number }

export type CategoryEntry = { readonly name: string; readonly documents: number }

export type Engine = {
  /** Changes with every commit; equal generations answer alike. */
  generation(): Promise<number>

  put(document: NewDocument): Promise<void>
  remove(document: DocumentId): Promise<void>

  /**
   * How many documents pass the filter, and match the expression if one is given; counted no
   * further than `limit`.
   */
  count(filter: Filter, expression?: Expression, limit?: number): Promise<number>
  list(filter: Filter, order: ListOrder, page: Page): Promise<DocumentRow[]>
  /**
   * The same in pieces, each as soon as it is read: the first of a long list need not wait for the
   * last. What is written meanwhile is not seen.
   */
  stream(filter: Filter, order: ListOrder, page: Page): AsyncIterable<readonly DocumentRow[]>
  /** The matches in an order that is not relevance. */
  match(
    expression: Expression,
    filter: Filter,
    order: ListOrder,
    page: Page,
  ): Promise<DocumentRow[]>
  /**
   * The matches, those that are worth a closer look first: what says it in title and description,
   * with the rarer words, the newest. The order is the same whatever the page.
   */
  candidates(expression: Expression, filter: Filter, page: Page): Promise<DocumentId[]>

  /** In the order asked for; unknown ones are left out. */
  documents(documents: readonly DocumentId[]): Promise<DocumentRow[]>
  /**
   * Counts what passes the filter, and matches the expression if one is given, by period or
   * category: those that have something, periods by time, categories the fullest first, what is
   * without a key last. A document is in all its categories.
   */
  aggregate(by: Grouping, filter: Filter, expression?: Expression): Promise<Bucket[]>
  /** The forward index: each document as the sequence of its words. */
  forward(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, WordRows>>
  /** Where any of `words` stands in each document, field by field in the order of FIELDS. */
  occurrences(
    documents: readonly DocumentId[],
    words: readonly number[],
  ): Promise<ReadonlyMap<DocumentId, readonly FieldOccurrences[]>>
  /** Articles whose id begins with `prefix`, by id: the first ones, or the last ones, last first. */
  byIdPrefix(prefix: string, limit: number, from?: 'first' | 'last'): Promise<DocumentRow[]>
  /**
   * For each id how long its beginning must be, in UTF-16 units, to begin no other: all of it where
   * it is itself the beginning of another.
   */
  idPrefixes(ids: readonly string[]): Promise<readonly number[]>
  byTitle(title: string): Promise<DocumentRow | undefined>
  ids(limit: number): Promise<string[]>

  /** The word as it stands in the archive, by its normalised form. */
  wordByForm(form: string): Promise<WordEntry | undefined>
  /** Words that begin so, the most frequent first. */
  wordsByPrefix(prefix: string, limit: number): Promise<WordEntry[]>
  stemsByText(texts: readonly string[]): Promise<StemEntry[]>
  stemsByNumber(stems: readonly number[]): Promise<StemEntry[]>
  /** The verbs that differ from one in voice: азайт from азай. */
  stemsOfVoice(stem: number): Promise<StemEntry[]>
  /** Stems and words that are equal to one of these when they are folded. */
  stemsByFolded(folded: readonly string[]): Promise<StemEntry[]>
  wordsByFolded(folded: readonly string[]): Promise<WordEntry[]>
  /** The words of the archive that have one of these stems. */
  wordsOfStems(stems: readonly number[]): Promise<WordEntry[]>
  /** Words by their numbers, in no order; unknown ones are left out. */
  wordsByNumber(words: readonly number[]): Promise<WordEntry[]>
  /** Words that share letter triples with `folded`, the likeliest first. */
  similarWords(folded: string, limit: number): Promise<WordEntry[]>
  /** How many words a field holds on average. */
  averageLengths(): Promise<FieldNumbers>
  /** All categories, the fullest first. */
  categories(): Promise<CategoryEntry[]>
}

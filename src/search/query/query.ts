/** A parsed query: words, phrases and how they are put together. */

import type { Field } from '../../archive/texts.ts'
import type { DateRange } from '../../kazakh/dates/date-range.ts'

/** A word of the query: as it was typed, and as the index has words. */
export type QueryWord = { readonly typed: string; readonly form: string }

/** How a word is looked for: by its family, as the beginning of words, or itself alone. */
export type How = 'word' | 'prefix' | 'exact'

/** Where a word must stand; absent for anywhere. Alternatives. */
export type Fields = readonly Field[]

export type Query =
  | { readonly type: 'word'; readonly word: QueryWord; readonly fields?: Fields }
  /** All words that begin so. */
  | { readonly type: 'prefix'; readonly word: QueryWord; readonly fields?: Fields }
  /** Exactly these words, one after the other. */
  | { readonly type: 'phrase'; readonly words: readonly QueryWord[]; readonly fields?: Fields }
  | { readonly type: 'and'; readonly of: readonly Query[] }
  | { readonly type: 'or'; readonly of: readonly Query[] }
  | { readonly type: 'not'; readonly of: Query }

export type AndQuery = Extract<Query, { readonly type: 'and' }>

/** The languages of words. */
export type Language = 'kk' | 'ru' | 'en'

/** A query as it was parsed, before an archive is asked. */
export type ParsedQuery = {
  /** Empty when there is nothing to look for. */
  readonly query: AndQuery
  /** The language of its words where somebody said so; else it is told by the words. */
  readonly language?: Language
  /** The days of all `date:`, one `and` the other. */
  readonly dates: DateRange
  /** Operators that made no sense where they stood, and were taken as text. */
  readonly asText: readonly string[]
  /** Names before a colon that are no fields, and were taken as text. */
  readonly unknownFields: readonly string[]
  /** Values of `date:` that are no dates, and were left out. */
  readonly unreadDates: readonly string[]
  /** How many words there were too many. */
  readonly dropped: number
}

/** Whether there is nothing to look for: no word, and no day. */
export function isEmpty({ query, dates }: ParsedQuery): boolean {
  return query.of.length === 0 && Object.keys(dates).length === 0
}

/** The days that two ranges share; from after to where they share none. */
export function meetDays(one: DateRange, other: DateRange): DateRange {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const to = [one.to, other.to].filter((day) => day !== undefined).sort()[0]
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

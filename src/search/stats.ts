/**
 * Counts of articles by period or category; with a query, of its matches too: the attention that a
 * subject was given. Only full matches are counted, and exactly.
 */

import type { Bucket, Expression, Filter, Grouping, IndexReader } from '../index/reader.ts'
import { type Day, dayNumber } from '../kazakh/dates/calendar.ts'

/** A period or a category with articles; one without has no row. */
export type StatsRow = {
  /**
   * `2026-06-22`, of a week its Monday, `2026-06`, `2026`, or the category's name; null for the
   * articles without a date, or without a category.
   */
  readonly key: string | null
  readonly articles: number
  /** With a query: how many of them match it. */
  readonly matches?: number
  /** From 0 to 1, to six places: `matches / articles` with a query, else `articles / total`. */
  readonly share: number
}

export type Stats = {
  readonly by: Grouping
  /** The articles that pass the filters. */
  readonly total: number
  /** Those of them that match the query: all where there is none. */
  readonly matching: number
  /**
   * Periods by time; categories by matches, or articles, the most first. An article is in each of
   * its categories, so these may add up to more than all.
   */
  readonly rows: readonly StatsRow[]
}

/** A chart of more lines than about this is hard to take in. */
const MOST_PERIODS = 36

const DAYS = { day: 1, week: 7, month: 30.44 } as const

/** The finest period of which a span has no more than a screen of lines. */
function periodFor(from: Day, to: Day): Grouping {
  const days = dayNumber(to) - dayNumber(from) + 1
  const periods = ['day', 'week', 'month'] as const
  return periods.find((period) => days / DAYS[period] <= MOST_PERIODS) ?? 'year'
}

/** The period for a filter: from its ends, and where it has none, those of the archive's articles. */
async function choosePeriod(filter: Filter, reader: IndexReader): Promise<Grouping> {
  if (filter.from !== undefined && filter.to !== undefined) return periodFor(filter.from, filter.to)
  const days = (await reader.aggregate('day', filter)).flatMap(({ key }) => key ?? [])
  const from = filter.from ?? days[0]
  const to = filter.to ?? days.at(-1)
  return from === undefined || to === undefined ? 'year' : periodFor(from, to)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6
}

function withMatches(all: readonly Bucket[], matching: readonly Bucket[]): StatsRow[] {
  const matches = new Map(matching.map(({ key, documents }) => [key, documents]))
  return all.map(({ key, documents }) => {
    const found = matches.get(key) ?? 0
    const share = ratio(found, documents)
    return { key: key ?? null, articles: documents, matches: found, share }
  })
}

/** The most matches first; among equals the index's order, by articles; no key last. */
function byMatches(one: StatsRow, other: StatsRow): number {
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1
  return (other.matches ?? 0) - (one.matches ?? 0)
}

function sumOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { documents }) => sum + documents, 0)
}

/** Buckets, and how many articles are in them: by categories one may be in several. */
async function bucketsOf(
  by: Grouping,
  reader: IndexReader,
  ...counted: readonly [Filter, Expression?]
): Promise<{ readonly buckets: readonly Bucket[]; readonly total: number }> {
  const [buckets, years] = await Promise.all([
    reader.aggregate(by, ...counted),
    by === 'category' ? reader.aggregate('year', ...counted) : undefined,
  ])
  return { buckets, total: sumOf(years ?? buckets) }
}

/**
 * Counts the articles that pass a filter.
 *
 * @param by chosen from the time that they span when it is not given
 * @param expression the articles to count among them, as a query says it
 */
export async function countArticles(
  reader: IndexReader,
  filter: Filter,
  { by, expression }: { readonly by?: Grouping | undefined; readonly expression?: Expression },
): Promise<Stats> {
  const grouping = by ?? (await choosePeriod(filter, reader))
  const [all, found] = await Promise.all([
    bucketsOf(grouping, reader, filter),
    expression && bucketsOf(grouping, reader, filter, expression),
  ])
  const { buckets, total } = all
  if (found === undefined) {
    const rows = buckets.map(({ key, documents }) => {
      return { key: key ?? null, articles: documents, share: ratio(documents, total) }
    })
    return { by: grouping, total, matching: total, rows }
  }
  const rows = withMatches(buckets, found.buckets)
  if (grouping === 'category') rows.sort(byMatches)
  return { by: grouping, total, matching: found.total, rows }
}

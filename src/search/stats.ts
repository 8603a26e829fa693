/**
 * How many articles there are, by period or category; with a query, how many of them match it: the
 * attention that a subject was given. Counts are of full matches and exact.
 */

import type { Bucket, Engine, Expression, Filter, Grouping } from '../index/engine.ts'
import { type Day, dayNumber } from '../kazakh/dates/calendar.ts'

export const GROUPINGS = ['day', 'week', 'month', 'year', 'category'] as const

/** A period or a category that has articles; what has none is not among the rows. */
export type StatsRow = {
  /**
   * `2026-06-22`, of a week its Monday, `2026-06`, `2026`, or the category's name; null for the
   * articles without a date, or without a category.
   */
  readonly key: string | null
  readonly articles: number
  /** With a query: how many of them match it. */
  readonly matches?: number
  /** Of 1, to six places: with a query `matches / articles`, else `articles / total`. */
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
async function choosePeriod(filter: Filter, engine: Engine): Promise<Grouping> {
  if (filter.from !== undefined && filter.to !== undefined) return periodFor(filter.from, filter.to)
  const days = (await engine.aggregate('day', filter)).flatMap(({ key }) => key ?? [])
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

/** The most matches first; the engine's order, by articles, among equals, and no key last. */
function byMatches(one: StatsRow, other: StatsRow): number {
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1
  return (other.matches ?? 0) - (one.matches ?? 0)
}

function sumOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { documents }) => sum + documents, 0)
}

/** How many articles are in buckets. By categories they are in several, by time each is in one. */
async function totalOf(
  by: Grouping,
  buckets: readonly Bucket[],
  engine: Engine,
  ...counted: readonly [Filter, Expression?]
): Promise<number> {
  return sumOf(by === 'category' ? await engine.aggregate('year', ...counted) : buckets)
}

/**
 * Counts the articles that pass a filter.
 *
 * @param by chosen from the time that they span when it is not given
 * @param expression what to count among them, as a query says it
 */
export async function countArticles(
  engine: Engine,
  filter: Filter,
  { by, expression }: { readonly by?: Grouping | undefined; readonly expression?: Expression },
): Promise<Stats> {
  const grouping = by ?? (await choosePeriod(filter, engine))
  const all = await engine.aggregate(grouping, filter)
  const total = await totalOf(grouping, all, engine, filter)
  if (expression === undefined) {
    const rows = all.map(({ key, documents }) => {
      return { key: key ?? null, articles: documents, share: ratio(documents, total) }
    })
    return { by: grouping, total, matching: total, rows }
  }
  const found = await engine.aggregate(grouping, filter, expression)
  const matching = await totalOf(grouping, found, engine, filter, expression)
  const rows = withMatches(all, found)
  if (grouping === 'category') rows.sort(byMatches)
  return { by: grouping, total, matching, rows }
}

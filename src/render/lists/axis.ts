/**
 * The lines of a chart on a true axis: a period in which there is nothing has its place too, or a
 * gap would look like the next day. A long run of nothing is one line that says how long it is.
 */

import { dayFromNumber, dayNumber } from '../../kazakh/dates/calendar.ts'
import type { Stats, StatsRow } from '../../search/stats.ts'

/** A row, or how many periods, or categories, in a row have nothing. */
export type ChartLine = StatsRow | { readonly none: number }

/** A run of nothing that is drawn as it is. A longer one says no more than its length. */
const LONGEST_DRAWN = 3

const DAYS_A_WEEK = 7
const MONTHS_A_YEAR = 12

type Grouping = Stats['by']
type Period = Exclude<Grouping, 'category'>

/** A period's place on the axis: neighbours differ by one. */
function placeOf(key: string, by: Period): number {
  if (by === 'year') return Number(key)
  if (by === 'month') return Number(key.slice(0, 4)) * MONTHS_A_YEAR + Number(key.slice(5)) - 1
  return by === 'day' ? dayNumber(key) : (dayNumber(key) - 1) / DAYS_A_WEEK
}

function keyAt(place: number, by: Period): string {
  if (by === 'day') return dayFromNumber(place)
  if (by === 'week') return dayFromNumber(place * DAYS_A_WEEK + 1)
  const year = by === 'year' ? place : Math.floor(place / MONTHS_A_YEAR)
  const written = String(year).padStart(4, '0')
  if (by === 'year') return written
  return `${written}-${String((place % MONTHS_A_YEAR) + 1).padStart(2, '0')}`
}

/** The count that a row's bar shows: matches where there is a query, else articles. */
export function countOf({ matches, articles }: StatsRow): number {
  return matches ?? articles
}

/** The row of a period in which there is nothing. */
function emptyRow(key: string, hasQuery: boolean): StatsRow {
  return { key, articles: 0, ...(hasQuery && { matches: 0 }), share: 0 }
}

type Placed = { readonly place: number; readonly row: StatsRow }

/** The lines of rows that stand at places: their own, and those of the gaps between them. */
function linesOf(placed: readonly Placed[], rowAt: (place: number) => StatsRow): ChartLine[] {
  const lines: ChartLine[] = []
  const known = new Map(placed.map(({ place, row }) => [place, row]))
  const addRun = (from: number, to: number) => {
    if (to - from >= LONGEST_DRAWN) lines.push({ none: to - from + 1 })
    else for (let at = from; at <= to; at++) lines.push(known.get(at) ?? rowAt(at))
  }
  let next = placed[0]?.place ?? 0
  for (const { place, row } of placed) {
    if (countOf(row) === 0) continue
    addRun(next, place - 1)
    lines.push(row)
    next = place + 1
  }
  addRun(next, placed.at(-1)?.place ?? -1)
  return lines
}

/** The lines of a chart; what has no key comes last. */
export function chartLines(rows: readonly StatsRow[], by: Grouping): ChartLine[] {
  const keyed = rows.flatMap((row) => (row.key === null ? [] : { ...row, key: row.key }))
  const keyless = rows.filter(({ key }) => key === null)
  const hasQuery = rows.some(({ matches }) => matches !== undefined)
  const placed = keyed.map((row, index): Placed => {
    return { place: by === 'category' ? index : placeOf(row.key, by), row }
  })
  const rowAt = (place: number) => emptyRow(by === 'category' ? '' : keyAt(place, by), hasQuery)
  return [...linesOf(placed, rowAt), ...keyless]
}

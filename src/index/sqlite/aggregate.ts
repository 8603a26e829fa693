/** Documents counted by period or category, in SQL: no document is read. */

import type { Bucket, Grouping } from '../reader.ts'
import type { Database } from './database.ts'
import type { Selection } from './selection.ts'

/** The Julian day of the midnight before day 1: SQLite's calendar is the proleptic Gregorian too. */
const BEFORE_DAY_1 = '1721424.5'

/** The key of a day number. Day 0 is that of undated articles, and its key is NULL. */
const PERIODS: Readonly<Record<Exclude<Grouping, 'category'>, string>> = {
  day: `date(day + ${BEFORE_DAY_1})`,
  // Day 1 was a Monday.
  week: `date(day - (day + 6) % 7 + ${BEFORE_DAY_1})`,
  month: `strftime('%Y-%m', day + ${BEFORE_DAY_1})`,
  year: `strftime('%Y', day + ${BEFORE_DAY_1})`,
}

/** Inside, each day is counted once: strftime for each of a million articles takes seconds. */
function byPeriod(by: Exclude<Grouping, 'category'>, from: string): string {
  return `SELECT iif(day = 0, NULL, ${PERIODS[by]}) AS key, sum(n) AS documents
    FROM (SELECT d.day AS day, count(*) AS n FROM ${from} GROUP BY d.day)
    GROUP BY key ORDER BY key IS NULL, key`
}

/** From the side of the categories: the table is ordered by them, and has no index by document. */
function byCategory(from: string): string {
  return `WITH counted AS MATERIALIZED (SELECT d.document AS document FROM ${from})
    SELECT key, documents FROM (
      SELECT c.name AS key, count(*) AS documents
      FROM document_categories dc CROSS JOIN categories c ON c.category = dc.category
      WHERE dc.document IN (SELECT document FROM counted) GROUP BY dc.category
      UNION ALL
      SELECT NULL, count(*) FROM counted
      WHERE document NOT IN (SELECT document FROM document_categories) HAVING count(*) > 0
    ) ORDER BY key IS NULL, documents DESC, key`
}

/** @param selection with `documents d` */
export function aggregate(
  database: Database,
  by: Grouping,
  { from, where, values }: Selection,
): Bucket[] {
  const counted = `${from} WHERE ${where}`
  const rows = database
    .sql(by === 'category' ? byCategory(counted) : byPeriod(by, counted))
    .all(...values)
  return rows.map(({ key, documents }) => ({ ...(key !== null && { key }), documents }))
}

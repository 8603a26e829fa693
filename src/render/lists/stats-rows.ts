/** Counts of articles for machines: the same bytes in every language and on every terminal. */

import type { Stats, StatsRow } from '../../search/stats.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from '../../terminal/safe.ts'
import { csvLine } from './rows.ts'

export const STATS_FORMATS = ['json', 'ndjson', 'csv', 'tsv'] as const
export type StatsFormat = (typeof STATS_FORMATS)[number]

/** Key, count, of how many, share: without a query an article counts, of all; else a match, of the key's articles. */
function cellsOf({ key, articles, matches, share }: StatsRow, total: number): string[] {
  const counts = matches === undefined ? [articles, total] : [matches, articles]
  return [key ?? '', ...[...counts, share].map(String)]
}

/** The counts in a format, in pieces; only JSON says what was asked and the totals. */
export function* formatStats(
  stats: Stats,
  query: string | undefined,
  format: StatsFormat,
): Generator<Safe> {
  if (format === 'json') {
    yield safely`${safeJson({ ...(query !== undefined && { query }), ...stats }, 2)}\n`
    return
  }
  if (format === 'csv') {
    const counts = query === undefined ? ['articles', 'total'] : ['matches', 'articles']
    yield csvLine(['key', ...counts, 'share'])
  }
  for (const row of stats.rows) {
    if (format === 'ndjson') yield safely`${safeJson(row)}\n`
    else {
      const cells = cellsOf(row, stats.total)
      yield format === 'csv' ? csvLine(cells) : safely`${joinSafe(cells.map(safe), '\t')}\n`
    }
  }
}

/** Counts of articles for programs. */

import type { Stats, StatsRow } from '../../search/stats.ts'
import type { Safe } from '../../terminal/safe.ts'
import { csv, jsonDocument, jsonLines, type Layout, recordPieces, tsv } from '../records.ts'

/** Key, count, of how many, share: without a query an article counts, of all; else a match, of the key's articles. */
function cellsOf({ key, articles, matches, share }: StatsRow, total: number): string[] {
  const counts = matches === undefined ? [articles, total] : [matches, articles]
  return [key ?? '', ...[...counts, share].map(String)]
}

function layoutsOf(total: number, hasQuery: boolean) {
  const counts = hasQuery ? ['matches', 'articles'] : ['articles', 'total']
  const cells = (row: StatsRow) => cellsOf(row, total)
  return {
    ndjson: jsonLines((row) => row),
    csv: csv(['key', ...counts, 'share'], cells),
    tsv: tsv(cells),
  } as const satisfies Readonly<Record<string, Layout<StatsRow>>>
}

/** JSON is one document, with the totals; the others are rows. */
export type StatsFormat = 'json' | keyof ReturnType<typeof layoutsOf>

/** The counts in a format, in pieces; only JSON has the query and the totals. */
export function* formatStats(
  stats: Stats,
  query: string | undefined,
  format: StatsFormat,
): Generator<Safe> {
  if (format === 'json') yield jsonDocument({ ...(query !== undefined && { query }), ...stats })
  else yield* recordPieces(layoutsOf(stats.total, query !== undefined)[format], stats.rows)
}

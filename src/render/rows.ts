/** Lists of articles for machines: the same bytes in every language and on every terminal. */

import type { DocumentRow } from '../index/engine.ts'
import type { ArticleRecord } from '../library/answers.ts'
import { articleRecord, hitRecord } from '../library/records.ts'
import type { Explanation } from '../search/explain.ts'
import type { Hit } from '../search/hit.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from './safe.ts'

export type ListedRow = DocumentRow | Hit

export const ROW_FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'ids'] as const
export type RowFormat = (typeof ROW_FORMATS)[number]

function isHit(row: ListedRow): row is Hit {
  return 'snippet' in row
}

function recordOf(row: ListedRow): ArticleRecord {
  return isHit(row) ? hitRecord(row) : articleRecord(row)
}

const COLUMNS = ['id', 'datePublished', 'categories', 'title', 'url'] as const

/**
 * A CSV cell by RFC 4180. One that a spreadsheet would take for a formula begins with an
 * apostrophe, which spreadsheets hide.
 */
function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

export function csvLine(cells: readonly string[]): Safe {
  return `${cells.map((cell) => csvCell(safe(cell))).join(',')}\r\n` as Safe
}

function tsvLine({ id, date, categories, title }: ListedRow): Safe {
  const cells = [id, date ?? '', categories.join(', '), title].map(safe)
  return safely`${joinSafe(cells, '\t')}\n`
}

const LINES: Readonly<Record<Exclude<RowFormat, 'json'>, (row: ListedRow) => Safe>> = {
  ndjson: (row) => safely`${safeJson(recordOf(row))}\n`,
  csv: (row) =>
    csvLine([row.id, row.date ?? '', row.categories.join('; '), row.title, row.url ?? '']),
  tsv: tsvLine,
  ids: ({ id }) => safely`${safe(id)}\n`,
}

/** The rows in a format, in pieces that can be written one after the other. */
export function* formatRows(rows: readonly ListedRow[], format: RowFormat): Generator<Safe> {
  if (format === 'json') {
    yield safely`${safeJson(rows.map(recordOf), 2)}\n`
    return
  }
  if (format === 'csv') yield csvLine(COLUMNS)
  for (const row of rows) yield LINES[format](row)
}

/** Hits with how they came about, as one JSON object: `{query, total, hits}`. */
export function formatExplained(
  hits: readonly Hit[],
  total: number,
  { scores, ...query }: Explanation,
): Safe {
  const parts = new Map(scores.map(({ id, ...score }) => [id, score]))
  const records = hits.map((hit) => ({ ...recordOf(hit), explanation: parts.get(hit.id) }))
  return safely`${safeJson({ query, total, hits: records }, 2)}\n`
}

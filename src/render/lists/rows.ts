/** Lists of articles for machines: the same bytes in every language and on every terminal. */

import type { DocumentRow } from '../../index/engine.ts'
import type { ArticleRecord } from '../../open/answers.ts'
import { articleRecord, explainedRecord, hitRecord } from '../../open/records.ts'
import type { Explanation } from '../../search/show/explain.ts'
import type { Hit } from '../../search/show/hit.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from '../../terminal/safe.ts'

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

const INDENT = 2

/** A record as it stands in an array that JSON.stringify indents. */
function jsonItem(row: ListedRow): Safe {
  return safeJson([recordOf(row)], INDENT).slice('[\n'.length, -'\n]'.length) as Safe
}

/** Rows in a format, piece by piece: what `add` and, once, `end` return makes the whole. */
export class RowFormatter {
  private readonly format: RowFormat
  /** How many rows were added so far. */
  count = 0

  constructor(format: RowFormat) {
    this.format = format
  }

  add(rows: readonly ListedRow[]): Safe {
    if (rows.length === 0) return '' as Safe
    const start = this.start()
    this.count += rows.length
    const { format } = this
    if (format === 'json') return safely`${start}${joinSafe(rows.map(jsonItem), ',\n')}`
    return safely`${start}${joinSafe(rows.map(LINES[format]))}`
  }

  end(): Safe {
    if (this.format === 'json') return (this.count === 0 ? '[]\n' : '\n]\n') as Safe
    return this.count === 0 ? this.start() : ('' as Safe)
  }

  /** What stands before the rows that are added now. */
  private start(): Safe {
    if (this.format === 'json') return (this.count === 0 ? '[\n' : ',\n') as Safe
    return this.format === 'csv' && this.count === 0 ? csvLine(COLUMNS) : ('' as Safe)
  }
}

/** Hits with how they came about, as one JSON object: `{query, total, hits}`. */
export function formatExplained(
  hits: readonly Hit[],
  total: number,
  explanation: Explanation,
): Safe {
  return safely`${safeJson(explainedRecord(hits, total, explanation), INDENT)}\n`
}

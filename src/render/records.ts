/**
 * The one writer of records for programs. A layout says how items of one kind become a document: JSON,
 * NDJSON, CSV, TSV, ids, or whole articles. The writer frames them one by one, so that a document may
 * be larger than memory. The bytes are the same in every language and on every terminal.
 */

import { joinSafe, type Safe, safe, safeJson, safely } from '../terminal/safe.ts'

export type Layout<T> = {
  /** The beginning of the document; `first` is undefined where there are no items. */
  readonly head: (first: T | undefined) => Safe
  readonly item: (item: T) => Safe
  readonly between: Safe
  readonly tail: (isEmpty: boolean) => Safe
}

const NOTHING = safely``
const nothing = (): Safe => NOTHING
const INDENT = 2

type ArrayOptions = {
  /** As in JSON.stringify; without it each item is one line. */
  readonly indent?: number
  /** The document up to its first item and after its last one: `[` and `]` when absent. */
  readonly open?: Safe
  /** Asked at the end, when all items are known. */
  readonly close?: () => Safe
  /** Stands before each item. */
  readonly margin?: Safe
}

/** A JSON array, or an object that has the items in one. */
export function jsonArray<T>(
  record: (item: T) => unknown,
  { indent, open = safely`[`, close = () => safely`]`, margin = NOTHING }: ArrayOptions = {},
): Layout<T> {
  return {
    head: (first) => (first === undefined ? open : safely`${open}\n`),
    // JSON has no line feed within a string.
    item: (item) => safely`${margin}${safeJson(record(item), indent).replaceAll('\n', '\n  ')}`,
    between: safely`,\n`,
    tail: (isEmpty) => (isEmpty ? safely`${close()}\n` : safely`\n${close()}\n`),
  }
}

/** An array as JSON.stringify writes it with an indent of two. */
export function indentedArray<T>(record: (item: T) => unknown): Layout<T> {
  return jsonArray(record, { indent: INDENT, margin: safely`  ` })
}

function lines<T>(item: (item: T) => Safe, head: () => Safe = nothing): Layout<T> {
  return { head, item, between: NOTHING, tail: nothing }
}

/** NDJSON: a record a line; with an indent, records one after the other. */
export function jsonLines<T>(record: (item: T) => unknown, indent?: number): Layout<T> {
  return lines((item) => safely`${safeJson(record(item), indent)}\n`)
}

/**
 * A CSV cell by RFC 4180. One that a spreadsheet would take for a formula begins with an
 * apostrophe, which spreadsheets hide.
 */
function csvCell(text: string): Safe {
  const cell = safe(text)
  const guarded = /^[=+\-@]/.test(cell) ? safely`'${cell}` : cell
  return /[",]/.test(guarded) ? safely`"${guarded.replaceAll('"', '""')}"` : guarded
}

function csvLine(cells: readonly string[]): Safe {
  return safely`${joinSafe(cells.map(csvCell), ',')}\r\n`
}

/** CSV with a line of column names, also where there are no items. */
export function csv<T>(
  columns: readonly string[],
  cells: (item: T) => readonly string[],
): Layout<T> {
  return lines(
    (item) => csvLine(cells(item)),
    () => csvLine(columns),
  )
}

/** Cells with tabs between them, no header: the gate leaves no tab or line end in a cell. */
export function tsv<T>(cells: (item: T) => readonly string[]): Layout<T> {
  return lines((item) => safely`${joinSafe(cells(item).map(safe), '\t')}\n`)
}

/** A document that grows: the pieces that `add` returns and, once, `end` make the whole. */
export class RecordWriter<T> {
  private readonly layout: Layout<T>
  /** The number of items so far. */
  count = 0

  constructor(layout: Layout<T>) {
    this.layout = layout
  }

  add(items: readonly T[]): Safe {
    if (items.length === 0) return NOTHING
    const { head, item, between } = this.layout
    const before = this.count === 0 ? head(items[0]) : between
    this.count += items.length
    return safely`${before}${joinSafe(items.map(item), between)}`
  }

  end(): Safe {
    const { head, tail } = this.layout
    return this.count === 0 ? safely`${head(undefined)}${tail(true)}` : tail(false)
  }
}

/** The document of items that are at hand, in pieces. */
export function* recordPieces<T>(layout: Layout<T>, items: Iterable<T>): Generator<Safe> {
  const writer = new RecordWriter(layout)
  for (const item of items) yield writer.add([item])
  yield writer.end()
}

/** One record that is the whole document. */
export function jsonDocument(record: unknown): Safe {
  return safely`${safeJson(record, INDENT)}\n`
}

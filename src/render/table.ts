/** A list on a terminal: a table, or cards where it is too narrow; cli-table3 lives only here. */

import Table from 'cli-table3'
import type { DocumentRow } from '../index/engine.ts'
import type { PageOptions } from './page-options.ts'
import { joinSafe, type Safe, safe, safely } from './safe.ts'
import { width } from './width.ts'
import { truncate, wrap } from './wrap.ts'

const NARROW = 60
const WIDEST = 120
const CATEGORY_WIDTH = 16
const GAP = 2
/** cli-table3 is quadratic; a longer list is written in tables of this many rows. */
const ROWS_A_TABLE = 200

/** No frame: a width that the terminal sees otherwise can then shift nothing but the last column. */
const FRAMELESS = {
  chars: Object.fromEntries(
    'top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid,middle'
      .split(',')
      .map((part) => [part, '']),
  ),
  // Left to itself the library colours heads and frames even in a pipe.
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
}

function dateText({ date }: DocumentRow, { formatDate, messages }: PageOptions): Safe {
  return date === undefined ? safe(messages.labels.undated) : formatDate(date, 'short')
}

function card(row: DocumentRow, options: PageOptions): Safe {
  const { theme } = options
  const category = row.categories[0]
  const head = joinSafe(
    [
      theme.id(safe(row.id)),
      theme.dim(dateText(row, options)),
      ...(category === undefined ? [] : [theme.category(safe(category))]),
    ],
    ' · ',
  )
  const title = wrap(safe(row.title), options.width - GAP).map((line) => safely`  ${line}`)
  return joinSafe([head, ...title], '\n')
}

/** The rows as lines of text, ended by a newline. Titles are wrapped, never cut. */
export function renderTable(rows: readonly DocumentRow[], options: PageOptions): Safe {
  if (rows.length === 0) return '' as Safe
  if (options.width < NARROW) {
    return safely`${joinSafe(
      rows.map((row) => card(row, options)),
      '\n',
    )}\n`
  }
  const tables: Safe[] = []
  for (let at = 0; at < rows.length; at += ROWS_A_TABLE) {
    tables.push(oneTable(rows.slice(at, at + ROWS_A_TABLE), options))
  }
  return joinSafe(tables)
}

function oneTable(rows: readonly DocumentRow[], options: PageOptions): Safe {
  const { theme } = options
  const cells = rows.map((row) => [
    dateText(row, options),
    safe(row.id),
    truncate(safe(row.categories[0] ?? ''), CATEGORY_WIDTH),
    safe(row.title),
  ])
  const fixed = [0, 1, 2].map(
    (column) => Math.max(...cells.map((row) => width(row[column]!))) + GAP,
  )
  const room = Math.min(options.width, WIDEST) - fixed.reduce((sum, columns) => sum + columns, 0)
  // An id can be as long as it likes; with no room left for a title, cards are what reads well.
  if (room < NARROW / 3) return renderTable(rows, { ...options, width: NARROW - 1 })
  const table = new Table({ ...FRAMELESS, colWidths: [...fixed, room + GAP] })
  for (const [date, id, category, title] of cells) {
    table.push([
      theme.dim(date!),
      theme.id(id!),
      theme.category(category!),
      joinSafe(wrap(title!, room), '\n'),
    ])
  }
  return table.toString().replace(/ +$/gm, '').concat('\n') as Safe
}

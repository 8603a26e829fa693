/** A list on a terminal: a table, or cards where it is too narrow; cli-table3 lives only here. */

import Table from 'cli-table3'
import { joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import { width } from '../../terminal/width.ts'
import { type Fact, truncate, wrap, wrapFacts } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'
import { dateText, idFact, idText, type Listed } from './row-facts.ts'

const NARROW = 60
const WIDEST = 120
const CATEGORY_WIDTH = 16
/** Ids that kznews gives have 17 letters; foreign ones can have any number. */
const ID_WIDTH = 24
const GAP = 2
/** cli-table3 is quadratic; a longer list is written in tables of this many rows. */
const ROWS_A_TABLE = 50

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

/** A card: facts, and whatever belongs to them indented, so that an id begins each. */
function card(row: Listed, options: PageOptions): Safe {
  const { theme } = options
  const category = row.categories[0]
  const measure = options.width - GAP
  const facts: Fact[] = [
    idFact(row, measure, options),
    { text: dateText(row, options), paint: theme.dim },
    ...(category === undefined ? [] : [{ text: safe(category), paint: theme.category }]),
  ]
  const [first, ...others] = [...wrapFacts(facts, measure), ...wrap(safe(row.title), measure)]
  return joinSafe([first!, ...others.map((line) => safely`  ${line}`)], '\n')
}

function cards(rows: readonly Listed[], options: PageOptions): Safe {
  return joinSafe(rows.map((row) => safely`${card(row, options)}\n`))
}

/** The rows as lines of text, ended by a newline. Titles are wrapped, never cut. */
export function renderTable(rows: readonly Listed[], options: PageOptions): Safe {
  if (rows.length === 0) return '' as Safe
  if (options.width < NARROW) return cards(rows, options)
  const cells = rows.map((row) => [
    dateText(row, options),
    idText(row, options, ID_WIDTH),
    truncate(safe(row.categories[0] ?? ''), CATEGORY_WIDTH),
    safe(row.title),
  ])
  const fixed = [0, 1, 2].map((column) => {
    // Not Math.max(...): an archive has more rows than a call takes arguments.
    const widest = cells.reduce((most, row) => Math.max(most, width(row[column]!)), 0)
    return widest + GAP
  })
  const room = Math.min(options.width, WIDEST) - fixed.reduce((sum, columns) => sum + columns, 0)
  // An id can be as long as it likes; with no room left for a title, cards are what reads well.
  if (room < NARROW / 3) return cards(rows, options)
  const tables: Safe[] = []
  for (let at = 0; at < rows.length; at += ROWS_A_TABLE) {
    tables.push(oneTable(cells.slice(at, at + ROWS_A_TABLE), [...fixed, room + GAP], options))
  }
  return joinSafe(tables)
}

/** A text and spaces up to so many columns. */
function padded(text: Safe, columns: number): Safe {
  return safely`${text}${' '.repeat(columns - width(text)) as Safe}`
}

/** A table of cells in columns of these widths; the last cell is wrapped, and not padded. */
function oneTable(
  cells: readonly (readonly Safe[])[],
  colWidths: readonly number[],
  { theme }: PageOptions,
): Safe {
  const [forDate = 0, forId = 0, forCategory = 0, forTitle = 0] = colWidths
  const table = new Table({ ...FRAMELESS, colWidths: [forDate + forId + forCategory, forTitle] })
  for (const [date, id, category, title] of cells) {
    // One cell for what is one line: each cell of the library's costs as much as a row of ours.
    const facts = [padded(theme.dim(date!), forDate), padded(id!, forId), theme.category(category!)]
    table.push([joinSafe(facts), joinSafe(wrap(title!, forTitle - GAP), '\n')])
  }
  return table.toString().replace(/ +$/gm, '').concat('\n') as Safe
}

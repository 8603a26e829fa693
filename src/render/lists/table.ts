/** A list on a terminal: a table, or cards where it is too narrow. */

import { joinLines, joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import { COLUMN_GAP, layOutTable } from '../../terminal/table.ts'
import { padEnd, widest } from '../../terminal/width.ts'
import { type Fact, truncate, wrap, wrapFacts } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'
import { dateText, idFact, idText, type Listed } from './row-facts.ts'

const NARROW = 60
const WIDEST = 120
const CATEGORY_WIDTH = 16
/** Ids that kznews gives have 17 letters; foreign ones can have any number. */
const ID_WIDTH = 24
/** A card: facts, and whatever belongs to them indented, so that an id begins each. */
function card(row: Listed, options: PageOptions): Safe {
  const { theme } = options
  const category = row.categories[0]
  const measure = options.width - COLUMN_GAP
  const facts: Fact[] = [
    idFact(row, measure, options),
    { text: dateText(row, options), paint: theme.dim },
    ...(category === undefined ? [] : [{ text: safe(category), paint: theme.category }]),
  ]
  const [first, ...others] = [...wrapFacts(facts, measure), ...wrap(safe(row.title), measure)]
  return joinSafe([first!, ...others.map((line) => safely`  ${line}`)], '\n')
}

function cards(rows: readonly Listed[], options: PageOptions): Safe {
  return joinLines(rows.map((row) => card(row, options)))
}

/** The rows as lines of text, ended by a newline. Titles are wrapped, never cut. */
export function renderTable(rows: readonly Listed[], options: PageOptions): Safe {
  const { theme } = options
  if (rows.length === 0) return safely``
  if (options.width < NARROW) return cards(rows, options)
  const cells = rows.map((row) => [
    dateText(row, options),
    idText(row, options, ID_WIDTH),
    truncate(safe(row.categories[0] ?? ''), CATEGORY_WIDTH),
    safe(row.title),
  ])
  const fixed = [0, 1, 2].map((column) => widest(cells.map((row) => row[column]!)) + COLUMN_GAP)
  const room = Math.min(options.width, WIDEST) - fixed.reduce((sum, columns) => sum + columns, 0)
  // An id can be as long as it likes; with no room left for a title, cards are what reads well.
  if (room < NARROW / 3) return cards(rows, options)
  const lines = cells.map(([date, id, category, title]) => [
    // One cell for what is one line: each cell of a table costs as much as a row of ours.
    joinSafe([
      padEnd(theme.dim(date!), fixed[0]!),
      padEnd(id!, fixed[1]!),
      theme.category(category!),
    ]),
    joinSafe(wrap(title!, room), '\n'),
  ])
  return layOutTable(lines, [fixed[0]! + fixed[1]! + fixed[2]!, room + COLUMN_GAP])
}

/** Cells in columns without a frame; cli-table3 is used only here. */

import Table from 'cli-table3'
import { joinSafe, type Safe } from './safe.ts'

/** Spaces between two columns; a column's width includes them. */
export const COLUMN_GAP = 2

/** cli-table3 takes time quadratic in its rows; a longer list is laid out in tables of this many. */
const ROWS_A_TABLE = 50

/** Without a frame, a terminal that draws a letter wider can shift the last column only. */
const FRAMELESS = {
  chars: Object.fromEntries(
    'top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid,middle'
      .split(',')
      .map((part) => [part, '']),
  ),
  // By default the library colours heads and frames, in a pipe too.
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': COLUMN_GAP },
}

function oneTable(rows: readonly (readonly Safe[])[], colWidths: number[]): Safe {
  const table = new Table({ ...FRAMELESS, colWidths })
  for (const cells of rows) table.push([...cells])
  return table.toString().replace(/ +$/gm, '').concat('\n') as Safe
}

/** Rows of cells, which may have several lines, as text without spaces at the ends of its lines. */
export function layOutTable(rows: readonly (readonly Safe[])[], widths: readonly number[]): Safe {
  const tables: Safe[] = []
  for (let at = 0; at < rows.length; at += ROWS_A_TABLE) {
    tables.push(oneTable(rows.slice(at, at + ROWS_A_TABLE), [...widths]))
  }
  return joinSafe(tables)
}

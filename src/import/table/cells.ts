/** Cells of a table → values of a record: lists as programs print them, and nothing for what is empty. */

import type { JsonObject } from '../../archive/parse-values.ts'

/** What programs write where they have nothing. */
const NOTHING = /^\s*(?:|nan|none|null|nil|\\n|n\/a|nat|<na>|undefined)\s*$/i

/** A cell that a spreadsheet would take for a formula is written behind an apostrophe. */
const GUARD = /^'(?=[=+@\t\r-])/

/** ['су', 'ауыл'], ["су"]: lists of Python and of JSON. */
const LIST = /^\s*\[(?:\s*(?:'[^']*'|"[^"]*")\s*(?:,|(?=\])))+\]\s*$/
const ITEM = /'([^']*)'|"([^"]*)"/g

/** A longer cell is no list of names. */
const LONGEST_LIST = 4000

function listIn(cell: string): string[] | undefined {
  if (cell.length > LONGEST_LIST || !LIST.test(cell)) return undefined
  return Array.from(cell.matchAll(ITEM), ([, single, double]) => single ?? double ?? '')
}

/** The record of a row, by the names of its columns. A cell beyond them has the number of its column. */
export function rowRecord(names: readonly string[], cells: readonly string[]): JsonObject {
  const entries = cells.flatMap((cell, at) => {
    const name = names[at] ?? String(at + 1)
    if (name === '' || NOTHING.test(cell)) return []
    return [[name, listIn(cell) ?? cell.replace(GUARD, '')] as const]
  })
  // fromEntries defines keys: a column may be named `__proto__`.
  return Object.fromEntries(entries)
}

/** Names of columns, each once: of two alike the second is another. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, at) => {
    const name = cell.replace(/^\ufeff/, '').trim()
    const own = seen.has(name) ? `${name} ${at + 1}` : name
    seen.add(own)
    return own
  })
}

const OWN_DATE = /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?$/

/** The columns of a list of ours without their names: `--format tsv`. */
export function ownColumns(row: readonly string[]): readonly string[] | undefined {
  const isOwn = row.length === 4 && row[0] !== '' && OWN_DATE.test(row[1]!) && row[3] !== ''
  return isOwn ? ['id', 'datePublished', 'categories', 'title'] : undefined
}

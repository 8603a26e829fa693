/**
 * Whether a text is a table, and what parts its cells: the rows of a table have as many cells each, and its
 * first names the columns in a few words. Prose with commas has neither.
 */

import { fieldOf } from '../../archive/field-names.ts'

const DELIMITERS = [',', '\t', ';', '|'] as const

type Delimiter = (typeof DELIMITERS)[number]

/** Rows that are looked at. */
const LOOKED_AT = 30

/** A longer cell is no name of a column. */
const LONGEST_NAME = 40
const NAME_WORDS = 4

/** Excel's own line: what parts the cells of the others. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

/** Cells of the first rows, by RFC 4180: a quoted one may hold line ends, and quotes twice. */
export function splitRows(text: string, delimiter: string, most = LOOKED_AT): string[][] {
  const rows: string[][] = []
  let [row, cell, at]: [string[], string, number] = [[], '', 0]
  const endRow = () => {
    row.push(cell)
    if (row.length > 1 || row[0]?.trim() !== '') rows.push(row)
    row = []
    cell = ''
  }
  while (at < text.length && rows.length < most) {
    const letter = text[at]!
    if (letter === '"' && cell === '') {
      const closing = /^"((?:[^"]|"")*)(?:"|$)/.exec(text.slice(at))
      cell = closing?.[1]?.replaceAll('""', '"') ?? ''
      at += closing?.[0].length ?? 1
      // What stands behind the quotes is of the cell too.
      const rest = /^[^\r\n]*?(?=[\r\n]|$)/.exec(text.slice(at))?.[0].split(delimiter)[0] ?? ''
      cell += rest
      at += rest.length
      continue
    }
    if (letter === delimiter) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
    at++
  }
  if (rows.length < most && (cell !== '' || row.length > 0)) endRow()
  return rows
}

/** A column's name is a word or a few, and no sentence. */
function isName(cell: string): boolean {
  const name = cell.trim()
  if (name.length > LONGEST_NAME || name.split(/\s+/).length > NAME_WORDS) return false
  return /\p{L}/u.test(name) && !/[.!?;]$|https?:|^\d/.test(name)
}

/** Whether the first row names the columns: pandas leaves that of its numbers empty. */
export function isHeader(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell.trim() !== '')
  return named.length > 0 && named.length >= cells.length - 1 && named.every(isName)
}

/** How many of the rows have as many cells as the first. */
function evenness(rows: readonly (readonly string[])[], isCut: boolean): number {
  const whole = isCut && rows.length > 1 ? rows.slice(0, -1) : rows
  return whole.filter((row) => row.length === whole[0]!.length).length / whole.length
}

/** What is known of the columns: two names of an article's fields make a table of any rows. */
function isTableOf(rows: readonly (readonly string[])[], delimiter: Delimiter, isCut: boolean) {
  const [first] = rows
  if (first === undefined || first.length < 2) return false
  const known = first.filter((cell) => fieldOf(cell.trim()) !== undefined).length
  if (isHeader(first) && known >= 2) return rows.length < 3 || evenness(rows, isCut) >= 0.5
  // Rows without names of fields are a table where there are several, and all alike.
  if (rows.length < 2 || evenness(rows, isCut) < 0.95) return false
  if (delimiter === '\t') return rows.length >= 3 || first.length >= 3
  return first.length >= 3 && rows.length >= (isHeader(first) ? 3 : 4)
}

export type Table = { readonly delimiter: string; readonly isMarked: boolean }

/** The table that a text begins as; undefined where it is none. `isCut`: the text goes on. */
export function tableOf(text: string, isCut: boolean): Table | undefined {
  const [, marked] = SEPARATOR_LINE.exec(text) ?? []
  if (marked !== undefined) return { delimiter: marked, isMarked: true }
  const delimiter = DELIMITERS.find((each) => {
    const [line = ''] = text.split('\n', 1)
    return line.includes(each) && isTableOf(splitRows(text, each), each, isCut)
  })
  return delimiter && { delimiter, isMarked: false }
}

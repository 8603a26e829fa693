/**
 * Tables (CSV, TSV): a row is a record under the names of its columns, as a JSON object is under its keys.
 * Rows are read one at a time, so that a table of any size is.
 */

import { parse } from 'csv-parse'
import { fieldOf } from '../../archive/field-names.ts'
import { problem } from '../../archive/problem.ts'
import { reasonOf } from '../../errors.ts'
import { decodeStream, decodeText } from '../decode.ts'
import type { Origin, Reader, Reading, Refusal } from '../found/draft.ts'
import { mapObject } from '../found/field-map.ts'
import { readRecord } from '../found/record.ts'
import { peek } from '../streams.ts'
import { columnNames, ownColumns, rowRecord } from './cells.ts'
import { isHeader, type Table, tableOf } from './delimiter.ts'

/** Bytes by which the character set is told: the first letters beyond ASCII may come late. */
const SET_BYTES = 1024 * 1024

/** Bytes that show what parts the cells. */
const START_BYTES = 64 * 1024

/** A row is no longer, in characters: a quote that is never closed would be the rest of the file. */
const LONGEST_ROW = 16 * 1024 * 1024

/** Whether columns say enough of an article: a headline or a text, and where or when it was. */
function saysEnough(names: readonly string[], { fields }: Origin): boolean {
  const mapped = fields === undefined ? [] : [...fields.keys()]
  const named = [...names, ...mapped].map((name) => ({ name, field: fieldOf(name)?.field }))
  const has = (...wanted: readonly string[]) =>
    named.some(({ field }) => wanted.includes(field ?? ''))
  if (has('body')) return has('title', 'url', 'datePublished', 'id') || mapped.length > 0
  // A `name` is one of anything.
  const hasTitle = named.some(({ name, field }) => field === 'title' && !/^name$/i.test(name))
  return (hasTitle && has('url', 'datePublished', 'description')) || (has('url') && hasTitle)
}

/** The names of the columns, and whether the first row is they. */
function namesOf(first: readonly string[], { fields }: Origin) {
  const byNumber = fields !== undefined && [...fields.values()].every((name) => /^\d+$/.test(name))
  const numbers = first.map((_, at) => String(at + 1))
  if (byNumber) return { names: numbers, isHead: first.some((cell) => fieldOf(cell) !== undefined) }
  const own = ownColumns(first)
  if (own !== undefined) return { names: own, isHead: false }
  const names = columnNames(first)
  return isHeader(first) ? { names, isHead: true } : { names: numbers, isHead: false }
}

/** The rows of a text; where it breaks, those before it and then the error. */
async function* rowsOf(
  text: AsyncIterable<string>,
  { delimiter, isMarked }: Table,
): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    ...(isMarked && { from_line: 2 }),
    max_record_size: LONGEST_ROW,
  })
  const rows: string[][] = []
  let failure: Error | undefined
  parser.on('data', (row: string[]) => rows.push(row))
  parser.on('error', (error) => {
    failure = error
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  for await (const chunk of text) {
    await new Promise((resolve) => parser.write(chunk, resolve))
    yield* rows.splice(0)
    if (failure !== undefined) throw failure
  }
  parser.end()
  while (!parser.readableEnded && failure === undefined) await settled()
  yield* rows
  if (failure !== undefined) throw failure
}

function isNoText(reason: Refusal['reason']): boolean {
  return typeof reason === 'object' && 'code' in reason && reason.code === 'no-text'
}

async function* readRows(rows: AsyncIterable<string[]>, origin: Origin): AsyncGenerator<Reading> {
  const { place, fields } = origin
  let names: readonly string[] | undefined
  let record = 0
  let skipped = 0
  for await (const row of rows) {
    if (names === undefined) {
      const head = namesOf(row, origin)
      names = head.names
      if (!saysEnough(names, origin)) {
        const facts = { columns: names.filter((name) => name !== '').slice(0, 20) }
        yield { place, reason: problem('columns-unknown', { file: place }, facts) }
        return
      }
      if (head.isHead) continue
    }
    const value = rowRecord(names, row)
    const mapped = fields === undefined ? value : mapObject(value, fields)
    const reading = await readRecord(mapped, { file: place, record: ++record }, 'csv')
    // A row without an article among others is a row.
    if ('reason' in reading && isNoText(reading.reason)) skipped++
    else yield reading
  }
  if (record === 0 || skipped === record) yield { place, reason: 'no-article' }
  else if (skipped > 0) yield { place, skipped }
}

export const readTable: Reader = async function* (bytes, origin) {
  const { place } = origin
  const { head, whole, isAll } = await peek(bytes, SET_BYTES)
  const { charset } = decodeText(head, origin.charset)
  const start = decodeText(head.subarray(0, START_BYTES), charset).text.replace(/^\ufeff/, '')
  const table = tableOf(start.trimStart(), !isAll || head.length > START_BYTES)
  if (table === undefined) {
    yield { place, reason: 'no-article' }
    return
  }
  const rows = rowsOf(decodeStream(whole, charset), table)
  try {
    yield* readRows(rows, origin)
  } catch (error) {
    const [code, lines] = [reasonOf(error), (error as { lines?: unknown }).lines]
    if (!code.startsWith('CSV_')) throw error
    // The rows before it have been read.
    yield { place, reason: problem('table-torn', { file: place }, { line: Number(lines ?? 1) }) }
  }
}

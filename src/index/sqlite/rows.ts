/**
 * Documents as rows. A row is read as one text of JSON, put together in SQL: one parse makes all of
 * it, while each value that SQLite hands over by itself costs as much as that. Each has a checksum, as
 * SQLite reads whatever stands in a page.
 */

import { isAbsolute, sep } from 'node:path'
import { fnv1a } from '../../archive/hash.ts'
import type { Location } from '../../archive/read-records.ts'
import type { DocumentKey, DocumentRow } from '../reader.ts'
import { DamagedIndex, type Database } from './database.ts'

/** A document's number: it grows with its day, and is another one after a rebuild. */
export type DocumentId = number

export function documentKeyOf(document: DocumentId): DocumentKey {
  return document as unknown as DocumentKey
}

export function documentIdOf(key: DocumentKey): DocumentId {
  return key as unknown as DocumentId
}

/** The checksum of a document's row: of what lists show, and of where its record is. */
export function rowSum(document: DocumentId, location: Location, facts: string): number {
  const { file, line = '', record = '', offset, length } = location
  return fnv1a(`${document},${line},${record},${offset},${length},${file}`, fnv1a(facts))
}

/**
 * The row of a `documents d` with its `files f`. `facts` is a JSON object and goes on behind its brace, on
 * a line of its own: JSON has no line feed within a text.
 */
const ROW = `'{"document":' || d.document || ',"location":{"file":' || json_quote(f.path)
  || iif(d.line IS NULL, '', ',"line":' || d.line)
  || iif(d.record IS NULL, '', ',"record":' || d.record)
  || ',"offset":' || d.offset || ',"length":' || d.length || '},\n' || substr(d.facts, 2)`

const WITH_FILE = 'CROSS JOIN files f ON f.file = d.file'

/** Between two rows: JSON too, and a line feed, so that every second line has the facts of a row. */
const BETWEEN = '\n,'

/** Whether a file is in the archive's folder: the path of one that is has no way out. */
function isInside(file: string): boolean {
  if (isAbsolute(file)) return false
  return !file.includes('..') || !file.split(sep).includes('..')
}

/** @throws DamagedIndex where a row is not as it was written */
function parsedRows(text: string, sums: readonly number[]): DocumentRow[] {
  const lines = text.split('\n')
  let rows: DocumentRow[]
  try {
    rows = JSON.parse(`[${text}]`)
  } catch {
    throw new DamagedIndex('a row is no JSON')
  }
  for (const [at, { document, location }] of rows.entries()) {
    const sum = rowSum(documentIdOf(document), location, `{${lines[2 * at + 1]}`)
    if (sum !== sums[at] || !isInside(location.file)) throw new DamagedIndex('a row has changed')
  }
  return rows
}

/** @param which what follows `FROM documents d`, with its values */
export function rowsOf(
  database: Database,
  which: string,
  ...values: readonly (string | number)[]
): DocumentRow[] {
  const found = database
    .sql(`SELECT ${ROW} AS row, d.sum FROM documents d ${WITH_FILE} ${which}`)
    .all(...values)
  return parsedRows(
    found.map(({ row }) => row).join(BETWEEN),
    found.map(({ sum }) => sum),
  )
}

/** The rows that there are, in the order in which they were asked for, by one statement. */
export function rowsById(database: Database, documents: readonly DocumentId[]): DocumentRow[] {
  const { rows, sums } = database
    .sql(
      `SELECT group_concat(${ROW}, '${BETWEEN}' ORDER BY asked.key) AS rows,
         json_group_array(d.sum ORDER BY asked.key) AS sums
       FROM json_each(?) asked CROSS JOIN documents d ON d.document = asked.value ${WITH_FILE}`,
    )
    .get(JSON.stringify(documents))
  return parsedRows(rows ?? '', JSON.parse(sums))
}

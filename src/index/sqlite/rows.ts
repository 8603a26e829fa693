/**
 * Documents as rows. A row is read as one text of JSON, put together in SQL: one parse makes all of
 * it, while each value that SQLite hands over by itself costs as much as that.
 */

import type { DocumentKey, DocumentRow } from '../reader.ts'
import type { Database } from './database.ts'

/** A document's number: it grows with its day, and is another one after a rebuild. */
export type DocumentId = number

export function documentKeyOf(document: DocumentId): DocumentKey {
  return document as unknown as DocumentKey
}

export function documentIdOf(key: DocumentKey): DocumentId {
  return key as unknown as DocumentId
}

/** The row of a `documents d` with its `files f`. `facts` is a JSON object and goes on behind its brace. */
const ROW = `'{"document":' || d.document || ',"location":{"file":' || json_quote(f.path)
  || iif(d.line IS NULL, '', ',"line":' || d.line)
  || iif(d.record IS NULL, '', ',"record":' || d.record)
  || ',"offset":' || d.offset || ',"length":' || d.length || '},' || substr(d.facts, 2)`

const WITH_FILE = 'CROSS JOIN files f ON f.file = d.file'

/** @param which what follows `FROM documents d`, with its values */
export function rowsOf(
  database: Database,
  which: string,
  ...values: readonly (string | number)[]
): DocumentRow[] {
  return database
    .sql(`SELECT ${ROW} AS row FROM documents d ${WITH_FILE} ${which}`)
    .all(...values)
    .map(({ row }) => JSON.parse(row))
}

/** The rows that there are, in the order in which they were asked for, by one statement. */
export function rowsById(database: Database, documents: readonly DocumentId[]): DocumentRow[] {
  const { rows } = database
    .sql(
      `SELECT group_concat(${ROW}, ',' ORDER BY asked.key) AS rows
       FROM json_each(?) asked CROSS JOIN documents d ON d.document = asked.value ${WITH_FILE}`,
    )
    .get(JSON.stringify(documents))
  return JSON.parse(`[${rows ?? ''}]`)
}

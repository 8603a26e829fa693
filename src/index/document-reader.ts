/** Documents out of the tables: lists, look-ups, and the boolean match with its orders. */

import type { Database } from './database.ts'
import type {
  DocumentId,
  DocumentRow,
  Expression,
  FieldNumbers,
  FieldOccurrences,
  Filter,
  ListOrder,
  Page,
  WordRows,
} from './engine.ts'
import { decodeForward, SoughtWords } from './forward.ts'
import { hashOf, storedKey, titleKey, titleOrder } from './keys.ts'
import { EVERY, matchingOf } from './matching.ts'

const COLUMNS = `d.document, d.facts,
  f.path AS file, d.line, d.record, d.offset, d.length`

const WITH_FILE = 'CROSS JOIN files f ON f.file = d.file'

const ORDERS: Readonly<Record<ListOrder, string>> = {
  date: 'd.day DESC, d.instant DESC, d.id',
  // Undated articles (day 0) come last here too.
  oldest: 'd.day = 0, d.day, d.instant, d.id',
  title: 'title_order(d.facts), d.id',
}

// biome-ignore lint/suspicious/noExplicitAny: rows come untyped from the library
function toRow(row: any): DocumentRow {
  const { document, facts, file, line, record, offset, length } = row
  return {
    document,
    ...JSON.parse(facts),
    location: {
      file,
      ...(line !== null && { line }),
      ...(record !== null && { record }),
      offset,
      length,
    },
  }
}

export class DocumentReader {
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  count(filter: Filter): number {
    const { from, where, values } = matchingOf(this.database, undefined, filter)
    if (where === EVERY) {
      return this.database.sql("SELECT value FROM meta WHERE name = 'documents'").get().value
    }
    return this.database.sql(`SELECT count(*) AS n FROM ${from} WHERE ${where}`).get(...values).n
  }

  /** The documents of an expression, or all, that pass the filter. */
  list(
    filter: Filter,
    order: ListOrder,
    { limit, offset }: Page,
    expression?: Expression,
  ): DocumentRow[] {
    if (order === 'title') {
      this.database.define('title_order', (facts) => titleOrder(JSON.parse(facts).title))
    }
    const { from, where, values } = matchingOf(this.database, expression, filter, true)
    return this.database
      .sql(
        `SELECT ${COLUMNS} FROM ${from} ${WITH_FILE}
         WHERE ${where} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset)
      .map(toRow)
  }

  averageLengths(): FieldNumbers {
    const documents = Math.max(this.count({}), 1)
    const words = this.database.sql('SELECT field, words FROM field_words').all()
    return Object.fromEntries(
      words.map((row) => [row.field, row.words / documents]),
    ) as FieldNumbers
  }

  documents(documents: readonly DocumentId[]): DocumentRow[] {
    const read = this.database.sql(
      `SELECT ${COLUMNS} FROM documents d ${WITH_FILE} WHERE d.document = ?`,
    )
    return documents.flatMap((document) => {
      const row = read.get(document)
      return row ? [toRow(row)] : []
    })
  }

  forward(documents: readonly DocumentId[]): Map<DocumentId, WordRows> {
    const read = this.database.sql('SELECT row FROM forward WHERE document = ?')
    const rows = new Map<DocumentId, WordRows>()
    for (const document of documents) {
      const found = read.get(document)
      if (found) rows.set(document, decodeForward(found.row))
    }
    return rows
  }

  occurrences(
    documents: readonly DocumentId[],
    words: readonly number[],
  ): Map<DocumentId, FieldOccurrences[]> {
    // One statement for all: a look-up for each of two hundred takes half as long again.
    const rows = this.database
      .sql('SELECT document, row FROM json_each(?) CROSS JOIN forward ON document = value')
      .all(JSON.stringify(documents))
    const sought = new SoughtWords(words)
    return new Map(rows.map(({ document, row }) => [document, sought.findIn(row)]))
  }

  byId(id: string): DocumentRow | undefined {
    const row = this.database
      .sql(`SELECT ${COLUMNS} FROM documents d ${WITH_FILE} WHERE d.id = ?`)
      .get(storedKey(id))
    return row && toRow(row)
  }

  /** A range scan of the id index: LIKE would not use it, and `%` may stand in an id. */
  byIdPrefix(prefix: string, limit: number): DocumentRow[] {
    const key = storedKey(prefix)
    return this.database
      .sql(
        `SELECT ${COLUMNS} FROM documents d ${WITH_FILE}
         WHERE d.id >= ? AND substr(d.id, 1, length(?)) = ? AND d.id < ? ORDER BY d.id LIMIT ?`,
      )
      .all(key, key, key, `${key}\u{10ffff}`, limit)
      .map(toRow)
  }

  byTitle(title: string): DocumentRow | undefined {
    const key = titleKey(title)
    if (key === '') return undefined
    return this.database
      .sql(
        `SELECT ${COLUMNS} FROM documents d ${WITH_FILE} WHERE d.title_hash = ?
         ORDER BY ${ORDERS.date}`,
      )
      .all(hashOf(key))
      .map(toRow)
      .find((row) => titleKey(row.title) === key)
  }

  ids(limit: number): string[] {
    return this.database
      .sql('SELECT id FROM documents ORDER BY day DESC, instant DESC, id LIMIT ?')
      .all(limit)
      .map(({ id }) => id)
  }
}

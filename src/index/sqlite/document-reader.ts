/** Documents out of the tables: lists, look-ups, and the boolean match with its orders. */

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
} from '../engine.ts'
import type { Database } from './database.ts'
import { decodeForward, SoughtWords } from './forward.ts'
import { hashOf, prefixEnd, sharedLength, storedKey, titleKey, titleOrder } from './keys.ts'
import { EVERY, matchingOf } from './matching.ts'

/**
 * A row as one text of JSON: what is read of it is made by one parse, and each value that SQLite hands
 * over by itself costs as much.
 */
const ROW = `'{"document":' || d.document || ',"location":{"file":' || json_quote(f.path)
  || iif(d.line IS NULL, '', ',"line":' || d.line)
  || iif(d.record IS NULL, '', ',"record":' || d.record)
  || ',"offset":' || d.offset || ',"length":' || d.length || '},' || substr(d.facts, 2)`

/** Rows of a long list that are handed over together. */
const PIECE = 200

const WITH_FILE = 'CROSS JOIN files f ON f.file = d.file'

const ORDERS: Readonly<Record<ListOrder, string>> = {
  date: 'd.day DESC, d.instant DESC, d.id',
  // Undated articles (day 0) come last here too.
  oldest: 'd.day = 0, d.day, d.instant, d.id',
  title: 'title_order(d.facts), d.id',
}

type Values = readonly (string | number)[]

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
  list(filter: Filter, order: ListOrder, page: Page, expression?: Expression): DocumentRow[] {
    return this.documents(this.numbers(filter, order, page, expression))
  }

  /** The same in pieces. Which they are is settled first: what comes meanwhile shifts nothing. */
  *stream(filter: Filter, order: ListOrder, page: Page): Generator<DocumentRow[]> {
    const numbers = this.numbers(filter, order, page)
    for (let at = 0; at < numbers.length; at += PIECE) {
      yield this.documents(numbers.slice(at, at + PIECE))
    }
  }

  private rows(which: string, ...values: Values): DocumentRow[] {
    return this.database
      .sql(`SELECT ${ROW} AS row FROM documents d ${WITH_FILE} ${which}`)
      .all(...values)
      .map(({ row }) => JSON.parse(row))
  }

  private numbers(
    filter: Filter,
    order: ListOrder,
    { limit, offset }: Page,
    expression?: Expression,
  ): DocumentId[] {
    if (order === 'title') {
      this.database.define('title_order', (facts) => titleOrder(JSON.parse(facts).title))
    }
    const { from, where, values } = matchingOf(this.database, expression, filter, true)
    const listed = `SELECT d.document FROM ${from} WHERE ${where} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`
    const { numbers } = this.database
      .sql(`SELECT json_group_array(document) AS numbers FROM (${listed})`)
      .get(...values, limit, offset)
    return JSON.parse(numbers)
  }

  averageLengths(): FieldNumbers {
    const documents = Math.max(this.count({}), 1)
    const words = this.database.sql('SELECT field, words FROM field_words').all()
    return Object.fromEntries(
      words.map((row) => [row.field, row.words / documents]),
    ) as FieldNumbers
  }

  /** Those that there are, in the order in which they were asked for. */
  documents(documents: readonly DocumentId[]): DocumentRow[] {
    const { rows } = this.database
      .sql(
        `SELECT group_concat(${ROW}, ',' ORDER BY asked.key) AS rows
         FROM json_each(?) asked CROSS JOIN documents d ON d.document = asked.value ${WITH_FILE}`,
      )
      .get(JSON.stringify(documents))
    return JSON.parse(`[${rows ?? ''}]`)
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
    return this.rows('WHERE d.id = ?', storedKey(id))[0]
  }

  /** A range scan of the id index: LIKE would not use it, and `%` may stand in an id. */
  byIdPrefix(prefix: string, limit: number, from: 'first' | 'last'): DocumentRow[] {
    const key = storedKey(prefix)
    return this.rows(
      `WHERE d.id >= ? AND substr(d.id, 1, length(?)) = ? AND d.id < ?
       ORDER BY d.id ${from === 'first' ? 'ASC' : 'DESC'} LIMIT ?`,
      ...[key, key, key, `${key}\u{10ffff}`, limit],
    )
  }

  /** Of all ids those beside it in their order share most with one: two steps in the id index. */
  idPrefixes(ids: readonly string[]): number[] {
    const before = this.database.sql(
      'SELECT id FROM documents WHERE id < ? ORDER BY id DESC LIMIT 1',
    )
    const after = this.database.sql('SELECT id FROM documents WHERE id > ? ORDER BY id LIMIT 1')
    return ids.map((id) => {
      const key = storedKey(id)
      const shared = [before, after].map((beside) => sharedLength(key, beside.get(key)?.id ?? ''))
      return prefixEnd(key, Math.max(...shared) + 1)
    })
  }

  byTitle(title: string): DocumentRow | undefined {
    const key = titleKey(title)
    if (key === '') return undefined
    const like = this.rows(`WHERE d.title_hash = ? ORDER BY ${ORDERS.date}`, hashOf(key))
    return like.find((row) => titleKey(row.title) === key)
  }

  ids(limit: number): string[] {
    return this.database
      .sql('SELECT id FROM documents ORDER BY day DESC, instant DESC, id LIMIT ?')
      .all(limit)
      .map(({ id }) => id)
  }
}

/** Documents out of the tables: lists, look-ups, and the boolean match with its orders. */

import { dayNumber } from '../kazakh/calendar.ts'
import type { Database } from './database.ts'
import type {
  Candidate,
  DocumentId,
  DocumentRow,
  Expression,
  FieldNumbers,
  Filter,
  ListOrder,
  Page,
  WordRows,
} from './engine.ts'
import { FIELDS } from './engine.ts'
import { decodeForward } from './forward.ts'
import { storedKey, titleKey } from './keys.ts'
import { matchExpression } from './match-expression.ts'

const COLUMNS = `d.document, d.facts,
  f.path AS file, d.line, d.record, d.offset, d.length`

/** CROSS JOIN fixes the order of the loops: left to itself the planner scans all documents. */
export const MATCHED = 'postings CROSS JOIN documents d ON d.document = postings.rowid'
const WITH_FILE = 'CROSS JOIN files f ON f.file = d.file'

const ORDERS: Readonly<Record<ListOrder, string>> = {
  date: 'd.day DESC, d.instant DESC, d.id',
  // Undated articles (day 0) come last here too.
  oldest: 'd.day = 0, d.day, d.instant, d.id',
  title: 'd.title_key, d.id',
}

/** `where` is undefined for a filter that all documents pass. */
type Condition = {
  readonly where: string | undefined
  readonly values: readonly (string | number)[]
}

export const EVERY = '1'

/** The filter as SQL, over `documents d`. */
export function conditionOf({ from, to, categories }: Filter): Condition {
  const parts: string[] = []
  const values: (string | number)[] = []
  if (from !== undefined || to !== undefined) {
    parts.push('d.day BETWEEN ? AND ?')
    values.push(from === undefined ? 1 : dayNumber(from), to === undefined ? 1e9 : dayNumber(to))
  }
  if (categories !== undefined) {
    const marks = categories.map(() => '?').join(', ')
    parts.push(`EXISTS (SELECT 1 FROM categories c CROSS JOIN document_categories dc
      ON dc.category = c.category AND dc.document = d.document WHERE c.name IN (${marks}))`)
    values.push(...categories)
  }
  return { where: parts.length > 0 ? parts.join(' AND ') : undefined, values }
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

  count(filter: Filter, expression: Expression | undefined): number {
    const { where, values } = conditionOf(filter)
    if (expression === undefined) {
      if (where === undefined) {
        return this.database.sql("SELECT value FROM meta WHERE name = 'documents'").get().value
      }
      return this.database
        .sql(`SELECT count(*) AS n FROM documents d WHERE ${where}`)
        .get(...values).n
    }
    const from = where === undefined ? 'postings' : MATCHED
    return this.database
      .sql(`SELECT count(*) AS n FROM ${from} WHERE postings MATCH ? AND ${where ?? EVERY}`)
      .get(matchExpression(expression), ...values).n
  }

  list(filter: Filter, order: ListOrder, { limit, offset }: Page): DocumentRow[] {
    const { where, values } = conditionOf(filter)
    return this.database
      .sql(
        `SELECT ${COLUMNS} FROM documents d ${WITH_FILE}
         WHERE ${where ?? EVERY} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset)
      .map(toRow)
  }

  match(
    expression: Expression,
    filter: Filter,
    order: ListOrder,
    { limit, offset }: Page,
  ): DocumentRow[] {
    const { where, values } = conditionOf(filter)
    return this.database
      .sql(
        `SELECT ${COLUMNS} FROM ${MATCHED} ${WITH_FILE}
         WHERE postings MATCH ? AND ${where ?? EVERY} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      )
      .all(matchExpression(expression), ...values, limit, offset)
      .map(toRow)
  }

  candidates(
    expression: Expression,
    filter: Filter,
    weights: FieldNumbers,
    { limit, offset }: Page,
  ): Candidate[] {
    const { where, values } = conditionOf(filter)
    const from = where === undefined ? 'postings' : MATCHED
    const numbers = FIELDS.map((field) => weights[field]).join(', ')
    return this.database
      .sql(
        `SELECT postings.rowid AS document, -bm25(postings, ${numbers}) AS score FROM ${from}
         WHERE postings MATCH ? AND ${where ?? EVERY}
         ORDER BY score DESC, postings.rowid DESC LIMIT ? OFFSET ?`,
      )
      .all(matchExpression(expression), ...values, limit, offset)
      .map(({ document, score }) => ({ document, score }))
  }

  averageLengths(): FieldNumbers {
    const documents = Math.max(this.count({}, undefined), 1)
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
    const row = this.database
      .sql(
        `SELECT ${COLUMNS} FROM documents d ${WITH_FILE} WHERE d.title_key = ?
         ORDER BY ${ORDERS.date} LIMIT 1`,
      )
      .get(key)
    return row && toRow(row)
  }

  ids(limit: number): string[] {
    return this.database
      .sql('SELECT id FROM documents ORDER BY day DESC, instant DESC, id LIMIT ?')
      .all(limit)
      .map(({ id }) => id)
  }
}

/** Which documents are meant: an expression and a filter as the FROM and WHERE of a statement. */

import { dayNumber } from '../../kazakh/dates/calendar.ts'
import type { Filter } from '../reader.ts'
import type { Database } from './database.ts'
import { decodeForward } from './forward.ts'
import { isExact, matchExpression, type RowMatcher, rowMatcher } from './match-expression.ts'
import type { IdExpression } from './term-ids.ts'

type Values = readonly (string | number)[]

/** The selected documents, to be put into a statement with its values. */
export type Selection = {
  readonly from: string
  readonly where: string
  readonly values: Values
  /** The column of `from` that has the document's number; `d.document` where `d` was asked for. */
  readonly document: 'd.document' | 'postings.rowid'
  /** Whether these are all documents. */
  readonly isAll: boolean
}

/** The number of selected documents, counted no further than a limit. */
export function countOfSelection(
  database: Database,
  { from, where, values }: Selection,
  limit?: number,
): number {
  const selected = `FROM ${from} WHERE ${where}`
  if (limit === undefined) return database.sql(`SELECT count(*) AS n ${selected}`).get(...values).n
  return database
    .sql(`SELECT count(*) AS n FROM (SELECT 1 ${selected} LIMIT ?)`)
    .get(...values, limit).n
}

type Condition = { readonly where: readonly string[]; readonly values: Values }

/** The filter as SQL, over `documents d`. */
function conditionOf({ from, to, categories }: Filter): Condition {
  const where: string[] = []
  const values: (string | number)[] = []
  if (from !== undefined || to !== undefined) {
    where.push('d.day BETWEEN ? AND ?')
    values.push(from === undefined ? 1 : dayNumber(from), to === undefined ? 1e9 : dayNumber(to))
  }
  if (categories !== undefined) {
    const marks = categories.map(() => '?').join(', ')
    where.push(`EXISTS (SELECT 1 FROM categories c CROSS JOIN document_categories dc
      ON dc.category = c.category AND dc.document = d.document WHERE c.name IN (${marks}))`)
    values.push(...categories)
  }
  return { where, values }
}

function fromDocuments(where: readonly string[], values: Values): Selection {
  return {
    from: 'documents d',
    where: where.join(' AND ') || '1',
    values,
    document: 'd.document',
    isAll: where.length === 0,
  }
}

/** CROSS JOIN fixes the order of the loops: left to itself the planner scans all documents. */
const MATCHED = 'postings CROSS JOIN documents d ON d.document = postings.rowid'

/** Looks at a document's forward row, with the matcher that the number names. */
const IS_MEANT = 'is_meant(?, (SELECT row FROM forward WHERE document = d.document))'

/** Matchers that are kept for their statements; a statement is run within its message. */
const MOST_MATCHERS = 1000

/** Makes the selections of one connection. */
export class Selector {
  private readonly database: Database
  private readonly matchers = new Map<number, RowMatcher>()
  private lastMatcher = 0

  constructor(database: Database) {
    this.database = database
  }

  /**
   * The documents of an expression, or all, that pass a filter.
   *
   * @param withDocuments whether `documents d` must be there in any case
   */
  select(expression: IdExpression | undefined, filter: Filter, withDocuments = false): Selection {
    const { where, values } = conditionOf(filter)
    if (expression === undefined || expression.type === 'every') return fromDocuments(where, values)
    // Exclusions alone: FTS5 has no query that begins with NOT.
    if (
      expression.type === 'without' &&
      expression.base.type === 'every' &&
      isExact(expression.not)
    ) {
      const not = 'd.document NOT IN (SELECT rowid FROM postings WHERE postings MATCH ?)'
      return fromDocuments([...where, not], [...values, matchExpression(expression.not)!])
    }
    const match = matchExpression(expression)
    const isNarrowed = !isExact(expression)
    const checks = isNarrowed ? [IS_MEANT] : []
    const checked = isNarrowed ? [this.keepMatcher(expression)] : []
    if (match === undefined) return fromDocuments([...where, ...checks], [...values, ...checked])
    const hasDocuments = withDocuments || where.length > 0 || isNarrowed
    return {
      from: hasDocuments ? MATCHED : 'postings',
      where: ['postings MATCH ?', ...where, ...checks].join(' AND '),
      values: [match, ...values, ...checked],
      document: hasDocuments ? 'd.document' : 'postings.rowid',
      isAll: false,
    }
  }

  /** Keeps the matcher of an expression for `is_meant`. @returns the number that names it there */
  private keepMatcher(expression: IdExpression): number {
    const { matchers } = this
    if (this.lastMatcher === 0) {
      this.database.define('is_meant', (number: number, row: Uint8Array) =>
        matchers.get(number)!(decodeForward(row)) ? 1 : 0,
      )
    }
    const number = ++this.lastMatcher
    matchers.set(number, rowMatcher(expression, this.stemIds()))
    matchers.delete(number - MOST_MATCHERS)
    return number
  }

  /** The stems of words, each looked up once. */
  private stemIds(): (wordId: number) => number {
    const read = this.database.sql('SELECT stem FROM words WHERE word = ?')
    const stems = new Map<number, number>()
    return (wordId) => {
      const known = stems.get(wordId)
      if (known !== undefined) return known
      const stemId: number = read.get(wordId)?.stem ?? 0
      stems.set(wordId, stemId)
      return stemId
    }
  }
}

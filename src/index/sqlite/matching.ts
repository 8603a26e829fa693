/** Which documents are meant: an expression and a filter as the FROM and WHERE of a statement. */

import { dayNumber } from '../../kazakh/dates/calendar.ts'
import type { Expression, Filter } from '../engine.ts'
import type { Database } from './database.ts'
import { decodeForward } from './forward.ts'
import { isExact, matchExpression, rowMatcher } from './match-expression.ts'

type Values = readonly (string | number)[]

/** Documents are `d` where `d` is wanted or needed, and postings are `postings`, by rowid. */
export type Matching = { readonly from: string; readonly where: string; readonly values: Values }

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

/** What `where` is when nothing is left out. */
export const EVERY = '1'

/** CROSS JOIN fixes the order of the loops: left to itself the planner scans all documents. */
const MATCHED = 'postings CROSS JOIN documents d ON d.document = postings.rowid'

/** Defines `is_meant`, which tells of a forward row whether the expression holds. */
function defineMatcher(database: Database, expression: Expression): void {
  const read = database.sql('SELECT stem FROM words WHERE word = ?')
  const stems = new Map<number, number>()
  const stemOf = (word: number): number => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stem: number = read.get(word)?.stem ?? 0
    stems.set(word, stem)
    return stem
  }
  const isMeant = rowMatcher(expression, stemOf)
  database.define('is_meant', (row: Uint8Array) => (isMeant(decodeForward(row)) ? 1 : 0))
}

const IS_MEANT = 'is_meant((SELECT row FROM forward WHERE document = d.document))'

/**
 * The documents of an expression and a filter. The statement must be run before the next call:
 * exact words are looked at by a function that stands for one expression at a time.
 *
 * @param withDocuments whether `documents d` must be there in any case
 */
export function matchingOf(
  database: Database,
  expression: Expression | undefined,
  filter: Filter,
  withDocuments = false,
): Matching {
  const { where, values } = conditionOf(filter)
  if (expression === undefined || expression.type === 'every') {
    return { from: 'documents d', where: where.join(' AND ') || EVERY, values }
  }
  // Exclusions alone: FTS5 has no query that begins with NOT.
  if (
    expression.type === 'without' &&
    expression.base.type === 'every' &&
    isExact(expression.not)
  ) {
    const not = 'd.document NOT IN (SELECT rowid FROM postings WHERE postings MATCH ?)'
    return {
      from: 'documents d',
      where: [...where, not].join(' AND '),
      values: [...values, matchExpression(expression.not)!],
    }
  }
  const match = matchExpression(expression)
  const exact = isExact(expression)
  if (!exact) defineMatcher(database, expression)
  const check = exact ? [] : [IS_MEANT]
  if (match === undefined) {
    return { from: 'documents d', where: [...where, ...check].join(' AND '), values }
  }
  const needsDocuments = withDocuments || where.length > 0 || !exact
  return {
    from: needsDocuments ? MATCHED : 'postings',
    where: ['postings MATCH ?', ...where, ...check].join(' AND '),
    values: [match, ...values],
  }
}

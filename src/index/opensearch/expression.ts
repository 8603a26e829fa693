/**
 * A boolean expression as a query of OpenSearch. Whatever was typed is only ever a string value of
 * JSON: no query syntax is made of it.
 */

import { FIELDS, type Field } from '../../archive/texts.ts'
import { dayNumber } from '../../kazakh/dates/calendar.ts'
import type { Term } from '../lexis.ts'
import type { Expression, Filter } from '../reader.ts'
import { keywordOf, tokenOf } from './tokens.ts'

/** A query as the engine takes it. */
export type QueryJson = { readonly [name: string]: unknown }

const ALL: QueryJson = { match_all: {} }
const NOTHING: QueryJson = { match_none: {} }

function anyOf(of: readonly QueryJson[]): QueryJson {
  if (of.length === 0) return NOTHING
  return of.length === 1 ? of[0]! : { bool: { should: of, minimum_should_match: 1 } }
}

function termQuery(term: Term, field?: Field): QueryJson {
  if ('stem' in term) {
    return { term: { [field ? `s.${field}` : 's_all']: tokenOf(term.stem) } }
  }
  const words = field ? `w.${field}` : 'w_all'
  if ('form' in term) return { term: { [words]: tokenOf(term.form) } }
  return { prefix: { [words]: tokenOf(term.prefix) } }
}

/** The words that a beginning inside a phrase stands for: the engine lists them. */
const MOST_PREFIXED = 1000

/** A term at a place of a phrase. Stems and forms stand in fields of their own, at the same places. */
function span(term: Term, field: Field): QueryJson {
  const words = `w.${field}`
  if ('form' in term) return { span_term: { [words]: tokenOf(term.form) } }
  if ('stem' in term) {
    const query = { span_term: { [`s.${field}`]: tokenOf(term.stem) } }
    return { field_masking_span: { query, field: words } }
  }
  const rewrite = `top_terms_boost_${MOST_PREFIXED}`
  return {
    span_multi: { match: { prefix: { [words]: { value: tokenOf(term.prefix), rewrite } } } },
  }
}

function phrase(places: readonly (readonly Term[])[], field: Field): QueryJson {
  const clauses = places.map((terms) => {
    const spans = terms.map((term) => span(term, field))
    return spans.length === 1 ? spans[0]! : { span_or: { clauses: spans } }
  })
  return { span_near: { clauses, slop: 0, in_order: true } }
}

function sequence(places: readonly (readonly Term[])[], field?: Field): QueryJson {
  const [first] = places
  if (first === undefined || places.some((terms) => terms.length === 0)) return NOTHING
  if (places.length === 1) return anyOf(first.map((term) => termQuery(term, field)))
  const fields = field === undefined ? FIELDS : [field]
  return anyOf(fields.map((each) => phrase(places, each)))
}

/** An empty `or` matches nothing, an empty `and` everything. */
export function queryOf(expression: Expression): QueryJson {
  switch (expression.type) {
    case 'every':
      return ALL
    case 'stem':
      return termQuery({ stem: expression.text }, expression.field)
    case 'sequence':
      return sequence(expression.places, expression.field)
    case 'and':
      return expression.of.length === 0 ? ALL : { bool: { filter: expression.of.map(queryOf) } }
    case 'or':
      return anyOf(expression.of.map(queryOf))
    case 'without':
      return {
        bool: { filter: [queryOf(expression.base)], must_not: [queryOf(expression.not)] },
      }
  }
}

/** The conditions of a filter; none for all articles. */
export function filterQueries({ from, to, categories }: Filter): QueryJson[] {
  const queries: QueryJson[] = []
  if (from !== undefined || to !== undefined) {
    const gte = from === undefined ? 1 : dayNumber(from)
    queries.push({ range: { day: { gte, ...(to !== undefined && { lte: dayNumber(to) }) } } })
  }
  if (categories !== undefined) {
    queries.push(
      categories.length === 0 ? NOTHING : { terms: { category: categories.map(keywordOf) } },
    )
  }
  return queries
}

/** The documents of an expression, or all, that pass a filter; nothing is weighed. */
export function matching(filter: Filter, expression?: Expression): QueryJson {
  const queries = filterQueries(filter)
  if (expression !== undefined && expression.type !== 'every') queries.unshift(queryOf(expression))
  return queries.length === 0 ? ALL : { bool: { filter: queries } }
}

/**
 * A boolean expression in the engine's own query syntax. Stems are numbers and are written in base
 * 36, so nothing that a user typed ever reaches it: no operator, quote or NUL can be in a query.
 *
 * The postings know stems, not words, so exact words (`sequence`) are only narrowed down here: the
 * query then matches more than was asked, and `rowMatcher` says of each document whether it is meant.
 */

import type { Field } from '../../archive/texts.ts'
import { FIELDS } from '../../archive/texts.ts'
import type { ForwardRow } from './forward.ts'
import type { IdExpression, WordIds } from './term-ids.ts'

/** A stem as a token of the postings table. */
export function stemToken(stemId: number): string {
  return stemId.toString(36)
}

/** No stem has number 0, so this token matches nothing. */
const NOTHING = '"0"'

/** Whether the query of `matchExpression` matches what the expression does, and no more. */
export function isExact(expression: IdExpression): boolean {
  switch (expression.type) {
    case 'every':
    case 'sequence':
      return false
    case 'without':
      return isExact(expression.base) && isExact(expression.not)
    case 'and':
      return expression.of.length > 0 && expression.of.every(isExact)
    case 'or':
      return expression.of.every(isExact)
    case 'stem':
      return true
  }
}

function anyOf(parts: readonly string[]): string {
  if (parts.length === 0) return NOTHING
  return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`
}

function inField(field: Field | undefined, query: string): string {
  return field === undefined ? query : `(${field} : ${query})`
}

/** The stems of the words, all somewhere: the postings know fields, not places. */
function sequenceQuery(places: readonly (readonly WordIds[])[]): string {
  const stems = places.map((words) => [...new Set(words.map(({ stemId }) => stemToken(stemId)))])
  if (stems.some((place) => place.length === 0) || stems.length === 0) return NOTHING
  const parts = stems.map((place) => anyOf(place.map((stem) => `"${stem}"`)))
  return parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`
}

/**
 * FTS5 syntax of an expression, or of one that matches more where it is not exact. Undefined where
 * every document may match: FTS5 has no query for that. An empty `or` matches nothing, an empty
 * `and` everything.
 */
export function matchExpression(expression: IdExpression): string | undefined {
  switch (expression.type) {
    case 'every':
      return undefined
    case 'stem':
      return inField(expression.field, `"${stemToken(expression.stemId)}"`)
    case 'sequence':
      return inField(expression.field, sequenceQuery(expression.places))
    case 'without': {
      const base = matchExpression(expression.base)
      if (base === undefined || !isExact(expression.not)) return base
      return `(${base} NOT ${matchExpression(expression.not)})`
    }
    case 'and': {
      const parts = expression.of.map(matchExpression).filter((part) => part !== undefined)
      return parts.length > 1 ? `(${parts.join(' AND ')})` : parts[0]
    }
    case 'or': {
      const parts: string[] = []
      for (const part of expression.of.map(matchExpression)) {
        if (part === undefined) return undefined
        parts.push(part)
      }
      return anyOf(parts)
    }
  }
}

/** Whether an expression holds of a row of the forward index. */
export type RowMatcher = (row: ForwardRow) => boolean

function sequenceMatcher(places: readonly (readonly WordIds[])[]) {
  const sets = places.map((place) => new Set(place.map(({ wordId }) => wordId)))
  const standsAt = (words: readonly number[], at: number) =>
    sets.every((set, ahead) => set.has(words[at + ahead]!))
  return (words: readonly number[]) => sets.length > 0 && words.some((_, at) => standsAt(words, at))
}

/** The expression as a test of whole documents; `stemOf` gives the stemId of a wordId. */
export function rowMatcher(
  expression: IdExpression,
  stemOf: (wordId: number) => number,
): RowMatcher {
  const inFields = (field: Field | undefined, test: (words: readonly number[]) => boolean) => {
    const place = field === undefined ? -1 : FIELDS.indexOf(field)
    return (row: ForwardRow) => (place === -1 ? row.some(test) : test(row[place] ?? []))
  }
  switch (expression.type) {
    case 'every':
      return () => true
    case 'stem':
      return inFields(expression.field, (words) =>
        words.some((word) => stemOf(word) === expression.stemId),
      )
    case 'sequence':
      return inFields(expression.field, sequenceMatcher(expression.places))
    case 'without': {
      const base = rowMatcher(expression.base, stemOf)
      const not = rowMatcher(expression.not, stemOf)
      return (row) => base(row) && !not(row)
    }
    case 'and': {
      const parts = expression.of.map((part) => rowMatcher(part, stemOf))
      return (row) => parts.every((part) => part(row))
    }
    case 'or': {
      const parts = expression.of.map((part) => rowMatcher(part, stemOf))
      return (row) => parts.some((part) => part(row))
    }
  }
}

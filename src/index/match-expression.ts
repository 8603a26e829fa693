/**
 * A boolean expression in the engine's own query syntax. Stems are numbers and are written in base
 * 36, so nothing that a user typed ever reaches it: no operator, quote or NUL can be in a query.
 */

import type { Expression } from './engine.ts'

/** A stem as a token of the postings table. */
export function stemToken(stem: number): string {
  return stem.toString(36)
}

/** FTS5 syntax of an expression. An empty `or` matches nothing, an empty `and` is not allowed. */
export function matchExpression(expression: Expression): string {
  switch (expression.type) {
    case 'stem':
      return `"${stemToken(expression.stem)}"`
    case 'without':
      return `(${matchExpression(expression.base)} NOT ${matchExpression(expression.not)})`
    default: {
      const parts = expression.of.map(matchExpression)
      if (parts.length === 1) return parts[0]!
      // No stem has number 0, so "0" is the token that matches nothing.
      return parts.length === 0
        ? '"0"'
        : `(${parts.join(expression.type === 'and' ? ' AND ' : ' OR ')})`
    }
  }
}

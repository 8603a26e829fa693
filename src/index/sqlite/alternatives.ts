/** The alternatives of an expression, of which a match has some: words of a partial match, `a OR b`. */

import type { IdExpression } from './term-ids.ts'

/** One of the alternatives. */
export type Alternative = {
  readonly own: IdExpression
  /** All that is asked, with this in the place of the alternatives. */
  readonly within: (own: IdExpression) => IdExpression
}

/** Whether an expression can match anything: a word that is not in the archive cannot. */
export function isPossible(expression: IdExpression): boolean {
  return expression.type !== 'or' || expression.of.length > 0
}

/** Undefined where all that is asked must hold. */
export function alternativesOf(expression: IdExpression): Alternative[] | undefined {
  return partsOf(expression)?.filter(({ own }) => isPossible(own))
}

function partsOf(expression: IdExpression): Alternative[] | undefined {
  switch (expression.type) {
    case 'or':
      if (expression.isWord) return undefined
      return expression.of.map((own) => ({ own, within: (each) => each }))
    case 'and': {
      for (const [at, part] of expression.of.entries()) {
        const parts = partsOf(part)
        if (parts === undefined) continue
        return around(parts, (each) => ({ type: 'and', of: expression.of.with(at, each) }))
      }
      return undefined
    }
    case 'without': {
      const parts = partsOf(expression.base)
      return parts && around(parts, (base) => ({ ...expression, base }))
    }
    default:
      return undefined
  }
}

function around(
  parts: readonly Alternative[],
  outer: (inner: IdExpression) => IdExpression,
): Alternative[] {
  return parts.map(({ own, within }) => ({ own, within: (each) => outer(within(each)) }))
}

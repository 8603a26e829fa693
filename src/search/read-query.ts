/** A query as the boolean set that it stands for, for those who count and do not rank. */

import type { Engine, Expression } from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { type Expansion, expand } from './expand.ts'
import { parseQuery } from './parse-query.ts'

export type ReadQuery = {
  /** The articles that match in full: those with every word. */
  readonly expression: Expression
  /** What each word was read as; none when the query has no words. */
  readonly expansions: readonly Expansion[]
}

/** Reads a query as `search` does. One without words, or with a word that is nowhere, matches nothing. */
export async function readQuery(
  query: string,
  engine: Engine,
  analyzer: Analyzer,
): Promise<ReadQuery> {
  const expansions = await expand(parseQuery(query, analyzer), engine, analyzer)
  const words = expansions.map(({ stems }): Expression => {
    return { type: 'or', of: stems.map(({ stem }) => ({ type: 'stem', stem })) }
  })
  // An `and` of nothing is no expression.
  const expression: Expression =
    words.length === 0 ? { type: 'or', of: [] } : { type: 'and', of: words }
  return { expression, expansions }
}

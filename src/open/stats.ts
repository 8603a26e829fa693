/** How many articles there are, or match a query, by period or category. */

import type { Engine, Expression } from '../index/engine.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'
import type { Expansion } from '../search/expand/expand.ts'
import { isEmpty, meetDays } from '../search/query/query.ts'
import { countArticles, type Stats } from '../search/stats.ts'
import { resolveCategories, type UnknownCategory } from './categories.ts'
import type { StatsRequest } from './options.ts'

export type Counted = {
  readonly stats: Stats
  /** How the query's words were read. */
  readonly expansions: readonly Expansion[]
  readonly unknown: readonly UnknownCategory[]
}

export async function countByGroup(
  engine: Engine,
  { filter: asked, by, query }: StatsRequest,
): Promise<Counted> {
  const { filter, unknown } = await resolveCategories(asked, engine)
  if (query === undefined) {
    return { stats: await countArticles(engine, filter, { by }), expansions: [], unknown }
  }
  const { readQuery } = await import('../search/rank/compile.ts')
  const { full, expansions } = await readQuery(query.query, engine, kazakhAnalyzer)
  const within = { ...filter, ...meetDays(filter, query.dates) }
  // A query without words or days is of nothing; one of days alone is of all that is within.
  const expression: Expression = isEmpty(query) ? { type: 'or', of: [] } : full
  return { stats: await countArticles(engine, within, { by, expression }), expansions, unknown }
}

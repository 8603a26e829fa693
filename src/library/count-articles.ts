/** How many articles there are, or match a query, by period or category. */

import type { Expression, Filter, Grouping } from '../index/engine.ts'
import type { Expansion } from '../search/expand/expand.ts'
import { isEmpty, meetDays, type ParsedQuery } from '../search/query/query.ts'
import { countArticles, type Stats } from '../search/stats.ts'
import type { Session } from './session.ts'

export type Counted = {
  readonly stats: Stats
  /** What the query's words were read as. */
  readonly expansions: readonly Expansion[]
}

export async function countInArchive(
  { engine, analyzer }: Session,
  filter: Filter,
  { by, query }: { readonly by?: Grouping | undefined; readonly query?: ParsedQuery | undefined },
): Promise<Counted> {
  if (query === undefined) {
    return { stats: await countArticles(engine, filter, { by }), expansions: [] }
  }
  const { readQuery } = await import('../search/rank/compile.ts')
  const { full, expansions } = await readQuery(query.query, engine, analyzer)
  const within = { ...filter, ...meetDays(filter, query.dates) }
  // A query without words or days is of nothing; one of days alone is of all that is within.
  const expression: Expression = isEmpty(query) ? { type: 'or', of: [] } : full
  return { stats: await countArticles(engine, within, { by, expression }), expansions }
}

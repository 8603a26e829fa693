/** How many articles there are, or match a query, by period or category. */

import type { Filter, Grouping } from '../index/engine.ts'
import type { Expansion } from '../search/expand.ts'
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
  { by, query }: { readonly by?: Grouping | undefined; readonly query?: string | undefined },
): Promise<Counted> {
  if (query === undefined) {
    return { stats: await countArticles(engine, filter, { by }), expansions: [] }
  }
  const { readQuery } = await import('../search/read-query.ts')
  const { expression, expansions } = await readQuery(query, engine, analyzer)
  return { stats: await countArticles(engine, filter, { by, expression }), expansions }
}

/** How many articles there are, or match a query, by period or category. */

import type { Expression, IndexReader } from '../index/reader.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { type ToldExpansion, withForms } from '../search/expand/forms.ts'
import { isEmpty, meetDays } from '../search/query/query.ts'
import { countArticles, type Stats } from '../search/stats.ts'
import { resolveCategories, type UnknownCategory } from './categories.ts'
import type { StatsRequest } from './options.ts'

export type Counted = {
  readonly stats: Stats
  /** How the query's words were read. */
  readonly expansions: readonly ToldExpansion[]
  readonly unknown: readonly UnknownCategory[]
}

export async function countByGroup(
  reader: IndexReader,
  { filter: asked, by, query }: StatsRequest,
  analyzer: Analyzer,
): Promise<Counted> {
  const { filter, unknown } = await resolveCategories(asked, reader)
  if (query === undefined) {
    return { stats: await countArticles(reader, filter, { by }), expansions: [], unknown }
  }
  const { askQuery } = await import('../search/rank/compile.ts')
  const { full, expansions } = await askQuery(query, reader, analyzer)
  const within = { ...filter, ...meetDays(filter, query.dates) }
  // A query without words or days is of nothing; one of days alone is of all that is within.
  const expression: Expression = isEmpty(query) ? { type: 'or', of: [] } : full
  const [stats, told] = await Promise.all([
    countArticles(reader, within, { by, expression }),
    withForms(expansions, reader, false),
  ])
  return { stats, expansions: told, unknown }
}

/** Pages of an archive's articles, and how many there are. */

import type { DocumentRow, Engine, Filter } from '../index/engine.ts'
import { isEmpty, meetDays } from '../search/query/query.ts'
import { resolveCategories, type UnknownCategory } from './categories.ts'
import type { ListRequest, StatsRequest } from './options.ts'

export type Listed = {
  /** How many articles pass the filter, on whatever page. */
  readonly total: number
  readonly rows: readonly DocumentRow[]
  readonly unknown: readonly UnknownCategory[]
}

/** Read at once, or while it is iterated. */
type Pieces<T> = Iterable<T> | AsyncIterable<T>

/** A page that is written while it is read. */
export type Listing = Omit<Listed, 'rows'> & {
  readonly pieces: Pieces<readonly DocumentRow[]>
}

/** A page; of one with more than `most` rows none is read yet. `filter` has the archive's names. */
export async function listArticles(
  engine: Engine,
  { filter: asked, order, page }: ListRequest,
  most = Number.POSITIVE_INFINITY,
): Promise<Listed & { readonly filter: Filter; readonly isLong: boolean }> {
  const { filter, unknown } = await resolveCategories(asked, engine)
  const total = await engine.count(filter)
  const isLong = Math.min(page.limit, total - page.offset) > most
  const rows = isLong ? [] : await engine.list(filter, order, page)
  return { total, rows, unknown, filter, isLong }
}

/**
 * How many articles pass a filter, and match a query if there is one.
 *
 * @param limit matches are counted no further
 */
export async function countArticles(
  engine: Engine,
  { filter: asked, query }: Pick<StatsRequest, 'filter' | 'query'>,
  limit?: number,
): Promise<number> {
  const { filter } = await resolveCategories(asked, engine)
  if (query === undefined) return engine.count(filter)
  if (isEmpty(query)) return 0
  const { kazakhAnalyzer } = await import('../kazakh/analyzer.ts')
  const { readQuery } = await import('../search/rank/compile.ts')
  const { full } = await readQuery(query.query, engine, kazakhAnalyzer)
  return engine.count({ ...filter, ...meetDays(filter, query.dates) }, full, limit)
}

/** Pages of an archive's articles, and how many there are. */

import type { DocumentRow, Filter, IndexReader } from '../index/reader.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { listPage } from '../search/list-page.ts'
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
  reader: IndexReader,
  { filter: asked, order, page }: ListRequest,
  most = Number.POSITIVE_INFINITY,
): Promise<Listed & { readonly filter: Filter; readonly isLong: boolean }> {
  const { filter, unknown } = await resolveCategories(asked, reader)
  const { limit = Number.POSITIVE_INFINITY, offset } = page
  if (limit > most) {
    const total = await reader.count(filter)
    if (Math.min(limit, total - offset) > most) {
      return { total, rows: [], unknown, filter, isLong: true }
    }
  }
  return { ...(await listPage(reader, { filter, order }, page)), unknown, filter, isLong: false }
}

/**
 * How many articles pass a filter, and match a query if there is one.
 *
 * @param limit matches are counted no further
 */
export async function countArticles(
  reader: IndexReader,
  { filter: asked, query }: Pick<StatsRequest, 'filter' | 'query'>,
  analyzer: Analyzer,
  limit?: number,
): Promise<number> {
  const { filter } = await resolveCategories(asked, reader)
  if (query === undefined) return reader.count(filter)
  if (isEmpty(query)) return 0
  const { askQuery } = await import('../search/rank/compile.ts')
  const { full } = await askQuery(query, reader, analyzer)
  return reader.count({ ...filter, ...meetDays(filter, query.dates) }, full, limit)
}

/** A page of hits, with the passages that show why they were found. */

import { meetDays, type ParsedQuery } from '../search/query/query.ts'
import { type SearchOptions, type SearchResult, search } from '../search/search.ts'
import { type Matcher, makeMatcher } from '../search/show/find-matches.ts'
import type { Hit } from '../search/show/hit.ts'
import { makeHit } from '../search/show/hit.ts'
import { askFresh, type Session } from './session.ts'

export const SEARCH_ORDERS = ['relevance', 'date', 'oldest', 'title'] as const

export type Found = Omit<SearchResult, 'hits'> & { readonly hits: readonly Hit[] }

/** The articles that are found, before their texts are read. */
export async function rankArticles(
  session: Session,
  query: ParsedQuery,
  options: SearchOptions,
): Promise<SearchResult> {
  const { engine, analyzer } = session
  const filter = { ...options.filter, ...meetDays(options.filter, query.dates) }
  const ask = () => search(query, engine, analyzer, { ...options, filter })
  return askFresh(session, ask, ({ hits }) => hits)
}

/** Hits with their passages; `matcher` is that of the result, made once for all its pieces. */
export async function readHits(
  session: Session,
  result: SearchResult,
  matcher: Matcher = makeMatcher(result),
): Promise<Hit[]> {
  const { analyzer, read } = session
  return Promise.all(
    result.hits.map(async (row) => makeHit(row, await read(row), matcher, analyzer)),
  )
}

export async function searchArticles(
  session: Session,
  query: ParsedQuery,
  options: SearchOptions,
): Promise<Found> {
  const result = await rankArticles(session, query, options)
  return { ...result, hits: await readHits(session, result) }
}

/** A page of hits, with the passages that show why they were found. */

import { blockText, plainText } from '../archive/inline.ts'
import type { Filter, Page } from '../index/engine.ts'
import {
  type Hit,
  type Ranked,
  type SearchOrder,
  type SearchResult,
  search,
} from '../search/search.ts'
import { findMatches, type MatchingForms, makeSnippet } from '../search/snippet.ts'
import { askFresh, type Session } from './session.ts'

export const SEARCH_ORDERS = ['relevance', 'date', 'oldest', 'title'] as const

export type Found = Omit<SearchResult, 'hits'> & { readonly hits: readonly Hit[] }

/** A hit as it is shown: with its passage, and with its matches in title and passage. */
async function toHit(ranked: Ranked, forms: MatchingForms, session: Session): Promise<Hit> {
  const { analyzer } = session
  const article = await session.read(ranked)
  const texts = article
    ? [
        article.description ?? '',
        ...article.body.map(blockText),
        ...(article.images ?? []).map(({ caption }) => plainText(caption ?? '')),
      ]
    : []
  return {
    ...ranked,
    titleMatches: findMatches(ranked.title, forms, analyzer),
    snippet: makeSnippet(texts, forms, analyzer),
  }
}

export async function searchArticles(
  session: Session,
  query: string,
  options: { readonly filter: Filter; readonly order: SearchOrder; readonly page: Page },
): Promise<Found> {
  const { engine, analyzer } = session
  const ask = () => search(query, engine, analyzer, options)
  const result = await askFresh(session, ask, ({ hits }) => hits)
  const forms = new Map(
    result.expansions.flatMap(({ words }, number) => words.map(({ form }) => [form, number])),
  )
  const hits = await Promise.all(result.hits.map((ranked) => toHit(ranked, forms, session)))
  return { ...result, hits }
}

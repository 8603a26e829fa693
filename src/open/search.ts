/** The articles that a query finds, and the passages that show why. */

import type { Article } from '../archive/article.ts'
import type { DocumentRow, IndexReader } from '../index/reader.ts'
import { type Analyzer, kazakhAnalyzer } from '../kazakh/analyzer.ts'
import { meetDays } from '../search/query/query.ts'
import { type SearchResult, search } from '../search/search.ts'
import { type ConcordanceLine, concordanceOf, sortLines } from '../search/show/concordance.ts'
import { makeMatcher } from '../search/show/find-matches.ts'
import { type Hit, makeHit, textsOf, tokenizerOf } from '../search/show/hit.ts'
import { resolveCategories, type UnknownCategory } from './categories.ts'
import type { LineOrder, SearchRequest } from './options.ts'

/** The articles that are found, before their texts are read. */
export type Found = SearchResult & {
  readonly request: SearchRequest
  readonly unknown: readonly UnknownCategory[]
  /** Lines of the reader's own groups of words that make none. */
  readonly badGroups: readonly number[]
}

/** Reads the article of a row; undefined when its record is gone. */
export type ReadRow = (row: DocumentRow) => Promise<Article | undefined>

/** How words are read, and the lines of the reader's own groups that make none. */
export type Reading = { readonly analyzer: Analyzer; readonly badGroups: readonly number[] }

export async function rankArticles(
  reader: IndexReader,
  request: SearchRequest,
  { analyzer, badGroups }: Reading,
): Promise<Found> {
  const { query, order, page, clock } = request
  const { filter, unknown } = await resolveCategories(request.filter, reader)
  clock?.step('open')
  const result = await search(query, reader, analyzer, {
    filter: { ...filter, ...meetDays(filter, query.dates) },
    order,
    page,
    ...(clock && { isExplained: true, onStep: clock.step }),
  })
  return { ...result, request, unknown, badGroups }
}

/** Articles that are read at once. */
const PIECE = 20

/** The hits with their passages, in pieces as their articles are read. */
export async function* readHits(found: Found, read: ReadRow): AsyncGenerator<readonly Hit[]> {
  const matcher = makeMatcher(found)
  for (let at = 0; at < found.hits.length; at += PIECE) {
    const piece = found.hits.slice(at, at + PIECE)
    yield Promise.all(
      piece.map(async (row) => makeHit(row, await read(row), matcher, kazakhAnalyzer)),
    )
  }
}

/** Every match of the hits with the text around it, in the order of the hits or of that text. */
export async function readConcordance(
  found: Found,
  order: LineOrder,
  read: ReadRow,
): Promise<readonly ConcordanceLine[]> {
  const matcher = makeMatcher(found)
  const lines = await Promise.all(
    found.hits.map(async (row) => {
      const texts = textsOf(row.title, await read(row))
      return concordanceOf(row, texts, matcher, await tokenizerOf(texts, kazakhAnalyzer))
    }),
  )
  return order === 'left' || order === 'right' ? sortLines(lines.flat(), order) : lines.flat()
}

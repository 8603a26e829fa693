/** Further reading: the articles that one names, and those of the archive that are like it. */

import type { Article, Related } from '../archive/article.ts'
import type { DocumentRow, IndexReader } from '../index/reader.ts'
import { exactRow } from './find.ts'

/** Articles that are offered beside one, besides those that it names itself. */
export const SIMILAR_LIMIT = 3

/** The further reading that an article names, with the ids of those that the archive has. */
export async function relatedOf(
  { id: own, related = [] }: Article,
  reader: IndexReader,
): Promise<Related[]> {
  return Promise.all(
    related.map(async (each) => {
      if (each.id !== undefined) return each
      const row = await reader.byTitle(each.title)
      return row === undefined || row.id === own ? each : { ...each, id: row.id }
    }),
  )
}

/** Up to `limit` articles like one, the likest first, without those that it names itself. */
export async function similarTo(
  id: string,
  named: readonly Related[],
  limit: number,
  reader: IndexReader,
): Promise<DocumentRow[]> {
  const { similarArticles } = await import('../search/similar.ts')
  const row = await exactRow(id, reader)
  if (row === undefined) return []
  const unwanted = new Set(named.flatMap((each) => each.id ?? []))
  return similarArticles(row.document, reader, limit, unwanted)
}

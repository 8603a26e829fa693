/** Further reading: the articles that one names. */

import type { Article, Related } from '../archive/article.ts'
import type { IndexReader } from '../index/reader.ts'

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

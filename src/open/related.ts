/** Further reading: the articles that one names, and those of the archive that are like it. */

import type { Article, Related } from '../archive/article.ts'
import type { DocumentRow, Engine } from '../index/engine.ts'
import { exactRow } from './find.ts'

/** Articles that are offered beside one, besides those that it names itself. */
export const SIMILAR_LIMIT = 3

/** The further reading that an article names, with the ids of those that the archive has. */
export async function relatedOf(
  { id: own, related = [] }: Article,
  engine: Engine,
): Promise<Related[]> {
  return Promise.all(
    related.map(async (each) => {
      if (each.id !== undefined) return each
      const row = await engine.byTitle(each.title)
      return row === undefined || row.id === own ? each : { ...each, id: row.id }
    }),
  )
}

/** Up to `limit` articles like one, the likest first, without those that it names itself. */
export async function similarTo(
  id: string,
  named: readonly Related[],
  limit: number,
  engine: Engine,
): Promise<DocumentRow[]> {
  const { similarArticles } = await import('../search/similar.ts')
  const row = await exactRow(id, engine)
  if (row === undefined) return []
  const unwanted = new Set(named.flatMap((each) => each.id ?? []))
  return similarArticles(row.document, engine, limit, unwanted)
}

/** The articles of an archive that are like one. */

import type { Related } from '../archive/article.ts'
import type { DocumentRow, IndexReader } from '../index/reader.ts'
import { exactRow } from './find.ts'

/** Articles that are offered beside one, besides those that it names itself. */
export const SIMILAR_LIMIT = 3

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

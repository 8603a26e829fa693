/** An id as people type it, mostly its beginning → the article's row. */

import type { Article } from '../archive/article.ts'
import { KznewsError } from '../errors.ts'
import type { DocumentRow } from '../index/engine.ts'
import { askFresh, type Session } from './session.ts'

const CANDIDATES_NAMED = 10
const SUGGESTIONS = 3

/** Ids that a mistyped one is compared with: the newest. */
const IDS_COMPARED = 5000

/**
 * The row of an id, or of the only id that begins so.
 *
 * @throws KznewsError `article-unknown`, `article-ambiguous`
 */
async function findRow(id: string, { engine }: Session): Promise<DocumentRow> {
  const rows = await engine.byIdPrefix(id, CANDIDATES_NAMED + 1)
  const [first, second] = rows
  if (first !== undefined && (first.id === id || second === undefined)) return first
  if (first === undefined) {
    const { nearest } = await import('../search/fuzzy.ts')
    const ids = await engine.ids(IDS_COMPARED)
    const near = nearest(id, ids, (each) => each, SUGGESTIONS)
    throw new KznewsError('article-unknown', { id, near })
  }
  const candidates = rows.slice(0, CANDIDATES_NAMED).map((row) => row.id)
  const more = rows.length - candidates.length
  throw new KznewsError('article-ambiguous', { prefix: id, candidates, more })
}

/**
 * Reads the article of an id or of an unambiguous beginning of one.
 *
 * @throws KznewsError also `article-gone`, when its record is no longer where it was
 */
export async function findArticle(id: string, session: Session): Promise<Article> {
  const row = await askFresh(
    session,
    () => findRow(id, session),
    (found) => [found],
  )
  const article = await session.read(row)
  if (article !== undefined) return article
  throw new KznewsError('article-gone', { id: row.id, file: row.location.file })
}

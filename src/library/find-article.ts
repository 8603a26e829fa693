/** An id as people type it, mostly its beginning → the article's row. */

import type { Article } from '../archive/article.ts'
import { KznewsError } from '../errors.ts'
import type { DocumentRow, Engine } from '../index/engine.ts'
import { safe } from '../terminal/safe.ts'
import { askFresh, type Session } from './session.ts'

const CANDIDATES_NAMED = 10
const SUGGESTIONS = 3

/** Ids that a mistyped one is compared with: the newest. */
const IDS_COMPARED = 5000

/** The only row of an id or of its beginning; undefined when there is none. */
async function rowOf(id: string, engine: Engine): Promise<DocumentRow | undefined> {
  const rows = await engine.byIdPrefix(id, CANDIDATES_NAMED + 1)
  const [first, second] = rows
  if (first === undefined || first.id === id || second === undefined) return first
  const candidates = rows.slice(0, CANDIDATES_NAMED).map(({ id, title }) => ({ id, title }))
  const more = rows.length > candidates.length
  throw new KznewsError('article-ambiguous', { prefix: id, candidates, more })
}

/** An id copied from a list without colour, where the part that need not be typed is in brackets. */
function unmarked(id: string): string {
  return id.replace(/\[([^[\]]+)\]$/, '$1')
}

async function lookUp(id: string, { engine }: Session): Promise<DocumentRow> {
  const row = (await rowOf(id, engine)) ?? (await rowOf(unmarked(id), engine))
  if (row !== undefined) return row
  const ids = await engine.ids(IDS_COMPARED)
  // A foreign id may hold what is never printed, at its end a line end of C1 too; then it is typed
  // as it was seen.
  const typed = safe(id).trim()
  const seen = ids.find((each) => safe(each).trim() === typed)
  const meant = seen === undefined ? undefined : await rowOf(seen, engine)
  if (meant !== undefined) return meant
  const { nearest } = await import('../search/fuzzy.ts')
  // Mostly an id is not typed to its end, so it is compared with beginnings.
  const near = nearest(id, ids, (each) => each.slice(0, id.length), SUGGESTIONS)
  throw new KznewsError('article-unknown', { id, near })
}

/**
 * The row of an id, or of the only id that begins so, in step with its file.
 *
 * @throws KznewsError `article-unknown`, `article-ambiguous`
 */
export async function findRow(id: string, session: Session): Promise<DocumentRow> {
  return askFresh(
    session,
    () => lookUp(id, session),
    (found) => [found],
  )
}

/**
 * Reads the article of an id or of an unambiguous beginning of one.
 *
 * @throws KznewsError also `article-gone`, when its record is no longer where it was
 */
export async function findArticle(id: string, session: Session): Promise<Article> {
  const row = await findRow(id, session)
  const article = await session.read(row)
  if (article !== undefined) return article
  throw new KznewsError('article-gone', { id: row.id, file: row.location.file })
}

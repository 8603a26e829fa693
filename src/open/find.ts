/** An id as people type it, mostly its beginning → the article's row. */

import { KznewsError } from '../errors.ts'
import type { DocumentRow, IndexReader } from '../index/reader.ts'
import { safe } from '../terminal/safe.ts'

const CANDIDATES_NAMED = 10
const SUGGESTIONS = 3

/** Ids of the archive that a mistyped one is compared with. */
const IDS_COMPARED = 200

/** The only row of an id or of its beginning; undefined when there is none. */
async function rowOf(id: string, reader: IndexReader): Promise<DocumentRow | undefined> {
  const rows = await reader.byIdPrefix(id, CANDIDATES_NAMED + 1)
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

/** The row of exactly this id. */
export async function exactRow(id: string, reader: IndexReader): Promise<DocumentRow | undefined> {
  const [row] = await reader.byIdPrefix(id, 1)
  return row?.id === id ? row : undefined
}

/**
 * The row of an id, or of the only id that begins so.
 *
 * @throws KznewsError `article-unknown`, `article-ambiguous`
 */
export async function findRow(id: string, reader: IndexReader): Promise<DocumentRow> {
  const row = await rowOf(id, reader)
  if (row !== undefined) return row
  const [marked, ids] = await Promise.all([
    unmarked(id) === id ? undefined : rowOf(unmarked(id), reader),
    reader.likeIds(id, IDS_COMPARED),
  ])
  if (marked !== undefined) return marked
  // A foreign id may hold what is never printed, at its end a line end of C1 too; then it is typed
  // as it was seen.
  const typed = safe(id).trim()
  const seen = ids.find((each) => safe(each).trim() === typed)
  const meant = seen === undefined ? undefined : await rowOf(seen, reader)
  if (meant !== undefined) return meant
  const { nearest } = await import('../search/fuzzy.ts')
  // Mostly an id is not typed to its end, so it is compared with beginnings.
  const near = nearest(id, ids, (each) => each.slice(0, id.length), SUGGESTIONS)
  throw new KznewsError('article-unknown', { id, near })
}

/** A row, or the error that there is none: an answer too, of which it matters how old it is. */
export async function orUnknown(
  found: Promise<DocumentRow>,
): Promise<{ readonly row: DocumentRow } | { readonly error: KznewsError }> {
  try {
    return { row: await found }
  } catch (error) {
    if (error instanceof KznewsError && error.code === 'article-unknown') return { error }
    throw error
  }
}

/** The error for an article whose record is no longer where it was. */
export function goneError({ id, location }: DocumentRow): KznewsError<'article-gone'> {
  return new KznewsError('article-gone', { id, file: location.file })
}

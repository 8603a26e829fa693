/** The articles that stand in an archive, as an import looks them up. */

import type { Article } from '../archive/article.ts'
import type { Stamp } from '../archive/files.ts'
import { articleId, shortId } from '../archive/identity.ts'
import { sameText } from './versions.ts'

/** An article of the archive as it stands there. */
export type Standing = {
  readonly file: string
  /** Of the file, from before it was read. */
  readonly stamp?: Stamp
  /** Whether the file holds other articles too: it is somebody's own and is never written. */
  readonly isShared: boolean
  readonly article: Article
}

/** Finds the article of an id, in the archive as it was before this import. */
export type Find = (id: string) => Promise<Standing | undefined>

/** Whether a record is the same article as a draft whose id is of a longer digest. */
function isSameArticle(standing: Article, draft: Article): boolean {
  if (articleId(standing) === draft.id || sameText(standing, draft)) return true
  // Known by the number of a feed, which the record does not keep.
  return (
    [standing.url, draft.url].every((url) => url === undefined) && standing.title === draft.title
  )
}

/**
 * The article that stands where a draft belongs: of its id, or of the short one that was made of the same
 * article before, as long as it is the same. Under the id of what stands it is one article still.
 */
export async function findStanding(find: Find, draft: Article): Promise<Standing | undefined> {
  const standing = await find(draft.id)
  const short = shortId(draft.id)
  if (standing !== undefined || short === undefined) return standing
  const earlier = await find(short)
  return earlier && isSameArticle(earlier.article, draft) ? earlier : undefined
}

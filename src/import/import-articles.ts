/**
 * Drafts into an archive. The same article twice is unchanged; the same id with another text is a
 * conflict, and nothing is written over unless the user asks for the update.
 */

import type { Article } from '../archive/article.ts'
import { textDigest } from '../archive/identity.ts'
import type { ArchiveWriter } from '../archive/store.ts'
import type { Draft } from './read-drafts.ts'

export type ImportStatus = 'stored' | 'updated' | 'unchanged' | 'conflict'

export type Imported = {
  readonly id: string
  readonly status: ImportStatus
  readonly place: string
  /** The record's file in the archive. */
  readonly file?: string
  readonly article: Article
}

/** An article of the archive as it stands there. */
export type Standing = { readonly file: string; readonly article: Article }

export type ImportOptions = {
  /** Finds the article of an id, in the archive as it was before this import. */
  readonly find: (id: string) => Promise<Standing | undefined>
  /** Absent for a dry run. */
  readonly writer: ArchiveWriter | undefined
  readonly update: boolean
}

function withDigest(article: Article): Article {
  return { ...article, source: { ...article.source, sha256: textDigest(article) } }
}

/** The new version, with the digest and date of the one it replaces. */
function newVersion(article: Article, earlier: Article): Article {
  const previous = {
    sha256: textDigest(earlier),
    ...(earlier.datePublished !== undefined && { datePublished: earlier.datePublished }),
  }
  const versions = [...(earlier.source?.previous ?? []), previous]
  return { ...article, source: { ...article.source, previous: versions } }
}

export class Importer {
  private readonly options: ImportOptions
  /** What this import has stored: the index does not know it yet. */
  private readonly stored = new Map<string, { file: string; digest: string }>()

  constructor(options: ImportOptions) {
    this.options = options
  }

  /**
   * Takes one draft in.
   *
   * @throws KznewsError `write-failed`
   */
  async take({ article: draft, place }: Draft): Promise<Imported> {
    const { writer, update } = this.options
    const article = withDigest(draft)
    const { id } = article
    const digest = textDigest(article)
    const earlier = this.stored.get(id)
    if (earlier !== undefined) {
      const status = earlier.digest === digest ? 'unchanged' : 'conflict'
      return { id, status, place, file: earlier.file, article }
    }
    const standing = await this.options.find(id)
    if (standing === undefined) {
      const file = writer?.store(article)
      if (writer !== undefined && file === undefined) {
        // Another import put it there a moment ago; which of the two it is, the next run tells.
        return { id, status: 'conflict', place, article }
      }
      this.stored.set(id, { file: file ?? '', digest })
      return { id, status: 'stored', place, ...(file !== undefined && { file }), article }
    }
    if (textDigest(standing.article) === digest) {
      return { id, status: 'unchanged', place, file: standing.file, article }
    }
    if (!update) return { id, status: 'conflict', place, file: standing.file, article }
    const version = newVersion(article, standing.article)
    const file = writer?.replace(version, standing.file) ?? standing.file
    this.stored.set(id, { file, digest })
    return { id, status: 'updated', place, file, article: version }
  }
}

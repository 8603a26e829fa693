/**
 * Drafts into an archive. The same article twice is unchanged; the same id with another text is a
 * conflict, and nothing is written over unless the user asks for the update.
 */

import type { Article } from '../archive/article.ts'
import { articlePath, textDigest } from '../archive/identity.ts'
import { readArticle } from '../archive/read-article.ts'
import type { ArchiveWriter } from '../archive/store.ts'
import { cleanArticle } from './clean.ts'
import type { Draft } from './draft.ts'

type ImportStatus = 'stored' | 'updated' | 'unchanged' | 'conflict'

export type Imported = {
  readonly id: string
  readonly status: ImportStatus
  readonly place: string
  /** The record's file in the archive. */
  readonly file?: string
  readonly article: Article
}

/** An article of the archive as it stands there. */
export type Standing = {
  readonly file: string
  /** Whether the file holds other articles too: it is somebody's own and is never written. */
  readonly isShared: boolean
  readonly article: Article
}

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

/** The digest of an article as an import would store it: what stands may have been put by hand. */
function digestOf(article: Article): string {
  return textDigest(cleanArticle(article))
}

/** The new version, with the digests of the one it replaces and of all before, oldest first. */
function newVersion(article: Article, earlier: Article): Article {
  const replaced = {
    sha256: digestOf(earlier),
    ...(earlier.datePublished !== undefined && { datePublished: earlier.datePublished }),
  }
  // The draft may be an article of another archive, with a history of its own.
  const told = [...(article.source?.previous ?? []), ...(earlier.source?.previous ?? [])]
  const versions = new Map([...told, replaced].map((version) => [version.sha256, version]))
  return { ...article, source: { ...article.source, previous: [...versions.values()] } }
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
    if (standing === undefined) return this.storeNew(article, place, digest)
    const found = { id, place, file: standing.file, article }
    if (digestOf(standing.article) === digest) return { ...found, status: 'unchanged' }
    if (!update || standing.isShared) return { ...found, status: 'conflict' }
    const version = newVersion(article, standing.article)
    const file = writer === undefined ? standing.file : writer.replace(version, standing.file)
    // The place of the new version is taken.
    if (file === undefined) return { ...found, status: 'conflict' }
    this.stored.set(id, { file, digest })
    return { id, status: 'updated', place, file, article: version }
  }

  private storeNew(article: Article, place: string, digest: string): Imported {
    const { writer } = this.options
    const { id } = article
    const file = writer?.store(article)
    if (writer !== undefined && file === undefined) {
      // Another import put it there a moment ago, or the index has not seen it.
      const taken = { file: articlePath(article), offset: 0, length: 0 }
      const there = readArticle(writer.root, taken, id)
      const isSame = there !== undefined && digestOf(there) === digest
      return { id, status: isSame ? 'unchanged' : 'conflict', place, file: taken.file, article }
    }
    this.stored.set(id, { file: file ?? '', digest })
    return { id, status: 'stored', place, ...(file !== undefined && { file }), article }
  }
}

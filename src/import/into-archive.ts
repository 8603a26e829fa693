/**
 * Drafts into an archive. The same article twice is unchanged; the same id with another text is a
 * conflict, and nothing is written over unless the user asks for the update.
 */

import type { Article } from '../archive/article.ts'
import type { ArticleStore } from '../archive/article-store.ts'
import { articlePath, textDigest } from '../archive/identity.ts'
import { cleanArticle } from './found/clean.ts'
import { type Draft, isSummary } from './found/draft.ts'

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
  readonly writer: ArticleStore | undefined
  readonly update: boolean
}

/** A text as it is compared: its digest, and whether it is only a summary. */
type Version = { readonly digest: string; readonly isSummary: boolean }

/** A version as a number: 48 bits of its digest, odd for a summary. */
function numberOf({ digest, isSummary }: Version): number {
  return Number.parseInt(digest.slice(0, 12), 16) * 2 + (isSummary ? 1 : 0)
}

/** The version of a number, as it is compared with another. */
function versionFrom(number: number, { digest }: Version): Version {
  const isSame = Math.floor(number / 2) === Number.parseInt(digest.slice(0, 12), 16)
  return { digest: isSame ? digest : '', isSummary: number % 2 === 1 }
}

/** The version that stands: cleaned as an import would, for it may have been put there by hand. */
function versionOf(article: Article): Version {
  return { digest: digestOf(article), isSummary: isSummary(article) }
}

/** The fate of a draft beside the version that stands. */
function statusBeside(standing: Version, draft: Version, update: boolean): ImportStatus {
  if (standing.digest === draft.digest) return 'unchanged'
  // A feed's summary says nothing new of an article that is there whole; its text completes it.
  if (draft.isSummary && !standing.isSummary) return 'unchanged'
  return update || (standing.isSummary && !draft.isSummary) ? 'updated' : 'conflict'
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

/**
 * The record that stands, with the addresses of the draft that it did not know; undefined when it
 * knows them all.
 */
function withAddresses(standing: Article, draft: Article): Article | undefined {
  const { source } = standing
  const known = new Set([standing.url, source?.url, ...(source?.urls ?? [])])
  const told = [draft.url, draft.source?.url, ...(draft.source?.urls ?? [])]
  const fresh = told.filter((url) => url !== undefined && !known.has(url))
  if (fresh.length === 0) return undefined
  const urls = [...(source?.urls ?? []), ...new Set(fresh as string[])]
  return { ...standing, source: { ...source, urls } }
}

export class Importer {
  private readonly options: ImportOptions
  /** Files that this import has written, by id: the index does not know them yet. */
  private readonly files = new Map<string, string>()
  /** Versions that a dry run would have written, by id: a million of them are numbers. */
  private readonly versions = new Map<string, number>()

  constructor(options: ImportOptions) {
    this.options = options
  }

  /**
   * Takes one draft in.
   *
   * @throws KznewsError `write-failed`
   */
  async take({ article: draft, place }: Draft): Promise<Imported> {
    const { update } = this.options
    const article = withDigest(draft)
    const { id } = article
    const version = { digest: textDigest(article), isSummary: isSummary(article) }
    const wouldStand = this.versions.get(id)
    if (wouldStand !== undefined) {
      const standing = versionFrom(wouldStand, version)
      return { id, status: statusBeside(standing, version, false), place, article }
    }
    // Of two texts in one import nobody knows which is the newer.
    const before = await this.writtenBefore(id)
    const standing = before ?? (await this.options.find(id))
    if (standing === undefined) return this.storeNew(article, version, place)
    const { file, isShared } = standing
    const mayUpdate = update && before === undefined
    const status = statusBeside(versionOf(standing.article), version, mayUpdate)
    if (status === 'updated') return this.replace(standing, article, version, place)
    if (status === 'unchanged' && !isShared) await this.learnAddresses(standing, article)
    return { id, status, place, file, article }
  }

  private async writtenBefore(id: string): Promise<Standing | undefined> {
    const file = this.files.get(id)
    return file === undefined ? undefined : this.readAt(file, id)
  }

  private async readAt(file: string, id: string): Promise<Standing | undefined> {
    const article = await this.options.writer?.readAt(file, id)
    return article && { file, isShared: false, article }
  }

  private async storeNew(article: Article, version: Version, place: string): Promise<Imported> {
    const { writer } = this.options
    const { id } = article
    const file = await writer?.store(article)
    if (writer !== undefined && file === undefined) {
      // Another import put it there a moment ago, or the index has not seen it.
      const taken = await this.readAt(articlePath(article), id)
      const status = taken && statusBeside(versionOf(taken.article), version, false)
      if (taken !== undefined && status === 'updated') {
        return this.replace(taken, article, version, place)
      }
      return { id, status: status ?? 'conflict', place, file: articlePath(article), article }
    }
    this.remember(id, version, file)
    return { id, status: 'stored', place, ...(file !== undefined && { file }), article }
  }

  private async replace(
    standing: Standing,
    draft: Article,
    version: Version,
    place: string,
  ): Promise<Imported> {
    const article = newVersion(draft, standing.article)
    const { id } = article
    // A file that holds other articles too is never written.
    const file = standing.isShared ? undefined : await this.replaceFile(article, standing)
    if (file === undefined) {
      return { id, status: 'conflict', place, file: standing.file, article: draft }
    }
    this.remember(id, version, file)
    return { id, status: 'updated', place, file, article }
  }

  /** The file of the new version; undefined when its place is taken. */
  private async replaceFile(article: Article, earlier: Standing): Promise<string | undefined> {
    const { writer } = this.options
    return writer === undefined
      ? earlier.file
      : writer.replace(article, earlier.file, earlier.article)
  }

  /** The same story from a mirror: nothing of it is new but where it stands. */
  private async learnAddresses({ article, file }: Standing, draft: Article): Promise<void> {
    const wiser = withAddresses(article, draft)
    if (wiser !== undefined) await this.options.writer?.replace(wiser, file, article)
  }

  private remember(id: string, version: Version, file: string | undefined): void {
    if (this.options.writer === undefined) this.versions.set(id, numberOf(version))
    else if (file !== undefined) this.files.set(id, file)
  }
}

/**
 * Drafts into an archive. The same article twice is unchanged; the same id with another text is a
 * conflict, and nothing is written over unless the user asks for the update.
 */

import type { Article } from '../archive/article.ts'
import type { ArticleStore, Replaced } from '../archive/article-store.ts'
import { articlePath, textDigest } from '../archive/identity.ts'
import { type Draft, isSummary } from './found/draft.ts'
import { type Find, findStanding, type Standing } from './standing.ts'
import {
  type ImportStatus,
  isElsewhere,
  newVersion,
  numberOf,
  sameText,
  statusBeside,
  type Version,
  versionFrom,
  versionOf,
  withAddresses,
  withDigest,
} from './versions.ts'

export type Imported = {
  readonly id: string
  readonly status: ImportStatus
  readonly place: string
  /** The record's file in the archive. */
  readonly file?: string
  readonly article: Article
}

/** What imports at the same time have put where, this one too. */
type StoredFiles = {
  readonly fileOf: (id: string) => string | undefined
  readonly note: (id: string, file: string) => void
}

type Turns = {
  /** Runs work while no other import of the archive writes. */
  inTurn<T>(work: (stored: StoredFiles) => Promise<T>): Promise<T>
}

export type ImportOptions = {
  readonly find: Find
  /** Absent for a dry run. */
  readonly writer: ArticleStore | undefined
  readonly update: boolean
  /** Absent where no other import can be at work. */
  readonly turns?: Turns | undefined
}

/** A draft on its way in, with what it is compared by. */
type Incoming = {
  readonly article: Article
  readonly version: Version
  readonly place: string
  readonly stored: StoredFiles
}

/** How often a file is read again that somebody writes at the same time. */
const MOST_LOOKS = 5

/** An import alone on the archive. */
const ALONE: Turns = { inTurn: (work) => work({ fileOf: () => undefined, note: () => {} }) }

export class Importer {
  private readonly options: ImportOptions
  /** Files that this import has written, by id: the index does not know them yet. */
  private readonly files = new Map<string, string>()
  /** Ids of the texts that this import has brought. */
  private readonly brought = new Set<string>()
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
  async take(draft: Draft): Promise<Imported> {
    const { turns = ALONE, writer } = this.options
    const article = withDigest(draft.article)
    const version = {
      digest: textDigest(article),
      isSummary: isSummary(article),
      isElsewhere: isElsewhere(draft),
    }
    const { place } = draft
    if (writer === undefined) return this.tryOut({ article, version, place })
    return turns.inTurn(async (stored) => {
      const incoming = { article, version, place, stored }
      for (let look = 0; look < MOST_LOOKS; look++) {
        const imported = await this.takeIn(incoming)
        if (imported !== 'changed') return imported
      }
      return { id: article.id, status: 'conflict', place, article }
    })
  }

  /** What would become of a draft. */
  private async tryOut({ article, version, place }: Omit<Incoming, 'stored'>): Promise<Imported> {
    const { find, update } = this.options
    const wouldStand = this.versions.get(article.id)
    if (wouldStand !== undefined) {
      const status = statusBeside(versionFrom(wouldStand, version), version, false)
      return { id: article.id, status, place, article }
    }
    const standing = await findStanding(find, article)
    const { id } = standing?.article ?? article
    const status = standing && statusBeside(versionOf(standing.article), version, update)
    const file = standing && { file: standing.file }
    if (status === 'updated' && standing?.isShared) {
      return { id, status: 'conflict', place, ...file, article }
    }
    if (status === undefined || status === 'updated')
      this.versions.set(article.id, numberOf(version))
    const told = status === 'updated' ? newVersion({ ...article, id }, standing!.article) : article
    return { id, status: status ?? 'stored', place, ...file, article: { ...told, id } }
  }

  /** Takes a draft in, unless what it is compared with changes meanwhile. */
  private async takeIn(incoming: Incoming): Promise<Imported | 'changed'> {
    const { place, stored } = incoming
    const standing = await findStanding((id) => this.find(id, stored), incoming.article)
    if (standing === undefined) return this.storeNew(incoming)
    const { file, isShared } = standing
    const { id } = standing.article
    const article = { ...incoming.article, id }
    // Of two texts in one import nobody knows which is the newer.
    const mayUpdate = this.options.update && !this.brought.has(id)
    const status = statusBeside(versionOf(standing.article), incoming.version, mayUpdate)
    if (status === 'updated') return this.replace(standing, { ...incoming, article })
    const isTrusted = !incoming.version.isElsewhere || sameText(standing.article, article)
    if (status === 'unchanged' && !isShared && isTrusted) {
      const wiser = withAddresses(standing.article, article)
      const replaced = wiser && (await this.write(wiser, standing, stored))
      if (replaced === 'changed') return replaced
    }
    return { id, status, place, file, article }
  }

  /** The article of an id as it stands by now, whoever has put it there. */
  private async find(id: string, stored: StoredFiles): Promise<Standing | undefined> {
    const file = stored.fileOf(id) ?? this.files.get(id)
    const written = file === undefined ? undefined : await this.readAt(file, id)
    return written ?? this.options.find(id)
  }

  private async readAt(file: string, id: string): Promise<Standing | undefined> {
    const writer = this.options.writer!
    const stamp = writer.stampOf?.(file)
    const article = await writer.readAt(file, id)
    return article && { file, isShared: false, article, ...(stamp !== undefined && { stamp }) }
  }

  private async storeNew(incoming: Incoming): Promise<Imported | 'changed'> {
    const { article, version, place, stored } = incoming
    const { id } = article
    const file = await this.options.writer!.store(article)
    if (file === undefined) {
      // An import without these turns put it there a moment ago, or the index has not seen it.
      const taken = await this.readAt(articlePath(article), id)
      const status = taken && statusBeside(versionOf(taken.article), version, false)
      if (taken !== undefined && status === 'updated') return this.replace(taken, incoming)
      return { id, status: status ?? 'conflict', place, file: articlePath(article), article }
    }
    this.brought.add(id)
    this.remember(id, file, stored)
    return { id, status: 'stored', place, file, article }
  }

  private async replace(
    standing: Standing,
    { article: draft, place, stored }: Incoming,
  ): Promise<Imported | 'changed'> {
    const article = newVersion(draft, standing.article)
    const { id } = article
    // A file that holds other articles too is never written.
    const replaced = standing.isShared ? 'taken' : await this.write(article, standing, stored)
    if (replaced === 'changed') return replaced
    if (replaced === 'taken') {
      return { id, status: 'conflict', place, file: standing.file, article: draft }
    }
    this.brought.add(id)
    return { id, status: 'updated', place, file: replaced.file, article }
  }

  /** Writes a record in the place of the one that was read. */
  private async write(
    article: Article,
    standing: Standing,
    stored: StoredFiles,
  ): Promise<Replaced> {
    const { file, stamp, article: earlier } = standing
    const replaced = await this.options.writer!.replace(article, file, earlier, stamp)
    if (typeof replaced === 'object') this.remember(article.id, replaced.file, stored)
    return replaced
  }

  private remember(id: string, file: string, stored: StoredFiles): void {
    this.files.set(id, file)
    stored.note(id, file)
  }
}

/**
 * An archive's index, opened and in step with its files: built on first use, beside its place and
 * published by a rename; built anew when it is damaged or of other rules; a temporary one where no
 * cache can be written.
 */

import { type Located, type Root, rootOf } from '../../archive/locate.ts'
import type { Problem } from '../../archive/problem.ts'
import { KznewsError, reasonOf } from '../../errors.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { DamagedIndex, Database, isDamage, isStorageFailure } from '../sqlite/database.ts'
import { INDEXES, TABLES } from '../sqlite/schema.ts'
import { type SqliteIndex, sqliteIndex } from '../sqlite/sqlite-index.ts'
import { type Changes, findChanges, findEdits, isEmpty } from '../sync/changes.ts'
import type { OnProgress } from '../sync/sync.ts'
import { type CacheFolder, makeCacheFolder } from './cache-folder.ts'
import type { IndexNotice } from './notice.ts'
import { inodeOf, publishIndex } from './publish-index.ts'

export type IndexOptions = {
  readonly archive: Located
  /** The folder of all caches. */
  readonly cache: string
  readonly analyzer: Analyzer
  /** How long, in milliseconds, to wait for another's write before using the index as it is. */
  readonly patience?: number
  readonly onProgress: OnProgress
  readonly onNotice: (notice: IndexNotice) => void
}

/** A second time is bad luck, a third a bug of ours. */
const MOST_REBUILDS = 2

/** A reading command would rather answer now than wait for the newest articles. */
const PATIENCE_MS = 250

export class OpenIndex {
  readonly engine: SqliteIndex
  readonly root: Root
  /** The index's file; undefined for a temporary one. */
  readonly path: string | undefined
  /** Problems of folders; those of files are in the ledger. */
  private folderProblems: readonly Problem[] = []
  private readonly options: IndexOptions

  constructor(engine: SqliteIndex, path: string | undefined, options: IndexOptions) {
    this.engine = engine
    this.path = path
    this.options = options
    this.root = rootOf(options.archive)
  }

  /** Brings the index in step with added, removed and renamed files; with `everyFile` with all. */
  async update(everyFile = false): Promise<void> {
    await this.apply(() => {
      const changes = findChanges(this.root, this.engine.ledger, everyFile)
      this.folderProblems = changes.problems
      const unreadable = changes.problems.find(({ place }) => place.file === this.root.folder)
      if (unreadable?.code === 'folder-unreadable') {
        const { reason } = unreadable.facts
        throw new KznewsError('archive-unreadable', { path: this.root.folder, reason })
      }
      return changes
    })
  }

  /**
   * Looks whether files that are about to be shown were edited, and takes the edits in.
   *
   * @returns whether there were any, so that the question must be asked again
   */
  async refresh(files: Iterable<string>): Promise<boolean> {
    const paths = [...files]
    return this.apply(() => findEdits(this.root, this.engine.ledger, paths))
  }

  /** Everything that is wrong in the archive, by place. */
  problems(): Problem[] {
    return [...this.folderProblems, ...this.engine.ledger.problems()]
  }

  /** How many files the archive has. */
  fileCount(): number {
    return this.engine.ledger.fileCount()
  }

  close(): void {
    this.engine.close()
  }

  private async apply(find: () => Changes): Promise<boolean> {
    const { engine, options } = this
    const generation = engine.generation()
    let changes = find()
    if (isEmpty(changes)) return false
    // Reading articles is the larger half of the index, and mostly nothing has changed.
    const { applyChanges } = await import('../sync/sync.ts')
    const applied = await engine.transaction(async (writer) => {
      // Another process was faster: the index is not what we saw.
      if (engine.generation() !== generation) changes = find()
      await applyChanges(writer, engine.ledger, this.root, changes, options.onProgress)
    })
    if (!applied) options.onNotice({ code: 'index-busy' })
    return applied
  }
}

/** Opens a published index and brings it in step. */
async function openPublished(path: string, options: IndexOptions): Promise<OpenIndex> {
  const database = Database.existing(path)
  try {
    database.exec(
      `PRAGMA busy_timeout = ${options.patience ?? PATIENCE_MS}; PRAGMA synchronous = NORMAL`,
    )
    const complete = database.sql("SELECT value FROM meta WHERE name = 'complete'").get()
    if (complete?.value !== 1) throw new DamagedIndex('the index is incomplete')
    const index = new OpenIndex(sqliteIndex(database, options.analyzer), path, options)
    await index.update()
    return index
  } catch (error) {
    database.close()
    throw error
  }
}

/** Fills an empty database with the whole archive. */
async function fill(database: Database, options: IndexOptions): Promise<OpenIndex> {
  database.exec(TABLES)
  const engine = sqliteIndex(database, options.analyzer)
  const index = new OpenIndex(engine, undefined, options)
  await index.update()
  database.exec(INDEXES)
  database.exec("INSERT INTO postings (postings) VALUES ('optimize')")
  database.exec("UPDATE meta SET value = 1 WHERE name = 'complete'")
  return index
}

/**
 * Opens the published index, building it where there is none, and anew when it is damaged or is
 * the `unwanted` one.
 */
async function openCached(
  folder: CacheFolder,
  options: IndexOptions,
  unwanted?: number,
): Promise<OpenIndex> {
  let refused = unwanted
  for (let attempt = 0; ; attempt++) {
    await publishIndex(folder, {
      fill: (database) => {
        // Said when it is mended: where nothing can be written it may be whole, and is of no use.
        if (refused !== unwanted) options.onNotice({ code: 'index-damaged' })
        return fill(database, options)
      },
      unwanted: refused,
      onWaiting: () => options.onNotice({ code: 'index-waiting' }),
    })
    const inode = inodeOf(folder.index)
    try {
      return await openPublished(folder.index, options)
    } catch (error) {
      if (!isDamage(error) || attempt === MOST_REBUILDS) throw error
      // Another process may have replaced it under our hands: then the new one is tried.
      if (inode === undefined || inode !== inodeOf(folder.index)) continue
      refused = inode
    }
  }
}

async function open(options: IndexOptions, isRebuild: boolean): Promise<OpenIndex> {
  const { archive, cache, analyzer, onNotice } = options
  try {
    const folder = makeCacheFolder(cache, archive.path, analyzer.fingerprint)
    return await openCached(folder, options, isRebuild ? inodeOf(folder.index) : undefined)
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    onNotice({ code: 'index-temporary', path: cache, reason: reasonOf(error) })
  }
  try {
    return await fill(new Database(''), options)
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    throw new KznewsError('index-failed', { reason: reasonOf(error) }, { cause: error })
  }
}

/**
 * Opens the index of an archive.
 *
 * @throws KznewsError `archive-unreadable`, or `index-failed` where not even a temporary one works
 */
export async function openIndex(options: IndexOptions): Promise<OpenIndex> {
  return open(options, false)
}

/** Throws an index away and builds it from the files. */
export async function rebuildIndex(options: IndexOptions): Promise<OpenIndex> {
  return open(options, true)
}

/** Whether a question failed because the index is damaged: building it anew would mend it. */
export function isIndexDamage(error: unknown): boolean {
  return isDamage(error)
}

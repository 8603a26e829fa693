/**
 * An archive's index, opened and in step with its files: built on first use, beside its place and
 * published by a rename; built anew when it is damaged or of other rules; a temporary one where no
 * cache can be written.
 */

import { closeSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Located } from '../archive/locate.ts'
import type { Problem } from '../archive/problem.ts'
import { KznewsError, reasonOf } from '../errors.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import {
  buildingPath,
  type CacheFolder,
  collectOld,
  makeCacheFolder,
  removeDatabase,
} from './cache-folder.ts'
import { type Changes, findChanges, findEdits, isEmpty, type Root, rootOf } from './changes.ts'
import { Database, isBusy, isDamage } from './database.ts'
import { SCHEMA } from './schema.ts'
import { SqliteEngine } from './sqlite-engine.ts'
import { applyChanges, type OnProgress } from './sync.ts'

/** What the user is told on the way; the words are in messages/. */
export type IndexNotice =
  | { readonly code: 'index-damaged' }
  | { readonly code: 'index-waiting' }
  | { readonly code: 'index-busy' }
  | { readonly code: 'index-temporary'; readonly path: string; readonly reason: string }

export type IndexOptions = {
  readonly archive: Located
  /** The folder of all caches. */
  readonly cache: string
  readonly analyzer: Analyzer
  readonly onProgress: OnProgress
  readonly onNotice: (notice: IndexNotice) => void
}

const LOCK_POLL_MS = 100

/** How long a command waits for another's write before it uses the index as it is. */
const PATIENCE_MS = 250

export class OpenIndex {
  readonly engine: SqliteEngine
  readonly root: Root
  /** The index's file; undefined for a temporary one. */
  readonly path: string | undefined
  /** Problems of folders; those of files are in the ledger. */
  private folderProblems: readonly Problem[] = []
  private readonly options: IndexOptions

  constructor(engine: SqliteEngine, path: string | undefined, options: IndexOptions) {
    this.engine = engine
    this.path = path
    this.options = options
    this.root = rootOf(options.archive)
  }

  /** Brings the index in step with added, removed and renamed files; with `everyFile` with all. */
  async update(everyFile = false): Promise<void> {
    const changes = findChanges(this.root, this.engine.ledger, everyFile)
    this.folderProblems = changes.problems
    const unreadable = changes.problems.find(({ place }) => place.file === this.root.folder)
    if (unreadable?.code === 'folder-unreadable') {
      const { reason } = unreadable.facts
      throw new KznewsError('archive-unreadable', { path: this.root.folder, reason })
    }
    await this.apply(changes)
  }

  /**
   * Looks whether files that are about to be shown were edited, and takes the edits in.
   *
   * @returns whether there were any, so that the question must be asked again
   */
  async refresh(files: Iterable<string>): Promise<boolean> {
    const changes = findEdits(this.root, this.engine.ledger, files)
    return !isEmpty(changes) && (await this.apply(changes))
  }

  /** Everything that is wrong in the archive, by place. */
  problems(): Problem[] {
    return [...this.folderProblems, ...this.engine.ledger.problems()]
  }

  close(): void {
    this.engine.close()
  }

  private async apply(changes: Changes): Promise<boolean> {
    if (isEmpty(changes)) return false
    const applied = await applyChanges(this.engine, this.root, changes, this.options.onProgress)
    if (!applied) this.options.onNotice({ code: 'index-busy' })
    return applied
  }
}

function openEngine(path: string, analyzer: Analyzer): SqliteEngine {
  const database = new Database(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA synchronous = NORMAL`)
    const complete = database.sql("SELECT value FROM meta WHERE name = 'complete'").get()
    if (complete?.value === 1) return new SqliteEngine(database, analyzer)
    throw Object.assign(new Error('incomplete index'), { errcode: 26 })
  } catch (error) {
    database.close()
    throw error
  }
}

/** Fills an empty database with the whole archive. */
async function fill(database: Database, options: IndexOptions): Promise<OpenIndex> {
  database.exec(SCHEMA)
  const engine = new SqliteEngine(database, options.analyzer)
  const index = new OpenIndex(engine, undefined, options)
  await index.update()
  database.exec("INSERT INTO postings (postings) VALUES ('optimize')")
  database.exec("UPDATE meta SET value = 1 WHERE name = 'complete'")
  return index
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

async function build(folder: CacheFolder, options: IndexOptions): Promise<void> {
  const path = buildingPath(folder)
  removeDatabase(path)
  const database = new Database(path)
  try {
    // Nobody reads it before it is whole and synced, so it needs no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    await fill(database, options)
    database.exec('PRAGMA journal_mode = WAL')
  } catch (error) {
    database.close()
    removeDatabase(path)
    throw error
  }
  database.close()
  syncFile(path)
  removeDatabase(folder.index)
  renameSync(path, folder.index)
  collectOld(folder)
}

/** Waits for the build lock, or for the index that who holds it is building. */
async function lockBuild(
  folder: CacheFolder,
  onNotice: IndexOptions['onNotice'],
): Promise<Database | undefined> {
  for (let waited = 0; ; waited++) {
    const lock = new Database(folder.lock)
    try {
      lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
      return lock
    } catch (error) {
      lock.close()
      if (!isBusy(error)) throw error
    }
    if (waited === 0) onNotice({ code: 'index-waiting' })
    await sleep(LOCK_POLL_MS)
    if (existsSync(folder.index)) return undefined
  }
}

/** Opens the published index, building it where there is none; a damaged one is built anew once. */
async function openCached(folder: CacheFolder, options: IndexOptions): Promise<OpenIndex> {
  for (let attempt = 0; ; attempt++) {
    if (!existsSync(folder.index)) {
      const lock = await lockBuild(folder, options.onNotice)
      try {
        if (lock && !existsSync(folder.index)) await build(folder, options)
      } finally {
        lock?.close()
      }
    }
    try {
      const engine = openEngine(folder.index, options.analyzer)
      const index = new OpenIndex(engine, folder.index, options)
      await index.update()
      return index
    } catch (error) {
      if (!isDamage(error) || attempt > 0) throw error
      options.onNotice({ code: 'index-damaged' })
      removeDatabase(folder.index)
    }
  }
}

/**
 * Opens the index of an archive.
 *
 * @throws KznewsError `archive-unreadable`, or `index-failed` where not even a temporary one works
 */
export async function openIndex(options: IndexOptions): Promise<OpenIndex> {
  const { archive, cache, analyzer, onNotice } = options
  try {
    const folder = makeCacheFolder(cache, archive.path, analyzer.fingerprint)
    return await openCached(folder, options)
  } catch (error) {
    if (error instanceof KznewsError) throw error
    onNotice({ code: 'index-temporary', path: cache, reason: reasonOf(error) })
  }
  try {
    return await fill(new Database(''), options)
  } catch (error) {
    if (error instanceof KznewsError) throw error
    throw new KznewsError('index-failed', { reason: reasonOf(error) }, { cause: error })
  }
}

/** Whether a question failed because the index is damaged: building it anew would mend it. */
export function isIndexDamage(error: unknown): boolean {
  return isDamage(error)
}

/** Throws an index away and builds it from the files. */
export async function rebuildIndex(options: IndexOptions): Promise<OpenIndex> {
  try {
    const { archive, cache, analyzer } = options
    removeDatabase(makeCacheFolder(cache, archive.path, analyzer.fingerprint).index)
  } catch {
    // Without a cache folder there is nothing to throw away.
  }
  return openIndex(options)
}

/**
 * Prepares an archive's index, in step with its files: built on first use, beside its place and
 * published by a rename; built anew when it is damaged or of other rules; a temporary one where no
 * cache can be written.
 */

import { type Located, rootOf } from '../../archive/locate.ts'
import { KznewsError, reasonOf } from '../../errors.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Engine } from '../engine.ts'
import { DamagedIndex, Database, isDamage, isStorageFailure } from '../sqlite/database.ts'
import { INDEXES, TABLES } from '../sqlite/schema.ts'
import { sqliteIndex } from '../sqlite/sqlite-index.ts'
import { type CacheFolder, makeCacheFolder } from './cache-folder.ts'
import { bringInStep, type InStep, type Listeners } from './in-step.ts'
import { closeSettled, inodeOf, publishIndex, settleLog } from './publish-index.ts'
import { touchSeal } from './seal.ts'

export type IndexOptions = Listeners & {
  readonly archive: Located
  /** The folder of all caches. */
  readonly cache: string
  readonly analyzer: Analyzer
}

export type PreparedIndex = InStep & {
  readonly engine: Engine
  /** The index's file; undefined for a temporary one. */
  readonly path: string | undefined
}

/** A second time is bad luck, a third a bug of ours. */
const MOST_REBUILDS = 2

/**
 * A look at whether the write lock is free; who waits longer for it looks again. The file changes only
 * where it is sealed afterwards, so never at a commit.
 */
const SETTINGS =
  'PRAGMA busy_timeout = 100; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA cell_size_check = ON'

/** Opens a published index and brings it in step. */
async function openPublished(folder: CacheFolder, options: IndexOptions): Promise<PreparedIndex> {
  const path = folder.index
  const database = Database.existing(path)
  try {
    database.exec(SETTINGS)
    const complete = database.sql("SELECT value FROM meta WHERE name = 'complete'").get()
    if (complete?.value !== 1) throw new DamagedIndex('the index is incomplete')
    const index = sqliteIndex(database, options.analyzer, {
      onCommit: () => settleLog(folder, database),
    })
    const engine = { ...index, close: () => closeSettled(folder, database) }
    touchSeal(path)
    return { engine, path, ...(await bringInStep(engine, rootOf(options.archive), options)) }
  } catch (error) {
    database.close()
    throw error
  }
}

/** Fills an empty database with the whole archive. */
async function fill(database: Database, options: IndexOptions): Promise<PreparedIndex> {
  database.exec(TABLES)
  const engine = sqliteIndex(database, options.analyzer)
  const inStep = await bringInStep(engine, rootOf(options.archive), options)
  database.exec(INDEXES)
  database.exec("INSERT INTO postings (postings) VALUES ('optimize')")
  database.exec("UPDATE meta SET value = 1 WHERE name = 'complete'")
  return { engine, path: undefined, ...inStep }
}

/**
 * Opens the published index, building it where there is none, and anew when it is damaged or is
 * the `unwanted` one.
 */
async function openCached(
  folder: CacheFolder,
  options: IndexOptions,
  unwanted?: number,
): Promise<PreparedIndex> {
  let refused = unwanted
  for (let attempt = 0; ; attempt++) {
    await publishIndex(folder, {
      fill: (database, isMending) => {
        // Said when it is mended: where nothing can be written it may be whole, and is of no use.
        if (isMending || refused !== unwanted) options.onNotice({ code: 'index-damaged' })
        return fill(database, options)
      },
      unwanted: refused,
      onWaiting: () => options.onNotice({ code: 'index-waiting' }),
    })
    const inode = inodeOf(folder.index)
    try {
      return await openPublished(folder, options)
    } catch (error) {
      if (!isDamage(error) || attempt === MOST_REBUILDS) throw error
      // Another process may have replaced it under our hands: then the new one is tried.
      if (inode === undefined || inode !== inodeOf(folder.index)) continue
      refused = inode
    }
  }
}

/**
 * Prepares the index of an archive; with `isRebuild` the one that is there is thrown away.
 *
 * @throws KznewsError `archive-unreadable`, or `index-failed` where not even a temporary one works
 */
export async function prepareIndex(
  options: IndexOptions,
  isRebuild: boolean,
): Promise<PreparedIndex> {
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

/**
 * Puts a whole index in its place: one process builds it, under a lock and beside its place, and
 * publishes it by a rename; the others wait for it.
 */

import { closeSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs'
import { Database, isBusy, isDamage, isStorageFailure } from '../sqlite/database.ts'
import {
  buildingIn,
  buildingPath,
  type CacheFolder,
  collectOld,
  removeIndex,
} from './cache-folder.ts'
import { isSealed, openSeal, seal } from './seal.ts'

/** Another's log is emptied within the first look; a build takes longer. */
const LOCK_POLLS_MS = [5, 20, 50, 100]

/** Not from node:timers/promises, which every command would load. */
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Publishing = {
  /** Fills an empty database. `isMending`: the index that is there was written by something else. */
  readonly fill: (database: Database, isMending: boolean) => Promise<unknown>
  /** The index to be replaced, as `inodeOf` names it; without it, a sealed one that is there will do. */
  readonly unwanted: number | undefined
  readonly onWaiting: () => void
}

/** Distinguishes an index from the next one in the same place; undefined where there is none. */
export function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

async function build(
  folder: CacheFolder,
  fill: (database: Database) => Promise<unknown>,
): Promise<void> {
  const path = buildingPath(folder)
  removeIndex(path)
  const database = new Database(path)
  try {
    // Nobody reads it before it is whole and synced, so it needs no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    await fill(database)
    database.exec('PRAGMA journal_mode = WAL')
  } catch (error) {
    database.close()
    removeIndex(path)
    throw error
  }
  database.close()
  syncFile(path)
  // The old one goes with its log first: SQLite would play it into the new one.
  removeIndex(folder.index)
  openSeal(folder.index, path)
  renameSync(path, folder.index)
  seal(folder.index)
  collectOld(folder)
}

/** The build lock, or undefined when another process holds it. */
function tryLock(path: string): Database | undefined {
  const lock = new Database(path)
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return undefined
    throw error
  }
}

/** The same, past a lock file that holds something else: then nobody can hold the lock. */
function tryLockAnew(path: string): Database | undefined {
  try {
    return tryLock(path)
  } catch (error) {
    if (!isDamage(error)) throw error
    Database.remove(path)
    return tryLock(path)
  }
}

const BUSY = { code: 'EBUSY', syscall: 'open' }

/** A build that writes nothing for so long, in milliseconds, is not waited for: it was stopped (^Z), or hangs. */
const STUCK_AFTER_MS = 8000

/** When what is built was last written to, in milliseconds; 0 where nothing is built. */
function lastWritten(folder: CacheFolder): number {
  const times = buildingIn(folder).map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs)
  return Math.max(0, ...times.map((time) => time ?? 0))
}

/** Tells of a builder whether it has been stuck since it was first asked about. */
function makePatience(folder: CacheFolder): () => boolean {
  let [seen, since] = [lastWritten(folder), performance.now()]
  return () => {
    const written = lastWritten(folder)
    if (written !== seen) [seen, since] = [written, performance.now()]
    return performance.now() - since > STUCK_AFTER_MS
  }
}

/**
 * Puts what was committed from the log into the index, which changes its file, and seals it anew. Not
 * where another process builds or does the same, nor where the seal is broken: the log stays then.
 */
export function settleLog(folder: CacheFolder, database: Database): void {
  const lock = tryLockAnew(folder.lock)
  if (lock === undefined) return
  try {
    if (!isSealed(folder.index)) return
    openSeal(folder.index)
    database.emptyLog()
    seal(folder.index)
  } catch (error) {
    // A seal that was opened and stays so says that kznews wrote last.
    if (!isStorageFailure(error)) throw error
  } finally {
    lock.close()
  }
}

/** Closes a connection. The last one of all would empty a log that was left full, without a seal. */
export function closeSettled(folder: CacheFolder, database: Database): void {
  const log = statSync(`${folder.index}-wal`, { throwIfNoEntry: false })
  if (log !== undefined && log.size > 0) settleLog(folder, database)
  database.close()
}

/**
 * Ensures that there is an index in the folder: builds one, or waits for the process that does.
 *
 * @throws the system's or SQLite's error; EBUSY where that process is stuck
 */
export async function publishIndex(
  folder: CacheFolder,
  { fill, unwanted, onWaiting }: Publishing,
): Promise<void> {
  const isThere = () =>
    ![undefined, unwanted].includes(inodeOf(folder.index)) && isSealed(folder.index)
  let isStuck: (() => boolean) | undefined
  for (let waited = 0; !isThere(); waited++) {
    const lock = tryLockAnew(folder.lock)
    if (lock === undefined) {
      if (waited === LOCK_POLLS_MS.length - 1) onWaiting()
      isStuck ??= makePatience(folder)
      if (isStuck()) throw Object.assign(new Error('the builder is stuck'), BUSY)
      await sleep(LOCK_POLLS_MS[waited] ?? LOCK_POLLS_MS.at(-1)!)
      continue
    }
    try {
      // Who held the lock before may have published in the meantime.
      if (!isThere()) {
        const isMending = ![undefined, unwanted].includes(inodeOf(folder.index))
        await build(folder, (database) => fill(database, isMending))
      }
    } finally {
      lock.close()
    }
    return
  }
}

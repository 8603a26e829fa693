/**
 * Puts a whole index in its place: one process builds it, under a lock and beside its place, and
 * publishes it by a rename; the others wait for it.
 */

import { closeSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs'
import { Database, isBusy, isDamage } from '../sqlite/database.ts'
import {
  buildingIn,
  buildingPath,
  type CacheFolder,
  collectOld,
  removeDatabase,
} from './cache-folder.ts'

const LOCK_POLL_MS = 100

/** Not from node:timers/promises, which every command would load. */
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Publishing = {
  /** Fills an empty database. */
  readonly fill: (database: Database) => Promise<unknown>
  /** The index to be replaced, as `inodeOf` names it; without it, one that is there will do. */
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

async function build(folder: CacheFolder, fill: Publishing['fill']): Promise<void> {
  const path = buildingPath(folder)
  removeDatabase(path)
  const database = new Database(path)
  try {
    // Nobody reads it before it is whole and synced, so it needs no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    await fill(database)
    database.exec('PRAGMA journal_mode = WAL')
  } catch (error) {
    database.close()
    removeDatabase(path)
    throw error
  }
  database.close()
  syncFile(path)
  // The old one goes with its log first: SQLite would play it into the new one.
  removeDatabase(folder.index)
  renameSync(path, folder.index)
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
    removeDatabase(path)
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
 * Ensures that there is an index in the folder: builds one, or waits for the process that does.
 *
 * @throws the system's or SQLite's error; EBUSY where that process is stuck
 */
export async function publishIndex(
  folder: CacheFolder,
  { fill, unwanted, onWaiting }: Publishing,
): Promise<void> {
  const isThere = () => ![undefined, unwanted].includes(inodeOf(folder.index))
  let isStuck: (() => boolean) | undefined
  for (let waited = 0; !isThere(); waited++) {
    const lock = tryLockAnew(folder.lock)
    if (lock === undefined) {
      if (waited === 0) onWaiting()
      isStuck ??= makePatience(folder)
      if (isStuck()) throw Object.assign(new Error('the builder is stuck'), BUSY)
      await sleep(LOCK_POLL_MS)
      continue
    }
    try {
      // Who held the lock before may have published in the meantime.
      if (!isThere()) await build(folder, fill)
    } finally {
      lock.close()
    }
    return
  }
}

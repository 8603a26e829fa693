/**
 * Where an archive's index lives: `<cache>/<digest of the archive's real path>/`, never inside the
 * archive. Its file is named by format and analyzer, so an index of other rules is simply another
 * file; the old one goes when the new one is there.
 */

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FORMAT } from './schema.ts'

const BUILDING = 'building-'

export type CacheFolder = {
  readonly path: string
  /** The index; it may not exist yet. */
  readonly index: string
  /** A file whose lock is held by who builds the index. */
  readonly lock: string
}

/**
 * Makes the cache folder of an archive, private to the user.
 *
 * @throws the system's error where it cannot be made
 */
export function makeCacheFolder(cache: string, archive: string, fingerprint: string): CacheFolder {
  const digest = createHash('sha256').update(realpathSync(archive)).digest('hex').slice(0, 16)
  const path = join(cache, digest)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return {
    path,
    index: join(path, `index-${FORMAT}-${fingerprint}.db`),
    lock: join(path, 'lock.db'),
  }
}

/** The name under which an index is built, before it is published by a rename. */
export function buildingPath(folder: CacheFolder): string {
  return join(folder.path, `${BUILDING}${process.pid}.db`)
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}

/** Removes indexes of other versions and what killed builds have left. Only under the lock. */
export function collectOld(folder: CacheFolder): void {
  for (const name of readdirSync(folder.path)) {
    const path = join(folder.path, name)
    const isIndex = name.startsWith('index-') || name.startsWith(BUILDING)
    if (isIndex && !path.startsWith(folder.index)) rmSync(path, { force: true })
  }
}

/**
 * Where an archive's index lives: `<cache>/<digest of the archive's real path>/`, never inside the
 * archive. Its file is named by format and analyzer, so an index of other rules is simply another
 * file; the old one goes when the new one is there.
 */

import { readdirSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fnv1a64 } from '../../archive/hash.ts'
import { makeFolder } from '../../archive/make-folder.ts'
import { FORMAT } from '../sqlite/schema.ts'

const BUILDING = 'building-'

export type CacheFolder = {
  readonly path: string
  /** The index; it may not exist yet. */
  readonly index: string
  /** A file whose lock is held by who builds the index. */
  readonly lock: string
}

/** The real path of a file that may not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path))
  }
}

/** Whether `path` would be seen as a part of the archive; hidden folders in it are not. */
function isInArchive(path: string, archive: string): boolean {
  const way = relative(archive, realPath(path)).split(sep)
  return !way.some((name) => name.startsWith('.'))
}

/**
 * The cache folder of an archive, which need not be there yet.
 *
 * @throws the system's error where the archive is not
 */
export function cacheFolderOf(cache: string, archive: string, fingerprint: string): CacheFolder {
  const path = join(cache, fnv1a64(realpathSync(archive)))
  return {
    path,
    index: join(path, `index-${FORMAT}-${fingerprint}.db`),
    lock: join(path, 'lock.db'),
  }
}

/**
 * Makes the cache folder of an archive, private to the user.
 *
 * @throws the system's error where it cannot be made
 */
export function makeCacheFolder(cache: string, archive: string, fingerprint: string): CacheFolder {
  const root = realpathSync(archive)
  if (isInArchive(cache, root)) {
    const facts = { code: 'CACHE_IN_ARCHIVE', syscall: 'mkdir' }
    throw Object.assign(new Error('the cache folder is in the archive'), facts)
  }
  const folder = cacheFolderOf(cache, archive, fingerprint)
  makeFolder(folder.path, 0o700)
  return folder
}

/** The name under which an index is built, before it is published by a rename. */
export function buildingPath(folder: CacheFolder): string {
  return join(folder.path, `${BUILDING}${process.pid}.db`)
}

/** What is being built in the folder, or was by a process that is gone. */
export function buildingIn(folder: CacheFolder): string[] {
  const names = readdirSync(folder.path).filter((name) => name.startsWith(BUILDING))
  return names.map((name) => join(folder.path, name))
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

/**
 * Where an archive's index lives: `<cache>/<digest of the archive's real path>-2/`, never inside the
 * archive, and never in a folder that others can write to. Its file is named by format and analyzer, so
 * an index of other rules is simply another file, which goes when nobody has used it for a month.
 */

import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fnv1a64 } from '../../archive/hash.ts'
import { makeFolder } from '../../archive/make-folder.ts'
import { isPrivateFolder } from '../../archive/private-folder.ts'
import { Database } from '../sqlite/database.ts'
import { FORMAT } from '../sqlite/schema.ts'
import { sealPath } from './seal.ts'

const BUILDING = 'building-'

const INDEX = 'index-'

/** Version 0.1 has the digest alone, and removes every index in that folder that is not its own. */
const FOLDER_SUFFIX = '-2'

const UNUSED_DAYS = 30
const DAY_MS = 86_400_000

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

function folderOf(cache: string, root: string): string {
  return join(cache, fnv1a64(root) + FOLDER_SUFFIX)
}

/**
 * The cache folder of an archive, which need not be there yet.
 *
 * @throws the system's error where the archive is not
 */
export function cacheFolderOf(cache: string, archive: string, fingerprint: string): CacheFolder {
  const path = folderOf(cache, realpathSync(archive))
  return {
    path,
    index: join(path, `${INDEX}${FORMAT}-${fingerprint}.db`),
    lock: join(path, 'lock.db'),
  }
}

/** An error that says in `reasonOf` why a folder is of no use. */
function refusal(code: string): Error {
  return Object.assign(new Error('the cache folder cannot be used'), { code, syscall: 'open' })
}

/**
 * Makes the folder of what is kept of an archive, private to the user; the archive need not be there yet.
 *
 * @throws the system's error where it cannot be made, or is none of the user's alone
 */
export function makeArchiveFolder(cache: string, archive: string): string {
  const root = realPath(archive)
  if (isInArchive(cache, root)) throw refusal('CACHE_IN_ARCHIVE')
  const path = folderOf(cache, root)
  makeFolder(path, 0o700)
  if (!isPrivateFolder(path)) throw refusal('CACHE_OF_OTHERS')
  return path
}

/**
 * Makes the cache folder of an archive.
 *
 * @throws the system's error where the archive is not, or the folder cannot be made
 */
export function makeCacheFolder(cache: string, archive: string, fingerprint: string): CacheFolder {
  const folder = cacheFolderOf(cache, archive, fingerprint)
  makeArchiveFolder(cache, archive)
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

/** Removes an index with what is kept beside it. */
export function removeIndex(path: string): void {
  Database.remove(path)
  rmSync(sealPath(path), { force: true })
}

/** Whether anything of an index was written in the last month; its seal is, when it is used. */
function isInUse(names: readonly string[], folder: string): boolean {
  return names.some((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false })
    return stats !== undefined && Date.now() - stats.mtimeMs < UNUSED_DAYS * DAY_MS
  })
}

/** The database that a file of the folder is, or is kept beside; undefined for one of other kinds. */
function databaseOf(name: string): string | undefined {
  const [database] = /^[^.]+\.db/.exec(name) ?? []
  return [INDEX, BUILDING].some((kind) => database?.startsWith(kind)) ? database : undefined
}

/**
 * Removes what killed builds have left, and the indexes of other versions that nobody uses. Only under
 * the lock.
 */
export function collectOld(folder: CacheFolder): void {
  collectIn(folder.path, basename(folder.index))
  const earlier = folder.path.slice(0, -FOLDER_SUFFIX.length)
  if (existsSync(earlier)) collectIn(earlier)
}

function collectIn(folder: string, kept?: string): void {
  const names = readdirSync(folder)
  for (const name of names) {
    const database = databaseOf(name)
    if (database === undefined || database === kept) continue
    const own = names.filter((other) => databaseOf(other) === database)
    const isLeft = kept !== undefined && database.startsWith(BUILDING)
    if (isLeft || !isInUse(own, folder)) rmSync(join(folder, name), { force: true })
  }
}

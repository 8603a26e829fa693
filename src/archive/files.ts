/**
 * The files of an archive, seen from outside: which there are, and their stamps. A folder's stamp
 * changes when a file in it comes, goes or is renamed; a file's when it is written.
 */

import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Modification time in milliseconds, size, inode and change time: equal stamps mean nothing was written.
 * Programs may give a file its old time back; the change time is the system's own.
 */
export type Stamp = string

/** One level of an archive: names sorted by code unit; files with their stamps. */
export type FolderListing = {
  readonly files: readonly { readonly name: string; readonly stamp: Stamp }[]
  readonly folders: readonly string[]
}

export type FileKind = 'json' | 'lines'

/** The kind of a file by its name; undefined for a file that is no part of an archive. */
export function fileKind(name: string): FileKind | undefined {
  if (/\.json$/i.test(name)) return 'json'
  return /\.(?:jsonl|ndjson)$/i.test(name) ? 'lines' : undefined
}

/** The stats of a path; undefined where nothing is, or nothing can be seen. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A link to itself, a way through a file, a folder that may not be entered.
    return undefined
  }
}

/** The stamp of a file or folder, or undefined where there is none. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statsOf(path)
  return stats && stampIn(stats)
}

function stampIn({ ctimeMs, mtimeMs, size, ino }: Stats): Stamp {
  return `${mtimeMs}:${size}:${ino}:${ctimeMs}`
}

/** The size in a stamp, in bytes. */
export function stampBytes(stamp: Stamp): number {
  return Number(stamp.split(':')[1] ?? 0)
}

/** A stamp's modification time, in milliseconds. */
export function stampTime(stamp: Stamp): number {
  return Number.parseFloat(stamp)
}

export type Entry = {
  readonly name: string
  readonly isFolder: boolean
  /** Stats of a file, or of what a link leads to; undefined for folders, and where nothing is. */
  readonly stats?: Stats | undefined
}

/**
 * The entries of a folder but dot-files, sorted by code unit: folders, and files whose name is wanted. Links
 * to files are followed, and links to folders elsewhere (`leadsOut`).
 *
 * @param root the folder that is gone through, of which `path` is a part
 * @throws the system's error where the folder cannot be read
 */
export function listEntries(
  path: string,
  root: string,
  isWanted: (name: string) => boolean,
): Entry[] {
  const entries: Entry[] = []
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const { name } = entry
    if (name.startsWith('.')) continue
    if (entry.isDirectory()) {
      entries.push({ name, isFolder: true })
      continue
    }
    const isLink = entry.isSymbolicLink()
    const stats = isLink || isWanted(name) ? statsOf(join(path, name)) : undefined
    if (isLink && stats?.isDirectory()) {
      if (leadsOut(path, name, root)) entries.push({ name, isFolder: true })
    } else if (isWanted(name) && (stats === undefined || stats.isFile())) {
      entries.push({ name, isFolder: false, stats })
    }
  }
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/**
 * Whether a link to a folder stands in `root` and leads out of it: old years on another disk. What it leads
 * to inside of the root is gone through in its own place, and links behind such a link are not followed,
 * so nothing is gone through for ever.
 */
function leadsOut(folder: string, name: string, root: string): boolean {
  try {
    const [top, here] = [realpathSync(root), realpathSync(folder)]
    const there = realpathSync(join(folder, name))
    return isWithin(here, top) && !isWithin(there, top) && !isWithin(top, there)
  } catch {
    return false
  }
}

/**
 * The archive files and the folders of a folder.
 *
 * @param root the archive that it is a part of; by default itself
 * @throws the system's error where the folder cannot be read
 */
export function listFolder(path: string, root = path): FolderListing {
  const entries = listEntries(path, root, (name) => fileKind(name) !== undefined)
  return {
    files: entries
      .filter(({ isFolder }) => !isFolder)
      .map(({ name, stats }) => ({ name, stamp: stats ? stampIn(stats) : 'gone' })),
    folders: entries.filter(({ isFolder }) => isFolder).map(({ name }) => name),
  }
}

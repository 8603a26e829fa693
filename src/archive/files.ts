/**
 * The files of an archive, seen from outside: which there are, and their stamps. A folder's stamp
 * changes when a file in it comes, goes or is renamed; a file's when it is written.
 */

import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

/** Modification time in milliseconds, size and inode: equal stamps mean nothing was written. */
export type Stamp = string

/** One level of an archive: names sorted by code unit; files with their stamps. */
export type FolderListing = {
  readonly files: readonly { readonly name: string; readonly stamp: Stamp }[]
  readonly folders: readonly string[]
}

export type FileKind = 'json' | 'lines'

/** What a file's name says it is; undefined for a file that is no part of an archive. */
export function fileKind(name: string): FileKind | undefined {
  if (/\.json$/i.test(name)) return 'json'
  return /\.(?:jsonl|ndjson)$/i.test(name) ? 'lines' : undefined
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A link to itself, a folder that may not be entered: nothing is to be seen there.
    return undefined
  }
}

/** The stamp of a file or folder, or undefined where there is none. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statsOf(path)
  return stats && `${stats.mtimeMs}:${stats.size}:${stats.ino}`
}

/** The size in a stamp, in bytes. */
export function stampBytes(stamp: Stamp): number {
  return Number(stamp.split(':')[1] ?? 0)
}

/** A stamp's modification time, in milliseconds. */
export function stampTime(stamp: Stamp): number {
  return Number.parseFloat(stamp)
}

/**
 * Lists a folder, without dot-files and without what is no archive file. Links to files are
 * followed; links to folders are not, so there are no loops.
 *
 * @throws the system's error where the folder cannot be read
 */
export function listFolder(path: string): FolderListing {
  const files: { name: string; stamp: Stamp }[] = []
  const folders: string[] = []
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) folders.push(entry.name)
    else if (fileKind(entry.name) !== undefined) {
      const stats = statsOf(join(path, entry.name))
      if (stats === undefined || stats.isFile()) {
        const stamp = stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : 'gone'
        files.push({ name: entry.name, stamp })
      }
    }
  }
  files.sort((one, other) => (one.name < other.name ? -1 : 1))
  return { files, folders: folders.sort() }
}

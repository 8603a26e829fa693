/** Which archive a command works on: flag, environment, ./archive, the user's own, the sample. */

import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { KznewsError, reasonOf } from '../errors.ts'
import { fileKind, statsOf } from './files.ts'

/** Where an archive may be. Paths are absolute but the first two. */
export type Places = {
  readonly flag?: string | undefined
  readonly environment?: string | undefined
  readonly cwd: string
  /** The user's home; without it `~` is a name like any other. */
  readonly home?: string
  /** The user's archive, in the data folder of the XDG specification. */
  readonly own: string
  /** The archive that ships with kznews. */
  readonly sample: string
}

export type Located = {
  /** A path, or the address of an archive on a cluster. */
  readonly path: string
  readonly kind: 'folder' | 'file' | 'cluster'
  /** Whether it is the shipped sample, for want of another. */
  readonly isSample: boolean
}

/** An archive as its files are looked for: the folder that they are in, or the only one. */
export type Root = { readonly folder: string; readonly onlyFile?: string }

export function rootOf({ kind, path }: Located): Root {
  if (kind === 'folder') return { folder: path }
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return { folder: path.slice(0, at + 1), onlyFile: path.slice(at + 1) }
}

/** Whether an archive is named by the address of a cluster. */
export function isCluster(path: string): boolean {
  return /^opensearch\+https?:/.test(path)
}

/** A folder named `archive` may be anything; ours hold years, `undated`, a file of feeds, or archive files. */
function looksLikeArchive(path: string): boolean {
  try {
    return readdirSync(path).some(
      (name) =>
        /^\d{4}$/.test(name) ||
        name === 'undated' ||
        /^feeds\.(?:txt|opml)$/.test(name) ||
        fileKind(name) !== undefined,
    )
  } catch {
    return false
  }
}

/** No shell expands the ~ of `--archive=~/x`, nor that of a file of variables. */
function inHome(path: string, home: string | undefined): string {
  return home !== undefined && /^~(?:$|[/\\])/.test(path) ? join(home, path.slice(1)) : path
}

function chosen({ flag, environment, cwd, home }: Places): string | undefined {
  const named = [flag, environment].find((path) => path !== undefined && path !== '')
  if (named !== undefined) return isCluster(named) ? named : resolve(cwd, inHome(named, home))
  const here = join(cwd, 'archive')
  return looksLikeArchive(here) ? here : undefined
}

/**
 * The archive to read.
 *
 * @throws KznewsError `archive-missing` when the one that was named is not there
 */
export function locateForReading(places: Places): Located {
  const path = chosen(places) ?? (looksLikeArchive(places.own) ? places.own : undefined)
  if (path === undefined) return { path: places.sample, kind: 'folder', isSample: true }
  if (isCluster(path)) return { path, kind: 'cluster', isSample: false }
  try {
    const kind = statSync(path).isDirectory() ? 'folder' : 'file'
    return { path, kind, isSample: false }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOENT') throw new KznewsError('archive-missing', { path })
    throw new KznewsError('archive-unreadable', { path, reason })
  }
}

/**
 * The folder, or the cluster, to write into; it need not exist yet.
 *
 * @throws KznewsError `import-nowhere` when a file was named
 */
export function locateForWriting(places: Places): string {
  const path = chosen(places) ?? places.own
  const stats = isCluster(path) ? undefined : statsOf(path)
  if (stats && !stats.isDirectory()) throw new KznewsError('import-nowhere', { path })
  return path
}

export function folderExists(path: string): boolean {
  return statsOf(path)?.isDirectory() === true
}

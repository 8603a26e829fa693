/**
 * Names that the user gave → streams of bytes, each with its name: files, folders gone through, standard
 * input; and addresses. Folders give what archives are made of, copied and saved pages, feeds.
 */

import { createReadStream, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Entry, listEntries } from '../archive/files.ts'
import { KznewsError, reasonOf } from '../errors.ts'
import { isReadable } from './found/readable-names.ts'
import { fetchableUrl } from './web/url.ts'

export type FileSource = {
  /** As the user would name it; `-` for standard input. */
  readonly place: string
  /** In bytes; undefined where it cannot be known beforehand. */
  readonly size?: number
  readonly open: () => AsyncIterable<Uint8Array>
}

/** An address, which is fetched when its turn comes. */
type WebSource = { readonly place: string; readonly url: string }

export type Source = FileSource | WebSource

/** A scheme at the beginning makes an address: no file is called so. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i

async function* readFile(path: string, place: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new KznewsError('input-unreadable', { path: place, reason: reasonOf(error) })
  }
}

function fileSource(path: string, place: string, size: number): FileSource {
  return { place, size, open: () => readFile(path, place) }
}

/** A source of which only its place is known: it is refused when its turn comes. */
function unreadable(place: string, reason: string): FileSource {
  const open = () => {
    throw new KznewsError('input-unreadable', { path: place, reason })
  }
  return { place, open }
}

/** A name that is no UTF-8 is read with signs in the place of its bytes, and is then nobody's. */
const isUtf8 = (name: string) => !name.includes('\ufffd')

function* inside(path: string, place: string, { isFolder, stats, name }: Entry, root: string) {
  if (isFolder && isUtf8(name)) yield* walk(path, place, root)
  else if (stats !== undefined) yield fileSource(path, place, stats.size)
  else if (!isUtf8(name)) yield unreadable(place, 'EILSEQ')
}

/** The sources in a folder. A folder in it that cannot be read, or a name in it, costs itself. */
function* walk(folder: string, place: string, root = folder): Generator<FileSource> {
  let entries: readonly Entry[]
  try {
    entries = listEntries(folder, root, isReadable)
  } catch (error) {
    yield unreadable(place, reasonOf(error))
    return
  }
  for (const entry of entries) {
    yield* inside(join(folder, entry.name), join(place, entry.name), entry, root)
  }
}

/**
 * The sources behind a path (relative to `cwd`), an address, or `-`.
 *
 * @throws KznewsError `input-missing`, `input-unreadable`, `url-invalid`, `url-scheme`, `url-credentials`
 */
export function findSources(
  path: string,
  cwd: string,
  stdin: () => AsyncIterable<Uint8Array>,
): Source[] {
  if (path === '-') return [{ place: '-', open: stdin }]
  if (ADDRESS.test(path)) return [{ place: path, url: fetchableUrl(path).href }]
  const full = resolve(cwd, path)
  try {
    const stats = statSync(full)
    return stats.isDirectory() ? [...walk(full, path)] : [fileSource(full, path, stats.size)]
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOENT') throw new KznewsError('input-missing', { path })
    throw new KznewsError('input-unreadable', { path, reason })
  }
}

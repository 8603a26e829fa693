/**
 * Writing into an archive folder, the only place where kznews changes files it does not own. A
 * record appears whole or not at all: it is written beside its place, synced, and then put there.
 * A file that exists is never written over, except by `replace`.
 */

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KznewsError, reasonOf } from '../errors.ts'
import { type Article, formatArticle } from './article.ts'
import type { ArticleStore } from './article-store.ts'
import { articlePath } from './identity.ts'
import { makeFolder } from './make-folder.ts'
import { readArticle } from './read-article.ts'
import { readRecords } from './read-records.ts'

/** Puts a written file in its place; false when that place is taken. */
type Publish = (temporary: string, path: string) => boolean

/** Writes and syncs `text` under a name that readers ignore, and publishes it. */
function writeBeside(path: string, text: string, publish: Publish): boolean {
  const suffix = randomBytes(6).toString('hex')
  const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`)
  const descriptor = openSync(temporary, 'wx')
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    fsyncSync(descriptor)
    return publish(temporary, path)
  } finally {
    closeSync(descriptor)
    rmSync(temporary, { force: true })
  }
}

const TEMPORARY = /^\..+\.json\.[0-9a-f]{12}\.tmp$/

/** No write takes this long: what is older was left by an import that was killed. */
const ABANDONED_AFTER_MS = 3_600_000

function collectAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY.test(name)) continue
    const path = join(folder, name)
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS) rmSync(path, { force: true })
  }
}

/** Hard links never write over anything, whoever races for the name; not every disk knows them. */
const publishNew: Publish = (temporary, path) => {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (reasonOf(error) === 'EEXIST' || lstatSync(path, { throwIfNoEntry: false })) return false
    renameSync(temporary, path)
  }
  return true
}

const publishOver: Publish = (temporary, path) => {
  renameSync(temporary, path)
  return true
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** An archive folder open for writing. Nothing is promised to be on the disk before `sync`. */
export class ArchiveWriter implements ArticleStore {
  readonly root: string
  private readonly touched = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  /**
   * Stores a new record and returns its file, relative to the archive; undefined when a file of
   * that name is there already.
   *
   * @throws KznewsError `write-failed`
   */
  store(article: Article): string | undefined {
    const file = articlePath(article)
    return this.write(file, article, publishNew) ? file : undefined
  }

  /**
   * Puts a record in the place of an earlier one, whose file goes when the new one has another.
   * Undefined, and nothing is changed, when the earlier file holds other records too, or when the
   * new file's name is taken.
   *
   * @throws KznewsError `write-failed`
   */
  replace(article: Article, earlier: string): string | undefined {
    const file = articlePath(article)
    if (!this.holdsOneRecord(earlier)) return undefined
    if (!this.write(file, article, file === earlier ? publishOver : publishNew)) return undefined
    try {
      if (file !== earlier) rmSync(join(this.root, earlier))
    } catch (error) {
      throw new KznewsError('write-failed', { path: earlier, reason: reasonOf(error) })
    }
    return file
  }

  /** The article of an id as it stands in a file; undefined when it is not there. */
  readAt(file: string, id: string): Article | undefined {
    return readArticle(this.root, { file, offset: 0, length: 0 }, id)
  }

  /**
   * Makes what was stored last: names are on the disk only once their folders are synced.
   *
   * @throws KznewsError `write-failed`
   */
  sync(): void {
    for (const folder of this.touched) {
      try {
        syncFolder(folder)
      } catch (error) {
        throw new KznewsError('write-failed', { path: folder, reason: reasonOf(error) })
      }
    }
    this.touched.clear()
  }

  /** A list of articles, even of one, is somebody's own file: it is read and never written. */
  private holdsOneRecord(file: string): boolean {
    const [first] = readRecords(this.root, file)
    if (first === undefined || 'problem' in first) return false
    return first.location.line === undefined && first.location.record === undefined
  }

  private write(file: string, article: Article, publish: Publish): boolean {
    const path = join(this.root, file)
    try {
      this.makeFolder(dirname(path))
      return writeBeside(path, formatArticle(article), publish)
    } catch (error) {
      throw new KznewsError('write-failed', { path: file, reason: reasonOf(error) })
    }
  }

  private makeFolder(folder: string): void {
    if (this.touched.has(folder)) return
    const made = makeFolder(folder)
    // A new folder is itself a name, in its parent.
    for (let at = folder; made !== undefined && at.length >= made.length; at = dirname(at)) {
      this.touched.add(dirname(at))
    }
    this.touched.add(folder)
    collectAbandoned(folder)
  }
}

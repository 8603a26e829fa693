/**
 * Writing into an archive folder, the only place where kznews changes files it does not own. A
 * record appears whole or not at all: it is written beside its place, synced, and then put there.
 * A file that exists is never written over, except by `replace`, and then only as it was read.
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
import type { ArticleStore, Replaced } from './article-store.ts'
import { type Stamp, stampOf } from './files.ts'
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

/** Whether something has a name; where nothing can, a file stands in the place of a folder. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
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

/** Only over the file that was read: who writes at the same time has its say. */
function publishOver(seen: Stamp | undefined): Publish {
  return (temporary, path) => {
    if (seen !== undefined && stampOf(path) !== seen) return false
    renameSync(temporary, path)
    return true
  }
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

  /** The stamp of a file of the archive, to be taken before it is read. */
  stampOf(file: string): Stamp | undefined {
    return stampOf(join(this.root, file))
  }

  /**
   * Puts a record in the place of an earlier one, and moves it where its date belongs: first the text,
   * then the name, so that at any moment there is one file of it. `taken`, and nothing is changed, when the
   * earlier file holds other records too, or the new name is somebody else's; `changed` when the earlier
   * file is no longer the one of the stamp.
   *
   * @throws KznewsError `write-failed`
   */
  replace(article: Article, earlier: string, _standing?: Article, seen?: Stamp): Replaced {
    const file = articlePath(article)
    const isAsSeen = seen === undefined || this.stampOf(earlier) === seen
    if (!this.holdsOneRecord(earlier)) return isAsSeen ? 'taken' : 'changed'
    if (file !== earlier && !this.mayTake(file, article.id)) return 'taken'
    if (!this.write(earlier, article, publishOver(seen))) return 'changed'
    return { file: file === earlier ? file : this.move(earlier, file) }
  }

  /** A name is free, or left by a version before this one that was killed between two names. */
  private mayTake(file: string, id: string): boolean {
    if (!isTaken(join(this.root, file))) return true
    return this.readAt(file, id) !== undefined
  }

  /** Gives a record's file its new name; where that fails it keeps the old one, which is as good. */
  private move(earlier: string, file: string): string {
    const [from, to] = [join(this.root, earlier), join(this.root, file)]
    try {
      this.makeFolder(dirname(to))
      renameSync(from, to)
      this.touched.add(dirname(from))
      return file
    } catch {
      return earlier
    }
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

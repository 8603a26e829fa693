/**
 * Writing into an archive folder, the only place where kznews changes files it does not own. A
 * record appears whole or not at all: it is written beside its place, synced, and then put there.
 * A file that exists is never written over, except by `replaceArticle`.
 */

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KznewsError, reasonOf } from '../errors.ts'
import { type Article, formatArticle } from './article.ts'
import { articlePath } from './identity.ts'

/** Writes and syncs `text` under a name that readers ignore, and hands it to `publish`. */
function writeBeside(path: string, text: string, publish: (temporary: string) => void): void {
  const suffix = randomBytes(6).toString('hex')
  const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`)
  const descriptor = openSync(temporary, 'wx')
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    fsyncSync(descriptor)
    publish(temporary)
  } finally {
    closeSync(descriptor)
    rmSync(temporary, { force: true })
  }
}

/** Puts a file in its place unless something is there; hard links know no race, but not every disk knows them. */
function publishNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (reasonOf(error) === 'EEXIST' || statSync(path, { throwIfNoEntry: false })) throw error
    renameSync(temporary, path)
  }
}

/** An archive folder open for writing. Nothing is promised to be on the disk before `sync`. */
export class ArchiveWriter {
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
    try {
      this.write(file, article, publishNew)
    } catch (error) {
      if (reasonOf(error) === 'EEXIST') return undefined
      throw new KznewsError('write-failed', { path: file, reason: reasonOf(error) })
    }
    return file
  }

  /**
   * Puts a record in the place of an earlier one, whose file goes when the new one has another.
   *
   * @throws KznewsError `write-failed`
   */
  replace(article: Article, earlier: string): string {
    const file = articlePath(article)
    try {
      this.write(file, article, renameSync)
      if (file !== earlier) rmSync(join(this.root, earlier))
    } catch (error) {
      throw new KznewsError('write-failed', { path: file, reason: reasonOf(error) })
    }
    return file
  }

  /** Makes what was stored last: names are on the disk only once their folders are synced. */
  sync(): void {
    for (const folder of this.touched) {
      const descriptor = openSync(folder, 'r')
      try {
        fsyncSync(descriptor)
      } finally {
        closeSync(descriptor)
      }
    }
    this.touched.clear()
  }

  private write(
    file: string,
    article: Article,
    publish: (temporary: string, path: string) => void,
  ): void {
    const path = join(this.root, file)
    const folder = dirname(path)
    if (!this.touched.has(folder)) {
      const made = mkdirSync(folder, { recursive: true })
      // A new folder is itself a name, in its parent.
      for (let at = folder; made !== undefined && at.length >= made.length; at = dirname(at)) {
        this.touched.add(dirname(at))
      }
      this.touched.add(folder)
    }
    writeBeside(path, formatArticle(article), (temporary) => publish(temporary, path))
  }
}

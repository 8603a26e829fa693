/** Brings the index in step with the archive's files, within a transaction of the index. */

import type { Root } from '../../archive/locate.ts'
import { parseArticle } from '../../archive/parse-article.ts'
import type { Place, Problem } from '../../archive/problem.ts'
import { type Location, placeOf, type RawRecord, readRecords } from '../../archive/read-records.ts'
import { fieldTexts } from '../../archive/texts.ts'
import type { IndexWriter } from '../writer.ts'
import { bytesOf, type Changes } from './changes.ts'
import type { FileEntry, Ledger } from './ledger.ts'

/** Called now and then with the bytes read so far, of all. */
export type OnProgress = (done: number, total: number) => void

/** Whether a place comes before another when an archive is read from its beginning. */
function comesBefore(one: Place, other: Place): boolean {
  if (one.file !== other.file) return one.file < other.file
  return (one.line ?? one.record ?? 0) < (other.line ?? other.record ?? 0)
}

class Sync {
  private readonly writer: IndexWriter
  private readonly ledger: Ledger
  private readonly root: Root
  /** Files to be read, in path order. */
  private readonly queue: FileEntry[]
  private at = 0
  private readonly removed: ReadonlySet<string>
  /** Whether a file was gone when it was to be read. */
  isOvertaken = false

  constructor(writer: IndexWriter, ledger: Ledger, root: Root, { changed, removed }: Changes) {
    this.writer = writer
    this.ledger = ledger
    this.root = root
    this.removed = new Set(removed.map(({ path }) => path))
    this.queue = [...changed].sort((one, other) => (one.path < other.path ? -1 : 1))
  }

  /**
   * Forgets a file's articles. A file with an article that stood back for one of these is read
   * again: it comes later in path order, so it has not been read yet.
   */
  async forget(path: string): Promise<void> {
    for (const { document, id } of await this.writer.inFile(path)) {
      await this.writer.remove(document)
      for (const waiting of this.ledger.filesWithDuplicate(id)) {
        if (waiting.path !== path) this.readAgain(waiting)
      }
    }
    this.ledger.clearProblems(path)
  }

  async readAll(onProgress: OnProgress): Promise<void> {
    let done = 0
    // The queue may grow while it is gone through.
    for (let total = bytesOf(this.queue); this.at < this.queue.length; ) {
      const file = this.queue[this.at++]!
      total = Math.max(total, done + bytesOf([file]))
      await this.readFile(file, (bytes) => onProgress(done + bytes, total))
      done += bytesOf([file])
    }
  }

  private readAgain({ path, stamp }: FileEntry): void {
    if (this.removed.has(path)) return
    const found = this.queue.findIndex((file, index) => index >= this.at && file.path >= path)
    const place = found === -1 ? this.queue.length : found
    if (this.queue[place]?.path === path) return
    // Its stamp stays, so that an edit that nobody has noticed so far still shows.
    this.queue.splice(place, 0, { path, stamp })
  }

  private async readFile(
    { path, stamp }: FileEntry,
    onBytes: (bytes: number) => void,
  ): Promise<void> {
    const { ledger } = this
    if (ledger.file(path) !== undefined) await this.forget(path)
    ledger.setFile(path, stamp)
    let lastOffset = 0
    for (const record of readRecords(this.root.folder, path)) {
      if ('problem' in record) {
        if (isGone(record.problem)) this.isOvertaken = true
        ledger.addProblem(path, record.problem)
        continue
      }
      await this.readRecord(record)
      if (record.location.offset > lastOffset) {
        lastOffset = record.location.offset
        onBytes(lastOffset)
      }
    }
    onBytes(lastOffset)
  }

  private async readRecord({
    location,
    value,
  }: Exclude<RawRecord, { problem: Problem }>): Promise<void> {
    const { article, problems } = parseArticle(value, placeOf(location))
    for (const found of problems) this.ledger.addProblem(location.file, found)
    if (article === undefined || !(await this.claimId(article.id, location))) return
    await this.writer.put({
      id: article.id,
      title: article.title,
      ...(article.datePublished !== undefined && { date: article.datePublished }),
      ...(article.url !== undefined && { url: article.url }),
      categories: article.categories,
      location,
      texts: fieldTexts(article),
    })
  }

  /** Two articles with one id: the first in path order stays, the other is a problem. */
  private async claimId(id: string, location: Location): Promise<boolean> {
    const holder = await this.writer.byId(id)
    if (holder === undefined) return true
    if (comesBefore(holder.location, location)) {
      this.ledger.addDuplicate(location.file, location, id)
      return false
    }
    await this.writer.remove(holder.document)
    this.ledger.addDuplicate(holder.location.file, holder.location, id)
    return true
  }
}

/** Whether a file that was to be read is no longer there. */
function isGone({ code, facts }: Problem): boolean {
  return code === 'file-unreadable' && facts.reason === 'ENOENT'
}

/**
 * Applies changes; the transaction around it is the caller's.
 *
 * @returns whether another process moved or removed a file meanwhile, so that there are more changes
 */
export async function applyChanges(
  writer: IndexWriter,
  ledger: Ledger,
  root: Root,
  changes: Changes,
  onProgress: OnProgress,
): Promise<boolean> {
  const sync = new Sync(writer, ledger, root, changes)
  for (const { path } of changes.removed) {
    await sync.forget(path)
    ledger.removeFile(path)
  }
  await sync.readAll(onProgress)
  for (const [folder, stamp] of changes.folders) ledger.setFolder(folder, stamp)
  for (const folder of changes.removedFolders) ledger.removeFolder(folder)
  return sync.isOvertaken
}

/** Brings the index in step with the archive's files, in one transaction. */

import type { Root } from '../../archive/locate.ts'
import { parseArticle } from '../../archive/parse-article.ts'
import type { Place, Problem } from '../../archive/problem.ts'
import { type Location, placeOf, type RawRecord, readRecords } from '../../archive/read-records.ts'
import { fieldTexts } from '../../archive/texts.ts'
import type { SqliteEngine } from '../sqlite/engine.ts'
import type { FileEntry } from '../sqlite/ledger.ts'
import { bytesOf, type ChangedFile, type Changes } from './changes.ts'

/** Called now and then with the bytes read so far, of all. */
export type OnProgress = (done: number, total: number) => void

/** Whether a place comes before another when an archive is read from its beginning. */
function comesBefore(one: Place, other: Place): boolean {
  if (one.file !== other.file) return one.file < other.file
  return (one.line ?? one.record ?? 0) < (other.line ?? other.record ?? 0)
}

class Sync {
  private readonly engine: SqliteEngine
  private readonly root: Root
  /** Files to be read, in path order. */
  private readonly queue: ChangedFile[]
  private at = 0
  private readonly removed: ReadonlySet<string>

  constructor(engine: SqliteEngine, root: Root, { changed, removed }: Changes) {
    this.engine = engine
    this.root = root
    this.removed = new Set(removed.map(({ path }) => path))
    this.queue = [...changed].sort((one, other) => (one.path < other.path ? -1 : 1))
  }

  /**
   * Forgets what a file held. A file with an article that stood back for one of these is read
   * again: it comes later in path order, so it has not been read yet.
   */
  async forget(entry: FileEntry): Promise<void> {
    const { ledger } = this.engine
    for (const { document, id } of ledger.documentsIn(entry.file)) {
      await this.engine.remove(document)
      for (const waiting of ledger.filesWithDuplicate(id)) {
        if (waiting.path !== entry.path) this.readAgain(waiting)
      }
    }
    ledger.clearProblems(entry.file)
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
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    this.queue.splice(place, 0, { path, folder, stamp })
  }

  private async readFile(
    { path, folder, stamp }: ChangedFile,
    onBytes: (bytes: number) => void,
  ): Promise<void> {
    const { ledger } = this.engine
    const known = ledger.file(path)
    if (known) await this.forget(known)
    const file = ledger.setFile(path, folder, stamp)
    let lastOffset = 0
    for (const record of readRecords(this.root.folder, path)) {
      if ('problem' in record) {
        ledger.addProblem(file, record.problem)
        continue
      }
      await this.readRecord(file, record)
      if (record.location.offset > lastOffset) {
        lastOffset = record.location.offset
        onBytes(lastOffset)
      }
    }
    onBytes(lastOffset)
  }

  private async readRecord(
    file: number,
    { location, value }: Exclude<RawRecord, { problem: Problem }>,
  ): Promise<void> {
    const { engine } = this
    const { article, problems } = parseArticle(value, placeOf(location))
    for (const found of problems) engine.ledger.addProblem(file, found)
    if (article === undefined || !(await this.claimId(article.id, location, file))) return
    await engine.put({
      id: article.id,
      title: article.title,
      ...(article.datePublished !== undefined && { date: article.datePublished }),
      ...(article.url !== undefined && { url: article.url }),
      categories: article.categories,
      location,
      texts: fieldTexts(article),
    })
  }

  /** Of two articles with one id the first in path order stays; the other is a problem. */
  private async claimId(id: string, location: Location, file: number): Promise<boolean> {
    const { engine } = this
    const holder = engine.byId(id)
    if (holder === undefined) return true
    if (comesBefore(holder.location, location)) {
      engine.ledger.addDuplicate(file, location, id)
      return false
    }
    await engine.remove(holder.document)
    engine.ledger.addDuplicate(engine.ledger.file(holder.location.file)!.file, holder.location, id)
    return true
  }
}

/** Applies changes, within a transaction. */
export async function applyChanges(
  engine: SqliteEngine,
  root: Root,
  changes: Changes,
  onProgress: OnProgress,
): Promise<void> {
  const { ledger } = engine
  const sync = new Sync(engine, root, changes)
  for (const entry of changes.removed) {
    await sync.forget(entry)
    ledger.removeFile(entry.file)
  }
  await sync.readAll(onProgress)
  for (const [folder, stamp] of changes.folders) ledger.setFolder(folder, stamp)
  for (const folder of changes.removedFolders) ledger.removeFolder(folder)
}

/** Brings the index in step with the archive's files, in one transaction. */

import { parseArticle } from '../archive/parse-article.ts'
import { type Place, type Problem, placeText, problem } from '../archive/problem.ts'
import { type Location, type RawRecord, readRecords } from '../archive/read-records.ts'
import { bytesOf, type ChangedFile, type Changes, type Root } from './changes.ts'
import { indexedTexts } from './indexed-texts.ts'
import type { FileEntry } from './ledger.ts'
import type { SqliteEngine } from './sqlite-engine.ts'

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
  /** Files still to be read, in path order; one more may be added while reading. */
  private readonly queue: (ChangedFile & { readonly isWaiting?: boolean })[]
  private readonly read = new Set<string>()

  constructor(engine: SqliteEngine, root: Root, changed: readonly ChangedFile[]) {
    this.engine = engine
    this.root = root
    this.queue = [...changed].sort((one, other) => (one.path < other.path ? -1 : 1))
  }

  /** Forgets what a file held. An article that stood back for one of these takes its place. */
  async forget(entry: FileEntry): Promise<void> {
    const { ledger } = this.engine
    for (const { document, id } of ledger.documentsIn(entry.file)) {
      await this.engine.remove(document)
      for (const waiting of ledger.filesWithDuplicate(id)) {
        const folder = waiting.path.slice(0, waiting.path.lastIndexOf('/') + 1)
        if (waiting.path !== entry.path) this.queue.push({ ...waiting, folder, isWaiting: true })
      }
    }
    ledger.clearProblems(entry.file)
  }

  async readAll(onProgress: OnProgress): Promise<void> {
    const total = bytesOf(this.queue)
    let done = 0
    // The queue may grow while it is gone through.
    for (const file of this.queue) {
      // A file that was to be read again for a duplicate may be among the removed.
      const gone = file.isWaiting && this.engine.ledger.file(file.path) === undefined
      if (gone || this.read.has(file.path)) continue
      this.read.add(file.path)
      await this.readFile(file, (bytes) => onProgress(done + bytes, total))
      done += bytesOf([file])
    }
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
    const { line, record } = location
    const place = {
      file: location.file,
      ...(line !== undefined && { line }),
      ...(record !== undefined && { record }),
    }
    const { article, problems } = parseArticle(value, place)
    for (const found of problems) engine.ledger.addProblem(file, found)
    if (article === undefined || !(await this.claimId(article.id, location, file))) return
    await engine.put({
      id: article.id,
      title: article.title,
      ...(article.datePublished !== undefined && { date: article.datePublished }),
      ...(article.url !== undefined && { url: article.url }),
      categories: article.categories,
      location,
      texts: indexedTexts(article),
    })
  }

  /** Of two articles with one id the first in path order stays; the other is a problem. */
  private async claimId(id: string, location: Location, file: number): Promise<boolean> {
    const { engine } = this
    const holder = (await engine.byIdPrefix(id, 1)).find((row) => row.id === id)
    if (holder === undefined) return true
    const report = (owner: number, place: Place, first: Place) =>
      engine.ledger.addProblem(
        owner,
        problem('duplicate-id', place, { id, first: placeText(first) }),
      )
    if (comesBefore(holder.location, location)) {
      report(file, location, holder.location)
      return false
    }
    await engine.remove(holder.document)
    report(engine.ledger.file(holder.location.file)!.file, holder.location, location)
    return true
  }
}

/** Applies changes. @returns false when another process is writing the index */
export async function applyChanges(
  engine: SqliteEngine,
  root: Root,
  changes: Changes,
  onProgress: OnProgress,
): Promise<boolean> {
  return engine.transaction(async () => {
    const { ledger } = engine
    const sync = new Sync(engine, root, changes.changed)
    for (const entry of changes.removed) {
      await sync.forget(entry)
      ledger.removeFile(entry.file)
    }
    await sync.readAll(onProgress)
    for (const [folder, stamp] of changes.folders) ledger.setFolder(folder, stamp)
    for (const folder of changes.removedFolders) ledger.removeFolder(folder)
  })
}

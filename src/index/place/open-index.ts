/**
 * The index of an archive in files: asked, kept in step with the files of each answer, and built anew
 * when it proves to be damaged.
 */

import type { Article } from '../../archive/article.ts'
import { type Root, rootOf } from '../../archive/locate.ts'
import type { Problem } from '../../archive/problem.ts'
import { KznewsError } from '../../errors.ts'
import type { Engine } from '../engine.ts'
import type { OpenedIndex } from '../opened.ts'
import type { DocumentRow, IndexReader, Listing, Stretch } from '../reader.ts'
import { bringInStep, takeInEdits } from './in-step.ts'
import { type IndexOptions, type PreparedIndex, prepareIndex } from './prepare-index.ts'

export type OpenIndexOptions = IndexOptions & {
  /** Throws the index away first. */
  readonly rebuild?: boolean
  /** Called when the index is open. */
  readonly onOpened?: () => void
}

async function prepare(options: OpenIndexOptions, isRebuild: boolean): Promise<PreparedIndex> {
  const prepared = await prepareIndex(options, isRebuild)
  options.onOpened?.()
  return prepared
}

export class OpenIndex implements OpenedIndex {
  readonly root: Root
  private readonly options: OpenIndexOptions
  /** Undefined when it is closed. */
  private prepared: PreparedIndex | undefined

  private constructor(options: OpenIndexOptions, prepared: PreparedIndex) {
    this.options = options
    this.root = rootOf(options.archive)
    this.prepared = prepared
  }

  /** @throws KznewsError `archive-unreadable`, or `index-failed` where not even a temporary one works */
  static async open(options: OpenIndexOptions): Promise<OpenIndex> {
    return new OpenIndex(options, await prepare(options, options.rebuild === true))
  }

  /**
   * What answers. Questions asked here fail with the errors of a damaged index.
   *
   * @throws KznewsError `archive-closed`
   */
  get engine(): Engine {
    return this.opened().engine
  }

  /** Whether its last answers may lack changes of the files, as another process was writing. */
  get isBehind(): boolean {
    return this.opened().isBehind
  }

  /** The index's file; undefined for a temporary one. */
  get path(): string | undefined {
    return this.opened().path
  }

  get folder(): string {
    return this.root.folder
  }

  /** Reads articles from where they were seen; for many, a file that is one list is parsed once. */
  async articles(forMany = false): Promise<(row: DocumentRow) => Article | undefined> {
    const { ArticleReader, readArticle } = await import('../../archive/read-article.ts')
    if (!forMany) return ({ id, location }) => readArticle(this.folder, location, id)
    const reader = new ArticleReader(this.folder)
    return ({ id, location }) => reader.read(location, id)
  }

  /** Asks, and asks a new index when this one proves to be damaged. */
  ask<T>(question: (engine: IndexReader) => Promise<T>): Promise<T> {
    return this.mending((engine) => engine.snapshot(() => question(engine)))
  }

  /**
   * Asks for rows, and asks again when an article of the answer was edited since it was indexed.
   * Once: with an editor at work in between the second answer is as good as any.
   */
  askRows<T>(
    question: (engine: IndexReader) => Promise<T>,
    rowsOf: (answer: T) => readonly DocumentRow[],
  ): Promise<T> {
    return this.mending(async (engine) => {
      const ask = () => engine.snapshot(() => question(engine))
      const answer = await ask()
      const files = rowsOf(answer).map(({ location }) => location.file)
      return (await this.refresh(files)) ? ask() : answer
    })
  }

  /** The rows of a page in pieces. A new index, in the same order, goes on where the old one was. */
  async *stream(listing: Listing, { limit, offset }: Stretch) {
    let read = 0
    let { engine } = this
    for (let attempt = 0; ; attempt++) {
      try {
        const rest = {
          offset: offset + read,
          ...(limit !== undefined && { limit: limit - read }),
        }
        for await (const rows of engine.stream(listing, rest)) {
          read += rows.length
          yield rows
        }
        return
      } catch (error) {
        if (attempt > 0) throw error
        engine = await this.mend(engine, error)
      }
    }
  }

  /**
   * Takes in added, removed and renamed files; with `everyFile` edits in place too.
   *
   * @param patience for another's write, in milliseconds, in place of that of the options
   */
  update(everyFile = false, patience = this.options.patience): Promise<void> {
    const listeners = { ...this.options, ...(patience !== undefined && { patience }) }
    return this.mending(async (engine) => {
      const inStep = await bringInStep(engine, this.root, listeners, everyFile)
      this.prepared = { ...this.opened(), ...inStep }
    })
  }

  /**
   * Takes in the edits in place of files that are about to be shown.
   *
   * @returns whether there were any, so that the question must be asked again
   */
  async refresh(files: readonly string[]): Promise<boolean> {
    const outcome = await takeInEdits(this.engine, this.root, files, this.options)
    if (outcome === 'behind') this.prepared = { ...this.opened(), isBehind: true }
    return outcome === 'taken-in'
  }

  /** Everything that is wrong in the archive, by place. */
  problems(): Promise<readonly Problem[]> {
    return this.mending(async (engine) => [
      ...this.opened().folderProblems,
      ...engine.ledger.problems(),
    ])
  }

  /** How many files the archive has. */
  fileCount(): Promise<number> {
    return this.mending(async (engine) => engine.ledger.fileCount())
  }

  /** To close it again does nothing. */
  close(): void {
    this.prepared?.engine.close()
    this.prepared = undefined
  }

  private opened(): PreparedIndex {
    if (this.prepared !== undefined) return this.prepared
    throw new KznewsError('archive-closed', { path: this.options.archive.path })
  }

  private async mending<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const { engine } = this
    try {
      return await work(engine)
    } catch (error) {
      return work(await this.mend(engine, error))
    }
  }

  /** Builds a damaged index anew; any other error is thrown again. */
  private async mend(damaged: Engine, error: unknown): Promise<Engine> {
    if (!damaged.isDamage(error)) throw error
    this.options.onNotice({ code: 'index-damaged' })
    this.close()
    this.prepared = await prepare(this.options, true)
    return this.engine
  }
}

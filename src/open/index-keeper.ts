/**
 * Keeps the index of an open archive fit to be asked: in step with the files of each answer, and
 * built anew when it proves to be damaged.
 */

import { KznewsError } from '../errors.ts'
import {
  type IndexOptions,
  isIndexDamage,
  type OpenIndex,
  openIndex,
  rebuildIndex,
} from '../index/place/open-index.ts'
import type { DocumentRow, IndexReader, Listing, Stretch } from '../index/reader.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'

export type HandleOptions = Omit<IndexOptions, 'analyzer'> & {
  /** Throws the index away first. */
  readonly rebuild?: boolean
  /** Called when the index is open. */
  readonly onOpened?: () => void
}

async function openInStep({ rebuild, ...options }: HandleOptions): Promise<OpenIndex> {
  const prepare = rebuild === true ? rebuildIndex : openIndex
  const index = await prepare({ ...options, analyzer: kazakhAnalyzer })
  options.onOpened?.()
  return index
}

export class IndexKeeper {
  private readonly options: HandleOptions
  private index: OpenIndex | undefined

  private constructor(options: HandleOptions, index: OpenIndex) {
    this.options = options
    this.index = index
  }

  /** @throws KznewsError `archive-unreadable`, `index-failed` */
  static async open(options: HandleOptions): Promise<IndexKeeper> {
    return new IndexKeeper(options, await openInStep(options))
  }

  /** @throws KznewsError `archive-closed` */
  opened(): OpenIndex {
    if (this.index !== undefined) return this.index
    throw new KznewsError('archive-closed', { path: this.options.archive.path })
  }

  /** Brings the index in step with added, removed and renamed files. */
  async catchUp(): Promise<void> {
    try {
      await this.opened().update()
    } catch (error) {
      await this.mend(error)
    }
  }

  /** Asks, and asks a new index when this one proves to be damaged. */
  async ask<T>(question: (index: OpenIndex) => Promise<T>): Promise<T> {
    try {
      return await question(this.opened())
    } catch (error) {
      return question(await this.mend(error))
    }
  }

  /**
   * Asks for rows, and asks again when an article of the answer was edited since it was indexed.
   * Once: with an editor at work in between the second answer is as good as any.
   */
  askRows<T>(
    question: (engine: IndexReader) => Promise<T>,
    rowsOf: (answer: T) => readonly DocumentRow[],
  ): Promise<T> {
    return this.ask(async (index) => {
      const answer = await question(index.engine)
      const files = rowsOf(answer).map(({ location }) => location.file)
      return (await index.refresh(files)) ? question(index.engine) : answer
    })
  }

  /** The rows of a page in pieces. A new index, in the same order, goes on where the old one was. */
  async *stream(listing: Listing, { limit, offset }: Stretch) {
    let read = 0
    let index = this.opened()
    for (let attempt = 0; ; attempt++) {
      try {
        const rest = {
          offset: offset + read,
          ...(limit !== undefined && { limit: limit - read }),
        }
        for await (const rows of index.engine.stream(listing, rest)) {
          read += rows.length
          yield rows
        }
        return
      } catch (error) {
        if (attempt > 0) throw error
        index = await this.mend(error)
      }
    }
  }

  /** To close it again does nothing. */
  close(): void {
    this.index?.close()
    this.index = undefined
  }

  /** Builds a damaged index anew; any other error is thrown again. */
  private async mend(error: unknown): Promise<OpenIndex> {
    if (!isIndexDamage(error)) throw error
    this.options.onNotice({ code: 'index-damaged' })
    this.close()
    this.index = await openInStep({ ...this.options, rebuild: true })
    return this.index
  }
}

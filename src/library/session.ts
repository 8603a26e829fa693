/**
 * An archive open for questions: indexed and in step with its files. What the commands and the
 * published library have in common begins here; neither words nor streams are known below.
 */

import type { Article } from '../archive/article.ts'
import type { Located } from '../archive/locate.ts'
import type { DocumentRow, Engine } from '../index/engine.ts'
import {
  type IndexOptions,
  type OpenIndex,
  openIndex,
  rebuildIndex,
} from '../index/place/open-index.ts'
import { type Analyzer, kazakhAnalyzer } from '../kazakh/analyzer.ts'

export type Session = {
  readonly index: OpenIndex
  readonly engine: Engine
  readonly analyzer: Analyzer
  readonly located: Located
  /** Reads the article of a row; undefined when the record is gone. */
  readonly read: (row: DocumentRow) => Promise<Article | undefined>
}

export type SessionOptions = Omit<IndexOptions, 'analyzer'> & {
  /** Throw the index away first. */
  readonly rebuild?: boolean
  /** Called when the index is open. */
  readonly onOpened?: () => void
}

/** @throws KznewsError `archive-unreadable`, `index-failed` */
export async function openSession({ rebuild, ...options }: SessionOptions): Promise<Session> {
  const prepare = rebuild ? rebuildIndex : openIndex
  const index = await prepare({ ...options, analyzer: kazakhAnalyzer })
  options.onOpened?.()
  const { engine, root } = index
  const read = async ({ id, location }: DocumentRow) => {
    const { readArticle } = await import('../archive/read-article.ts')
    return readArticle(root.folder, location, id)
  }
  return { index, engine, analyzer: kazakhAnalyzer, located: options.archive, read }
}

/**
 * Asks the index, and asks again when an article of the answer was edited since it was indexed.
 * Once: with an editor at work in between the second answer is as good as any.
 */
export async function askFresh<T>(
  { index }: Session,
  ask: () => Promise<T>,
  rowsOf: (answer: T) => readonly DocumentRow[],
): Promise<T> {
  const answer = await ask()
  const files = rowsOf(answer).map((row) => row.location.file)
  return (await index.refresh(files)) ? ask() : answer
}

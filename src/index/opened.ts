/** An archive's index, open, as its handle uses it: that of a folder, or an archive on a cluster. */

import type { Article } from '../archive/article.ts'
import type { Answer, ArticleStore } from '../archive/article-store.ts'
import type { Problem } from '../archive/problem.ts'
import type { DocumentRow, IndexReader, Listing, Stretch } from './reader.ts'

type ReadRow<A> = (row: DocumentRow) => A

export type OpenedIndex = {
  /** Where the index is; undefined for a temporary one. */
  readonly path: string | undefined
  /** The folder of the archive's files; undefined where they are not on this machine. */
  readonly folder: string | undefined
  /** Whether an answer has lacked a part of the archive. */
  readonly isPartial?: boolean
  /** Whether answers may lack changes of the files, as another process was writing. */
  readonly isBehind?: boolean
  ask<T>(question: (reader: IndexReader) => Promise<T>): Promise<T>
  /** Asks for rows that are as fresh as their articles. */
  askRows<T>(
    question: (reader: IndexReader) => Promise<T>,
    rowsOf: (answer: T) => readonly DocumentRow[],
  ): Promise<T>
  /** The rows of a page in pieces. */
  stream(listing: Listing, stretch: Stretch): AsyncIterable<readonly DocumentRow[]>
  /**
   * Takes in what has changed; with `everyFile` edits in place too.
   *
   * @param patience for another's write, in milliseconds, in place of that of the options
   */
  update(everyFile?: boolean, patience?: number): Promise<void>
  problems(): Promise<readonly Problem[]>
  fileCount(): Promise<number>
  /** Reads articles of rows; for very many of them with `forMany`. Undefined for one that is gone. */
  articles(forMany?: boolean): Promise<ReadRow<Answer<Article | undefined>>>
  /** The article of an id as it was last written, seen by questions or not, and its file. */
  standing?(id: string): Promise<{ readonly article: Article; readonly file: string } | undefined>
  /** What writes into the archive; absent where its files are written. */
  store?(): Promise<ArticleStore>
  close(): void
}

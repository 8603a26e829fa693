/** What holds the index of one archive, as index/place/ uses it: asked, written and kept in step. */

import type { IndexReader } from './reader.ts'
import type { Ledger } from './sync/ledger.ts'
import type { IndexWriter } from './writer.ts'

export type Engine = IndexReader & {
  readonly ledger: Ledger
  /** As `about` has it. */
  generation(): number
  /**
   * Asks a question of one state of the index, which no write of anybody changes meanwhile; questions at
   * once share it.
   */
  snapshot<T>(question: () => Promise<T>): Promise<T>
  /**
   * Runs `work` in one transaction over documents and ledger.
   *
   * @returns false, with nothing done, when another process holds the write lock
   */
  transaction(work: (writer: IndexWriter) => Promise<void>): Promise<boolean>
  /** Whether an error of the engine's means that the index must be built anew. */
  isDamage(error: unknown): boolean
  close(): void
}

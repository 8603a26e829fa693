/**
 * One connection, in turns. Questions share a read transaction, so that each sees one state of the index
 * from its first statement to its last; a write waits for them.
 */

import type { Database } from './database.ts'

export class Turns {
  private readonly database: Database
  private readers = 0
  private onIdle: (() => void)[] = []
  private writing: Promise<unknown> = Promise.resolve()
  private isWriting = false

  constructor(database: Database) {
    this.database = database
  }

  /**
   * Begins to read one state; within a write, that of the write.
   *
   * @returns what ends it; to end it again does nothing
   */
  read(): () => void {
    if (this.isWriting) return () => {}
    if (this.readers++ === 0) this.database.exec('BEGIN')
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      if (--this.readers > 0) return
      this.database.rollback()
      for (const wake of this.onIdle.splice(0)) wake()
    }
  }

  /** Runs a write when nobody reads, and nothing else meanwhile. */
  write<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(async () => {
      while (this.readers > 0) await new Promise<void>((wake) => this.onIdle.push(wake))
      this.isWriting = true
      return work().finally(() => {
        this.isWriting = false
      })
    })
    this.writing = turn.catch(() => {})
    return turn
  }
}

/** The embedded index: SQLite with FTS5 behind the seam of engine.ts. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Engine } from '../engine.ts'
import type { IndexReader } from '../reader.ts'
import type { IndexWriter } from '../writer.ts'
import { type Database, isBusy, isDamage } from './database.ts'
import { finding } from './finding.ts'
import { SqliteLedger } from './ledger.ts'
import { generationOf, lists } from './lists.ts'
import { Selector } from './selection.ts'
import { isMisreading, isSound } from './soundness.ts'
import { Turns } from './turns.ts'
import { words } from './words.ts'

export type SqliteIndex = Engine & Required<IndexReader>

async function inTransaction(
  database: Database,
  analyzer: Analyzer,
  work: (writer: IndexWriter) => Promise<void>,
): Promise<boolean> {
  const { DocumentWriter } = await import('./document-writer.ts')
  const stemmer = await analyzer.stemmer()
  try {
    database.exec('BEGIN IMMEDIATE')
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
  try {
    const writer = new DocumentWriter(database, analyzer, stemmer)
    await work(writer)
    writer.flush()
    database.exec('COMMIT')
  } catch (error) {
    database.rollback()
    throw error
  }
  return true
}

export type SqliteOptions = {
  /** How many matches are drawn by tiers; for tests, which have few documents. */
  readonly drawn?: number
  /** Called after each commit. */
  readonly onCommit?: () => void
}

export function sqliteIndex(
  database: Database,
  analyzer: Analyzer,
  { drawn, onCommit = () => {} }: SqliteOptions = {},
): SqliteIndex {
  const selector = new Selector(database)
  const turns = new Turns(database)
  const listing = lists(database, selector)
  return {
    ...listing,
    async *stream(...asked) {
      const end = turns.read()
      try {
        yield* listing.stream(...asked)
      } finally {
        end()
      }
    },
    ...words(database, analyzer.fold),
    ...finding(database, selector, drawn),
    ledger: new SqliteLedger(database),
    generation: () => generationOf(database),
    async snapshot(question) {
      const end = turns.read()
      try {
        return await question()
      } finally {
        end()
      }
    },
    transaction: (work) =>
      turns.write(async () => {
        const isDone = await inTransaction(database, analyzer, work)
        if (isDone) onCommit()
        return isDone
      }),
    isDamage: (error) => isDamage(error) || (isMisreading(error) && !isSound(database)),
    close: () => database.close(),
  }
}

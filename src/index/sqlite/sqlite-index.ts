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
  database.emptyLog()
  return true
}

/** @param drawn how many matches are drawn by tiers; for tests, which have few documents */
export function sqliteIndex(database: Database, analyzer: Analyzer, drawn?: number): SqliteIndex {
  const selector = new Selector(database)
  return {
    ...lists(database, selector),
    ...words(database, analyzer.fold),
    ...finding(database, selector, drawn),
    ledger: new SqliteLedger(database),
    generation: () => generationOf(database),
    transaction: (work) => inTransaction(database, analyzer, work),
    isDamage,
    close: () => database.close(),
  }
}

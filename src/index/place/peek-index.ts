/**
 * A look at an archive's index as it stands, for callers that must not wait: nothing is built,
 * brought in step, locked or written. Articles added since it was last used are not seen.
 */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { IndexReader } from '../reader.ts'
import { Database } from '../sqlite/database.ts'
import { sqliteIndex } from '../sqlite/sqlite-index.ts'
import { cacheFolderOf } from './cache-folder.ts'

/**
 * Asks the index of an archive.
 *
 * @returns undefined where there is no index of this version, or an unfinished one
 * @throws the system's or SQLite's error
 */
export async function peekIndex<T>(
  archive: string,
  cache: string,
  analyzer: Analyzer,
  look: (reader: IndexReader) => Promise<T>,
): Promise<T | undefined> {
  const database = Database.readOnly(cacheFolderOf(cache, archive, analyzer.fingerprint).index)
  try {
    const complete = database.sql("SELECT value FROM meta WHERE name = 'complete'").get()
    if (complete?.value !== 1) return undefined
    return await look(sqliteIndex(database, analyzer))
  } finally {
    database.close()
  }
}

/**
 * A look at an archive's index as it stands, for callers that must not wait: nothing is built,
 * brought in step, locked or written. Articles added since it was last used are not seen.
 */

import { isPrivateFolder } from '../../archive/private-folder.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { IndexReader } from '../reader.ts'
import { Database } from '../sqlite/database.ts'
import { sqliteIndex } from '../sqlite/sqlite-index.ts'
import { cacheFolderOf } from './cache-folder.ts'
import { isSealed } from './seal.ts'

/**
 * Asks the index of an archive.
 *
 * @returns undefined where there is an unfinished index, or one that is not as kznews left it
 * @throws the system's or SQLite's error, also where there is none
 */
export async function peekIndex<T>(
  archive: string,
  cache: string,
  analyzer: Analyzer,
  look: (reader: IndexReader) => Promise<T>,
): Promise<T | undefined> {
  const { path, index } = cacheFolderOf(cache, archive, analyzer.fingerprint)
  if (!isPrivateFolder(path) || !isSealed(index)) return undefined
  const database = Database.readOnly(index)
  try {
    const complete = database.sql("SELECT value FROM meta WHERE name = 'complete'").get()
    if (complete?.value !== 1) return undefined
    const index = sqliteIndex(database, analyzer)
    return await index.snapshot(() => look(index))
  } finally {
    database.close()
  }
}

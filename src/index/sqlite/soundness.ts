/**
 * Whether an index is as it was written, all of it: asked when something in it made no sense. A fault of
 * ours must not be taken for damage, nor damage for a fault of ours.
 */

import type { Database } from './database.ts'
import { decodeForward } from './forward.ts'
import { rowsOf } from './rows.ts'

/** Each throws, or answers otherwise than with true, where its part is not sound. */
const PARTS: readonly ((database: Database) => boolean)[] = [
  (database) => database.sql('PRAGMA integrity_check(1)').get().integrity_check === 'ok',
  (database) => {
    const documents = rowsOf(database, 'ORDER BY d.document')
    const { n } = database.sql("SELECT value AS n FROM meta WHERE name = 'documents'").get()
    return documents.length === n
  },
  (database) => {
    const forward = database.sql('SELECT row FROM forward').iterate()
    for (const { row } of forward) decodeForward(row)
    return true
  },
  (database) => {
    for (const { facts } of database.sql('SELECT facts FROM problems').all()) JSON.parse(facts)
    return true
  },
]

/** Whether all of an index is sound. */
export function isSound(database: Database): boolean {
  try {
    return PARTS.every((part) => part(database))
  } catch {
    return false
  }
}

/** Whether an error may come of a value that nobody wrote there. */
export function isMisreading(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError
}

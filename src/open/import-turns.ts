/** The turns that imports into one archive take, as the command knows them: an archive and a cache. */

import { type ImportTurns, openImportTurns } from '../index/turns/import-turns.ts'

/** Opens them before the archive is: what another stores from now on, its index need not know. */
export function takeTurns(archive: string, cache: string): ImportTurns {
  return openImportTurns(cache, archive)
}

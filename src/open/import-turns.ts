/** The turns that imports into one archive take, as the command knows them: an archive and a cache. */

import { type ImportTurns, openCollecting, openImportTurns } from '../index/turns/import-turns.ts'

/** Opens them before the archive is: what another stores from now on, its index need not know. */
export function takeTurns(archive: string, cache: string): ImportTurns {
  return openImportTurns(cache, archive)
}

/** Collecting is done by one at a time: it takes as long as its feeds, and a second finds nothing new. */
export function takeCollecting(archive: string, cache: string): { close(): void } | 'taken' {
  return openCollecting(cache, archive)
}

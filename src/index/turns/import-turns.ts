/**
 * Imports into one archive, one article at a time: while one looks whether an article is there and writes
 * it, no other does. Each tells the others what it has put where, since an index knows only what was there
 * when an import began. Both are a small database in the cache folder, whose lock is the system's.
 */

import { join } from 'node:path'
import { KznewsError } from '../../errors.ts'
import { storedKey } from '../keys.ts'
import { makeArchiveFolder } from '../place/cache-folder.ts'
import { Database, isBusy, isDamage, isStorageFailure } from '../sqlite/database.ts'

/** What the imports of an archive have put where since this one began. */
type StoredFiles = {
  /** The file of an id, relative to the archive. */
  fileOf(id: string): string | undefined
  note(id: string, file: string): void
}

export type ImportTurns = {
  /**
   * Runs work while no other import writes.
   *
   * @throws KznewsError `write-failed` when another has been in the middle of an article for a minute
   */
  inTurn<T>(work: (stored: StoredFiles) => Promise<T>): Promise<T>
  close(): void
}

/** An article takes milliseconds: an import that takes longer has been stopped. */
const PATIENCE_MS = 60_000
const POLL_MS = 5

/** No import lasts so long; until then its notes are kept. */
const NOTES_KEPT_DAYS = 7
const DAY_MS = 86_400_000

const TABLES = `
  CREATE TABLE IF NOT EXISTS stored (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, file TEXT NOT NULL, noted INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS stored_by_id ON stored (id);
`

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

class SqliteTurns implements ImportTurns {
  private readonly database: Database
  private readonly root: string
  private readonly begun: number

  constructor(path: string, root: string) {
    this.root = root
    this.database = new Database(path)
    try {
      // What a crash of the machine leaves of it is thrown away: nobody has begun by then.
      this.database.exec(
        'PRAGMA busy_timeout = 1000; PRAGMA synchronous = OFF; PRAGMA journal_mode = PERSIST',
      )
      this.database.exec(TABLES)
      this.database
        .sql('DELETE FROM stored WHERE noted < ?')
        .run(Date.now() - NOTES_KEPT_DAYS * DAY_MS)
      const last = this.database.sql('SELECT max(number) AS last FROM stored').get()
      this.begun = last.last ?? 0
      this.database.exec('PRAGMA busy_timeout = 2')
    } catch (error) {
      this.database.close()
      throw error
    }
  }

  fileOf(id: string): string | undefined {
    return this.database
      .sql('SELECT file FROM stored WHERE id = ? AND number > ? ORDER BY number DESC LIMIT 1')
      .get(storedKey(id), this.begun)?.file
  }

  note(id: string, file: string): void {
    this.database
      .sql('INSERT INTO stored (id, file, noted) VALUES (?, ?, ?)')
      .run(storedKey(id), file, Date.now())
  }

  async inTurn<T>(work: (stored: StoredFiles) => Promise<T>): Promise<T> {
    await this.begin()
    try {
      return await work(this)
    } finally {
      this.end()
    }
  }

  close(): void {
    this.database.close()
  }

  private async begin(): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        this.database.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
      }
      if (Date.now() > until) {
        throw new KznewsError('write-failed', { path: this.root, reason: 'EBUSY' })
      }
      await sleep(POLL_MS)
    }
  }

  /** What was noted in a turn that failed is true all the same. */
  private end(): void {
    try {
      this.database.exec('COMMIT')
    } catch (error) {
      this.database.rollback()
      if (!isStorageFailure(error)) throw error
    }
  }
}

/** Without a cache folder each import looks at the files alone. */
const ALONE: ImportTurns = {
  inTurn: (work) => work({ fileOf: () => undefined, note: () => {} }),
  close: () => {},
}

/**
 * The turns of the imports into an archive, which need not be there yet. From now on it is known what the
 * others store.
 */
export function openImportTurns(cache: string, archive: string): ImportTurns {
  try {
    const path = join(makeArchiveFolder(cache, archive), 'imports.db')
    try {
      return new SqliteTurns(path, archive)
    } catch (error) {
      if (!isDamage(error)) throw error
      Database.remove(path)
      return new SqliteTurns(path, archive)
    }
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    return ALONE
  }
}

/** The lock of who collects; the system lets go of it whatever becomes of who holds it. */
function lockCollecting(path: string): { close(): void } | 'taken' {
  const database = new Database(path)
  try {
    database.exec('PRAGMA busy_timeout = 100; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    if (isBusy(error)) return 'taken'
    throw error
  }
}

/** The turn of who collects for an archive; `taken` while another does. Without a cache folder there is none. */
export function openCollecting(cache: string, archive: string): { close(): void } | 'taken' {
  try {
    const path = join(makeArchiveFolder(cache, archive), 'collecting.db')
    try {
      return lockCollecting(path)
    } catch (error) {
      if (!isDamage(error)) throw error
      Database.remove(path)
      return lockCollecting(path)
    }
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    return { close: () => {} }
  }
}

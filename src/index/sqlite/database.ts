/** SQLite, opened as kznews uses it: the one place that knows the library. */

import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite'

/** A value as SQLite hands it to a function. */
// biome-ignore lint/suspicious/noExplicitAny: what it is depends on the column
type SqlValue = any

export type Statement = StatementSyncInstance

/** SQLite's primary result codes. */
const BUSY = 5
const CORRUPT = 11
const FULL = 13
/** ERROR (a table is missing), IOERR, CORRUPT, CANTOPEN, NOTADB. */
const DAMAGE: ReadonlySet<number> = new Set([1, 10, CORRUPT, 14, 26])
/** IOERR_WRITE, _FSYNC, _TRUNCATE, _SHMOPEN, _SHMSIZE: the disk took no more; its content is whole. */
const NOT_WRITTEN: ReadonlySet<number> = new Set([3, 4, 6, 18, 19].map((kind) => 10 | (kind << 8)))

/** The result code of an error of SQLite's, with what extends it in the bits above the first eight. */
function extendedCode(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errcode, message } = error as { code?: unknown; errcode?: unknown } & Error
  if (typeof errcode === 'number') return errcode
  if (code !== 'ERR_SQLITE_ERROR') return undefined
  // The library says no number when rows fail to come. Nearly always the file is damaged then.
  if (message.includes('locked')) return BUSY
  return message.includes('full') ? FULL : CORRUPT
}

function resultCode(error: unknown): number | undefined {
  const code = extendedCode(error)
  return code === undefined ? undefined : code & 0xff
}

/** Damage that we find ourselves: a page that SQLite reads without an error may be garbage. */
export class DamagedIndex extends Error {}

/** Whether somebody else holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY
}

/** Whether the file is damaged or no index: what building it anew would mend. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedIndex) return true
  const code = extendedCode(error)
  return code !== undefined && DAMAGE.has(code & 0xff) && !NOT_WRITTEN.has(code)
}

/** Whether the disk, the system or SQLite failed; anything else is a bug of ours. */
export function isStorageFailure(error: unknown): boolean {
  if (error instanceof DamagedIndex || resultCode(error) !== undefined) return true
  return error instanceof Error && 'syscall' in error
}

/** A connection whose statements are prepared once. */
export class Database {
  private readonly connection: DatabaseSyncInstance
  private readonly statements = new Map<string, Statement>()

  /**
   * Opens a database, making it where there is none. `path` '' is a private temporary one, gone
   * when closed.
   */
  constructor(path: string) {
    this.connection = new DatabaseSync(path)
  }

  /** Opens a database that must be there: another process may have taken it away just now. */
  static existing(path: string): Database {
    return new Database(`${pathToFileURL(path)}?mode=rw`)
  }

  /** Removes a database with what SQLite keeps beside it. @throws the system's error */
  static remove(path: string): void {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
  }

  /** Opens a database to be read as it stands. */
  static readOnly(path: string): Database {
    return new Database(`${pathToFileURL(path)}?mode=ro`)
  }

  /** The prepared statement of `sql`; the same text is prepared once. */
  sql(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const statement = this.connection.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }

  /** Makes a function of ours one of SQL's; the last one of a name counts. */
  define(name: string, work: (...values: SqlValue[]) => number | string): void {
    this.connection.function(name, { deterministic: true }, work)
  }

  exec(sql: string): void {
    this.connection.exec(sql)
  }

  /**
   * Puts what was committed from the log into the database, and empties the log. SQLite does so when
   * the last connection is closed, but statements of ours keep it open until the process ends, and
   * whoever opens it next reads the whole log. Where that cannot be now (another reads, the disk is
   * full) the log stays: nothing is lost with it. Nothing else of kznews changes the file.
   */
  emptyLog(): void {
    try {
      this.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch (error) {
      if (!isStorageFailure(error)) throw error
    }
  }

  /** Ends a transaction that failed. On a full disk SQLite has done so by itself. */
  rollback(): void {
    if (this.connection.isOpen && this.connection.isTransaction) this.connection.exec('ROLLBACK')
  }

  /** Closes the connection; to close it again does nothing. */
  close(): void {
    this.statements.clear()
    if (this.connection.isOpen) this.connection.close()
  }
}

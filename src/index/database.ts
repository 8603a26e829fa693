/** SQLite, opened as kznews uses it: the one place that knows the library. */

import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite'

export type Statement = StatementSyncInstance

/** SQLite's primary result codes. */
const BUSY = 5
const READ_ONLY = 8
const FULL = 13
/** ERROR (a table is missing), IOERR, CORRUPT, CANTOPEN, NOTADB. */
const DAMAGE: ReadonlySet<number> = new Set([1, 10, 11, 14, 26])

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

/** Whether somebody else holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY
}

/** Whether the file cannot be written where it is: a read-only folder or a full disk. */
export function isUnwritable(error: unknown): boolean {
  const code = resultCode(error)
  return code === READ_ONLY || code === FULL
}

/** Whether the file is damaged or no index: what building it anew would mend. */
export function isDamage(error: unknown): boolean {
  const code = resultCode(error)
  return code !== undefined && DAMAGE.has(code)
}

/** A connection whose statements are prepared once. */
export class Database {
  private readonly connection: DatabaseSyncInstance
  private readonly statements = new Map<string, Statement>()

  /** `path` '' is a private temporary database, gone when closed. */
  constructor(path: string) {
    this.connection = new DatabaseSync(path)
  }

  /** The prepared statement of `sql`; the same text is prepared once. */
  sql(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const statement = this.connection.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }

  exec(sql: string): void {
    this.connection.exec(sql)
  }

  close(): void {
    this.statements.clear()
    this.connection.close()
  }
}

/** The ledger of files in the tables of the index: one transaction covers both. */

import type { Stamp } from '../../archive/files.ts'
import {
  type Place,
  type Problem,
  type ProblemCode,
  placeText,
  problem,
} from '../../archive/problem.ts'
import { storedKey } from '../keys.ts'
import { type FileEntry, folderOf, type Ledger } from '../sync/ledger.ts'
import type { Database } from './database.ts'

function toPlace(file: string, line: number | null, record: number | null): Place {
  return { file, ...(line !== null && { line }), ...(record !== null && { record }) }
}

/** Equals the stamp of no file. */
const UNKNOWN: Stamp = ''

/** The number of a file in the tables; a new one, without a stamp so far, for a new file. */
export function fileIdOf(database: Database, path: string): number {
  const known = database.sql('SELECT file AS fileId FROM files WHERE path = ?').get(path)
  if (known !== undefined) return known.fileId
  return database
    .sql('INSERT INTO files (path, folder, stamp) VALUES (?, ?, ?) RETURNING file AS fileId')
    .get(path, folderOf(path), UNKNOWN).fileId
}

export class SqliteLedger implements Ledger {
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  folders(): Map<string, Stamp> {
    // As one text: a row object for each of hundreds takes three times as long.
    const { folders } = this.database
      .sql('SELECT json_group_array(json_array(path, stamp)) AS folders FROM folders')
      .get()
    return new Map(JSON.parse(folders))
  }

  setFolder(path: string, stamp: Stamp): void {
    this.database.sql('INSERT OR REPLACE INTO folders VALUES (?, ?)').run(path, stamp)
  }

  removeFolder(path: string): void {
    this.database.sql('DELETE FROM folders WHERE path = ?').run(path)
  }

  filesIn(folder: string): FileEntry[] {
    return this.database
      .sql('SELECT path, stamp FROM files WHERE folder = ?')
      .all(folder) as FileEntry[]
  }

  file(path: string): FileEntry | undefined {
    return this.database.sql('SELECT path, stamp FROM files WHERE path = ?').get(path)
  }

  files(paths: readonly string[]): FileEntry[] {
    return this.database
      .sql(
        `SELECT f.path, f.stamp FROM json_each(?) AS asked
         CROSS JOIN files f ON f.path = asked.value`,
      )
      .all(JSON.stringify(paths)) as FileEntry[]
  }

  fileCount(): number {
    return this.database.sql('SELECT count(*) AS n FROM files').get().n
  }

  setFile(path: string, stamp: Stamp): void {
    this.database
      .sql(
        `INSERT INTO files (path, folder, stamp) VALUES (?, ?, ?)
         ON CONFLICT (path) DO UPDATE SET stamp = excluded.stamp`,
      )
      .run(path, folderOf(path), stamp)
  }

  removeFile(path: string): void {
    this.clearProblems(path)
    this.database.sql('DELETE FROM files WHERE path = ?').run(path)
  }

  addProblem(path: string, found: Problem): void {
    this.insertProblem(path, found.place, found.code, JSON.stringify(found.facts), null)
  }

  /** The holder of the id is looked up when the problem is read: it may have moved by then. */
  addDuplicate(path: string, place: Place, id: string): void {
    this.insertProblem(path, place, 'duplicate-id', JSON.stringify({ id }), storedKey(id))
  }

  clearProblems(path: string): void {
    this.database
      .sql('DELETE FROM problems WHERE file = (SELECT file FROM files WHERE path = ?)')
      .run(path)
  }

  filesWithDuplicate(id: string): FileEntry[] {
    return this.database
      .sql(
        `SELECT DISTINCT f.path, f.stamp FROM problems p JOIN files f USING (file)
         WHERE p.duplicate = ?`,
      )
      .all(storedKey(id)) as FileEntry[]
  }

  problems(): Problem[] {
    return this.database
      .sql(
        `SELECT f.path, p.line, p.record, p.code, p.facts,
           first.path AS firstPath, d.line AS firstLine, d.record AS firstRecord
         FROM problems p JOIN files f USING (file)
         LEFT JOIN documents d ON d.id = p.duplicate LEFT JOIN files first ON first.file = d.file
         ORDER BY f.path, p.line, p.record, p.rowid`,
      )
      .all()
      .map(({ path, line, record, code, facts, firstPath, firstLine, firstRecord }) => {
        const first = firstPath && placeText(toPlace(firstPath, firstLine, firstRecord))
        return problem(code, toPlace(path, line, record), {
          ...JSON.parse(facts),
          ...(first && { first }),
        })
      })
  }

  private insertProblem(
    path: string,
    { line, record }: Place,
    code: ProblemCode,
    facts: string,
    duplicate: string | null,
  ): void {
    this.database
      .sql('INSERT INTO problems VALUES (?, ?, ?, ?, ?, ?)')
      .run(fileIdOf(this.database, path), line ?? null, record ?? null, code, facts, duplicate)
  }
}

/**
 * What the index knows of the archive's files: which there are, as of which stamp, and what is
 * wrong in them. It lives in the same transaction as the documents, so the two never disagree.
 */

import type { Stamp } from '../../archive/files.ts'
import {
  type Place,
  type Problem,
  type ProblemCode,
  placeText,
  problem,
} from '../../archive/problem.ts'
import type { DocumentId } from '../engine.ts'
import type { Database } from './database.ts'
import { storedKey } from './keys.ts'

export type FileEntry = { readonly file: number; readonly path: string; readonly stamp: Stamp }

function toPlace(file: string, line: number | null, record: number | null): Place {
  return { file, ...(line !== null && { line }), ...(record !== null && { record }) }
}

export class Ledger {
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
      .sql('SELECT file, path, stamp FROM files WHERE folder = ?')
      .all(folder) as FileEntry[]
  }

  file(path: string): FileEntry | undefined {
    return this.database.sql('SELECT file, path, stamp FROM files WHERE path = ?').get(path)
  }

  /** Those of some files that are known. */
  files(paths: readonly string[]): FileEntry[] {
    return this.database
      .sql(
        `SELECT f.file, f.path, f.stamp FROM json_each(?) AS asked
         CROSS JOIN files f ON f.path = asked.value`,
      )
      .all(JSON.stringify(paths)) as FileEntry[]
  }

  fileCount(): number {
    return this.database.sql('SELECT count(*) AS n FROM files').get().n
  }

  /** Notes a file and its stamp, and returns its number. */
  setFile(path: string, folder: string, stamp: Stamp): number {
    return this.database
      .sql(
        `INSERT INTO files (path, folder, stamp) VALUES (?, ?, ?)
         ON CONFLICT (path) DO UPDATE SET stamp = excluded.stamp RETURNING file`,
      )
      .get(path, folder, stamp).file
  }

  removeFile(file: number): void {
    this.database.sql('DELETE FROM problems WHERE file = ?').run(file)
    this.database.sql('DELETE FROM files WHERE file = ?').run(file)
  }

  /** The documents of a file, with their ids. */
  documentsIn(file: number): { readonly document: DocumentId; readonly id: string }[] {
    return this.database.sql('SELECT document, id FROM documents WHERE file = ?').all(file) as {
      document: DocumentId
      id: string
    }[]
  }

  addProblem(file: number, found: Problem): void {
    this.insertProblem(file, found.place, found.code, JSON.stringify(found.facts), null)
  }

  /**
   * Notes an article that was left out because another has its id. Which one is looked up when the
   * problem is told: it may have moved, or be another one by then.
   */
  addDuplicate(file: number, place: Place, id: string): void {
    this.insertProblem(file, place, 'duplicate-id', JSON.stringify({ id }), storedKey(id))
  }

  clearProblems(file: number): void {
    this.database.sql('DELETE FROM problems WHERE file = ?').run(file)
  }

  /** Files in which an article was left out because another has its id. */
  filesWithDuplicate(id: string): FileEntry[] {
    return this.database
      .sql(
        `SELECT DISTINCT f.file, f.path, f.stamp FROM problems p JOIN files f USING (file)
         WHERE p.duplicate = ?`,
      )
      .all(storedKey(id)) as FileEntry[]
  }

  /** All problems, by place. */
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
    file: number,
    { line, record }: Place,
    code: ProblemCode,
    facts: string,
    duplicate: string | null,
  ): void {
    this.database
      .sql('INSERT INTO problems VALUES (?, ?, ?, ?, ?, ?)')
      .run(file, line ?? null, record ?? null, code, facts, duplicate)
  }
}

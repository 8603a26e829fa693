/**
 * The ledger of the archive's files: which there are, as of which stamp, and their problems. It stays
 * on the machine that has the files, so it is asked without waiting. It stands beside the index, and
 * is written in its transaction only where both are one database.
 */

import type { Stamp } from '../../archive/files.ts'
import type { Place, Problem } from '../../archive/problem.ts'

export type FileEntry = { readonly path: string; readonly stamp: Stamp }

export type Ledger = {
  /** The stamps of all folders by path; '' is the archive itself, others end in a slash. */
  folders(): ReadonlyMap<string, Stamp>
  setFolder(path: string, stamp: Stamp): void
  removeFolder(path: string): void

  filesIn(folder: string): readonly FileEntry[]
  file(path: string): FileEntry | undefined
  /** Those of some files that are known. */
  files(paths: readonly string[]): readonly FileEntry[]
  fileCount(): number
  /** Notes a file and its stamp. */
  setFile(path: string, stamp: Stamp): void
  /** Forgets a file and its problems. */
  removeFile(path: string): void

  addProblem(path: string, problem: Problem): void
  /** Notes an article of a file that was left out because another has its id. */
  addDuplicate(path: string, place: Place, id: string): void
  clearProblems(path: string): void
  /** Files in which an article was left out because another has this id. */
  filesWithDuplicate(id: string): readonly FileEntry[]
  /** All problems, by place; a duplicate's with the place where its id is now. */
  problems(): readonly Problem[]
}

/** The folder of a path, as the ledger names it. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

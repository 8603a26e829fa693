/**
 * The changes of an archive since the index last looked. Added, removed and renamed files are always
 * seen: they change their folder's stamp. An edit in place changes only the file's own stamp, which
 * is compared when an article is about to be shown, or when all files are asked for.
 */

import { join } from 'node:path'
import {
  type FolderListing,
  listFolder,
  type Stamp,
  stampBytes,
  stampOf,
  stampTime,
} from '../../archive/files.ts'
import type { Root } from '../../archive/locate.ts'
import { type Problem, problem } from '../../archive/problem.ts'
import { reasonOf } from '../../errors.ts'
import { type FileEntry, folderOf, type Ledger } from './ledger.ts'

export type Changes = {
  readonly removed: readonly FileEntry[]
  /** New and changed files with the stamps that are to be noted. */
  readonly changed: readonly FileEntry[]
  readonly folders: ReadonlyMap<string, Stamp>
  readonly removedFolders: readonly string[]
  /** Folders that could not be listed; their files stay as they are known. */
  readonly problems: readonly Problem[]
}

export function isEmpty(changes: Changes): boolean {
  return (
    changes.removed.length + changes.changed.length + changes.removedFolders.length === 0 &&
    changes.folders.size === 0
  )
}

/** Clocks of file systems are coarse: within this time a folder can change under an equal stamp. */
const SETTLED_AFTER_MS = 2000

/**
 * The same for a file, where times are finer than seconds: a file noted with a young stamp is read
 * again, and otherwise every file of a fresh import would be.
 */
const FILE_SETTLED_AFTER_MS = 20

const UNSETTLED: Stamp = ''
const YOUNG = 'young:'

/** Whether a stamp is of just now; one of the future was given by hand or by another clock, and is as good as old. */
function isYoung(stamp: Stamp, wait: number): boolean {
  return Math.abs(Date.now() - stampTime(stamp)) < wait
}

/** A file's stamp as it is noted: equal to none where the file was written just now. */
function notedStamp(stamp: Stamp): Stamp {
  const isCoarse = stampTime(stamp) % 1000 === 0
  return isYoung(stamp, isCoarse ? SETTLED_AFTER_MS : FILE_SETTLED_AFTER_MS) ? YOUNG + stamp : stamp
}

class Walk {
  readonly removed: FileEntry[] = []
  readonly changed: FileEntry[] = []
  readonly folders = new Map<string, Stamp>()
  readonly problems: Problem[] = []
  /** The folders that were visited, with their stamps of then. */
  readonly visited = new Map<string, Stamp | undefined>()
  /** Whether a folder was not as it is known, or too young to tell. */
  hasListed = false
  private readonly known: ReadonlyMap<string, Stamp>
  /** Known folders by the folder they are in. */
  private readonly below = new Map<string, string[]>()
  private readonly root: Root
  private readonly ledger: Ledger
  private readonly everyFile: boolean

  constructor(root: Root, ledger: Ledger, known: ReadonlyMap<string, Stamp>, everyFile: boolean) {
    this.root = root
    this.ledger = ledger
    this.everyFile = everyFile
    this.known = known
    for (const folder of known.keys()) {
      if (folder === '') continue
      const parent = folderOf(folder.slice(0, -1))
      const siblings = this.below.get(parent)
      if (siblings) siblings.push(folder)
      else this.below.set(parent, [folder])
    }
  }

  /** Visits a folder and all below it; '' is the archive itself, others end in a slash. */
  visit(folder: string): void {
    // Not join(): it goes over every letter, and there are hundreds of folders.
    const path = `${this.root.folder}/${folder}`
    // Before the listing: what comes between the two is seen the next time.
    const stamp = stampOf(path)
    this.visited.set(folder, stamp)
    if (stamp !== undefined && stamp === this.known.get(folder) && !this.everyFile) {
      for (const below of this.below.get(folder) ?? []) this.visit(below)
    } else this.list(folder, path, stamp)
  }

  /** Whether a folder that was visited has changed since. */
  isOvertaken(): boolean {
    return [...this.visited].some(
      ([folder, stamp]) =>
        stamp !== undefined && stamp !== stampOf(`${this.root.folder}/${folder}`),
    )
  }

  private list(folder: string, path: string, stamp: Stamp | undefined): void {
    this.hasListed = true
    let listing: FolderListing
    try {
      listing = listFolder(path, this.root.folder)
    } catch (error) {
      const place = { file: folder === '' ? this.root.folder : folder }
      this.problems.push(problem('folder-unreadable', place, { reason: reasonOf(error) }))
      // Noted, so that it is tried again: permissions change without a stamp.
      this.note(folder, UNSETTLED)
      for (const known of this.known.keys()) {
        if (known !== folder && known.startsWith(folder)) this.visited.set(known, undefined)
      }
      return
    }
    this.compareFiles(folder, listing.files)
    const isUnsettled = stamp === undefined || isYoung(stamp, SETTLED_AFTER_MS)
    this.note(folder, isUnsettled ? UNSETTLED : stamp)
    for (const name of listing.folders) this.visit(`${folder}${name}/`)
  }

  private note(folder: string, stamp: Stamp): void {
    if (stamp !== this.known.get(folder)) this.folders.set(folder, stamp)
  }

  private compareFiles(folder: string, files: FolderListing['files']): void {
    const known = new Map(this.ledger.filesIn(folder).map((entry) => [entry.path, entry]))
    for (const { name, stamp } of files) {
      const path = folder + name
      const entry = known.get(path)
      known.delete(path)
      if (entry?.stamp !== stamp) this.changed.push({ path, stamp: notedStamp(stamp) })
    }
    this.removed.push(...known.values())
  }
}

/** A folder that changes all the time is walked no more often. */
const MOST_WALKS = 4

/**
 * A walk over all folders. A file that another process moves meanwhile, from a folder that is still to be
 * visited to one that has been, is seen in neither: where something is new, the walk must not be overtaken.
 */
function walked(
  root: Root,
  ledger: Ledger,
  known: ReadonlyMap<string, Stamp>,
  everyFile: boolean,
): Walk {
  for (let walks = 1; ; walks++) {
    const walk = new Walk(root, ledger, known, everyFile)
    walk.visit('')
    if (!walk.hasListed || walks === MOST_WALKS || !walk.isOvertaken()) return walk
  }
}

/** Compares archive and ledger; with `everyFile` also files whose folder has not changed. */
export function findChanges(root: Root, ledger: Ledger, everyFile: boolean): Changes {
  if (root.onlyFile !== undefined) return changesOfFile(root.folder, root.onlyFile, ledger)
  const known = ledger.folders()
  const walk = walked(root, ledger, known, everyFile)
  const { removed, changed, folders, problems, visited } = walk
  const removedFolders = [...known.keys()].filter((folder) => !visited.has(folder))
  const removedWithThem = removedFolders.flatMap((folder) => ledger.filesIn(folder))
  return {
    removed: [...removed, ...removedWithThem],
    changed,
    folders,
    removedFolders,
    problems,
  }
}

/** Changes of files alone. */
function fileChanges(changed: readonly FileEntry[]): Changes {
  return { removed: [], changed, folders: new Map(), removedFolders: [], problems: [] }
}

function changesOfFile(folder: string, path: string, ledger: Ledger): Changes {
  const stamp = stampOf(join(folder, path)) ?? 'gone'
  const isNoted = ledger.file(path)?.stamp === stamp
  return fileChanges(isNoted ? [] : [{ path, stamp: notedStamp(stamp) }])
}

/**
 * The files among some that have been written since they were noted. Where one is gone it may have been moved, and
 * then all changes are found: an index that knew of one place's change alone would have lost it.
 */
export function findEdits(root: Root, ledger: Ledger, paths: Iterable<string>): Changes {
  const changed: FileEntry[] = []
  let isGone = false
  for (const entry of ledger.files([...new Set(paths)])) {
    const { path } = entry
    const stamp = stampOf(`${root.folder}/${path}`)
    if (entry.stamp === stamp) continue
    if (stamp === undefined) isGone = true
    else changed.push({ path, stamp: notedStamp(stamp) })
  }
  if (!isGone) return fileChanges(changed)
  const all = findChanges(root, ledger, false)
  const found = new Set(all.changed.map(({ path }) => path))
  return { ...all, changed: [...all.changed, ...changed.filter(({ path }) => !found.has(path))] }
}

/** The size of files that are to be read, in bytes, for the progress bar. */
export function bytesOf(changed: readonly FileEntry[]): number {
  return changed.reduce((sum, { stamp }) => sum + stampBytes(stamp.replace(YOUNG, '')), 0)
}

/** The files of an archive from its beginning to its end, for what reads all of them. */

import { join } from 'node:path'
import { KznewsError, reasonOf } from '../errors.ts'
import { type FolderListing, listFolder, stampBytes, stampOf } from './files.ts'
import type { Root } from './locate.ts'
import { type Problem, problem } from './problem.ts'

/** `path` is relative to the archive. */
type ArchiveFile = { readonly path: string; readonly bytes: number }

export type ArchiveFiles = {
  /** In the order in which the first of two equal ids counts. */
  readonly files: readonly ArchiveFile[]
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[]
}

/**
 * All files of an archive.
 *
 * @throws KznewsError `archive-unreadable`
 */
export function archiveFiles({ folder: root, onlyFile }: Root): ArchiveFiles {
  if (onlyFile !== undefined) {
    const bytes = stampBytes(stampOf(join(root, onlyFile)) ?? '')
    return { files: [{ path: onlyFile, bytes }], problems: [] }
  }
  const files: ArchiveFile[] = []
  const problems: Problem[] = []
  const visit = (folder: string): void => {
    let listing: FolderListing
    try {
      listing = listFolder(join(root, folder), root)
    } catch (error) {
      const reason = reasonOf(error)
      if (folder === '') throw new KznewsError('archive-unreadable', { path: root, reason })
      problems.push(problem('folder-unreadable', { file: folder }, { reason }))
      return
    }
    for (const { name, stamp } of listing.files) {
      files.push({ path: folder + name, bytes: stampBytes(stamp) })
    }
    for (const name of listing.folders) visit(`${folder}${name}/`)
  }
  visit('')
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), problems }
}

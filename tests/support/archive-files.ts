/** All files of an archive folder, relative to it, as kznews goes through them. */

import { join } from 'node:path'
import { listFolder } from '../../src/archive/files.ts'

export function archiveFiles(root: string, folder = ''): string[] {
  const { files, folders } = listFolder(join(root, folder))
  const below = folders.flatMap((name) => archiveFiles(root, join(folder, name)))
  return [...files.map(({ name }) => join(folder, name)), ...below]
}

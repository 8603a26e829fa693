/** All files of an archive folder, relative to it, as kznews goes through them. */

import { archiveFiles as walk } from '../../src/archive/walk.ts'

export function archiveFiles(folder: string): string[] {
  return walk({ folder }).files.map(({ path }) => path)
}

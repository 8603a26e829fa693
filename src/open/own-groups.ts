/** The file in an archive's folder that has its reader's own words of one meaning. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnGroups } from '../search/expand/own-groups.ts'

const FILE = 'synonyms.txt'

/** None where there is no such file, or where it cannot be read. */
export async function readOwnGroups(folder: string): Promise<OwnGroups> {
  const file = join(folder, FILE)
  // Most have none, and an error takes a millisecond to make.
  if (!existsSync(file)) return { groups: [], bad: [] }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { groups: [], bad: [] }
  }
  const { parseOwnGroups } = await import('../search/expand/own-groups.ts')
  return parseOwnGroups(text)
}

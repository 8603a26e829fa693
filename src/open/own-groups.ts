/** The file in an archive's folder that has its reader's own words of one meaning. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnGroups } from '../search/expand/own-groups.ts'

const FILE = 'synonyms.txt'

/** None where there is no such file, or where it cannot be read. */
export async function readOwnGroups(folder: string): Promise<OwnGroups> {
  let text: string
  try {
    text = readFileSync(join(folder, FILE), 'utf8')
  } catch {
    return { groups: [], bad: [] }
  }
  const { parseOwnGroups } = await import('../search/expand/own-groups.ts')
  return parseOwnGroups(text)
}

/** Makes folders; what the system answers is handed on as it is. */

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../errors.ts'

/**
 * Makes a folder and those above it. Where a disk is read-only, Node says of several folders that
 * they do not exist; asked for the first of them alone, the system says why.
 *
 * @returns the first folder that was made; undefined when all were there
 * @throws the system's error
 */
export function makeFolder(path: string, mode = 0o777): string | undefined {
  try {
    return mkdirSync(path, { recursive: true, mode })
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') throw error
    let first = path
    while (dirname(first) !== first && !existsSync(dirname(first))) first = dirname(first)
    mkdirSync(first, { mode })
    mkdirSync(path, { recursive: true, mode })
    return first
  }
}

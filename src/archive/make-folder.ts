/** Makes folders; what the system answers is handed on as it is. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../errors.ts'
import { statsOf } from './files.ts'

/**
 * Makes a folder and those above it, one after the other. Node's own way of making several says of a
 * read-only disk that they do not exist, and never ends where a system says so of a folder whose parent
 * is there (/proc, a disk that is mounted when it is asked for).
 *
 * @returns the first folder that was made; undefined when all were there
 * @throws the system's error
 */
export function makeFolder(path: string, mode = 0o777): string | undefined {
  if (statsOf(path)?.isDirectory()) return undefined
  try {
    mkdirSync(path, { mode })
    return path
  } catch (error) {
    // Another process may have been faster.
    if (statsOf(path)?.isDirectory()) return undefined
    // Once a parent is there, what the system says of this folder is the reason.
    if (reasonOf(error) !== 'ENOENT' || statsOf(dirname(path))?.isDirectory()) throw error
  }
  const first = makeFolder(dirname(path), mode)
  return makeFolder(path, mode) === undefined ? first : (first ?? path)
}

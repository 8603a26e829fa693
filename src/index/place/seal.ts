/**
 * The seal of an index: the stamp of its file as kznews left it, in a file beside it. Whatever else
 * writes into that file (a bad disk's repair, another program, another user) changes the stamp, and
 * then nothing in it is believed: SQLite itself finds only what breaks its structure. While kznews
 * writes, the seal is open; a process that is killed then leaves it so, and SQLite keeps the file whole.
 */

import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { isPrivateFile } from '../../archive/private-folder.ts'

const SEAL = '-seal'
const OPEN = 'open'

/** Each seal is written over the last one, at one go: a full disk has room for it. */
const SEAL_BYTES = 128

export function sealPath(index: string): string {
  return index + SEAL
}

/** Inode, size and times to the nanosecond; the time of change cannot be set by anybody. */
function stampOf(index: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(index, { bigint: true })
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
}

function write(index: string, text: string): void {
  const path = sealPath(index)
  const flag = existsSync(path) ? 'r+' : 'w'
  writeFileSync(path, text.padEnd(SEAL_BYTES), { flag, mode: 0o600 })
}

/**
 * Opens the seal: from now on kznews itself writes. Only under the lock.
 *
 * @param file the file that is the index, or will be
 * @throws the system's error
 */
export function openSeal(index: string, file = index): void {
  write(index, `${OPEN} ${statSync(file).ino}`)
}

/** Seals the index as it is now. Only under the lock. @throws the system's error */
export function seal(index: string): void {
  write(index, stampOf(index))
}

/** Whether nobody but kznews has written the index since; without the lock it may be between the two. */
export function isSealed(index: string): boolean {
  try {
    const stats = statSync(index)
    if (!isPrivateFile(stats)) return false
    const said = readFileSync(sealPath(index), 'latin1').trimEnd()
    return said === stampOf(index) || said === `${OPEN} ${stats.ino}`
  } catch {
    return false
  }
}

const DAY_MS = 86_400_000

/** Notes, once a day, that the index is in use: other versions collect what is not. */
export function touchSeal(index: string, now = Date.now()): void {
  try {
    const path = sealPath(index)
    if (now - statSync(path).mtimeMs > DAY_MS) utimesSync(path, now / 1000, now / 1000)
  } catch {
    // A disk that is read-only: nobody collects there either.
  }
}

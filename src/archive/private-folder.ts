/**
 * Whether a folder is one that only its user can have put anything into. What stands in a cache is
 * run (code) or believed (rows, pages), so a cache in any other folder is not used.
 */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { dirname } from 'node:path'

/** To put something into a folder takes both: to write, and to enter. */
const OTHERS_FILL = 0o003
const GROUP_FILLS = 0o030
const OTHERS_WRITE = 0o002
const GROUP_WRITES = 0o020
const STICKY = 0o1000

const ROOT = 0
/** In a container of an ordinary user root's folders belong to this one, who is nobody. */
const NOBODY = 65534

/** The user of this process; undefined where a system has none (Windows). */
function ownUser(): number | undefined {
  return process.getuid?.()
}

/** Whether others may put something in; a group that is the user's alone has the user's own number. */
function isOpenFolder({ mode, gid }: Stats, uid: number): boolean {
  if ((mode & OTHERS_FILL) === OTHERS_FILL) return true
  return (mode & GROUP_FILLS) === GROUP_FILLS && gid !== uid
}

function isOpenFile({ mode, gid }: Stats, uid: number): boolean {
  return (mode & OTHERS_WRITE) !== 0 || ((mode & GROUP_WRITES) !== 0 && gid !== uid)
}

/**
 * Whether a folder is the user's own, nobody else may write there, and nobody else can put another
 * in its place: each folder above is the user's or the system's, and open to others only where they
 * may not rename what is not theirs (/tmp).
 *
 * @throws the system's error where the folder is not
 */
export function isPrivateFolder(path: string): boolean {
  const own = ownUser()
  if (own === undefined) return true
  const real = realpathSync.native(path)
  const stats = lstatSync(real)
  if (!stats.isDirectory() || stats.uid !== own) return false
  if ((stats.mode & (GROUP_WRITES | OTHERS_WRITE)) !== 0) return false
  for (let at = dirname(real); ; at = dirname(at)) {
    const above = lstatSync(at)
    if (![own, ROOT, NOBODY].includes(above.uid)) return false
    if (isOpenFolder(above, own) && (above.mode & STICKY) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** Whether the stats are those of a file of the user's, which nobody else may write. */
export function isPrivateFile(stats: Stats): boolean {
  const own = ownUser()
  if (!stats.isFile()) return false
  return own === undefined || (stats.uid === own && !isOpenFile(stats, own))
}

/**
 * Reads a file that must be the user's own. What is looked at is the file that was opened, and not
 * its name, which may lead elsewhere by then.
 *
 * @returns undefined where it is somebody else's
 * @throws the system's error
 */
export function readPrivateFile(path: string): Buffer | undefined {
  // Absent on Windows, where links are an administrator's.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return isPrivateFile(fstatSync(descriptor)) ? readFileSync(descriptor) : undefined
  } finally {
    closeSync(descriptor)
  }
}

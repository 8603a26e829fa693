/**
 * The process's output. It is written synchronously: nothing is lost when the program ends, a slow
 * reader is waited for, and Node's stream machinery (a fifth of a short command) is not loaded.
 */

import { fstatSync, type Stats, statSync, writeSync } from 'node:fs'
import { KznewsError, reasonOf } from '../errors.ts'
import type { Safe } from './safe.ts'

/** Where finished text goes. `write` waits for a slow reader; one that is gone ends the program. */
export type Output = {
  readonly isTerminal: boolean
  readonly write: (text: Safe) => void
}

/** A reader that went away (`| head -1`) ends the program in silence: it has what it wanted. */
class ReaderGone extends Error {}

export function isReaderGone(error: unknown): boolean {
  return error instanceof ReaderGone
}

/** `>/dev/null`, which scripts write to more than to any other device; where there is one. */
function isNullDevice({ rdev }: Stats): boolean {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev === rdev
}

/** Whether a descriptor is a terminal; `isTTY` loads half of Node, so it is asked of few devices. */
export function isTerminal(descriptor: number, isTTY: () => boolean): boolean {
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() && !isNullDevice(stats) && isTTY()
  } catch {
    return false
  }
}

/** Whether stdout and stderr are one device, as on a terminal where nothing is redirected. */
export function areOneDevice(): boolean {
  try {
    return fstatSync(1).rdev === fstatSync(2).rdev
  } catch {
    return false
  }
}

const FULL_PIPE_WAIT_MS = 5

function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_WAIT_MS)
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const reason = reasonOf(error)
      // A pipe that somebody made non-blocking and that is full.
      if (reason === 'EAGAIN') waitForReader()
      else if (reason === 'EPIPE') throw new ReaderGone()
      else throw new KznewsError('output-failed', { reason })
    }
  }
}

/** An output on a descriptor of the process. */
export function makeOutput(descriptor: number, isOnTerminal: boolean): Output {
  return { isTerminal: isOnTerminal, write: (text) => writeAll(descriptor, text) }
}

/**
 * stderr. Where nobody reads it, or the disk that it goes to is full, there is nobody left to tell:
 * the data and the exit status must not suffer from it.
 */
export function makeErrorOutput(isOnTerminal: boolean): Output {
  const write = (text: Safe) => {
    try {
      writeAll(2, text)
    } catch (error) {
      if (!isReaderGone(error) && !(error instanceof KznewsError)) throw error
    }
  }
  return { isTerminal: isOnTerminal, write }
}

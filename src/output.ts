/**
 * The process's output. It is written synchronously: nothing is lost when the program ends, a slow
 * reader is waited for, and Node's stream machinery (a fifth of a short command) is not loaded.
 */

import { fstatSync, writeSync } from 'node:fs'
import type { Output } from './context.ts'
import { KznewsError, reasonOf } from './errors.ts'
import type { Safe } from './render/safe.ts'
import { width } from './render/width.ts'
import { holdInterrupt } from './signals.ts'

/** A reader that went away (`| head -1`) ends the program in silence: it has what it wanted. */
class ReaderGone extends Error {}

export function isReaderGone(error: unknown): boolean {
  return error instanceof ReaderGone
}

/** Whether a descriptor is a terminal; `isTTY` loads half of Node, so it is asked of devices only. */
export function isTerminal(descriptor: number, isTTY: () => boolean): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && isTTY()
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

/** Whether a text is higher than the terminal. */
function isLong(text: Safe, columns: number, rows: number): boolean {
  const lines = text.split('\n')
  return lines.reduce((sum, line) => sum + Math.max(Math.ceil(width(line) / columns), 1), 0) > rows
}

const NOT_FOUND = 127

/**
 * Shows a text in a pager.
 *
 * @returns false when there is no such program, and nothing has been shown
 */
async function runPager(
  command: string,
  text: Safe,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      // FRX: quit when it fits, colours, no clearing. Without a charset less calls Kazakh binary.
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c', ...environment },
    })
    const ignore = () => {}
    // The pager owns the terminal: ^C is its business while it runs.
    const release = holdInterrupt()
    child.stdin.on('error', ignore)
    child.stdin.end(text)
    const finish = (shown: boolean) => {
      release()
      resolve(shown)
    }
    child.on('error', () => finish(false))
    child.on('close', (code) => finish(code !== NOT_FOUND))
  })
}

/** A terminal, and the pager that its user wants. */
export type Terminal = {
  readonly columns: number
  readonly rows: number
  readonly environment: NodeJS.ProcessEnv
  /** Whether to page at all. */
  readonly pages: boolean
}

/** Prints for a person: paged where it is longer than the terminal and a pager is wanted. */
export function makePrint(
  out: Output,
  { columns, rows, environment, pages }: Terminal,
): (text: Safe) => Promise<void> {
  const { KZNEWS_PAGER, PAGER, TERM } = environment
  const command = (KZNEWS_PAGER ?? PAGER ?? 'less').trim()
  const hasPager = pages && out.isTerminal && TERM !== 'dumb' && !['', 'cat'].includes(command)
  return async (text) => {
    const isPaged = hasPager && isLong(text, columns, rows - 1)
    if (!isPaged || !(await runPager(command, text, environment))) out.write(text)
  }
}

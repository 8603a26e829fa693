/** The process's streams as the rest of the program has them. */

import { spawn } from 'node:child_process'
import type { Output } from './context.ts'
import { KznewsError } from './errors.ts'
import type { Safe } from './render/safe.ts'
import { width } from './render/width.ts'

/** A reader that went away (`| head -1`) ends the program in silence: it has what it wanted. */
class ReaderGone extends Error {}

export function isReaderGone(error: unknown): boolean {
  return error instanceof ReaderGone
}

/** A process stream; a write waits until a slow reader has taken what came before. */
export function makeOutput(stream: NodeJS.WriteStream): Output {
  let failure: Error | undefined
  let wake: (() => void) | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure =
      error.code === 'EPIPE'
        ? new ReaderGone()
        : new KznewsError('output-failed', { reason: error.code ?? error.message })
    wake?.()
  })
  const settle = (text: string) =>
    new Promise<void>((resolve) => {
      wake = resolve
      stream.write(text, () => resolve())
    })
  return {
    isTerminal: stream.isTTY === true,
    write: async (text) => {
      if (failure === undefined && text !== '') await settle(text)
      if (failure !== undefined) throw failure
    },
  }
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
function runPager(command: string, text: Safe, environment: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      // FRX: quit when it fits, colours, no clearing. Without a charset less calls Kazakh binary.
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c', ...environment },
    })
    const ignore = () => {}
    // The pager owns the terminal: ^C is its business while it runs.
    process.on('SIGINT', ignore)
    child.stdin.on('error', ignore)
    child.stdin.end(text)
    const finish = (shown: boolean) => {
      process.removeListener('SIGINT', ignore)
      resolve(shown)
    }
    child.on('error', () => finish(false))
    child.on('close', (code) => finish(code !== NOT_FOUND))
  })
}

/** Prints for a person: paged where it is longer than the terminal and a pager is wanted. */
export function makePrint(
  out: Output,
  stream: NodeJS.WriteStream,
  columns: number,
  environment: NodeJS.ProcessEnv,
  isWanted: boolean,
): (text: Safe) => Promise<void> {
  const { KZNEWS_PAGER, PAGER, TERM } = environment
  const command = (KZNEWS_PAGER ?? PAGER ?? 'less').trim()
  const isUsable = isWanted && out.isTerminal && TERM !== 'dumb'
  return async (text) => {
    const pages = isUsable && command !== '' && command !== 'cat'
    if (pages && isLong(text, columns, (stream.rows || 24) - 1)) {
      if (await runPager(command, text, environment)) return
    }
    await out.write(text)
  }
}

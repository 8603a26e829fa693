/**
 * Output for a person, through the pager of the user's choice where it is longer than the terminal.
 * The manners are git's: the pager owns the keyboard, one that is left early is no
 * failure, and without a pager the text is simply printed.
 */

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Output } from './output.ts'
import type { Safe } from './safe.ts'
import { holdInterrupt } from './signals.ts'
import { width } from './width.ts'

/** A terminal, and the pager that its user wants. */
export type Terminal = {
  readonly columns: number
  readonly rows: number
  readonly environment: NodeJS.ProcessEnv
  /** Whether to page at all. */
  readonly pages: boolean
}

/** Whether a text is higher than the terminal. */
function isLong(text: Safe, columns: number, rows: number): boolean {
  let sum = 0
  for (const line of text.split('\n')) {
    sum += Math.max(Math.ceil(width(line) / columns), 1)
    // A list can have a hundred thousand lines, and the first ones tell.
    if (sum > rows) return true
  }
  return false
}

/** Characters that only a shell interprets: the command is more than a program with arguments. */
const SHELL_SYNTAX = /["'`\\$;&|<>(){}*?[\]~#!\n]/

/** `LESS=R less -S` → `less`; undefined where only a shell can tell. */
function programOf(command: string): string | undefined {
  if (SHELL_SYNTAX.test(command)) return undefined
  return command.split(/\s+/).find((word) => !/^\w+=/.test(word))
}

/** Whether a program is there. A shell asked for one that is not would complain on stderr. */
function isProgram(name: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  const places = name.includes('/') ? [name] : PATH.split(delimiter).map((at) => join(at, name))
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** The exit status of a shell that found no such program. */
const NOT_FOUND = 127

/**
 * Shows a text in a pager and waits until it is left.
 *
 * @returns false when there is no such program, and nothing has been shown
 */
async function runPager(
  command: string,
  text: Safe,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const program = programOf(command)
  if (program !== undefined && !isProgram(program, environment)) return false
  const { spawn } = await import('node:child_process')
  return new Promise((resolve) => {
    // ^C is the pager's business while it runs: if we ended, it would lose the terminal to the shell.
    const release = holdInterrupt()
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      // FRX: quit when it fits, colours, no clearing. Without a charset less calls Kazakh binary.
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c', ...environment },
    })
    child.stdin.on('error', () => {})
    child.stdin.end(text)
    const finish = (isShown: boolean) => {
      release()
      resolve(isShown)
    }
    child.on('error', () => finish(false))
    child.on('close', (code) => finish(code !== NOT_FOUND))
  })
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

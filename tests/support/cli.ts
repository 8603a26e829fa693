/** Runs the built program as a user would: a process of its own, in a folder and with an environment of its own. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

export const BIN = join(ROOT, 'bin', 'kznews.js')
export const SAMPLE = join(ROOT, 'archive')

const MOST_MS = 60_000

export type Run = {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A working folder with these files in it, for all tests of a file: its index is built once. */
export function standingFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

/** All files below a folder as sorted paths relative to it, hidden ones too. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Writes files below a folder: text as it is, anything else as JSON. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(path, isRaw ? content : JSON.stringify(content))
  }
}

/** The environment of a run: nothing of the developer's own, a home below `folder`, a fixed clock. */
export function cleanEnvironment(folder: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, '.cache'),
    XDG_DATA_HOME: join(folder, '.data'),
    LC_ALL: 'kk_KZ.UTF-8',
    TZ: 'UTC',
    KZNEWS_NOW: '2026-06-23T12:00:00+05:00',
    ...more,
  }
}

/** Runs kznews with its working folder in `folder`. Options: environment, standard input. */
export function kznews(
  folder: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string | Uint8Array } = {},
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: cleanEnvironment(folder, options.env),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(options.input !== undefined && { input: options.input }),
  })
  return { stdout, stderr, status }
}

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

/** kznews with these arguments as a line for the shell. */
export function lineOf(args: readonly string[]): string {
  return [process.execPath, BIN, ...args].map(quote).join(' ')
}

/** Runs a line of the shell on a terminal; what a terminal gets, stdout and stderr together. */
export function onTerminal(folder: string, line: string, env: NodeJS.ProcessEnv = {}): Run {
  const { stdout, stderr, status } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: folder,
    env: cleanEnvironment(folder, { TERM: 'xterm-256color', KZNEWS_PAGER: 'cat', ...env }),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // A pager that waits for a key would wait for ever.
    timeout: MOST_MS,
  })
  return { stdout: stdout.replaceAll('\r\n', '\n'), stderr, status }
}

/** Runs kznews on a terminal of a given size. */
export function kznewsOnTerminal(
  folder: string,
  args: readonly string[],
  options: { readonly columns?: number; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  const size = `stty cols ${options.columns ?? 80} rows 50`
  return onTerminal(folder, `${size}; ${lineOf(args)}`, options.env)
}

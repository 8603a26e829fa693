/** Runs the built program as a user would: a process of its own, in a folder and with an environment of its own. */

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

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

/** The same on a terminal of a given size; what a terminal gets, stdout and stderr together. */
export function kznewsOnTerminal(
  folder: string,
  args: readonly string[],
  options: { readonly columns?: number; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  const quoted = [process.execPath, BIN, ...args].map(
    (word) => `'${word.replaceAll("'", `'\\''`)}'`,
  )
  const command = `stty cols ${options.columns ?? 80} rows 50; ${quoted.join(' ')}`
  const { stdout, stderr, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: cleanEnvironment(folder, { TERM: 'xterm-256color', KZNEWS_PAGER: 'cat', ...options.env }),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // A pager that waits for a key would wait for ever.
    timeout: MOST_MS,
  })
  return { stdout: stdout.replaceAll('\r\n', '\n'), stderr, status }
}

/** The same while the test goes on: it is the server, or sends a signal. `stop` sends SIGINT. */
export function startKznews(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { readonly ended: Promise<Run & { signal: string | null }>; readonly stop: () => void } {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: cleanEnvironment(folder, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  }
  const ended = new Promise<Run & { signal: string | null }>((resolve) => {
    child.on('close', (status, signal) => resolve({ ...written, status, signal }))
  })
  return { ended, stop: () => child.kill('SIGINT') }
}

/** Programs that run while a test watches: on a terminal with a keyboard, or without one. */

import { type ChildProcess, spawn } from 'node:child_process'
import { BIN, cleanEnvironment, SAMPLE } from './cli.ts'

const MOST_MS = 30_000
const EVERY_MS = 5

/** Waits until something is so; a process that never gets there fails the test, not the run. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += EVERY_MS) {
    if (waited > MOST_MS) throw new Error('it never came to that')
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}

type Said = {
  readonly stdout: string
  readonly stderr: string
  /** Both, in the order of coming. */
  readonly output: string
}

type Ended = Said & {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
}

type Watched = {
  readonly child: ChildProcess
  /** Its output so far. */
  readonly said: Said
  readonly ended: Promise<Ended>
}

function watch(child: ChildProcess): Watched {
  const said = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text) => {
      said[name] += text
      said.output += text
    })
  }
  // A killed process reads no more.
  child.stdin?.on('error', () => {})
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, ...said }))
  })
  return { child, said, ended }
}

/** Starts kznews and goes on: the test is the server, or sends a signal. */
export function startKznews(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Watched {
  return watch(
    spawn(process.execPath, [BIN, ...args], { cwd: folder, env: cleanEnvironment(folder, env) }),
  )
}

/** A line for the shell, on a terminal whose keyboard is `child.stdin`; kznews is "$NODE" "$BIN". */
export function startOnTerminal(
  folder: string,
  line: string,
  env: NodeJS.ProcessEnv = {},
): Watched {
  return watch(
    spawn('script', ['-qec', `stty cols 80 rows 24; ${line}`, '/dev/null'], {
      cwd: folder,
      env: cleanEnvironment(folder, {
        TERM: 'xterm-256color',
        NODE: process.execPath,
        BIN,
        KZNEWS_ARCHIVE: SAMPLE,
        ...env,
      }),
    }),
  )
}

/** Types a key again and again until the program has ended: less forgets keys that come too early. */
export async function typeUntilEnd({ child, ended }: Watched, key: string): Promise<Ended> {
  const again = setInterval(() => child.stdin?.write(key), 100)
  const end = await ended
  clearInterval(again)
  return end
}

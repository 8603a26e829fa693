/** The shells that completion is for, as far as they are here: a test of one that is not says so. */

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { BIN, cleanEnvironment, type Run } from './cli.ts'

/** Whatever happens, it happens soon. */
const MOST_MS = 60_000

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** Whether all these programs are here; a notice names those that are not. */
export function areInstalled(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => program !== 'tmux' && !isInstalled(program))
  const hasTmux = !programs.includes('tmux') || spawnSync('tmux', ['-V']).error === undefined
  const all = [...missing, ...(hasTmux ? [] : ['tmux'])]
  if (all.length > 0) {
    process.stderr.write(`NOTICE: not installed, its tests are skipped: ${all.join(', ')}\n`)
  }
  return all.length === 0
}

/** An environment in which `kznews` is a program that shells find. */
export function shellEnvironment(folder: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const programs = join(folder, 'бағдарлама')
  mkdirSync(programs, { recursive: true })
  const program = join(programs, 'kznews')
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(program, 0o755)
  const PATH = `${programs}:${process.env.PATH}`
  return cleanEnvironment(folder, { LC_ALL: 'C.UTF-8', KZNEWS_LANG: 'kk', PATH, ...more })
}

/** Runs a line of sh in which `kznews` stands for the built program. */
export function sh(
  line: string,
  {
    cwd,
    env,
    before = [],
  }: {
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
    /** Words that run the shell, as `unshare` does. */
    readonly before?: readonly string[]
  },
): Run {
  const [program = '', ...args] = [...before, '/bin/sh', '-c']
  const script = line.replaceAll(/\bkznews(?= )/g, '"$NODE" "$BIN"')
  const { stdout, stderr, status, signal } = spawnSync(program, [...args, script], {
    cwd,
    env: { NODE: process.execPath, BIN, ...env },
    encoding: 'utf8',
    timeout: MOST_MS,
    maxBuffer: 1 << 28,
  })
  expect(signal, line).toBeNull()
  return { stdout, stderr, status }
}

/** Runs a script in a shell. */
export function runShell(
  shell: readonly string[],
  script: string,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
) {
  const [program = '', ...args] = shell
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd,
    env,
    input: script,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

/** A terminal that somebody types at. */
export class Typist {
  private readonly socket: string
  private readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }

  constructor(command: string, options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
    this.socket = `kznews-test-${process.pid}-${Math.random().toString(36).slice(2)}`
    this.options = options
    const size = ['-x', '100', '-y', '40']
    this.tmux('-f', '/dev/null', 'new-session', '-d', ...size, command)
  }

  private tmux(...args: readonly string[]): string {
    const { cwd, env } = this.options
    const run = spawnSync('tmux', ['-u', '-L', this.socket, ...args], {
      cwd,
      env,
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`tmux ${args.join(' ')}: ${run.stderr}`)
    return run.stdout
  }

  type(text: string): void {
    this.tmux('send-keys', '-l', '--', text)
  }

  press(...keys: readonly string[]): void {
    this.tmux('send-keys', ...keys)
  }

  /** The screen, once it shows the text that is waited for. */
  async screen(waitedFor: RegExp): Promise<string> {
    const until = Date.now() + 20_000
    for (;;) {
      const screen = this.tmux('capture-pane', '-p').trimEnd()
      if (waitedFor.test(screen)) return screen
      if (Date.now() > until) throw new Error(`${waitedFor} did not come:\n${screen}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  leave(): void {
    this.tmux('kill-server')
  }
}

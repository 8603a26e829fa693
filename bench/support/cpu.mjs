// The cost of a whole cold process: user and system CPU of everything it starts, and its peak memory.
// CPU is compared with that of `node -e 0` in interleaved rounds, so that a noisy machine is noisy
// for all.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
export const bin = join(root, 'bin', 'kznews.js')

/** A word as bash takes it. */
export const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`
export const node = quote(process.execPath)
export const kznews = (...args) =>
  [node, bin, ...args].map((word, at) => (at ? quote(word) : word)).join(' ')

/**
 * A place to measure in: an empty home with caches of its own, gone after `remove()`. The rest is
 * the machine's own environment, but for NODE_EXTRA_CA_CERTS, which doubles what `node -e 0` costs and
 * so makes every ratio look better than it is.
 */
export function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'kznews-bench-'))
  const { NODE_EXTRA_CA_CERTS: _, ...own } = process.env
  const env = {
    ...own,
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.data'),
    LC_ALL: 'C.UTF-8',
    KZNEWS_LANG: 'kk',
    TERM: 'xterm-256color',
    KZNEWS_PAGER: 'cat',
  }
  return { home, env, remove: () => rmSync(home, { recursive: true, force: true }) }
}

/**
 * Runs a line of bash to its end. Comes back with its exit status, what it wrote, and the user and
 * system seconds of all processes in it, from the shell that waited for them.
 */
export function measure(command, { home, env }) {
  const start = performance.now()
  const { stdout } = spawnSync(
    'bash',
    ['-c', `{ ${command}\n} >"$HOME/out" 2>"$HOME/err"; status=$?; times; echo $status`],
    { cwd: root, env, encoding: 'utf8' },
  )
  const wall = (performance.now() - start) / 1000
  const [children, status] = stdout.trim().split('\n').slice(-2)
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
  const read = (name) => readFileSync(join(home, name), 'utf8')
  return { cpu, wall, status: Number(status), stdout: read('out'), stderr: read('err') }
}

/**
 * The same, and as `peak` the most memory in bytes that a Node process in it held; undefined where
 * there is none. The process itself tells at its end: peak-memory.cjs.
 */
export function measureWithPeak(command, { home, env }) {
  const file = join(home, 'peak')
  rmSync(file, { force: true })
  const hook = join(import.meta.dirname, 'peak-memory.cjs')
  const options = `${env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(hook)}`
  const hooked = { ...env, NODE_OPTIONS: options, KZNEWS_PEAK_FILE: file }
  const measured = measure(command, { home, env: hooked })
  const peak = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
  return { ...measured, peak }
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Beside whole seconds three rounds tell as much as twenty-five. */
const SLOW = 1
const SLOW_ROUNDS = 3

/**
 * Measures commands in interleaved rounds with `node -e 0`, each warmed up first. Returns, for each,
 * the ratio of the medians. `wrap` is put around the commands and the baseline alike; `prepare(at)`,
 * unmeasured, comes before command `at` in each round.
 */
export function cpuRatios(commands, place, { rounds, wrap = (line) => line, prepare = () => {} }) {
  const baseline = wrap(`${node} -e 0`)
  const empty = []
  const costs = commands.map(() => [])
  for (let at = 0; at < commands.length; at++) {
    prepare(at)
    const first = measure(wrap(commands[at]), place)
    if (first.cpu >= SLOW) costs[at].push(first.cpu)
    else measure(wrap(commands[at]), place)
  }
  for (let round = 0; round < rounds; round++) {
    empty.push(measure(baseline, place).cpu)
    for (let at = 0; at < commands.length; at++) {
      if (costs[at][0] >= SLOW && costs[at].length >= SLOW_ROUNDS) continue
      prepare(at)
      costs[at].push(measure(wrap(commands[at]), place).cpu)
    }
  }
  return costs.map((cost) => median(cost) / median(empty))
}

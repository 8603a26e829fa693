// CPU of whole cold commands over that of `node -e 0`: the ratio of medians over interleaved pairs,
// so that a noisy machine is noisy for both. The sample archive, index warm.
//
//   npm run bench [-- --pairs 25]

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'bin', 'kznews.js')

/** [what, arguments, on a terminal, the ratio to stay below] */
const COMMANDS = [
  ['--help', ['--help'], false, 1.25],
  ['list, pipe', ['list'], false, 1.4],
  ['list, terminal', ['list'], true, 1.6],
  ['show', ['show', '20260622'], false, 1.5],
  ['show, terminal', ['show', '20260622'], true, 1.7],
  ['stats', ['stats'], false, 1.5],
  ['search', ['search', 'әкім сайлауы'], false, 1.6],
]

const pairsAt = process.argv.indexOf('--pairs')
const pairs = pairsAt === -1 ? 25 : Number(process.argv[pairsAt + 1])
const home = mkdtempSync(join(tmpdir(), 'kznews-bench-'))
// The machine's own environment, for both: NODE_EXTRA_CA_CERTS alone doubles what `node -e 0` costs.
const env = {
  ...process.env,
  HOME: home,
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_DATA_HOME: join(home, '.data'),
  LC_ALL: 'kk_KZ.UTF-8',
  TERM: 'xterm-256color',
  KZNEWS_PAGER: 'cat',
}

/** User and system seconds of all finished children, from the shell that waited for them. */
function cpuSeconds(command) {
  const { stdout } = spawnSync('bash', ['-c', `${command} >"$HOME/out" 2>&1; times`], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  const children = stdout.trim().split('\n').at(-1)
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`
const node = quote(process.execPath)

console.log(`CPU over \`node -e 0\`, medians of ${pairs} interleaved pairs`)
for (const [name, args, onTerminal, bound] of COMMANDS) {
  const plain = [node, quote(bin), ...args.map(quote)].join(' ')
  // script(1) is a process too; the baseline gets one as well.
  const wrap = (command) =>
    onTerminal ? `script -qec ${quote(`stty cols 100; ${command}`)} /dev/null` : command
  const command = wrap(plain)
  const baseline = wrap(`${node} -e 0`)
  cpuSeconds(command)
  cpuSeconds(command)
  const ours = []
  const theirs = []
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(cpuSeconds(command))
    theirs.push(cpuSeconds(baseline))
  }
  const ratio = median(ours) / median(theirs)
  const verdict = ratio <= bound ? '' : '  over'
  console.log(`${name.padEnd(16)} ${ratio.toFixed(2)}  (bound ${bound})${verdict}`)
}
rmSync(home, { recursive: true, force: true })

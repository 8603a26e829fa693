// CPU of whole cold commands over that of `node -e 0`. The sample archive, index warm.
//
//   npm run bench [-- --pairs 25]

import { cpuRatios, kznews, makeHome, quote } from './cpu.mjs'

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
const rounds = pairsAt === -1 ? 25 : Number(process.argv[pairsAt + 1])
const place = makeHome()

// script(1) is a process too; the baseline gets one as well.
const onTerminal = (line) => `script -qec ${quote(`stty cols 100; ${line}`)} /dev/null`

console.log(`CPU over \`node -e 0\`, medians of ${rounds} interleaved pairs`)
for (const [name, args, isTerminal, bound] of COMMANDS) {
  const options = isTerminal ? { rounds, wrap: onTerminal } : { rounds }
  const [ratio] = cpuRatios([kznews(...args)], place, options)
  const verdict = ratio <= bound ? '' : '  over'
  console.log(`${name.padEnd(16)} ${ratio.toFixed(2)}  (bound ${bound})${verdict}`)
}
place.remove()

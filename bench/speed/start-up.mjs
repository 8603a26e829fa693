// CPU of whole cold commands over that of `node -e 0`. The sample archive, index warm.
//
//   npm run bench [-- --pairs 25]

import { join } from 'node:path'
import { makeArchive } from '../support/archive.mjs'
import { cpuRatios, kznews, makeHome, measure, median, quote } from '../support/cpu.mjs'

/** [what, arguments, on a terminal, the ratio to stay below] */
const COMMANDS = [
  ['--help', ['--help'], false, 1.3],
  ['help dates', ['help', 'dates'], false, 1.4],
  ['list, pipe', ['list'], false, 1.5],
  ['list, terminal', ['list'], true, 1.7],
  ['show', ['show', '20260622'], false, 1.6],
  ['show, terminal', ['show', '20260622'], true, 1.85],
  ['stats', ['stats'], false, 1.5],
  ['search', ['search', 'әкім сайлауы'], false, 1.65],
  ['search, a slip', ['search', 'мектептт'], false, 2.3],
  ['Tab, category', ['complete', 'fish', '--', 'list', '-c', ''], false, 1.6],
  ['Tab, id', ['complete', 'fish', '--', 'show', '2026'], false, 1.6],
  ['Tab, command', ['complete', 'fish', '--', 'l'], false, 1.35],
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

/** A long list costs no more than this many short ones. */
const LONG_LIST = 2
const ROWS = 10_000

const archive = join(place.home, 'archive')
makeArchive({ articles: ROWS, out: archive })
const list = (limit) => kznews('list', '-n', limit, '--archive', archive)
const lists = { short: list('20'), long: list('all') }
const costs = { short: [], long: [] }
for (const line of Object.values(lists)) measure(line, place)
for (let round = 0; round < rounds; round++) {
  for (const name of Object.keys(lists)) costs[name].push(measure(lists[name], place).cpu)
}
const ratio = median(costs.long) / median(costs.short)
const verdict = ratio <= LONG_LIST ? '' : '  over'
console.log(`list, pipe: ${ROWS} rows over 20  ${ratio.toFixed(2)}  (bound ${LONG_LIST})${verdict}`)
place.remove()

// Where the CPU of a cold command goes, in milliseconds: the mean of the quickest third of the runs.
//
//   npm run bench:phases [-- --runs 30] [--archive <dir>]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kznews, makeHome, measure, quote, root } from '../support/cpu.mjs'

const LINES = [
  ['--help'],
  ['complete', 'fish', '--', 'l'],
  ['list'],
  ['list', '--format', 'table', '--color', 'always'],
  ['show', '20240407'],
  ['search', 'әкім сайлауы'],
  ['search', 'аким сайлауы'],
  ['search', 'мектептт'],
]

/** In the order of a command's life; the first is Node's own. */
const PHASES = [
  ['node', 'Node before the program'],
  ['start', 'its two files and its parts are read'],
  ['code cache', 'V8 takes the compiled parts'],
  ['modules', 'the modules are run'],
  ['binary', 'the library of SQLite is loaded'],
  ['folders', 'folders are looked at'],
  ['sqlite', 'statements are made and run'],
  ['reading', 'articles and word lists are read'],
  ['output', 'the answer is written'],
  ['command', 'all else: the command itself'],
]

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    archive: { type: 'string', default: join(root, 'archive') },
  },
})
const runs = Number(values.runs)
const place = makeHome()
const answer = join(place.home, 'phases')
const hook = join(import.meta.dirname, 'phases-hook.cjs')
const env = { ...place.env, KZNEWS_ARCHIVE: values.archive }
const watched = { ...env, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, KZNEWS_PHASES: answer }

function meanOfQuickest(figures) {
  const quickest = figures.sort((one, other) => one - other).slice(0, Math.ceil(figures.length / 3))
  return quickest.reduce((sum, figure) => sum + figure, 0) / quickest.length
}

function phasesOf(line) {
  const found = []
  // The code cache is there from the third run on.
  for (let run = 0; run < 3; run++) measure(kznews(...line), { ...place, env })
  for (let run = 0; run < runs; run++) {
    measure(kznews(...line), { ...place, env: watched })
    found.push(JSON.parse(readFileSync(answer, 'utf8')))
  }
  return PHASES.map(([phase]) => meanOfQuickest(found.map((each) => each[phase] ?? 0)))
}

console.log(`| | ${PHASES.map(([phase]) => phase).join(' | ')} |`)
console.log(`|---|${PHASES.map(() => '--:|').join('')}`)
for (const line of LINES) {
  const cells = phasesOf(line).map((figure) => figure.toFixed(1))
  console.log(
    `| \`${line.map((word) => (/ /.test(word) ? quote(word) : word)).join(' ')}\` | ${cells.join(' | ')} |`,
  )
}
for (const [phase, meaning] of PHASES) console.log(`${phase}: ${meaning}`)
place.remove()

// Importing JSON Lines, beside a bare loop that writes, syncs and renames the same files: the least
// that anybody pays who says "stored" of what is on the disk. Wall time, the two in turn.
//
//   npm run bench:import [-- --articles 20000] [--rounds 3] [--dir <dir>]

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArchive } from '../support/archive.mjs'
import { kznews, makeHome, measure, measureWithPeak, median, node, quote } from '../support/cpu.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    dir: { type: 'string' },
  },
})
const count = Number(values.articles)
const rounds = Number(values.rounds)
const place = makeHome()
const folder = values.dir ? resolve(values.dir) : mkdtempSync(join(tmpdir(), 'kznews-bench-'))
const made = join(folder, `articles-${count}`)
const source = join(made, 'articles.jsonl')
if (!existsSync(source)) makeArchive({ out: made, articles: count })

const target = join(folder, 'archive')
const loop = join(import.meta.dirname, 'bare-import.mjs')
const LINES = {
  'bare loop': `${node} ${quote(loop)} ${quote(source)} ${quote(target)}`,
  'kznews import': kznews('import', source, '--archive', target),
  'kznews import again': kznews('import', source, '--archive', target),
}
const times = Object.fromEntries(Object.keys(LINES).map((name) => [name, []]))
let peak = 0
for (let round = 0; round < rounds; round++) {
  for (const [name, line] of Object.entries(LINES)) {
    if (name !== 'kznews import again') rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    const run = name === 'bare loop' ? measure(line, place) : measureWithPeak(line, place)
    if (run.status !== 0) throw new Error(`${name}: exit ${run.status}\n${run.stderr}`)
    times[name].push(run.wall)
    peak = Math.max(peak, run.peak ?? 0)
  }
}
const bare = median(times['bare loop'])
console.log(`${count} articles, medians of ${rounds} rounds`)
for (const [name, all] of Object.entries(times)) {
  const wall = median(all)
  console.log(
    `${name.padEnd(22)}${wall.toFixed(1).padStart(8)} s${(wall / bare).toFixed(2).padStart(8)}`,
  )
}
console.log(`peak memory ${(peak / (1 << 20)).toFixed(0)} MB`)
place.remove()
if (!values.dir) rmSync(folder, { recursive: true, force: true })

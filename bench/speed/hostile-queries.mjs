// Queries that nobody means and everybody types, each with a budget of CPU: an answer or a sentence
// is due, never a crash, never a word of the engine's.
//
//   npm run bench:queries [-- --articles 2000] [--budget 2] [--random 40] [--seed 1] [--archive <dir>]
//
// Prints the slowest, and exits with 1 if one crashed, spoke of the engine or took longer than
// `--budget` seconds.

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArchive } from '../support/archive.mjs'
import { kznews, makeHome, measure, quote } from '../support/cpu.mjs'
import { readWords } from '../support/words.mjs'
import { hostileQueries } from './hostile-list.mjs'

/** Words that only an engine or a stack trace says. */
const ENGINE =
  /fts5|sqlite|syntax error|no such (?:table|column|module)|malformed|unterminated|\n +at .+:\d+/i

const ANSWERS = [0, 1, 2]

/** The number of slowest queries that are printed. */
const SHOWN = 10

/** The fault in the answer to a query, or undefined. */
export function faultOf({ status, stdout, stderr, cpu }, budget) {
  if (!ANSWERS.includes(status)) return `exit ${status}: ${stderr.trim().split('\n')[0]}`
  if (ENGINE.test(stderr)) return `says: ${ENGINE.exec(stderr)[0].trim()}`
  if (status === 2 && stderr.trim() === '') return 'refused without a word'
  if (cpu > budget) return `took ${cpu.toFixed(2)} s`
  if (status === 2) return
  try {
    JSON.parse(stdout)
  } catch {
    return 'its answer is no JSON'
  }
}

function main() {
  const string = { type: 'string' }
  const { values } = parseArgs({
    options: {
      articles: { ...string, default: '2000' },
      budget: { ...string, default: '2' },
      random: { ...string, default: '40' },
      seed: { ...string, default: '1' },
      archive: string,
    },
  })
  const [budget, seed] = [Number(values.budget), Number(values.seed)]
  const place = makeHome()
  try {
    const archive = resolve(values.archive ?? join(place.home, 'archive'))
    if (!values.archive) makeArchive({ articles: Number(values.articles), out: archive, seed })
    measure(kznews('--archive', archive, 'index'), place)
    const words = readWords(archive).words.map(({ word }) => word)
    const queries = hostileQueries(words.slice(0, 5000), { random: Number(values.random), seed })
    const file = join(place.home, 'query')
    // Bash alone can hand any bytes over. It takes the last line ends off.
    const line = `timeout 60 ${kznews('--archive', archive, 'search', '--json', '--')} "$(cat ${quote(file)})"`
    const results = queries.map(([name, bytes]) => {
      writeFileSync(
        file,
        bytes.filter((byte) => byte !== 0),
      )
      const result = measure(line, place)
      return { name, ...result, fault: faultOf(result, budget) }
    })
    results.sort((one, other) => other.cpu - one.cpu)
    console.log(`${results.length} queries; the slowest, in seconds of CPU (budget ${budget}):`)
    for (const { name, cpu } of results.slice(0, SHOWN)) console.log(`${cpu.toFixed(2)}  ${name}`)
    const faults = results.filter(({ fault }) => fault !== undefined)
    for (const { name, fault } of faults) console.error(`${name.slice(0, 60)}: ${fault}`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    place.remove()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()

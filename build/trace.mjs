// node trace.mjs <program.cjs> <lines.json> <answer.json>: runs command lines one after another in this
// process and notes which parts of the program each of them needs.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

const [program, linesFile, answerFile] = process.argv.slice(2)
const parts = new Script(readFileSync(program, 'latin1'), { filename: program }).runInThisContext()
const require = createRequire(program)

/** Runs a line in a program of its own: what was loaded for another line counts for nothing. */
function trace(line) {
  const loaded = new Map()
  const load = (id) => {
    if (!loaded.has(id)) {
      loaded.set(id, undefined)
      loaded.set(
        id,
        parts[id](load, async (later) => load(later), require, dirname(program)),
      )
    }
    return loaded.get(id)
  }
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...line)
  return new Promise((resolve) => {
    process.exit = () => resolve([...loaded.keys()])
    load(0)
  })
}

const needed = {}
for (const line of JSON.parse(readFileSync(linesFile, 'utf8'))) {
  needed[line] = await trace(line.split(' ').map((word) => word.replaceAll('_', ' ')))
}
writeFileSync(answerFile, JSON.stringify(needed))

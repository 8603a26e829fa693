// Whether every expression, every function of a text and every reader takes linear time: what is four times
// as long may take four times as long, and not sixteen.
//
//   npm run bench:linear [-- --only expressions|functions|readers] [--name <part of a name>] [--size 25000]
//
// Prints what grows faster, with its time at 25, 100 and 400 thousand letters, and exits with 1.

import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createContext, Script } from 'node:vm'
import { compiled, loadSource, modulesOf } from '../support/source.mjs'
import { isBounded } from './bounded.mjs'
import { attacksOn, literalsIn, madeBy } from './expressions.mjs'
import { functionsOf, readersOf } from './subjects.mjs'
import { attackTexts } from './texts.mjs'

const STEP = 4

/** Times more for a text `STEP` times as long: linear is 4, quadratic 16. */
const MOST_GROWTH = 9

/** What takes less, in milliseconds, is not worth a second look. */
const NEGLIGIBLE = 20

/** A run is stopped then, in milliseconds. */
const MOST_MS = 20_000

const call = new Script('work()')
const context = createContext({})

/** Milliseconds of the processor that a piece of work takes; Infinity where it had to be stopped. */
export function timed(work) {
  const began = process.cpuUsage()
  context.work = work
  try {
    call.runInContext(context, { timeout: MOST_MS })
  } catch (error) {
    if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Number.POSITIVE_INFINITY
    // An error is an answer; whether it is the right one others ask.
  }
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The times at three sizes of what grows too fast; undefined of what does not. */
export async function growth(run, size, time = timed) {
  const first = await time(() => run(size))
  if (first < NEGLIGIBLE / STEP) return undefined
  const second = Math.min(await time(() => run(size * STEP)), await time(() => run(size * STEP)))
  if (second < NEGLIGIBLE || second < first * MOST_GROWTH) return undefined
  // Once more, for a machine that was busy with something else.
  const again = Math.max(first, await time(() => run(size)))
  if (second < again * MOST_GROWTH) return undefined
  return [again, second, await time(() => run(size * STEP * STEP))]
}

export function goThrough(expression, text) {
  expression.lastIndex = 0
  if (expression.global) {
    // As replace, split and matchAll go through a text.
    for (const _ of text.matchAll(expression));
  } else expression.exec(text)
}

async function slowExpressions(size, name, report) {
  const modules = modulesOf()
  const found = []
  for (const module of modules) {
    for (const expression of literalsIn(await compiled(module))) found.push({ module, expression })
  }
  for (const expression of await madeBy(() => loadSource(modules))) {
    found.push({ module: 'made', expression })
  }
  const unique = new Map(found.map((each) => [String(each.expression), each]))
  for (const { module, expression } of unique.values()) {
    if (!`${module} ${expression}`.includes(name) || isBounded(module, expression)) continue
    const small = attacksOn(expression, size)
    let at = 0
    for (const _ of small) {
      const index = at++
      const textOf = (length) => nth(attacksOn(expression, length), index)
      const times = await growth((length) => goThrough(expression, textOf(length)), size)
      if (times === undefined) continue
      report(`${module} ${expression}`, JSON.stringify(textOf(12).slice(0, 30)), times)
      break
    }
  }
  return unique.size
}

function nth(items, at) {
  for (const item of items) if (at-- === 0) return item
}

async function slowSubjects(subjects, size, name, report, time) {
  let runs = 0
  for (const [subject, run] of subjects) {
    if (!subject.includes(name)) continue
    for (const [attack, textOf] of attackTexts()) {
      runs++
      const times = await growth((length) => run(textOf(length)), size, time)
      if (times !== undefined) report(subject, attack, times)
    }
  }
  return runs
}

/** The same for work that waits. What stops it is its own clock. */
async function timedAsync(work) {
  const began = process.cpuUsage()
  await Promise.resolve(work()).catch(() => {})
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

async function main() {
  const string = { type: 'string' }
  const { values } = parseArgs({
    options: {
      only: string,
      name: { ...string, default: '' },
      size: { ...string, default: '25000' },
    },
  })
  const size = Number(values.size)
  let slow = 0
  const report = (subject, attack, times) => {
    slow++
    const shown = times.map((time) => `${Math.round(time)}`).join(' · ')
    console.log(`${subject} on ${attack}: ${shown} ms`)
  }
  const is = (part) => values.only === undefined || values.only === part
  if (is('expressions'))
    console.log(`expressions: ${await slowExpressions(size, values.name, report)}`)
  if (is('functions')) {
    const subjects = functionsOf(await loadSource(modulesOf()))
    console.log(`functions: ${await slowSubjects(subjects, size, values.name, report)} runs`)
  }
  if (is('readers')) {
    const subjects = readersOf(await loadSource(modulesOf()))
    console.log(
      `readers: ${await slowSubjects(subjects, size, values.name, report, timedAsync)} runs`,
    )
  }
  process.exitCode = slow > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()

/** A command reads its own parts of the program; what it needs now and then is read when it does. */

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'

/** Notes the size of each script that is compiled, in the order of reading. */
const WATCH = `
const vm = require('node:vm')
const { Script } = vm
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options)
    require('node:fs').appendFileSync(process.env.WATCH_FILE, code.length + ' ')
  }
}`

const PROGRAM = join(SAMPLE, '..', 'dist', 'program.cjs')

const folder = standingFolder({ 'watch.cjs': WATCH })

/** The sizes of what a line reads, as shares of the program. */
function readBy(line: string): number[] {
  const watched = join(folder, 'watched')
  writeFileSync(watched, '')
  const { status } = kznews(folder, line.split(' '), {
    env: {
      KZNEWS_ARCHIVE: SAMPLE,
      NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'watch.cjs'))}`,
      WATCH_FILE: watched,
    },
  })
  expect(status).toBe(0)
  const sizes = readFileSync(watched, 'utf8').trim().split(' ')
  return sizes.map((size) => Number(size) / statSync(PROGRAM).size)
}

test.each([
  ['--help', 0.3],
  ['list', 0.4],
  ['search әкім', 0.55],
  ['show 20240407', 0.45],
  ['stats', 0.5],
  ['complete zsh -- l', 0.25],
  ['analyze мектеп', 0.35],
])('kznews %s reads one script, smaller than the program: at most %d of it', (line, share) => {
  // The index is there: to build it takes more of the program than the command itself.
  kznews(folder, ['list'], { env: { KZNEWS_ARCHIVE: SAMPLE } })
  const [read, ...more] = readBy(line)
  expect(read).toBeLessThan(share)
  expect(more).toEqual([])
})

test('what a search with a slip needs more is read as one script more', () => {
  kznews(folder, ['list'], { env: { KZNEWS_ARCHIVE: SAMPLE } })
  const [first, second, ...more] = readBy('search мектептерр --json')
  expect(first).toBeLessThan(0.55)
  expect(second).toBeLessThan(0.2)
  expect(more).toEqual([])
})

test('what no usual line of a command needs is found in the whole program', () => {
  expect(readBy('index --rebuild').at(-1)).toBe(1)
})

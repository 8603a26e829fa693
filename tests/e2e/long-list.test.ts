/** Lists of a thousand rows and more: written while they are read, and whole whatever happens. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { BIN, cleanEnvironment, kznews, standingFolder, writeFiles } from '../support/cli.ts'

const COUNT = 1200

const records = Array.from({ length: COUNT }, (_, at) =>
  article(`id-${at}`, `Тақырып ${at}`, { datePublished: `2024-05-${10 + (at % 20)}` }),
)
const folder = standingFolder({
  'archive/all.json': records.slice(1),
  'archive/one.json': records[0],
})

const ALL = ['list', '-n', 'all']

test('every format prints the same rows, each once', () => {
  const ids = jsonOf(kznews(folder, [...ALL, '--json'])).map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(COUNT)
  const rows = (format: string) => lines(kznews(folder, [...ALL, '--format', format]).stdout)
  expect(rows('ids')).toEqual(ids)
  expect(rows('tsv').map((line) => line.split('\t')[0])).toEqual(ids)
  expect(rows('ndjson').map((line) => JSON.parse(line).id)).toEqual(ids)
  expect(rows('csv').map((line) => line.split(',')[0])).toEqual(['id', ...ids])
})

test('a page of a long list begins where it should', () => {
  const whole = lines(kznews(folder, [...ALL, '--format', 'ids']).stdout)
  const page = kznews(folder, ['list', '-n', '1100', '--offset', '60', '--format', 'ids'])
  expect(lines(page.stdout)).toEqual(whole.slice(60, 1160))
  expect(page.stderr).toBe(`1100 / ${COUNT} мақала\n`)
})

test('the first rows are printed before the last are read, and a closed pipe is no error', async () => {
  const child = spawn(process.execPath, [BIN, ...ALL, '--ndjson'], {
    cwd: folder,
    env: cleanEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  const [line = ''] = first.toString('utf8').split('\n')
  expect(JSON.parse(line).id).toMatch(/^id-/)
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (piece) => {
    said += piece
  })
  const [status] = await once(child, 'close')
  expect(status).toBe(0)
  expect(said).not.toContain('қате')
})

test('an edit in place is seen in a long list too', () => {
  writeFiles(folder, { 'archive/one.json': { ...records[0], title: 'Түзетілген тақырып' } })
  expect(kznews(folder, ALL).stdout).toContain('Түзетілген тақырып')
  writeFiles(folder, { 'archive/one.json': records[0] })
  expect(kznews(folder, ALL).stdout).not.toContain('Түзетілген тақырып')
})

/** The file of the folder’s only index. */
function indexFile(): string {
  const caches = join(folder, '.cache', 'kznews', 'index')
  const [cache = ''] = readdirSync(caches)
  const name = readdirSync(join(caches, cache)).find((each) => /^index-.*\.db$/.test(each))
  return join(caches, cache, name ?? '')
}

const PAGE = 4096

test('an index found damaged midway still gives the whole list, each row once', () => {
  const { stdout } = kznews(folder, ALL)
  const index = indexFile()
  const sound = join(folder, 'sound.db')
  copyFileSync(index, sound)
  const pages = statSync(sound).size / PAGE
  let rebuilt = 0
  for (const share of [0.25, 0.3, 0.35, 0.5, 0.8]) {
    for (const name of readdirSync(dirname(index))) rmSync(join(dirname(index), name))
    copyFileSync(sound, index)
    const file = openSync(index, 'r+')
    writeSync(file, Buffer.alloc(PAGE, 0xff), 0, PAGE, Math.floor(pages * share) * PAGE)
    closeSync(file)
    const run = kznews(folder, ALL)
    expect(run.status).toBe(0)
    expect(run.stdout).toBe(stdout)
    if (run.stderr.includes('Іздеу индексі бүлінген')) rebuilt++
  }
  expect(rebuilt).toBeGreaterThan(0)
})

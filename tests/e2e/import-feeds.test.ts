/** Feeds through the program, from a file and from standard input. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { kznews, SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'

const item = (number: number, inside: string) =>
  `<item><title>${number}-хабар</title><link>https://dala.example.kz/${number}</link>${inside}</item>`
const feed = (items: string) =>
  `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>Дала</title>${items}</channel></rss>`

const RSS = feed(
  [1, 2].map((number) => item(number, '<description>Ауылда су көтерілді.</description>')).join('') +
    item(3, '<description>?аза?станда жа?а за? шы?ты.</description>'),
)

test.each([
  ['kk', 'қысқаша мазмұны ғана алынды: 3 мақала', 'Әріптері жоғалған («?», «\ufffd»): 1 мақала'],
  ['ru', 'краткое содержание', 'Потеряны буквы'],
  ['en', 'Summary only', 'Letters are lost'],
])('a folder of feeds is imported, and what they lack is reported in %s', (lang, summary, lost) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'таспа/хабар.rss': RSS, 'таспа/сурет.png': 'сурет' })
  const run = kznews(folder, ['import', 'таспа', '--archive', 'мұрағат', '--lang', lang])
  expect(run.status, run.stderr).toBe(0)
  expect(run.stderr).toContain(summary)
  expect(run.stderr).toContain(lost)
  expect(run.stderr).toContain('таспа/хабар.rss[1]')
  expect(run.stderr).toContain('таспа/хабар.rss[3]')
  const again = kznews(folder, ['import', 'таспа', '--archive', 'мұрағат', '--lang', lang])
  expect(again.stderr).not.toContain(summary)
  const search = kznews(folder, [
    'search',
    'судың көтерілуі',
    '--archive',
    'мұрағат',
    '--format',
    'ids',
  ])
  expect(search.stdout.trim().split('\n')).toHaveLength(2)
})

test('a feed packed with gzip comes through standard input', () => {
  const folder = temporaryFolder()
  const args = ['import', '-', '--archive', 'мұрағат', '--format', 'json']
  const run = kznews(folder, args, { input: gzipSync(RSS) })
  expect(JSON.parse(run.stdout)).toMatchObject({ stored: 3, refused: [] })
})

/** The exports of others' standards carry our records whole. */
test.each([
  [
    'a JSON Feed',
    (records: unknown[]) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'kznews',
      items: records.map((_kznews) => ({ id: 'x', content_text: 'басқа', _kznews })),
    }),
  ],
  [
    'JSON-LD',
    (records: unknown[]) =>
      records.map((_kznews) => ({ '@type': 'NewsArticle', headline: 'басқа', _kznews })),
  ],
])('%s that carries our records gives the same archive', (_, pack) => {
  const folder = temporaryFolder()
  const list = kznews(folder, ['list', '--archive', SAMPLE, '-n', 'all', '--format', 'ids'])
  const ids = list.stdout.trim().split('\n')
  const show = kznews(folder, ['show', '-', '--archive', SAMPLE, '--format', 'json'], {
    input: list.stdout,
  })
  const records = JSON.parse(show.stdout)
  expect(records).toHaveLength(ids.length)
  writeFiles(folder, { 'таспа.json': pack(records) })
  const run = kznews(folder, ['import', 'таспа.json', '--archive', 'мұрағат', '--format', 'json'])
  expect(JSON.parse(run.stdout)).toMatchObject({ stored: ids.length, refused: [] })
  for (const { id, file } of JSON.parse(run.stdout).articles) {
    const copy = readFileSync(join(folder, 'мұрағат', file), 'utf8')
    expect(copy, id).toBe(readFileSync(join(SAMPLE, file), 'utf8'))
  }
})

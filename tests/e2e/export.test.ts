/** An archive leaves again: whole, as one document, and comes back as it was. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonOf, lines } from '../support/answers.ts'
import { archiveFiles } from '../support/archive-files.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder, temporaryFolder } from '../support/cli.ts'

const folder = standingFolder({
  'archive/a.json': Array.from({ length: 40 }, (_, at) =>
    article(`a-${at}`, `Мақала ${at}`, { 'бөтен кілт': { ішінде: [at] } }),
  ),
  'archive/b.jsonl': Array.from({ length: 40 }, (_, at) =>
    JSON.stringify(article(`b-${at}`, `Жазба ${at}`)),
  ).join('\n'),
})

const sample = { KZNEWS_ARCHIVE: SAMPLE }

type Item = { readonly id: string; readonly _kznews: Record<string, unknown> }

const feedOf = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Item[] =>
  jsonOf(kznews(folder, [...args, '--format', 'jsonfeed'], { env })).items

test('list as a feed has every article, in the order of the list, with its whole record', () => {
  const items = feedOf(['list', '-n', 'all'])
  const ids = lines(kznews(folder, ['list', '-n', 'all', '--format', 'ids']).stdout)
  expect(items.map(({ id }) => id)).toEqual(ids)
  expect(items).toHaveLength(80)
  const records = jsonOf(kznews(folder, ['show', ...ids, '--json']))
  expect(items.map(({ _kznews }) => _kznews)).toEqual(records)
})

test('filters, pages and a query are those of the command', () => {
  expect(feedOf(['list', '-n', '3', '--offset', '2'])).toHaveLength(3)
  expect(feedOf(['list', '--on', '1990'])).toEqual([])
  const found = feedOf(['search', 'сайлау', '-n', 'all'], sample)
  const ids = kznews(folder, ['search', 'сайлау', '-n', 'all', '--format', 'ids'], { env: sample })
  expect(found.map(({ id }) => id)).toEqual(lines(ids.stdout))
  const nothing = kznews(folder, ['search', 'жжжжжж', '--format', 'jsonfeed'])
  expect(nothing.status).toBe(1)
  expect(JSON.parse(nothing.stdout).items).toEqual([])
})

test('jsonld and md have the same articles', () => {
  const args = ['list', '-n', 'all', '--format']
  const news = jsonOf(kznews(folder, [...args, 'jsonld'], { env: sample }))
  expect(news).toHaveLength(47)
  expect(news.map(({ '@type': type }: Record<string, unknown>) => type)).toEqual(
    Array(47).fill('NewsArticle'),
  )
  const md = kznews(folder, [...args, 'md'], { env: sample }).stdout
  expect(md.match(/^# /gm)).toHaveLength(47)
  expect(md.match(/^---$/gm)).toHaveLength(46)
})

test('an export is imported as the same files, and into its archive as nothing new', () => {
  const own = temporaryFolder()
  cpSync(SAMPLE, join(own, 'archive'), { recursive: true })
  for (const format of ['jsonfeed', 'jsonld']) {
    const name = `${format}.json`
    writeFileSync(join(own, name), kznews(own, ['list', '-n', 'all', '--format', format]).stdout)
    const again = kznews(own, ['import', '--archive', 'archive', name, '--json'])
    expect(again.status).toBe(0)
    expect(jsonOf(again)).toMatchObject({ unchanged: 47, stored: 0, updated: 0, conflicts: 0 })
    expect(kznews(own, ['import', '--archive', format, name]).status).toBe(0)
    const files = archiveFiles(SAMPLE)
    expect(archiveFiles(join(own, format))).toEqual(files)
    for (const file of files) {
      expect(readFileSync(join(own, format, file), 'utf8')).toBe(
        readFileSync(join(SAMPLE, file), 'utf8'),
      )
    }
  }
})

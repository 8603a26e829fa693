/**
 * The output of the program for the sample archive, byte for byte, as files to be looked at. Colours
 * are written as tags; grid.long.test.ts has the commands that are looked at in every cell. After a change that is meant: `npx vitest run tests/golden -u`, and look.
 */

import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { toRecord } from '../../src/archive/article.ts'
import { WHOLE } from '../support/articles.ts'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'
import { readable } from './cells.ts'

const folder = standingFolder({
  'толық/бәрі.json': toRecord(WHOLE),
  'ақау/2024/05/дұрыс.json': {
    id: 'дұрыс',
    title: 'Дұрыс мақала',
    datePublished: '2024-05-01',
    body: ['Мәтін.'],
  },
  'ақау/2024/05/сынық.json': '{"title": "Сынық',
  'ақау/2024/06/күн.json': {
    id: 'күн',
    title: 'Күні қате',
    datePublished: '2024-02-30',
    body: ['Мәтін.'],
  },
})

const ailing = standingFolder({
  'archive/2024/05/20240501-әріп.json': {
    id: '20240501-әріп',
    title: 'Бiрiншi мәслихат отырысы',
    datePublished: '2024-05-01',
    categories: ['Қоғам'],
    body: ['Тengri хабарлағандай, қала\u00adсынан кел\u00adген үшiн \u202eтерт\u202c.'],
    related: [{ title: 'Жоқ мақала', id: '20200101-joq' }],
  },
  'archive/2024/05/күн.json': {
    id: 'күн',
    title: 'Күні қате',
    datePublished: '2024-02-30',
    dateModified: '2031-01-01',
    categories: ['Қоғам'],
    body: ['?аза?стан ж?рты', 'РњРµРєС‚РµРї Р°С€С‹Р»РґС‹'],
  },
  'archive/бәрі.jsonl': `${JSON.stringify({ id: 'күн', title: 'Қайталанған' })}\n{"title": "Сынық\n${JSON.stringify({ id: 'бос', title: 'Мәтіні жоқ' })}\n`,
})

type Page = readonly [name: string, args: readonly string[], langs?: readonly string[]]

const ALL = ['kk', 'ru', 'en']

const ON_EVERY_WIDTH: readonly Page[] = [
  ['search-partial', ['search', 'наурыз', 'конституция', '-n', '4']],
  ['search-near', ['search', 'конституцияа', '-n', '2']],
  ['search-phrase', ['search', '"қала әкімін сайлау" OR title:наурыз -тағам', '-n', '2']],
  ['search-kwic', ['search', 'шекара', '--kwic', '--sort', 'left', '-n', '6']],
  ['show-whole', ['show', WHOLE.id, '--archive', 'толық']],
  ['show-latin', ['show', WHOLE.id, '--archive', 'толық', '--script', 'latn']],
  ['show-arabic', ['show', WHOLE.id, '--archive', 'толық', '--script', 'arab']],
  ['stats-query', ['stats', 'әкім', 'сайлауы', '--by', 'year']],
  ['stats-category', ['stats', 'сайлау', '--by', 'category']],
]

const PAGES: readonly Page[] = [
  ['help-list', ['list', '--help'], ALL],
  ['help-search', ['search', '--help'], ALL],
  ['help-show', ['show', '--help'], ALL],
  ['help-stats', ['stats', '--help'], ALL],
  ['help-import', ['import', '--help'], ALL],
  ['help-index', ['index', '--help'], ALL],
  ['help-check', ['check', '--help'], ALL],
  ['help-analyze', ['analyze', '--help'], ALL],
  ['help-completion', ['completion', '--help'], ALL],
  ['help-help', ['help', '--help'], ALL],
  ['topic-search', ['help', 'search'], ALL],
  ['topic-dates', ['help', 'dates'], ALL],
  ['topic-formats', ['help', 'formats'], ALL],
  ['topic-environment', ['help', 'environment'], ALL],
  ['analyze', ['analyze', 'Қасым-Жомарт', 'АҚШ-тың', '16:00-де', '4', '325', 'Tengrinews.kz-ке'], ['kk']],
  ['error-archive', ['list', '--archive', '/жоқ'], ALL],
  ['error-id', ['show', '20260623'], ALL],
  ['error-date', ['list', '--on', '30 ақпан'], ALL],
  ['error-number', ['list', '-n', 'көп'], ALL],
  ['error-option', ['list', '--limti', '3'], ALL],
  ['error-command', ['lst'], ALL],
  ['error-topic', ['help', 'dtes'], ALL],
  ['error-choice', ['list', '--format', 'jsn'], ALL],
  ['error-nothing', ['search', 'жжжжжж'], ALL],
  ['search-as-text', ['search', 'наурыз) OR', '-n', '1', '--format', 'ids'], ALL],
  ['search-emptied', ['search', 'наурыз', '--on', '1990'], ALL],
  ['error-category', ['list', '-c', 'спортт'], ALL],
  ['problems', ['list', '--archive', 'ақау', '--strict'], ALL],
  ['show-md', ['show', '20260622', '--format', 'md']],
  ['show-html', ['show', '20260622', '--format', 'html']],
]

const env = { KZNEWS_ARCHIVE: SAMPLE }

// On a busy machine the first index takes so long that a terminal shows its progress.
beforeAll(() => {
  kznews(folder, ['list'], { env })
})

for (const [name, args] of ON_EVERY_WIDTH) {
  for (const columns of [40, 80]) {
    test(`${name} on a terminal of ${columns} columns matches its golden page`, async () => {
      const { stdout } = kznewsOnTerminal(folder, args, { columns, env })
      await expect(readable(stdout)).toMatchFileSnapshot(join('pages', `${name}.${columns}.txt`))
    })
  }

  test(`${name} in a pipe matches its golden page`, async () => {
    const { stdout, stderr, status } = kznews(folder, args, { env })
    const whole = `${stdout}--- stderr, ${status}\n${stderr}`
    await expect(whole).toMatchFileSnapshot(join('pages', `${name}.pipe.txt`))
  })
}

for (const [name, args, langs = ['kk']] of PAGES) {
  for (const lang of langs) {
    test(`${name} in ${lang} matches its golden page`, async () => {
      const run = kznews(folder, args, { env: { ...env, KZNEWS_LANG: lang } })
      const whole = `${run.stdout}--- stderr, ${run.status}\n${run.stderr}`
      await expect(whole).toMatchFileSnapshot(join('pages', `${name}.${lang}.txt`))
    })
  }
}

for (const columns of [40, 80]) {
  test(`check on a terminal of ${columns} columns matches its golden page`, async () => {
    const { stdout } = kznewsOnTerminal(ailing, ['check'], { columns })
    await expect(readable(stdout)).toMatchFileSnapshot(join('pages', `check.${columns}.txt`))
  })
}

for (const lang of ALL) {
  for (const [name, args] of [
    ['check', ['check', '--format', 'text']],
    ['check-clean', ['check', '--archive', SAMPLE]],
  ] as const) {
    test(`${name} in ${lang} matches its golden page`, async () => {
      const run = kznews(ailing, args, { env: { KZNEWS_LANG: lang } })
      const whole = `${run.stdout}--- stderr, ${run.status}\n${run.stderr}`
      await expect(whole).toMatchFileSnapshot(join('pages', `${name}.${lang}.txt`))
    })
  }
}

test('check in a pipe matches its golden page', async () => {
  const { stdout, stderr, status } = kznews(ailing, ['check'])
  const whole = `${stdout}--- stderr, ${status}\n${stderr}`
  await expect(whole).toMatchFileSnapshot(join('pages', 'check.pipe.txt'))
})

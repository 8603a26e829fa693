/** `kznews stats` through the built program: what is counted, in every format. */

import { expect, test } from 'vitest'
import { errorOf, jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, kznewsOnTerminal, standingFolder } from '../support/cli.ts'

const folder = standingFolder({
  'archive/бәрі.json': [
    article('a1', 'Әкім сайлауы', { datePublished: '2024-03-01', categories: ['Саясат'] }),
    article('a2', 'Су тасқыны', { datePublished: '2024-03-31T23:59-03:00', categories: ['Қоғам'] }),
    article('a3', 'Ауыл әкімдері', {
      datePublished: '2024-04-01',
      categories: ['Саясат', 'Қоғам'],
    }),
    article('a4', 'Көктем келді', { datePublished: '2025-12-29', categories: ['=cmd'] }),
    article('a5', 'Әкімнің есебі', { datePublished: undefined, categories: [] }),
  ],
})

const stats = (...args: string[]) => kznews(folder, ['stats', ...args])
const cells = (text: string) => text.split('\n').map((line) => line.split('\t'))

test('rows in a pipe are key, articles, all articles, share; what has no date is last, without a key', () => {
  const run = stats('--by', 'month')
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(cells(run.stdout)).toEqual([
    ['2024-03', '2', '5', '0.4'],
    ['2024-04', '1', '5', '0.2'],
    ['2025-12', '1', '5', '0.2'],
    ['', '1', '5', '0.2'],
    [''],
  ])
})

test('rows of a query are key, matches, articles of the key, share', () => {
  expect(cells(stats('әкім', '--by', 'year').stdout)).toEqual([
    ['2024', '2', '3', '0.666667'],
    ['2025', '0', '1', '0'],
    ['', '1', '1', '1'],
    [''],
  ])
})

test('json is one object: the query, the unit, the totals and the rows', () => {
  expect(jsonOf(stats('аким', '--by', 'category', '--json'))).toEqual({
    query: 'аким',
    by: 'category',
    total: 5,
    matching: 3,
    rows: [
      { key: 'Саясат', articles: 2, matches: 2, share: 1 },
      { key: 'Қоғам', articles: 2, matches: 1, share: 0.5 },
      { key: '=cmd', articles: 1, matches: 0, share: 0 },
      { key: null, articles: 1, matches: 1, share: 1 },
    ],
  })
  expect(jsonOf(stats('--json', '--since', '2024-04', '--until', '2024-04'))).toEqual({
    by: 'day',
    total: 1,
    matching: 1,
    rows: [{ key: '2024-04-01', articles: 1, share: 1 }],
  })
})

test('ndjson is the rows of json, and csv has a head that says which counts they are', () => {
  const { rows } = jsonOf(stats('--json'))
  expect(lines(stats('--ndjson').stdout).map((line) => JSON.parse(line))).toEqual(rows)
  expect(stats('--csv', '--by', 'category').stdout.split('\r\n')).toEqual([
    'key,articles,total,share',
    'Саясат,2,5,0.4',
    'Қоғам,2,5,0.4',
    "'=cmd,1,5,0.2",
    ',1,5,0.2',
    '',
  ])
  expect(stats('--csv', 'әкім').stdout).toMatch(/^key,matches,articles,share\r\n/)
})

test('weeks are named by their Monday, and a day is the one that was written', () => {
  expect(cells(stats('--by', 'week').stdout).map(([key]) => key)).toEqual([
    '2024-02-26',
    '2024-03-25',
    '2024-04-01',
    '2025-12-29',
    '',
    '',
  ])
  expect(cells(stats('--by', 'day', '--on', '2024-03').stdout)).toEqual([
    ['2024-03-01', '1', '2', '0.5'],
    ['2024-03-31', '1', '2', '0.5'],
    [''],
  ])
})

test('filters are those of list, and leave out what is undated', () => {
  for (const filter of [
    ['--since', '2024-04'],
    ['-c', 'САЯСАТ'],
    ['--on', '2024'],
    ['--until', 'кеше'],
  ]) {
    const listed = jsonOf(kznews(folder, ['list', '-n', 'all', '--json', ...filter]))
    expect(jsonOf(stats('--json', ...filter)).total).toBe(listed.length)
  }
  expect(jsonOf(stats('--json', '-c', 'саясат', '--by', 'category')).rows).toEqual([
    { key: 'Саясат', articles: 2, share: 1 },
    { key: 'Қоғам', articles: 1, share: 0.5 },
  ])
})

test('data is the same bytes in every language, at every width, with colour or without', () => {
  for (const format of ['json', 'ndjson', 'csv', 'tsv']) {
    const { stdout } = stats('әкім', '--format', format)
    const env = { COLUMNS: '40', FORCE_COLOR: '1', TZ: 'America/Lima' }
    const other = kznews(folder, ['stats', 'әкім', '--format', format, '--lang', 'ru'], { env })
    expect(other.stdout).toBe(stdout)
  }
})

test('a query is read as search reads it, and missing words are reported', () => {
  for (const query of ['әкім', 'аким', 'әкімдерге', 'су тасқыны', 'көктем әкім']) {
    const hits = jsonOf(kznews(folder, ['search', query, '-n', 'all', '--json']))
    const full = hits.filter(({ partial }: { partial?: boolean }) => partial !== true)
    expect(jsonOf(stats(query, '--json')).matching, query).toBe(full.length)
  }
  expect(stats('тасқыннн').stderr).toContain('тасқыннн. Ұқсас сөздер: тасқын')
  expect(stats('щщщщщ')).toMatchObject({ status: 0, stderr: 'Архивте бұл сөз жоқ: щщщщщ\n' })
  expect(stats('!!!').stderr).toContain('Сұрауда бірде-бір сөз жоқ')
  expect(jsonOf(stats('-әкім', '--json')).query).toBe('-әкім')
})

test('nothing to count is no failure: a notice says so', () => {
  const run = stats('--on', '1990')
  expect(run).toMatchObject({ status: 0, stdout: '' })
  expect(run.stderr).toContain('Сүзгісіз: 5 мақала')
  expect(jsonOf(stats('--on', '1990', '--json'))).toEqual({
    by: 'month',
    total: 0,
    matching: 0,
    rows: [],
  })
  const screen = kznewsOnTerminal(folder, ['stats', '--on', '1990'])
  expect(screen.stdout).toBe('Мұндай мақала жоқ. Сүзгісіз: 5 мақала\n')
})

test('a terminal gets bars, other periods and formats are refused by name', () => {
  const screen = kznewsOnTerminal(folder, ['stats', '--by', 'year'], { env: { NO_COLOR: '1' } })
  expect(screen.stdout).toContain('2024           ███')
  expect(screen.stdout).toContain('күні белгісіз')
  const decade = stats('--by', 'decade', '--json')
  expect(decade.status).toBe(2)
  expect(errorOf(decade)).toMatchObject({
    code: 'choice-invalid',
    hint: 'Мәндері: day, week, month, year, category',
  })
  expect(errorOf(stats('--format', 'ids', '--json')).code).toBe('formats-conflict')
  expect(stats('--format', 'ids').stderr).toContain('Мәндері: table, json, ndjson, csv, tsv')
  expect(stats('').stderr).toContain('Не іздеу керегін жазыңыз')
})

/** Filters, pages and orders of list and search, and what is said of values that are none. */

import { expect, test } from 'vitest'
import { idsOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'

const dated = (id: string, datePublished: string | undefined, ...categories: string[]) =>
  article(id, `Сайлау жаңалығы ${id}`, { datePublished, categories })

const folder = standingFolder({
  'archive/бәрі.json': [
    dated('a', '2023-12-31T23:30+06:00', 'Саясат'),
    dated('b', '2024-01-01T00:10+06:00', 'Саясат', 'Сайлау'),
    dated('c', '2024-02-29', 'Спорт'),
    dated('d', '2024-03-01', 'Қоғам'),
    dated('e', '2026-06-22T09:00+05:00', 'Спорт'),
    dated('f', '2026-06-23', '№1'),
    dated('g', undefined, 'Спорт'),
  ],
})

const ids = (...args: string[]) => idsOf(kznews(folder, [...args, '--format', 'ids'])).join('')

/** Filters, and the articles that they leave, newest first. */
const CASES: readonly (readonly [readonly string[], string])[] = [
  [[], 'fedcbag'],
  [['--since', '2024'], 'fedcb'],
  [['--since', '2024-03'], 'fed'],
  [['--since', '2024-03-01'], 'fed'],
  [['--until', '2023'], 'a'],
  [['--until', '2024-02'], 'cba'],
  [['--until', '29 ақпан 2024'], 'cba'],
  [['--since', '2024', '--until', '2024'], 'dcb'],
  [['--on', '2024'], 'dcb'],
  [['--on', '2024-01'], 'b'],
  [['--on', '31.12.2023'], 'a'],
  [['--on', '2023-12-31..2024-01-01'], 'ba'],
  [['--on', 'бүгін'], 'f'],
  [['--on', 'кеше'], 'e'],
  [['--on', 'вчера'], 'e'],
  [['--since', '7d'], 'fe'],
  [['--on', '2024', '--since', '2024-02'], 'dc'],
  [['--on', '2024', '--since', '2025'], ''],
  [['-c', 'Спорт'], 'ecg'],
  [['-c', 'СПОРТ', '--since', '2024'], 'ec'],
  [['--category', 'когам'], 'd'],
  [['-c', 'Қоғам', '-c', 'Саясат'], 'dba'],
  [['-c', 'Сайлау', '-c', 'Саясат'], 'ba'],
  [['-c', '№1'], 'f'],
  [['-n', '2'], 'fe'],
  [['--limit', '2', '--offset', '3'], 'cb'],
  [['--offset', '6'], 'g'],
  [['--offset', '7'], ''],
  [['-n', 'all', '--offset', '5'], 'ag'],
  [['--sort', 'oldest'], 'abcdefg'],
  [['--sort', 'oldest', '-n', '2', '--offset', '1'], 'bc'],
  [['--sort', 'title'], 'abcdefg'],
  [['--sort', 'title', '-c', 'Спорт', '--offset', '1'], 'eg'],
]

for (const [filter, expected] of CASES) {
  test(`list ${filter.join(' ')} leaves ${expected || 'nothing'}`, () => {
    expect(ids('list', ...filter)).toBe(expected)
  })
}

test('search has the same filters: what list leaves, a search for a word of all finds', () => {
  for (const [filter, expected] of CASES.filter(
    ([filter]) => !/-n|limit|offset/.test(filter.join()),
  )) {
    const sorted = filter.includes('--sort') ? [] : ['--sort', 'date']
    const run = kznews(folder, ['search', 'сайлау', ...filter, ...sorted, '--format', 'ids'])
    expect(lines(run.stdout).join(''), filter.join(' ')).toBe(expected)
    expect(run.status).toBe(expected === '' ? 1 : 0)
  }
})

test('an unknown category is reported with the nearest ones', () => {
  const run = kznews(folder, ['list', '-c', 'Спортт', '--json'])
  expect(run).toMatchObject({ status: 0, stdout: '[]\n' })
  expect(lines(run.stderr)).toEqual([
    'Мұндай айдар жоқ: Спортт. Мүмкін: Спорт',
    'Мұндай мақала жоқ. Сүзгісіз: 7 мақала',
  ])
  const signs = kznews(folder, ['list', '-c', '★', '-c', ''])
  expect(lines(signs.stderr).slice(0, 2)).toEqual([
    'Мұндай айдар жоқ: ★. Тізімі: kznews stats --by category',
    'Мұндай айдар жоқ: . Тізімі: kznews stats --by category',
  ])
})

/** A wrong value, and what is said of it. */
const WRONG: readonly (readonly [string, string, string])[] = [
  ['--since', 'сөз', '--since: «сөз» деген күн түсініксіз'],
  ['--until', '', '--until: «» деген күн түсініксіз'],
  ['--on', '2023-02-29', '--on: «2023-02-29» деген күн болмайды'],
  ['--on', '31 сәуір 2024', '--on: «31 сәуір 2024» деген күн болмайды'],
  ['--on', '2024-06..2024-01', '--on: «2024-06..2024-01» деген күн болмайды'],
  ['--limit', '0', '--limit: «0» жарамайды'],
  ['--limit', 'бәрі', '--limit: «бәрі» жарамайды'],
  ['--limit', '-1', '--limit: «-1» жарамайды'],
  ['--limit', '1.5', '--limit: «1.5» жарамайды'],
  ['--limit', '1e3', '--limit: «1e3» жарамайды'],
  ['--limit', '99999999999999999999', '--limit: «99999999999999999999» жарамайды'],
  ['--offset', '-1', '--offset: «-1» жарамайды'],
  ['--offset', 'all', '--offset: «all» жарамайды'],
  ['--sort', 'күн', '--sort: «күн» деген мән жоқ'],
]

for (const [option, value, message] of WRONG) {
  test(`${option} ${JSON.stringify(value)} is refused with a sentence`, () => {
    for (const command of [['list'], ['search', 'сайлау']]) {
      const run = kznews(folder, [...command, option, value])
      expect(run).toMatchObject({ status: 2, stdout: '' })
      expect(run.stderr).toContain(`қате: ${message}`)
      expect(run.stderr).toContain('кеңес: ')
    }
  })
}

test('stderr counts the articles listed, and those of a page', () => {
  expect(kznews(folder, ['list', '-n', '2']).stderr).toBe('2 / 7 мақала\n')
  expect(kznews(folder, ['list', '--offset', '100']).stderr).toBe('0 / 7 мақала\n')
  expect(kznews(folder, ['list', '-c', 'Спорт', '-n', '1', '--lang', 'ru']).stderr).toBe(
    '1 из 3 статей\n',
  )
  expect(kznews(folder, ['list', '-n', '1', '--lang', 'en']).stderr).toBe('1 of 7 articles\n')
})

const sample = (...args: string[]) =>
  lines(kznews(folder, [...args, '--format', 'ids'], { env: { KZNEWS_ARCHIVE: SAMPLE } }).stdout)

const QUERIES = [
  ['list'],
  ['list', '--sort', 'title'],
  ['search', 'ел'],
  ['search', 'әкім', 'сайлауы'],
  ['search', 'жаңа', 'жыл', 'ел', 'президент'],
  ['search', 'ел', '--sort', 'oldest'],
]

for (const query of QUERIES) {
  test(`pages of ${query.join(' ')} laid end to end are the whole, and no article stands twice`, () => {
    const whole = sample(...query, '--limit', 'all')
    expect(new Set(whole).size).toBe(whole.length)
    expect(whole.length).toBeGreaterThan(7)
    for (const size of [4, 7]) {
      const pages: string[] = []
      for (let offset = 0; offset < whole.length; offset += size) {
        pages.push(...sample(...query, '-n', `${size}`, '--offset', `${offset}`))
      }
      expect(pages).toEqual(whole)
    }
  })
}

/** 450 articles with both words of a query and 450 with one: more than the ranking's window of each. */
const crowd = standingFolder({
  'archive/көп.jsonl': Array.from({ length: 900 }, (_, at) => {
    const text =
      at % 2 === 0 ? 'Қоңырау соғылды, мектеп ашылды.' : `Мектеп ${'ашық '.repeat(at % 7)}болды.`
    return JSON.stringify({ id: `к${at}`, title: `Мақала ${at}`, body: [text] })
  }).join('\n'),
})

test('pages beyond the window of the ranking go on without a gap or a repetition', () => {
  const many = (...page: string[]) =>
    kznews(crowd, ['search', 'қоңырау', 'мектеп', ...page, '--format', 'ids'])
  const pages: string[] = []
  for (let offset = 0; offset < 1000; offset += 130) {
    pages.push(...idsOf(many('-n', '130', '--offset', `${offset}`)))
  }
  const whole = idsOf(many('--limit', 'all'))
  expect(pages).toEqual(whole)
  expect(new Set(whole).size).toBe(900)
})

/** Ids from elsewhere may hold anything that can be printed: they are kept, listed and found as they are. */

import { expect, test } from 'vitest'
import { errorOf, idsOf, jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder, temporaryFolder, writeFiles } from '../support/cli.ts'

const IDS = [
  'KZ:News/12',
  'kz:news/12',
  'а б  в',
  '100%',
  '100%25_x',
  'Қазақша-Ид',
  '-x',
  '--json',
  '../../etc/passwd',
  '"тырнақша"',
  "'; DROP TABLE documents; --",
  'id,үтір',
  '*',
  '٢٠٢٤',
  '20240501-aaaa',
  '20240501-aaab',
]

const folder = standingFolder({
  'archive/бәрі.json': IDS.map((id, at) => article(id, `Мақала нөмірі ${at}`)),
})

test('list gives every foreign id as it is', () => {
  const run = kznews(folder, ['list', '--limit', 'all', '--json'])
  expect(
    jsonOf(run)
      .map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual([...IDS].sort())
})

for (const [at, id] of IDS.entries()) {
  test(`show finds ${JSON.stringify(id)}`, () => {
    const [shown, ...others] = jsonOf(kznews(folder, ['show', '--json', '--', id]))
    expect(others).toEqual([])
    expect(shown).toMatchObject({ id, title: `Мақала нөмірі ${at}` })
  })
}

test('ids of a search go into show - by a pipe, in their order', () => {
  const found = kznews(folder, ['search', 'мақала', '--format', 'ids', '--limit', 'all'])
  const ids = idsOf(found)
  expect([...ids].sort()).toEqual([...IDS].sort())
  const shown = jsonOf(kznews(folder, ['show', '-', '--json'], { input: found.stdout }))
  expect(shown.map(({ id }: { id: string }) => id)).toEqual(ids)
})

test('show - takes Windows line ends and blank lines, and other ids beside it', () => {
  const input = '\r\n100%25_x\r\n\r\n  *  \r\n'
  const run = kznews(folder, ['show', 'KZ:', '-', '--json', '--', '-x'], { input })
  expect(jsonOf(run).map(({ id }: { id: string }) => id)).toEqual([
    'KZ:News/12',
    '100%25_x',
    '*',
    '-x',
  ])
})

test('a beginning that only one id has is enough, and letter case counts in it', () => {
  expect(jsonOf(kznews(folder, ['show', 'Қаз', '--json']))[0].id).toBe('Қазақша-Ид')
  expect(jsonOf(kznews(folder, ['show', 'kz', '--json']))[0].id).toBe('kz:news/12')
  expect(jsonOf(kznews(folder, ['show', '٢', '--json']))[0].id).toBe('٢٠٢٤')
})

test('an id that is the beginning of another is found when it is typed whole', () => {
  expect(jsonOf(kznews(folder, ['show', '100%', '--json']))[0].id).toBe('100%')
})

test('a beginning of several ids is not guessed at: they are named, and the status is 1', () => {
  const run = kznews(folder, ['show', '20240501'])
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(lines(run.stderr)).toEqual([
    'қате: id-і «20240501» деп басталатын мақала бірнешеу',
    'кеңес: Бірін таңдаңыз:',
    '  20240501-aaaa · Мақала нөмірі 14',
    '  20240501-aaab · Мақала нөмірі 15',
  ])
})

test('ten of many candidates are named, and that there are more', () => {
  const more = Array.from({ length: 30 }, (_, at) => article(`көп-${at}`, `Көп ${at}`))
  const many = temporaryFolder()
  writeFiles(many, { 'archive/көп.json': more })
  const { choices = [] } = errorOf(kznews(many, ['show', 'көп', '--json']))
  expect(choices).toHaveLength(11)
  expect(choices[0]).toMatch(/^көп-\d+ · Көп \d+$/)
  expect(choices.at(-1)).toBe('…')
})

test('an unknown id is answered with what is near to it', () => {
  const run = kznews(folder, ['show', '20240502'])
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(lines(run.stderr)).toEqual([
    'қате: Мұндай мақала жоқ: 20240502',
    'кеңес: Мүмкін: 20240501-aaaa, 20240501-aaab',
  ])
  const typo = kznews(folder, ['show', '20240501-aaac'])
  expect(typo.stderr).toContain('Мүмкін: 20240501-aaa')
})

test('an id of the next day is answered with the article of the day', () => {
  const run = kznews(folder, ['show', '20260623'], { env: { KZNEWS_ARCHIVE: SAMPLE } })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('Мүмкін: 20260622-dee782ec')
})

test('an id that is near to nothing is answered with where ids are listed', () => {
  const run = kznews(folder, ['show', 'мүлдем бөтен нәрсе'])
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('кеңес: Мақалалар тізімі: kznews list')
})

test('an empty id is a missing argument, not the beginning of every id', () => {
  for (const id of ['', ' ']) {
    const run = kznews(folder, ['show', id])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('<id> аргументі жетіспейді')
  }
})

test('show - with nothing to read shows nothing', () => {
  expect(kznews(folder, ['show', '-', '--json'], { input: '' })).toMatchObject({
    status: 1,
    stdout: '[]\n',
  })
})

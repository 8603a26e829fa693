/** What stands under a name that is not known and looks like what the record lacks is told. */

import { expect, test } from 'vitest'
import { parseArticle } from '../../src/archive/parse-article.ts'

const TEXT =
  'Ауыл тұрғындары бөгетті өз күшімен жөндеді. Жұмысқа елу адам келді. '.repeat(5) +
  'Қаражатты халық жинады.'
const WHOLE = {
  title: 'Бөгет жөнделді',
  url: 'https://dala.example.kz/1',
  date: '2025-04-17',
  text: TEXT,
}

function unreadIn(record: Record<string, unknown>): unknown[] {
  const { problems } = parseArticle(record, { file: 'x.json' })
  return problems.flatMap(({ code, facts }) => (code === 'field-unread' ? [facts] : []))
}

const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !names.includes(name)))

test.each([
  ['a day', { шыққан: '2025-04-17' }, { field: 'шыққан', like: 'date' }],
  ['a printed day', { stamp_kz: '17 сәуір 2025, 09:30' }, { field: 'stamp_kz', like: 'date' }],
  ['seconds', { crawl_date_sec: 1_744_864_200 }, { field: 'crawl_date_sec', like: 'date' }],
])('a date: %s', (_, more, told) => {
  expect(unreadIn({ ...without('date'), ...more })).toEqual([told])
  // What has its date needs no other.
  expect(unreadIn({ ...WHOLE, ...more })).toEqual([])
})

test('a text, in one or in lines; an address', () => {
  expect(unreadIn({ ...without('text'), matn: TEXT })).toEqual([{ field: 'matn', like: 'text' }])
  expect(unreadIn({ ...without('text'), matn: [TEXT, TEXT] })).toEqual([
    { field: 'matn', like: 'text' },
  ])
  const page = 'https://dala.example.kz/kk/1'
  expect(unreadIn({ ...without('url'), бет: page })).toEqual([{ field: 'бет', like: 'url' }])
})

test.each([
  ['a number of readers', without('date'), { views: 2_025_000_000 }],
  ['a sentence with a year', without('date'), { note: 'Бөгет 2025 жылы жөнделді, халық риза' }],
  ['a picture', without('url'), { banner: 'https://dala.example.kz/1.jpg' }],
  ['the address of a person', without('url'), { author_page: 'https://dala.example.kz/u/1' }],
  ['a list of words', without('text'), { words: 'су ауыл бөгет '.repeat(40) }],
])('%s is none', (_, record, more) => {
  expect(unreadIn({ ...record, ...more })).toEqual([])
})

test('a record that is refused says what its text may be', () => {
  const { article, problems } = parseArticle(
    { title: 'Бөгет жөнделді', matn: TEXT },
    { file: 'x.json' },
  )
  expect(article).toBeUndefined()
  expect(problems.map(({ code }) => code)).toEqual(['field-unread', 'no-text'])
})

test('the format’s own records are as they are', () => {
  expect(unreadIn({ schemaVersion: 1, ...without('date'), шыққан: '2025-04-17' })).toEqual([])
})

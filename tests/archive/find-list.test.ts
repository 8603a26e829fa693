/** Where the articles of a document are, whatever stands around them. */

import { expect, test } from 'vitest'
import { articleList, withoutWrapper } from '../../src/archive/find-list.ts'

const ARAL = { title: 'Арал қайтып келеді', text: 'Су көтерілді.', link: 'https://aral.kz/1' }
const BALQASH = { title: 'Балқаш тартылды', text: 'Су төмендеді.', link: 'https://aral.kz/2' }
const BOTH = [ARAL, BALQASH]

test.each<[string, unknown]>([
  ['a list', BOTH],
  [
    'items beside a date and rubrics',
    { updated: '2026-03-05', rubrics: { су: { title: 'Су' } }, items: BOTH },
  ],
  ['entries', { total: 2, entries: BOTH }],
  ['a list two objects deep', { response: { status: 'ok', results: BOTH } }],
  ['a list four objects deep', { a: { b: { c: { d: BOTH } } } }],
  [
    'a list that bears a title',
    { id: 'user/-/starred', title: 'Белгіленген', author: 'мен', items: BOTH },
  ],
  [
    'documents of a search engine',
    { hits: { total: 2, hits: BOTH.map((each) => ({ _id: '1', _source: each })) } },
  ],
  ['articles by their ids', { 'a-1': ARAL, 'a-2': BALQASH }],
  ['two lists by their rubrics', { news: { су: [ARAL], балық: [BALQASH] } }],
  [
    'a page of a query',
    { data: { posts: { edges: BOTH.map((node) => ({ cursor: 'x', node })) } } },
  ],
])('%s is a list of articles', (_, document) => {
  const titles = articleList(document)?.map((each) => withoutWrapper(each as never).title)
  expect(titles).toEqual([ARAL.title, BALQASH.title])
})

test.each<[string, unknown]>([
  ['an article with comments', { ...ARAL, comments: BOTH }],
  ['an article with articles like it', { title: 'Арал', url: 'https://aral.kz', related: BOTH }],
  ['an article with tags that have names', { ...ARAL, tags: [{ name: 'су' }, { name: 'балық' }] }],
  ['settings', { name: 'my-app', description: 'Сайт', files: ['a', 'b'], scripts: { test: 'x' } }],
  [
    'rubrics alone',
    {
      rubrics: [
        { title: 'Су', weight: 2 },
        { title: 'Балық', weight: 1 },
      ],
    },
  ],
  ['a text', 'Арал'],
])('%s is no list of articles', (_, document) => {
  expect(articleList(document)).toBeUndefined()
})

test('what stands beside a packed article is kept with it', () => {
  const record = withoutWrapper({ _id: '7', _score: 1.5, _source: ARAL })
  expect(record).toEqual({ ...ARAL, _id: '7', _score: 1.5 })
  expect(withoutWrapper({ ...ARAL, image: { url: 'https://aral.kz/1.jpg' } })).toHaveProperty(
    'image',
  )
})

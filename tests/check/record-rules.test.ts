/** What is wrong with a record by itself: dates, body, images. */

import { expect, test } from 'vitest'
import { checkRecord } from '../../src/check/record-rules.ts'
import { article } from './support.ts'

const TODAY = '2026-06-23'
const check = (more: Parameters<typeof article>[0]) =>
  checkRecord(article(more), TODAY).map((flaw) => `${flaw.check} ${flaw.field}`)

test('a sound record has no flaw', () => {
  expect(checkRecord(article(), TODAY)).toEqual([])
})

test.each([
  ['2026-06-25', ['date-future datePublished']],
  ['2026-06-25T01:00+14:00', ['date-future datePublished']],
  ['2026-06-24T01:00+14:00', []],
  ['2026-06-23', []],
  ['1870-04-28', []],
  ['1870-04-27', ['date-implausible datePublished']],
  ['0001-01-01', ['date-implausible datePublished']],
  ['1970-01-01T00:00:00Z', ['date-implausible datePublished']],
  ['1970-01-01T06:00+06:00', ['date-implausible datePublished']],
  ['1970-01-01', []],
  ['1970-01-01T10:00+05:00', []],
])('the date %s: %j', (datePublished, flaws) => {
  expect(check({ datePublished })).toEqual(flaws)
})

test('what was modified before the day that it was published on is told; minutes do not matter', () => {
  const published = { datePublished: '2024-05-01T10:00+05:00' }
  expect(check({ ...published, dateModified: '2024-04-30' })).toEqual(['date-order dateModified'])
  expect(check({ ...published, dateModified: '2024-05-01T09:50+05:00' })).toEqual([])
  expect(check({ ...published, dateModified: '2031-01-01' })).toEqual(['date-future dateModified'])
})

test('a body without blocks is empty, one of images is not', () => {
  expect(check({ body: [] })).toEqual(['body-empty body'])
  expect(check({ body: [{ type: 'image', image: 0 }], images: [{ caption: 'Сурет' }] })).toEqual([])
})

test('images that are not there are told together', () => {
  const body = ['Мәтін', ...[0, 1, 2, 3, 4].map((image) => ({ type: 'image', image }) as const)]
  expect(checkRecord(article({ body, images: [{ caption: 'Сурет' }] }), TODAY)).toEqual([
    {
      check: 'image-unknown',
      field: 'body[2].image',
      facts: {
        count: 4,
        found: [
          { field: 'body[2].image', text: '1' },
          { field: 'body[3].image', text: '2' },
          { field: 'body[4].image', text: '3' },
        ],
      },
    },
  ])
})

/** Ids: made of address, title and date; found by their beginnings; safe as names of files. */

import { resolve, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId, articlePath, shortId, textDigest } from '../../src/archive/identity.ts'

const ARTICLE = { title: 'Арал қайтып келеді', datePublished: '2026-06-22', body: ['Су.'] }

test('an id is the day and 64 bits, of the address where there is one', () => {
  const url = 'https://example.kz/aral'
  expect(articleId(ARTICLE)).toMatch(/^20260622-[0-9a-f]{16}$/)
  expect(articleId({ ...ARTICLE, body: ['Басқа.'] })).toBe(articleId(ARTICLE))
  expect(articleId({ ...ARTICLE, title: 'Балқаш' })).not.toBe(articleId(ARTICLE))
  expect(articleId({ ...ARTICLE, url, title: 'Балқаш' })).toBe(articleId({ ...ARTICLE, url }))
})

test('undated articles with the same headline are told apart by their texts', () => {
  const { title } = ARTICLE
  const [one, other] = [articleId({ title, body: ['Су.'] }), articleId({ title, body: ['Балық.'] })]
  expect(one).toMatch(/^undated-[0-9a-f]{16}$/)
  expect(one).not.toBe(other)
})

test('an id of 64 bits begins with the one of 32 that was made before, and no other id has such', () => {
  const id = articleId(ARTICLE)
  expect(shortId(id)).toBe(id.slice(0, 17))
  expect(shortId(articleId({ title: 'Арал', body: [] }))).toMatch(/^undated-[0-9a-f]{8}$/)
  for (const other of ['20260622-a1b2c3d4', 'azattyq-33423632', 'aral', `${id}0`]) {
    expect(shortId(other)).toBeUndefined()
  }
})

test('the digest is of title, date and body alone', () => {
  const digest = textDigest(ARTICLE)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(textDigest({ ...ARTICLE, categories: ['Қоғам'] } as typeof ARTICLE)).toBe(digest)
  for (const change of [{ title: 'Балқаш' }, { datePublished: '2026-06-23' }, { body: [] }]) {
    expect(textDigest({ ...ARTICLE, ...change })).not.toBe(digest)
  }
})

test.each([
  ['20260622-a1b2c3d4', '2026/06/20260622-a1b2c3d4.json'],
  ['../../x', '2026/06/x~'],
  ['KZ:News/12', '2026/06/kz-news-12~'],
  ['.құпия', '2026/06/id~'],
  ['жаңалық', '2026/06/id~'],
  ['a'.repeat(121), `2026/06/${'a'.repeat(60)}~`],
])('the file of %s begins with %s', (id, path) => {
  const file = articlePath({ id, datePublished: '2026-06-22T23:00-05:00' })
  expect(file.startsWith(path)).toBe(true)
  expect(file.endsWith('.json')).toBe(true)
})

test('an article without a date is among the undated', () => {
  expect(articlePath({ id: 'aral' })).toBe('undated/aral.json')
})

const hostile = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc
    .array(fc.constantFrom('..', '/', '\\', ':', '~', 'A', 'a', '.', '-', '\0', 'ә'), {
      minLength: 1,
    })
    .map((parts) => parts.join('')),
  fc.integer({ min: 100, max: 5000 }).map((length) => 'ә'.repeat(length)),
)

test('whatever the id, its file is in the archive, no dot-file, and short enough for a disk', () => {
  fc.assert(
    fc.property(hostile, (id) => {
      const file = articlePath({ id })
      const root = `${sep}archive${sep}undated`
      expect(resolve(root, '..', file).startsWith(root + sep)).toBe(true)
      expect(file).toMatch(/^undated\/[a-z0-9][a-z0-9._~-]*\.json$/)
      expect(file.length).toBeLessThan(200)
    }),
  )
})

test('no two ids have one file, not even where the disk ignores case', () => {
  const ids = [
    'aral',
    'Aral',
    'ARAL',
    'a/ral',
    'a:ral',
    'арал',
    'Арал',
    'aral ',
    '../aral',
    'aral.',
  ]
  // One that was made to meet another's file.
  ids.push(articlePath({ id: 'Aral' }).replace(/^undated\/|\.json$/g, ''))
  const files = ids.map((id) => articlePath({ id }).toLowerCase())
  expect(new Set(files).size).toBe(ids.length)
})

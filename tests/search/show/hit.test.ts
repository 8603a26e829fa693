/** A hit's matches in every field, and the passage that is shown of it. */

import { expect, test } from 'vitest'
import { documentKeyOf } from '../../../src/index/sqlite/rows.ts'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { makeHit, textsOf } from '../../../src/search/show/hit.ts'

const MATCHER = { words: new Map([['спорт', 0]]), phrases: [['жазғы', 'спорт']] }

const RANKED = {
  id: 'a',
  document: documentKeyOf(1),
  title: 'Алау тұтанды',
  categories: ['Қоғам', 'Спорт'],
  location: { file: 'a.json', offset: 0, length: 1 },
  score: 1,
  group: 'full' as const,
  missing: [],
  near: [],
  forms: [],
}

const ARTICLE = { ...RANKED, tags: ['Жазғы спорт'], body: ['Ойындар басталды.'] }

test('a category that matches is a match in `categories`, tags counted on after them', async () => {
  const { matches } = await makeHit(RANKED, ARTICLE, MATCHER, analyzer)
  expect(matches).toEqual([
    { field: 'categories', index: 1, start: 0, end: 5, word: 'Спорт' },
    { field: 'categories', index: 2, start: 0, end: 5, word: 'Жазғы' },
    { field: 'categories', index: 2, start: 6, end: 11, word: 'спорт' },
  ])
})

test('the passage is never a category', async () => {
  const { snippet } = await makeHit(RANKED, ARTICLE, MATCHER, analyzer)
  expect(snippet).toEqual({ text: 'Ойындар басталды.', ranges: [] })
})

test('a category in Latin letters is read as the article is', async () => {
  const latin = {
    ...ARTICLE,
    title: 'Balalar mektepke keldi',
    tags: [],
    categories: ['Qoǵam', 'Sport'],
    body: ['Búgin qalada jańa oqý jyly bastaldy, balalar men ata-analar mektep aldyna jınaldy.'],
  }
  const { matches } = await makeHit({ ...RANKED, title: latin.title }, latin, MATCHER, analyzer)
  expect(matches).toEqual([{ field: 'categories', index: 1, start: 0, end: 5, word: 'Sport' }])
})

test('an article whose file is gone has its title still', () => {
  expect(textsOf('Тақырып', undefined)).toEqual([{ field: 'title', text: 'Тақырып' }])
})

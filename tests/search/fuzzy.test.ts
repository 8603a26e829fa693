/** What is spelt nearly so: names of things, and the few values of an option. */

import { describe, expect, test } from 'vitest'
import { likeliest, nearest } from '../../src/search/fuzzy.ts'

describe('the likeliest choice', () => {
  const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'ids']
  test.each([
    ['jsn', 'json'],
    ['JSON', 'json'],
    ['cvs', 'csv'],
    ['tabel', 'table'],
    ['ndjsn', 'ndjson'],
    ['id', 'ids'],
  ])('for %s is %s', (typed, choice) => {
    expect(likeliest(typed, FORMATS)).toBe(choice)
  })

  test.each(['xml', 'yaml', 'markdown', 'кесте', ''])('for "%s" there is none', (typed) => {
    expect(likeliest(typed, FORMATS)).toBeUndefined()
  })

  test('is never the opposite', () => {
    expect(likeliest('newest', ['date', 'oldest', 'title'])).toBeUndefined()
    expect(likeliest('rigth', ['left', 'right'])).toBe('right')
  })
})

test('the nearest names come best first, and no longer ones', () => {
  const names = ['спорт', 'саясат', 'спорттық жаңалықтар']
  expect(nearest('спортт', names, (name) => name, 3)).toEqual(['спорт'])
  expect(nearest('', names, (name) => name, 3)).toEqual([])
})

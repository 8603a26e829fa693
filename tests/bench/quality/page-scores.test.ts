/** The scores of extracted texts, on pages small enough to count by hand. */

import { expect, test } from 'vitest'
import { meanScore, pageScore } from '../../../bench/quality/page-scores.mjs'

test.each([
  ['the same text', 'Су көтерілді балық көбейді', 'Су, көтерілді: балық көбейді!', 1, 1],
  ['a line too much', 'а б в г', 'а б в г д', 0.5, 1],
  ['a line too little', 'а б в г д', 'а б в г', 1, 0.5],
  ['another text', 'а б в г', 'д е ж з', 0, 0],
  ['nothing found', 'а б в г', '', 0, 0],
  ['nothing to be found', '', '', 1, 1],
  ['fewer words than a shingle', 'а б', 'а б', 1, 1],
  ['a line twice', 'а б в г', 'а б в г а б в г', 0.2, 1],
])('%s is scored by its shingles', (_, truth, found, precision, recall) => {
  expect(pageScore(truth, found)).toEqual({ precision, recall })
})

test('F1 is of the averages over pages', () => {
  const scores = [
    { precision: 1, recall: 0.5 },
    { precision: 0, recall: 0.5 },
  ]
  expect(meanScore(scores)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
})

/** The measures of search, against values worked out by hand. */

import { expect, test } from 'vitest'
import {
  readJudgements,
  readQueries,
  scoreAnswers,
  scoreQuery,
} from '../../../bench/quality/measures.mjs'

const three = new Map([
  ['a', 1],
  ['b', 1],
  ['c', 1],
])

test('gains fall with the logarithm of the place, over those of the best order', () => {
  const { ndcg, mrr, recall10 } = scoreQuery(['x', 'a', 'y', 'b', 'z'], three)
  const ideal = 1 + 1 / Math.log2(3) + 1 / 2
  expect(ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal, 12)
  expect(mrr).toBe(0.5)
  expect(recall10).toBeCloseTo(2 / 3, 12)
})

test('grades are gains: the better document belongs first', () => {
  const grades = new Map([
    ['good', 3],
    ['fair', 2],
    ['bad', 0],
  ])
  expect(scoreQuery(['good', 'fair'], grades).ndcg).toBe(1)
  const wrong = scoreQuery(['fair', 'good'], grades).ndcg
  expect(wrong).toBeCloseTo((2 + 3 / Math.log2(3)) / (3 + 2 / Math.log2(3)), 12)
  expect(scoreQuery(['bad'], grades)).toEqual({ ndcg: 0, mrr: 0, recall10: 0, recall100: 0 })
})

test('beyond rank 10 only recall at 100 counts', () => {
  const ranked = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a']
  expect(scoreQuery(ranked, three)).toEqual({ ndcg: 0, mrr: 0, recall10: 0, recall100: 1 / 3 })
})

test('a document listed twice counts once, at its first place', () => {
  expect(scoreQuery(['a', 'a', 'b', 'c'], three).ndcg).toBe(1)
})

test('a query without an answer scores 0; one without a relevant document is not asked', () => {
  const judgements = readJudgements('q1 0 a 1\nq1\t0\tn\t0\nq2 0 b 1\nq3 0 n 0\n')
  const { ndcg, mrr } = scoreAnswers(new Map([['q1', ['n', 'a']]]), judgements)
  expect(ndcg).toBeCloseTo(1 / Math.log2(3) / 2, 12)
  expect(mrr).toBe(0.25)
})

test('judged only: unjudged documents take no place', () => {
  const judgements = readJudgements('q 0 a 1\nq 0 n 0\n')
  const answers = new Map([['q', ['unseen', 'n', 'unseen too', 'a']]])
  expect(scoreAnswers(answers, judgements).mrr).toBe(1 / 4)
  expect(scoreAnswers(answers, judgements, { judgedOnly: true }).mrr).toBe(1 / 2)
})

test('queries are read with the blanks they hold', () => {
  expect(readQueries('q1\tсу тасқыны\r\n\nq2\tкөктем\n')).toEqual([
    ['q1', 'су тасқыны'],
    ['q2', 'көктем'],
  ])
})

/** What the bench of bad queries asks, and what it calls a fault. */

import { expect, test } from 'vitest'
import { hostileQueries } from '../../../bench/speed/hostile-list.mjs'
import { faultOf } from '../../../bench/speed/hostile-queries.mjs'

const WORDS = Array.from({ length: 1600 }, (_, at) => `сөз${'абв'[at % 3]}${at}`)

test('the same seed asks the same, and no query has more bytes than an argument may', () => {
  const queries = hostileQueries(WORDS, { random: 10, seed: 1 })
  expect(hostileQueries(WORDS, { random: 10, seed: 1 })).toEqual(queries)
  expect(queries.length).toBeGreaterThan(200)
  expect(Math.max(...queries.map(([, bytes]) => bytes!.length))).toBeLessThan(128 * 1024)
})

const answer = { status: 0, stdout: '[]', stderr: '', cpu: 0.1 }

test.each([
  ['a crash', { status: 70, stderr: 'қате' }, /exit 70/],
  ['a kill', { status: 137 }, /exit 137/],
  ['words of the engine', { stderr: 'fts5: syntax error near "*"' }, /says: fts5/],
  ['a stack', { stderr: 'oops\n    at parse (x.cjs:1:2)' }, /says: at/],
  ['a refusal without a word', { status: 2, stdout: '' }, /without a word/],
  ['half an answer', { stdout: '[{' }, /no JSON/],
  ['a long time', { cpu: 3 }, /took 3\.00 s/],
])('%s is a fault', (_, change, fault) => {
  expect(faultOf({ ...answer, ...change }, 2)).toMatch(fault)
})

test('neither an answer nor a refusal in words is a fault', () => {
  expect(faultOf(answer, 2)).toBeUndefined()
  expect(faultOf({ ...answer, status: 1 }, 2)).toBeUndefined()
  const refusal = { ...answer, status: 2, stdout: '', stderr: 'Не іздеу керегін жазыңыз' }
  expect(faultOf(refusal, 2)).toBeUndefined()
})

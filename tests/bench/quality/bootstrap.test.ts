/** The paired bootstrap, on differences whose answer is known. */

import { expect, test } from 'vitest'
import { pairedBootstrap } from '../../../bench/quality/bootstrap.mjs'

test('equal scores differ by nothing', () => {
  expect(pairedBootstrap([0.1, 0.5, 1], [0.1, 0.5, 1])).toEqual({ difference: 0, low: 0, high: 0 })
})

test('a gain on every query is a gain in every draw', () => {
  const before = Array.from({ length: 40 }, (_, at) => at / 80)
  const { difference, low, high } = pairedBootstrap(
    before,
    before.map((score, at) => score + (at % 2 === 0 ? 0.1 : 0.2)),
  )
  expect(difference).toBeCloseTo(0.15, 12)
  expect(low).toBeGreaterThan(0.1)
  expect(high).toBeLessThan(0.2)
})

test('gains and losses of one size cannot be told from luck', () => {
  const before = Array.from({ length: 40 }, () => 0.5)
  const after = before.map((score, at) => score + (at % 2 === 0 ? 0.1 : -0.1))
  const { low, high } = pairedBootstrap(before, after)
  expect(low).toBeLessThan(0)
  expect(high).toBeGreaterThan(0)
})

test('scores of other queries are refused', () => {
  expect(() => pairedBootstrap([1], [1, 1])).toThrow('not the same')
})

/** The table of texts and their numbers, beside a Map. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextNumbers } from '../../../src/index/sqlite/text-numbers.ts'

test('it holds what a Map holds, whatever the texts', () => {
  const texts = fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(texts, fc.array(fc.string()), (held, others) => {
      const numbers = new TextNumbers()
      const map = new Map<string, number>()
      for (const [at, text] of held.entries()) {
        numbers.add(text, at * 3)
        map.set(text, at * 3)
      }
      expect(numbers.size).toBe(map.size)
      for (const text of [...held, ...others]) expect(numbers.get(text)).toBe(map.get(text))
    }),
  )
})

test('it grows, and begins anew', () => {
  const numbers = new TextNumbers()
  const count = 50_000
  for (let at = 0; at < count; at++) numbers.add(`сөз${at}`, at)
  const found = Array.from({ length: count }, (_, at) => numbers.get(`сөз${at}`))
  expect(found).toEqual(Array.from({ length: count }, (_, at) => at))
  numbers.clear()
  expect(numbers.size).toBe(0)
  expect(numbers.get('сөз1')).toBeUndefined()
  numbers.add('сөз1', 7)
  expect(numbers.get('сөз1')).toBe(7)
})

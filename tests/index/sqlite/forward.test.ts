/** Rows of the forward index: packed and unpacked without loss. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS } from '../../../src/archive/texts.ts'
import { isDamage } from '../../../src/index/sqlite/database.ts'
import { decodeForward, encodeForward } from '../../../src/index/sqlite/forward.ts'

const rows = fc.array(fc.array(fc.oneof(fc.nat({ max: 2 ** 30 - 1 }), fc.nat({ max: 2 ** 17 }))), {
  minLength: FIELDS.length,
  maxLength: FIELDS.length,
})

function damageOf(bytes: Uint8Array): unknown {
  try {
    return decodeForward(bytes)
  } catch (error) {
    return error
  }
}

test('a forward row comes back as it was written', () => {
  fc.assert(
    fc.property(rows, (row) => {
      expect(decodeForward(encodeForward(row))).toEqual(row)
    }),
  )
})

test('the frequent words of an archive take two bytes, those beyond 49 thousand four', () => {
  expect(encodeForward([[1, 49_151, 49_152], [], [], [], []])).toHaveLength(5 * 2 + 2 + 2 + 4)
})

test('a row is read wherever it lies in memory', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const bytes = encodeForward(row)
      const shifted = new Uint8Array(bytes.length + 1)
      shifted.set(bytes, 1)
      expect(decodeForward(shifted.subarray(1))).toEqual(row)
    }),
  )
})

test('a forward row that was cut short is damage, not a shorter article', () => {
  fc.assert(
    fc.property(rows, fc.nat({ max: 1000 }), (row, at) => {
      const bytes = encodeForward(row)
      const error = damageOf(bytes.subarray(0, at % bytes.length))
      expect(isDamage(error)).toBe(true)
    }),
  )
})

test('any bytes are a row or damage, and neither hangs nor fills the memory', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = damageOf(bytes)
      expect(Array.isArray(read) || isDamage(read)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

/** Texts that are nearly the same, and such as only tell of the same. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NearDuplicates } from '../../src/check/near-duplicates.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `сөз${from + at}`)

function pairsOf(...texts: readonly (readonly string[])[]) {
  const duplicates = new NearDuplicates()
  for (const words of texts) duplicates.add(words)
  return duplicates.pairs()
}

test('the same words in the same order resemble each other wholly, whatever their number', () => {
  for (const words of [['бір'], ['бір', 'екі'], numbers(0, 30), numbers(0, 3000)]) {
    expect(pairsOf(words, ['басқа'], words)).toEqual([{ later: 2, earlier: 0, resemblance: 1 }])
  }
})

test('one word in hundreds makes a text nearly the same, and not the same', () => {
  const words = numbers(0, 400)
  const [pair] = pairsOf(words, words.with(200, 'басқа'))
  expect(pair?.resemblance).toBeGreaterThan(0.9)
  expect(pair?.resemblance).toBeLessThan(1)
})

test('a text with a tail is nearly the same, one of which a half is other words is not', () => {
  expect(pairsOf(numbers(0, 200), numbers(0, 215))).toHaveLength(1)
  expect(pairsOf(numbers(0, 200), numbers(60, 260))).toEqual([])
  expect(pairsOf(numbers(0, 200), numbers(200, 400))).toEqual([])
})

test('the same words in another order are another text', () => {
  expect(pairsOf(numbers(0, 50), numbers(0, 50).reverse())).toEqual([])
})

test('a bulletin in the words of yesterday, with other figures, is a text of its own', () => {
  const bulletin = (day: string, rate: string, change: string, total: string) =>
    `қазақстанда ${day} мамырдағы сауда қорытындысы бойынша доллар бағамы ${rate} теңге болды бұл алдыңғы көрсеткіштен ${change} теңгеге төмен сауда көлемі ${total} миллион долларды құрады`.split(
      ' ',
    )
  expect(pairsOf(bulletin('5', '501', '2', '140'), bulletin('6', '503', '1', '151'))).toEqual([])
})

test('of many copies each is told once, with the first', () => {
  const words = numbers(0, 60)
  const pairs = pairsOf(...Array.from({ length: 3000 }, () => words))
  expect(pairs).toHaveLength(2999)
  expect(pairs.every(({ earlier }) => earlier === 0)).toBe(true)
})

test('the estimate is near the share of common shingles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), (tail) => {
      const [pair] = pairsOf(numbers(0, 300), numbers(0, 300 + tail))
      expect(Math.abs((pair?.resemblance ?? 0) - 298 / (298 + tail))).toBeLessThan(0.1)
    }),
  )
})

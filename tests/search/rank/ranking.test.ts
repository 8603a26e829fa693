/** The score of one article. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS } from '../../../src/archive/texts.ts'
import type { FieldOccurrences } from '../../../src/index/reader.ts'
import { inverseFrequency, scoreDocument, type Terms } from '../../../src/search/rank/ranking.ts'

const LENGTHS = { title: 8, description: 20, body: 200, captions: 5, categories: 2 }

/** Words by how telling they are; sought term n is word n with both of its pieces, and 10 + n is it at half weight with one of them. */
const termsOf = (...idfs: number[]): Terms => ({
  idfs,
  pieceIdfs: idfs.flatMap((idf) => [idf, idf + 1]),
  uses: Array.from({ length: 20 }, (_, index) => {
    const word = index % 10
    const own = word < idfs.length ? [2 * word, 2 * word + 1] : []
    const pieces = index < 10 ? own : own.slice(0, 1)
    return { wordIndex: word, weight: index < 10 ? 1 : 0.5, pieces }
  }),
})

/** A field of 20 words with these at their places; of other words there is none to be seen. */
function field(text: readonly (number | undefined)[]): FieldOccurrences {
  const places = text.flatMap((word, at) => (word === undefined ? [] : [{ word, at }]))
  return {
    length: 20,
    at: places.map(({ at }) => at),
    sought: places.map(({ word }) => word),
  }
}

const EMPTY = field([])
const inBody = (...text: (number | undefined)[]) => [EMPTY, EMPTY, field(text), EMPTY, EMPTY]
const inTitle = (...text: (number | undefined)[]) => [field(text), EMPTY, EMPTY, EMPTY, EMPTY]
const total = (fields: readonly FieldOccurrences[], terms: Terms) =>
  scoreDocument(fields, terms, LENGTHS).total

/** A gap of words that nobody asked for. */
const gap = (length: number) => Array<undefined>(length).fill(undefined)

test('grows with how often a word stands there, by less each time', () => {
  const scores = [1, 2, 3].map((times) =>
    total(inBody(...Array<number>(times).fill(0)), termsOf(1)),
  )
  const steps = [scores[1]! - scores[0]!, scores[2]! - scores[1]!]
  expect(steps[0]).toBeGreaterThan(steps[1]!)
  expect(steps[1]).toBeGreaterThan(0)
})

test('counts a rare word for more than a common one, and a title for more than a body', () => {
  const terms = termsOf(5, 1)
  expect(total(inBody(0), terms)).toBeGreaterThan(total(inBody(1), terms))
  expect(total(inTitle(0), terms)).toBeGreaterThan(total(inBody(...gap(19), 0), terms))
})

test('counts a word for more the earlier it stands in the body, and no less for what follows', () => {
  const scores = [0, 5, 19].map((before) => total(inBody(...gap(before), 0), termsOf(1)))
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(new Set(scores).size).toBe(3)
  expect(total(inBody(0, ...gap(10), 0), termsOf(1))).toBeGreaterThan(scores[0]!)
})

test('what only may be the word is less than the word once, however often it stands there', () => {
  const title = (...text: number[]) =>
    scoreDocument(inTitle(...text), termsOf(1), LENGTHS).words[0]!
  expect(title(...Array<number>(20).fill(10))).toBeLessThan(title(0))
  expect(title(10, 10)).toBeGreaterThan(title(10))
  expect(title(0, 10)).toBeGreaterThan(title(0))
})

test('is higher the closer together two words stand, and never endless', () => {
  const scores = [0, 1, 4, 7].map((between) => total(inBody(0, ...gap(between), 1), termsOf(1, 1)))
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(new Set(scores).size).toBe(4)
  expect(scoreDocument([], termsOf(1, 1), { ...LENGTHS, body: 0 }).total).toBe(0)
  expect(scoreDocument(inBody(0), termsOf(1), { ...LENGTHS, body: 0 }).total).toBeGreaterThan(0)
})

test('is the sum of its parts', () => {
  const { total, words, closeness, pieces } = scoreDocument(
    inBody(0, 1, 1),
    termsOf(2, 3, 4),
    LENGTHS,
  )
  expect(total).toBeCloseTo(words[0]! + words[1]! + closeness + pieces)
  expect(pieces).toBeGreaterThan(0)
  expect(words[2]).toBe(0)
})

test('a word in every article still counts for something, and never against one', () => {
  const values = [0, 1, 50, 99, 100].map((holding) => inverseFrequency(100, holding))
  expect(values).toEqual([...values].sort((one, other) => other - one))
  expect(values.at(-1)).toBeGreaterThan(0)
  // A stem's families may be held by more articles than there are.
  expect(inverseFrequency(1, 5)).toBe(0)
})

const texts = fc.array(
  fc.array(fc.option(fc.nat({ max: 2 }), { nil: undefined }), { maxLength: 12 }),
  { minLength: FIELDS.length, maxLength: FIELDS.length },
)

test('is never higher where a word is another, or only nearly the word that is looked for', () => {
  const idfs = fc.tuple(
    ...Array.from({ length: 3 }, () => fc.double({ min: 0.01, max: 9, noNaN: true })),
  )
  const replaced = fc.constantFrom('another', 'nearly')
  fc.assert(
    fc.property(texts, idfs, fc.nat(), replaced, (fields, [one, two, three], which, how) => {
      const places = fields.flatMap((text, index) =>
        text.flatMap((word, at) => (word === undefined ? [] : [{ index, at, word }])),
      )
      fc.pre(places.length > 0)
      const { index, at, word } = places[which % places.length]!
      const changed = fields.map((text, number) =>
        number === index ? text.with(at, how === 'nearly' ? 10 + word : undefined) : text,
      )
      const terms = termsOf(one!, two!, three!)
      const before = total(fields.map(field), terms)
      expect(total(changed.map(field), terms)).toBeLessThanOrEqual(before + 1e-9)
    }),
    { numRuns: 3000 },
  )
})

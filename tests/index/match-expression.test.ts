import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expression } from '../../src/index/engine.ts'
import { matchExpression } from '../../src/index/match-expression.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'
import { ALL, open } from './support.ts'

const LETTERS = ['бала', 'дала', 'жер', 'көл', 'орман']

test('an empty or is a token that no stem has', () => {
  expect(matchExpression({ type: 'or', of: [] })).toBe('"0"')
})

test('one alternative needs no parentheses, and more get them', () => {
  const [one, two] = [1, 36].map((stem): Expression => ({ type: 'stem', stem }))
  expect(matchExpression({ type: 'or', of: [one!] })).toBe('"1"')
  expect(matchExpression({ type: 'and', of: [one!, { type: 'or', of: [one!, two!] }] })).toBe(
    '("1" AND ("1" OR "10"))',
  )
  expect(matchExpression({ type: 'without', base: one!, not: two! })).toBe('("1" NOT "10")')
})

/** Articles 0 to 31: number n has the words whose bit is set. */
function subsets(): Record<string, unknown> {
  const entries = Array.from({ length: 2 ** LETTERS.length }, (_, bits) => {
    const words = LETTERS.filter((_word, at) => bits & (1 << at))
    return [`${bits}.json`, { id: String(bits).padStart(2, '0'), title: '7', body: words }]
  })
  return Object.fromEntries(entries)
}

/** Expressions over the words by their place in LETTERS, or a stem that is nowhere (null). */
const shapes = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.record({
      type: fc.constant('stem' as const),
      at: fc.option(fc.nat({ max: LETTERS.length - 1 })),
    }),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
    fc.constant({ type: 'or' as const, of: [] }),
    fc.record({ type: fc.constant('without' as const), base: tie('tree'), not: tie('tree') }),
  ),
})).tree

type Shape =
  | { readonly type: 'stem'; readonly at: number | null }
  | { readonly type: 'and' | 'or'; readonly of: readonly Shape[] }
  | { readonly type: 'without'; readonly base: Shape; readonly not: Shape }

function expected(shape: Shape, bits: number): boolean {
  switch (shape.type) {
    case 'stem':
      return shape.at !== null && (bits & (1 << shape.at)) !== 0
    case 'and':
      return shape.of.every((part) => expected(part, bits))
    case 'or':
      return shape.of.some((part) => expected(part, bits))
    default:
      return expected(shape.base, bits) && !expected(shape.not, bits)
  }
}

test('the engine evaluates every expression as logic does', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, subsets())
  const { engine } = (await open(folder)).index
  const stems = (await engine.stemsByText(LETTERS)).map(({ stem }) => stem)
  expect(stems).toHaveLength(LETTERS.length)
  const toExpression = (shape: Shape): Expression => {
    if (shape.type === 'stem') {
      return { type: 'stem', stem: shape.at === null ? 999_999 : stems[shape.at]! }
    }
    if (shape.type !== 'without') return { type: shape.type, of: shape.of.map(toExpression) }
    return { type: 'without', base: toExpression(shape.base), not: toExpression(shape.not) }
  }
  await fc.assert(
    fc.asyncProperty(shapes, async (shape) => {
      const expression = toExpression(shape)
      const rows = await engine.match(expression, {}, 'title', ALL)
      const right = Array.from({ length: 32 }, (_, bits) => bits).filter((bits) =>
        expected(shape, bits),
      )
      expect(rows.map(({ id }) => Number(id)).sort((one, other) => one - other)).toEqual(right)
      expect(await engine.count({}, expression)).toBe(right.length)
    }),
    { numRuns: 300 },
  )
})

test('five thousand alternatives are no error', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.json': { id: 'a', title: 'бала' } })
  const { engine } = (await open(folder)).index
  const of = Array.from({ length: 5000 }, (_, at): Expression => ({ type: 'stem', stem: at + 1 }))
  expect(await engine.count({}, { type: 'or', of })).toBe(1)
})

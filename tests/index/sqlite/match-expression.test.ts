/** Expressions as statements of SQLite: they match as a plain reading of the query does. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS, type Field } from '../../../src/archive/texts.ts'
import type { Expression } from '../../../src/index/reader.ts'
import { isExact, matchExpression } from '../../../src/index/sqlite/match-expression.ts'
import type { IdExpression } from '../../../src/index/sqlite/term-ids.ts'
import { kazakhAnalyzer } from '../../../src/kazakh/analyzer.ts'
import { engineOf, openEngine } from '../../search/support.ts'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { candidatesOf, open, rowsIn } from '../support.ts'

const LETTERS = ['бала', 'дала', 'жер', 'көл', 'орман']

test('an empty or is a token that no stem has', () => {
  expect(matchExpression({ type: 'or', of: [] })).toBe('"0"')
})

test('one alternative needs no parentheses, and more get them', () => {
  const [one, two] = [1, 36].map((stemId): IdExpression => ({ type: 'stem', stemId }))
  expect(matchExpression({ type: 'or', of: [one!] })).toBe('"1"')
  expect(matchExpression({ type: 'and', of: [one!, { type: 'or', of: [one!, two!] }] })).toBe(
    '("1" AND ("1" OR "10"))',
  )
  expect(matchExpression({ type: 'without', base: one!, not: two! })).toBe('("1" NOT "10")')
})

const stem = (stemId: number, field?: Field): IdExpression => ({
  type: 'stem',
  stemId,
  ...(field && { field }),
})
const words = (...keys: readonly (readonly [wordId: number, stemId: number])[]) =>
  keys.map(([wordId, stemId]) => ({ wordId, stemId }))

test('a field stands before what must be in it', () => {
  expect(matchExpression(stem(1, 'title'))).toBe('(title : "1")')
  const places = [words([7, 1], [8, 2]), words([9, 3])]
  expect(matchExpression({ type: 'sequence', places, field: 'body' })).toBe(
    '(body : (("1" OR "2") AND "3"))',
  )
})

test('words one after the other are narrowed down to their stems, wherever these stand', () => {
  const query = (...places: ReturnType<typeof words>[]) =>
    matchExpression({ type: 'sequence', places })
  expect(query(words([7, 1]), words([9, 3]))).toBe('("1" AND "3")')
  // Of one place several words may have one stem.
  expect(query(words([7, 1], [8, 1]), words([9, 3]))).toBe('("1" AND "3")')
  expect(query(words([7, 1], [8, 2]))).toBe('("1" OR "2")')
  expect(query()).toBe('"0"')
  expect(query(words([7, 1]), [])).toBe('"0"')
})

test('what the postings cannot tell is left to the rows: the query matches more, never less', () => {
  const exact: IdExpression = { type: 'sequence', places: [words([7, 1])] }
  const cases: readonly (readonly [IdExpression, string | undefined, boolean])[] = [
    [{ type: 'every' }, undefined, false],
    [stem(1), '"1"', true],
    [exact, '"1"', false],
    [{ type: 'and', of: [] }, undefined, false],
    [{ type: 'and', of: [stem(2), { type: 'every' }] }, '"2"', false],
    [{ type: 'or', of: [stem(2), { type: 'every' }] }, undefined, false],
    [{ type: 'or', of: [stem(2), exact] }, '("2" OR "1")', false],
    [{ type: 'without', base: stem(2), not: exact }, '"2"', false],
    [{ type: 'without', base: { type: 'every' }, not: stem(2) }, undefined, false],
    [{ type: 'without', base: stem(1), not: stem(2) }, '("1" NOT "2")', true],
  ]
  for (const [expression, query, isAll] of cases) {
    expect(matchExpression(expression)).toBe(query)
    expect(isExact(expression)).toBe(isAll)
  }
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
  const toExpression = (shape: Shape): Expression => {
    if (shape.type === 'stem') {
      return { type: 'stem', text: shape.at === null ? 'жоқ' : LETTERS[shape.at]! }
    }
    if (shape.type !== 'without') return { type: shape.type, of: shape.of.map(toExpression) }
    return { type: 'without', base: toExpression(shape.base), not: toExpression(shape.not) }
  }
  await fc.assert(
    fc.asyncProperty(shapes, async (shape) => {
      const expression = toExpression(shape)
      const rows = await rowsIn(engine, 'title', { expression })
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
  const of = Array.from({ length: 5000 }, (_, at): Expression => {
    return { type: 'stem', text: at === 4711 ? 'бала' : `бала${at}` }
  })
  expect(await engine.count({}, { type: 'or', of })).toBe(1)
})

test('an expression as deep as a query can be is no error', async () => {
  const engine = await openEngine({ a: { body: 'бала дала' }, b: { body: 'бала' } })
  for (const field of [undefined, 'body'] as const) {
    const having = (text: string): Expression => ({ type: 'stem', text, ...(field && { field }) })
    let expression = having('бала')
    for (let depth = 0; depth < 12; depth++) {
      const not: Expression = { type: 'or', of: [expression, having('дала')] }
      expression = { type: 'without', base: having('бала'), not }
    }
    expect(await engine.count({}, expression)).toBe(1)
  }
})

const FORMS = ['бала', 'балалар', 'балалардың', 'көл', 'көлде', 'орман']
const { stem: stemmer } = await kazakhAnalyzer.stemmer()

type Leaf =
  | { readonly type: 'every' }
  | { readonly type: 'stem'; readonly form: string; readonly field?: Field }
  | {
      readonly type: 'sequence'
      readonly places: readonly (readonly string[])[]
      readonly field?: Field
    }
type Tree =
  | Leaf
  | { readonly type: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly type: 'without'; readonly base: Tree; readonly not: Tree }

const form = fc.constantFrom(...FORMS, 'жоқ')
const field = fc.option(fc.constantFrom<Field>('title', 'body', 'categories'), { nil: undefined })
const trees = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      { type: fc.constant('stem' as const), form, field },
      { requiredKeys: ['type', 'form'] },
    ),
    fc.record(
      {
        type: fc.constant('sequence' as const),
        places: fc.array(fc.uniqueArray(form, { maxLength: 3 }), { maxLength: 3 }),
        field,
      },
      { requiredKeys: ['type', 'places'] },
    ),
    fc.constant({ type: 'every' as const }),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('without' as const), base: tie('tree'), not: tie('tree') }),
  ),
})).tree as fc.Arbitrary<Tree>

type Texts = Readonly<Partial<Record<Field, readonly string[]>>>

function isSaid(tree: Tree, texts: Texts): boolean {
  const some = (field: Field | undefined, test: (forms: readonly string[]) => boolean) =>
    (field === undefined ? FIELDS : [field]).some((each) => test(texts[each] ?? []))
  switch (tree.type) {
    case 'every':
      return true
    case 'stem':
      return some(tree.field, (forms) => forms.map(stemmer).includes(stemmer(tree.form)))
    case 'sequence': {
      const { places } = tree
      return some(tree.field, (forms) =>
        forms.some(
          (_, at) => places.length > 0 && places.every((of, n) => of.includes(forms[at + n] ?? '')),
        ),
      )
    }
    case 'and':
      return tree.of.every((part) => isSaid(part, texts))
    case 'or':
      return tree.of.some((part) => isSaid(part, texts))
    case 'without':
      return isSaid(tree.base, texts) && !isSaid(tree.not, texts)
  }
}

test('words, sequences and fields are found exactly where they are', async () => {
  const texts = fc.record({
    title: fc.array(fc.constantFrom(...FORMS), { maxLength: 4 }),
    body: fc.array(fc.constantFrom(...FORMS), { maxLength: 6 }),
    categories: fc.array(fc.constantFrom(...FORMS), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(texts, { minLength: 1, maxLength: 8 }),
      fc.array(trees, { minLength: 1, maxLength: 12 }),
      async (articles, wanted) => {
        const join = (forms: readonly string[]) => forms.join(' ')
        const engine = await engineOf(
          Object.fromEntries(
            articles.map(({ title, body, categories }, at) => [
              String(at),
              { title: join(title), body: join(body), categories: join(categories) },
            ]),
          ),
        )
        const toExpression = (tree: Tree): Expression => {
          switch (tree.type) {
            case 'every':
              return tree
            case 'stem':
              return {
                type: 'stem',
                text: stemmer(tree.form),
                ...(tree.field && { field: tree.field }),
              }
            case 'sequence': {
              const places = tree.places.map((forms) => forms.map((each) => ({ form: each })))
              return { type: 'sequence', places, ...(tree.field && { field: tree.field }) }
            }
            case 'without':
              return { type: 'without', base: toExpression(tree.base), not: toExpression(tree.not) }
            default:
              return { type: tree.type, of: tree.of.map(toExpression) }
          }
        }
        for (const tree of wanted) {
          const expression = toExpression(tree)
          const right = articles.flatMap((each, at) => (isSaid(tree, each) ? [String(at)] : []))
          const rows = await rowsIn(engine, 'title', { expression })
          expect(rows.map(({ id }) => id).sort()).toEqual(right)
          expect(await engine.count({}, expression)).toBe(right.length)
          expect(await engine.count({}, expression, 2)).toBe(Math.min(right.length, 2))
          const ranked = await candidatesOf(engine, expression)
          expect(ranked).toHaveLength(right.length)
        }
        engine.close()
      },
    ),
    { numRuns: 100 },
  )
})

/** Queries as boolean expressions: what must hold, what must not, and nothing that starts with not. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expression, WordKey } from '../../../src/index/engine.ts'
import { rowMatcher } from '../../../src/index/sqlite/match-expression.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { toExpression, type Vocabulary } from '../../../src/search/rank/expression.ts'
import { parse } from '../support.ts'

/** The archive's words; a word's stem is its number in tens. а may be read as ә, which is of stem 9. */
const WORDS: Readonly<Record<string, number>> = { а: 10, ә: 90, б: 20, бб: 21, в: 30, г: 40 }

const keyOf = (word: number): WordKey => ({ word, stem: Math.floor(word / 10) })

const VOCABULARY: Vocabulary = {
  stemsOf: ({ form }, isExcluded) => {
    const word = WORDS[form]
    if (word === undefined) return []
    return form === 'а' && !isExcluded ? [1, 9] : [keyOf(word).stem]
  },
  longOf: () => undefined,
  wordOf: ({ form }) => (WORDS[form] === undefined ? undefined : keyOf(WORDS[form])),
  prefixed: ({ form }) =>
    Object.entries(WORDS).flatMap(([word, key]) => (word.startsWith(form) ? keyOf(key) : [])),
}

/** An expression, short: + and, | or, \ without, 1 a stem, <10 20> words in sequence, all every. */
function short(expression: Expression): string {
  const of = 'field' in expression && expression.field ? `${expression.field}:` : ''
  switch (expression.type) {
    case 'every':
      return 'all'
    case 'stem':
      return `${of}${expression.stem}`
    case 'sequence':
      return `${of}<${expression.places.map((place) => place.map(({ word }) => word).join('/')).join(' ')}>`
    case 'and':
      return `(${expression.of.map(short).join(' + ')})`
    case 'or':
      return expression.of.length === 0 ? 'none' : `(${expression.of.map(short).join(' | ')})`
    case 'without':
      return `(${short(expression.base)} \\ ${short(expression.not)})`
  }
}

const expressionOf = (text: string) => toExpression(parse(text).query, VOCABULARY)

test.each([
  ['', 'all'],
  ['б', '2'],
  ['б бб', '(2 + 2)'],
  ['а', '(1 | 9)'],
  ['б в', '(2 + 3)'],
  ['б OR в г', '(2 | (3 + 4))'],
  ['жоқ', 'none'],
  ['б жоқ', '(2 + none)'],
  // An exclusion is of the word's own family.
  ['-а', '(all \\ 1)'],
  ['-(-а)', '(1 | 9)'],
  ['б -в', '(2 \\ 3)'],
  ['-б -в', '(all \\ (2 | 3))'],
  ['-(б в)', '(all \\ (2 + 3))'],
  ['-жоқ', '(all \\ none)'],
  ['б -(в -г)', '(2 \\ (3 \\ 4))'],
  // Not б or в is all but the б that have no в.
  ['-б OR в', '(all \\ (2 \\ 3))'],
  ['-б OR -в', '(all \\ (2 + 3))'],
  ['г (-б OR -в)', '(4 \\ (2 + 3))'],
  ['-(-б OR в)', '(2 \\ 3)'],
  ['"б бб"', '<20 21>'],
  ['"б жоқ"', 'none'],
  ['-"б в"', '(all \\ <20 30>)'],
  ['б*', '<20/21>'],
  ['жоқ*', 'none'],
  ['title:а', '(title:1 | title:9)'],
  ['title:"б в"', 'title:<20 30>'],
  ['category:б*', 'categories:<20/21>'],
  ['body:б', '(description:2 | body:2 | captions:2)'],
])('%j is %s', (typed, wanted) => {
  expect(short(expressionOf(typed))).toBe(wanted)
})

const leaf = fc.constantFrom('а', 'б', 'в', 'г', 'жоқ', '"б в"', 'б*', 'title:б', 'body:"в г"')
const text = fc.letrec<{ tree: string }>((tie) => {
  const parts = fc.array(tie('tree'), { minLength: 1, maxLength: 3 })
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      parts.map((of) => `(${of.join(' ')})`),
      parts.map((of) => `(${of.join(' OR ')})`),
      tie('tree').map((of) => `-${of.startsWith('-') ? `(${of})` : of}`),
    ),
  }
}).tree

/** What the query says of an article, by the rules of logic alone. */
function holds(query: Query, row: readonly (readonly number[])[], isExcluded = false): boolean {
  switch (query.type) {
    case 'and':
      return query.of.every((part) => holds(part, row, isExcluded))
    case 'or':
      return query.of.some((part) => holds(part, row, isExcluded))
    case 'not':
      return !holds(query.of, row, !isExcluded)
    default: {
      const alone = toExpression(query, VOCABULARY)
      const own: Expression =
        isExcluded && short(alone) === '(1 | 9)' ? { type: 'stem', stem: 1 } : alone
      return rowMatcher(own, (word) => keyOf(word).stem)(row)
    }
  }
}

test('an expression says of every article what its query says', () => {
  const row = fc.array(fc.array(fc.constantFrom(...Object.values(WORDS)), { maxLength: 4 }), {
    minLength: 5,
    maxLength: 5,
  })
  fc.assert(
    fc.property(text, fc.array(row, { minLength: 1, maxLength: 6 }), (typed, rows) => {
      const { query } = parse(typed)
      const matches = rowMatcher(toExpression(query, VOCABULARY), (word) => keyOf(word).stem)
      expect(rows.map(matches)).toEqual(rows.map((each) => holds(query, each)))
    }),
    { numRuns: 1000 },
  )
})

/** Queries as boolean expressions: what must hold, what must not, and nothing that starts with not. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Term } from '../../../src/index/lexis.ts'
import type { Expression } from '../../../src/index/reader.ts'
import { rowMatcher } from '../../../src/index/sqlite/match-expression.ts'
import type { IdExpression } from '../../../src/index/sqlite/term-ids.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { type Meanings, toExpression } from '../../../src/search/rank/expression.ts'
import { parse } from '../support.ts'

/** The archive's words; a word's stem is its number in tens. а may be read as ә, which is of stem 9. */
const WORDS: Readonly<Record<string, number>> = { а: 10, ә: 90, б: 20, бб: 21, в: 30, г: 40 }

const stemOf = (word: number) => Math.floor(word / 10)

const MEANINGS: Meanings = {
  stemsOf: ({ form }, isExcluded) => {
    const word = WORDS[form]
    if (word === undefined) return []
    return form === 'а' && !isExcluded ? ['1', '9'] : [`${stemOf(word)}`]
  },
  longsOf: () => [],
  termOf: (how, { form }) => {
    if (how === 'exact') return WORDS[form] === undefined ? undefined : { form }
    return Object.keys(WORDS).some((word) => word.startsWith(form)) ? { prefix: form } : undefined
  },
}

const shownTerm = (term: Term) => {
  if ('form' in term) return term.form
  return 'prefix' in term ? `${term.prefix}*` : `~${term.stem}`
}

/** An expression, short: + and, | or, \ without, 1 a stem, <а б*> terms in sequence, all every. */
function short(expression: Expression): string {
  const of = 'field' in expression && expression.field ? `${expression.field}:` : ''
  switch (expression.type) {
    case 'every':
      return 'all'
    case 'stem':
      return `${of}${expression.text}`
    case 'sequence':
      return `${of}<${expression.places.map((place) => place.map(shownTerm).join('/')).join(' ')}>`
    case 'and':
      return `(${expression.of.map(short).join(' + ')})`
    case 'or':
      return expression.of.length === 0 ? 'none' : `(${expression.of.map(short).join(' | ')})`
    case 'without':
      return `(${short(expression.base)} \\ ${short(expression.not)})`
  }
}

/** The words of a term, by their numbers. */
function wordsOf(term: Term) {
  const isOf = (word: string) => {
    if ('form' in term) return word === term.form
    return 'prefix' in term ? word.startsWith(term.prefix) : `${stemOf(WORDS[word]!)}` === term.stem
  }
  const words = Object.entries(WORDS).filter(([word]) => isOf(word))
  return words.map(([, wordId]) => ({ wordId, stemId: stemOf(wordId) }))
}

/** The expression over the words' numbers. */
function inNumbers(expression: Expression): IdExpression {
  switch (expression.type) {
    case 'every':
      return expression
    case 'stem': {
      const { field } = expression
      return { type: 'stem', stemId: Number(expression.text), ...(field && { field }) }
    }
    case 'sequence': {
      const { places, field } = expression
      const ids = places.map((place) => place.flatMap(wordsOf))
      return { type: 'sequence', places: ids, ...(field && { field }) }
    }
    case 'without':
      return { type: 'without', base: inNumbers(expression.base), not: inNumbers(expression.not) }
    default:
      return { ...expression, of: expression.of.map(inNumbers) }
  }
}

const expressionOf = (text: string) => toExpression(parse(text).query, MEANINGS)

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
  ['"б бб"', '<б бб>'],
  ['"б жоқ"', 'none'],
  ['-"б в"', '(all \\ <б в>)'],
  ['б*', '<б*>'],
  ['жоқ*', 'none'],
  ['title:а', '(title:1 | title:9)'],
  ['title:"б в"', 'title:<б в>'],
  ['category:б*', 'categories:<б*>'],
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
      const alone = toExpression(query, MEANINGS)
      const own: Expression =
        isExcluded && short(alone) === '(1 | 9)' ? { type: 'stem', text: '1' } : alone
      return rowMatcher(inNumbers(own), stemOf)(row)
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
      const matches = rowMatcher(inNumbers(toExpression(query, MEANINGS)), stemOf)
      expect(rows.map(matches)).toEqual(rows.map((each) => holds(query, each)))
    }),
    { numRuns: 1000 },
  )
})

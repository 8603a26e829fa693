/** Weights of words that say little of what an article is about. */

import { describe, expect, test } from 'vitest'
import { wordWeight } from '../../../src/kazakh/lexicon/stopwords.ts'
import { stem } from '../../../src/kazakh/words/stem.ts'

describe('wordWeight', () => {
  test('is 1 for words that tell what an article is about', () => {
    expect(['мектептер', 'сайлауы', 'мұнай'].map((word) => wordWeight(stem(word)))).toEqual([
      ...[1, 1, 1],
    ])
  })

  test('is low for grammar, less low for reporting and for what is in every article', () => {
    const [and = 1, reports = 1, year = 1] = ['және', 'хабарлайды', 'жылы'].map((word) =>
      wordWeight(stem(word)),
    )
    expect(and).toBeLessThan(reports)
    expect(reports).toBeLessThan(year)
    expect(year).toBeLessThan(1)
  })

  test('weighs all forms alike', () => {
    expect(wordWeight(stem('тілшісінің'))).toBe(wordWeight(stem('тілші')))
  })
})

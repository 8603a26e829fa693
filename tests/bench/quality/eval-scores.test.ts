/** The scores of `npm run eval`, on cases small enough to count by hand. */

import { describe, expect, test } from 'vitest'
import { DEFECTS, random } from '../../../bench/quality/eval-defects.mjs'
import {
  goldRows,
  lemmaBySurface,
  median,
  pairScores,
  rowsOf,
  sameStem,
  sharing,
  variantHits,
} from '../../../bench/quality/eval-scores.mjs'

describe('pairs of words', () => {
  // Gold pairs: three of А, one of Б. Stems: а1 а2 together, а3 б1 б2 together.
  const lemmas = new Map([
    ['а1', 'А'],
    ['а2', 'А'],
    ['а3', 'А'],
    ['б1', 'Б'],
    ['б2', 'Б'],
  ])
  const stem = (word: string) => (['а1', 'а2'].includes(word) ? 'х' : 'у')

  test('half of four are right', () => {
    expect(pairScores(lemmas, stem)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  test('words left as they are find no pair, the lemmas themselves find all', () => {
    expect(pairScores(lemmas, (word: string) => word)).toEqual({ precision: 1, recall: 0, f1: 0 })
    expect(pairScores(lemmas, (word: string) => lemmas.get(word))).toMatchObject({ f1: 1 })
  })

  test('a surface with two lemmas is in no pair, a row that comes twice is one', () => {
    const rows = goldRows('а1\tА\tтег\nа1\tБ\nа2\tА\r\nа2\tА\nбос\n')
    expect(rows).toEqual([
      ['а1', 'А'],
      ['а1', 'Б'],
      ['а2', 'А'],
    ])
    expect([...lemmaBySurface(rows)]).toEqual([['а2', 'А']])
    expect(sameStem(rows, (word: string) => word.slice(0, 1).toUpperCase())).toBeCloseTo(2 / 3)
  })
})

describe('spellings', () => {
  const rows = rowsOf('қате\tакім\tәкім\nқате\tхх\tсу\nлатын\tsu\tсу\nлатын\tsu\tсау\n', 3)
  const keys: Record<string, string[]> = {
    акім: ['аким'],
    әкім: ['әкім', 'аким'],
    хх: [],
    su: ['су', 'сау'],
    су: ['су'],
    сау: ['сау', 'су'],
  }
  const keysOf = (phrase: string) => keys[phrase] ?? []

  test('that share a key are hits of their kind', () => {
    expect([...variantHits(rows, keysOf)]).toEqual([
      ['латын', { hits: 2, rows: 2 }],
      ['қате', { hits: 1, rows: 2 }],
    ])
  })

  test('are distinct where they share no key', () => {
    expect(sharing(rows, keysOf)).toEqual({ canonicals: 3, sharing: 2 })
  })
})

test('the median is in the middle, or between two', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

describe('defects', () => {
  const text = "«Біздің кітап» – Қасым-Жомарт және О'Коннор. Йод пен су керек."

  test.each(Object.keys(DEFECTS))('%s spoils a text, the same way with the same seed', (name) => {
    const spoil = DEFECTS[name as keyof typeof DEFECTS] as (
      text: string,
      chance: () => number,
    ) => string
    const spoilt = spoil(text, random(5))
    expect(spoilt).not.toBe(text)
    expect(spoil(text, random(5))).toBe(spoilt)
  })
})

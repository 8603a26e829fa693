/** Keys that a slip leaves: one of them finds the word that is meant. */

import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/kazakh/letters/fold.ts'
import { headKeys, headOf, typedHeadKeys } from '../../../src/kazakh/slips/head-keys.ts'
import { lettersLacking } from '../../../src/kazakh/slips/letters-apart.ts'

/** Whether a typed word shares a key with the beginning of another. */
function shares(typed: string, meant: string): boolean {
  const keys = headKeys(headOf(meant)!, foldWord)
  return [...typedHeadKeys(typed, foldWord)].some((key) => keys.has(key))
}

describe('the keys of a beginning', () => {
  test.each([
    ['кіатпхана', 'кітапхана', 'two letters swapped'],
    ['ктапхана', 'кітапхана', 'a letter too few'],
    ['кіітапхана', 'кітапхана', 'a letter too many'],
    ['кітопхана', 'кітапхана', 'a wrong letter'],
    ['ітапхана', 'кітапхана', 'no first letter'],
    ['кітапхнаа', 'кітапхана', 'a slip behind them'],
    ['китапхан', 'кітапхана', 'a letter that a keyboard lacks'],
    ['баска', 'басқа', 'a short word'],
    ['өртт', 'өрт', 'a word of three letters'],
    ['дәптері', 'дәптер', 'a stem with an ending'],
    ['жачауға', 'жасауға', 'a letter that folding makes two of'],
  ])('are shared by %s and %s: %s', (typed, meant) => {
    expect(shares(typed, meant)).toBe(true)
  })

  test('are not shared by words that begin otherwise', () => {
    expect(shares('терезе', 'кітапхана')).toBe(false)
  })

  test.each(['2026', '16-бап', 'ал', '\ud83d\ude00\ud83d\ude00'])('%j has none', (word) => {
    expect(headOf(word)).toBeUndefined()
  })
})

describe('letters that another word lacks', () => {
  test.each([
    ['кітап', 'кіатп', 0],
    ['кітап', 'ктап', 1],
    ['мектептт', 'мектеп', 2],
    ['апа', 'па', 1],
  ])('%s, beside %s: %i', (word, other, lacking) => {
    expect(lettersLacking(word, other)).toBe(lacking)
  })
})

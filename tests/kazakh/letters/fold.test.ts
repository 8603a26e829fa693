/** Look-up keys: words as they are typed without Kazakh letters. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldKeys, foldWord } from '../../../src/kazakh/letters/fold.ts'

test.each([
  ['ә', 'әже', 'аже'],
  ['ғ', 'ғарыш', 'гарыш'],
  ['қ', 'қоян', 'коиан'],
  ['ң', 'маңдай', 'мандаи'],
  ['ө', 'өрік', 'орик'],
  ['ұ', 'ұя', 'уиа'],
  ['ү', 'үкі', 'уки'],
  ['һ', 'гауһар', 'гаухар'],
  ['і', 'іні', 'ини'],
  ['й', 'тай', 'таи'],
  ['ё', 'ёлка', 'елка'],
  ['э', 'этика', 'етика'],
  ['ь', 'фильм', 'филм'],
  ['ъ', 'объект', 'обект'],
  ['щ', 'ащы', 'ашы'],
  ['шш', 'ашшы', 'ашы'],
  ['шч', 'ашчы', 'ашы'],
  ['ц', 'цирк', 'тсирк'],
  ['ч', 'чек', 'тшек'],
  ['я', 'аян', 'аиан'],
  ['ю', 'аю', 'аиу'],
  ['ия', 'қия', 'киа'],
  ['ию', 'кию', 'киу'],
  ['Latin letters', 'şañğı', 'sangi'],
  ['what has no folding', '2026', '2026'],
])('%s: %s is looked up as %s', (_, word, key) => {
  expect(foldWord(word)).toBe(key)
})

test('words that people tell apart keep keys apart', () => {
  for (const [one, other] of [
    ['тіс', 'тиіс'],
    ['тыс', 'тіс'],
    ['сал', 'шал'],
    ['жаңа', 'жанға'],
    ['қол', 'құл'],
    ['бай', 'бау'],
  ] as const) {
    expect(foldWord(one)).not.toBe(foldWord(other))
  }
})

test('і typed as ы is asked for as both, where the harmony shows it', () => {
  expect(foldKeys('келды')).toEqual(['келды', 'келди'])
  expect(foldKeys('дептер')).toEqual(['дептер'])
  expect(foldKeys('қалды')).toEqual(['калды'])
  expect(foldKeys('тыс')).toEqual(['тыс'])
})

test('a key is its own key and never empty', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'иійяюаушщчцтсьъёэəңşы'), maxLength: 9 })
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (word) => {
      const key = foldWord(word)
      expect(foldWord(key)).toBe(key)
      expect(key === '').toBe(word === '')
      expect(foldKeys(word)[0]).toBe(key)
      expect(foldKeys(word).length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 500 },
  )
})

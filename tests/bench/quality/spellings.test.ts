/** Queries as other hands type them: by the tables of each script, and by rules of slips. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SPELLINGS, typed } from '../../../bench/quality/spellings.mjs'

test.each([
  ['keyboard', 'Өзен жағасындағы үйлер', 'Озен жагасындагы уйлер'],
  ['keyboard', 'қауіпсіздік', 'кауипсиздик'],
  ['latin', 'Көктемгі егіс шаруашылығы', 'Köktemgı egıs şaruaşylyğy'],
  ['latin', 'ІЛЕ ӨҢІРІ', 'ILE ÖÑIRI'],
  ['ascii-q', 'ұшақ жаңғырды', 'ushaq jangyrdy'],
  ['ascii-k', 'ұшақ жаңғырды', 'ushak zhangyrdy'],
  ['ascii-gh', 'ұшақ жаңғырды', 'ushaq zhangghyrdy'],
  ['arabic', 'гүл', 'گۇل'],
  ['arabic', 'түс', 'ءتۇس'],
  ['arabic', 'тас', 'تاس'],
  ['look-alike-all', 'Сахара', 'Caxapa'],
])('%s: %s', (spelling, query, expected) => {
  expect(typed(query, spelling)).toBe(expected)
})

const word = fc.array(fc.constantFrom(...'абғдеөқлмнұсті'), { minLength: 3, maxLength: 12 })
const query = fc
  .array(
    word.map((letters) => letters.join('')),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '))

test('a deletion takes one letter of the longest word, never its first', () => {
  fc.assert(
    fc.property(query, (text) => {
      const before = text.split(' ')
      const after = typed(text, 'typo-delete').split(' ')
      const at = before.findIndex((each, place) => each !== after[place])
      expect(at === -1 ? 0 : before[at]!.length).toBe(
        Math.max(...before.map((each) => each.length)),
      )
      expect(after[at]).toHaveLength(before[at]!.length - 1)
      expect(after[at]![0]).toBe(before[at]![0])
    }),
  )
})

test('a swap keeps the letters, a neighbour the length', () => {
  fc.assert(
    fc.property(query, (text) => {
      expect([...typed(text, 'typo-swap')].sort()).toEqual([...text].sort())
      expect(typed(text, 'typo-neighbour')).toHaveLength(text.length)
    }),
  )
})

test('one look-alike letter is another one and looks the same', () => {
  const other = typed('саяхат', 'look-alike-one')
  expect(other).not.toBe('саяхат')
  expect([...other].filter((letter, at) => letter !== 'саяхат'[at])).toHaveLength(1)
})

test('any text can be typed in every way, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const spelling of Object.keys(SPELLINGS)) {
        expect(typed(text, spelling)).toBe(typed(text, spelling))
      }
    }),
  )
})

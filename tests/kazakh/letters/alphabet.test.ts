import { expect, test } from 'vitest'
import { alphabet, collationKey, lowerCase } from '../../../src/kazakh/letters/alphabet.ts'

test('the alphabet has 42 letters, each with its capital', () => {
  expect(alphabet()).toHaveLength(42)
  expect(
    alphabet()
      .map(({ lower }) => lower)
      .join(''),
  ).toBe('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')
  for (const { lower, upper } of alphabet()) {
    expect(lower.toUpperCase()).toBe(upper)
    expect(lowerCase(upper)).toBe(lower)
  }
})

test.each([
  ['ә', 'vowel', 'front', undefined],
  ['ұ', 'vowel', 'back', true],
  ['ү', 'vowel', 'front', true],
  ['и', 'vowel', undefined, undefined],
  ['ғ', 'voiced', undefined, undefined],
  ['қ', 'voiceless', undefined, undefined],
  ['ң', 'sonorant', undefined, undefined],
  ['ъ', 'sign', undefined, undefined],
])('%s is %s %s', (lower, kind, harmony, rounded) => {
  const letter = alphabet().find((one) => one.lower === lower)
  expect(letter).toMatchObject({ kind })
  expect(letter?.harmony).toBe(harmony)
  expect(letter?.rounded).toBe(rounded)
})

test('letters follow the alphabet, not Unicode', () => {
  const sorted = [
    'яғни',
    'әкім',
    'ине',
    'ішкі',
    'ызғар',
    'аким',
    'үй',
    'ұя',
    'Өрік',
    'орман',
    '2-бап',
    'NATO',
    'Ғабит',
    'галам',
    'қала',
    'кала',
  ]
  expect(
    [...sorted].sort((one, other) => (collationKey(one) < collationKey(other) ? -1 : 1)),
  ).toEqual([
    '2-бап',
    'NATO',
    'аким',
    'әкім',
    'галам',
    'Ғабит',
    'ине',
    'кала',
    'қала',
    'орман',
    'Өрік',
    'ұя',
    'үй',
    'ызғар',
    'ішкі',
    'яғни',
  ])
})

test('lower case keeps the length of a text', () => {
  expect(lowerCase('İSTANBUL ІНІ IŞIK')).toBe('istanbul іні işik')
  expect(lowerCase('ӘҒҚҢӨҰҮҺІ')).toBe('әғқңөұүһі')
})

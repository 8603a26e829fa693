/** The alphabet: 42 letters, their classes and their order. */

import { expect, test } from 'vitest'
import {
  ALPHABET,
  ANY_CASE,
  alphabet,
  BACK_COUNTERPARTS,
  BACK_VOWELS,
  CONSONANTS,
  collationKey,
  FRONT_COUNTERPARTS,
  FRONT_VOWELS,
  lowerCase,
  OWN_LETTERS,
  SMALL,
  VOWELS,
} from '../../../src/kazakh/letters/alphabet.ts'

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

test('the classes of letters part the alphabet, and its own are those beyond ё in Unicode', () => {
  const signs = [...ALPHABET].filter((letter) => !(VOWELS + CONSONANTS).includes(letter))
  expect(signs).toEqual(['ъ', 'ь'])
  expect([...VOWELS, ...CONSONANTS, ...signs].sort()).toEqual([...ALPHABET].sort())
  expect([...ALPHABET].filter((letter) => letter > 'ё').join('')).toBe(OWN_LETTERS)
  for (const { lower, harmony } of alphabet()) {
    expect(FRONT_VOWELS.includes(lower), lower).toBe(harmony === 'front')
    expect(BACK_VOWELS.includes(lower), lower).toBe(harmony === 'back')
  }
  expect([...FRONT_COUNTERPARTS].every((letter) => FRONT_VOWELS.includes(letter))).toBe(true)
  expect([...BACK_COUNTERPARTS].every((letter) => BACK_VOWELS.includes(letter))).toBe(true)
})

test('the bracket expressions hold the alphabet and no other letter of Cyrillic', () => {
  const letters = Array.from({ length: 0x130 }, (_, at) => String.fromCharCode(0x400 + at))
  const [small, any] = [new RegExp(`[${SMALL}]`), new RegExp(`[${ANY_CASE}]`)]
  expect(letters.filter((letter) => small.test(letter)).sort()).toEqual([...ALPHABET].sort())
  expect(letters.filter((letter) => any.test(letter))).toHaveLength(84)
})

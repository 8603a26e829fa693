/** The normal form of a word: composed, lower case, in one script. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeWord } from '../../../src/kazakh/letters/normalize.ts'
import { spell, TABLES, WORDS } from '../scripts/spellings.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

test.each([
  ['a word in its normal form stays', 'сайлауалды', 'сайлауалды'],
  ['capitals', 'ӘҒҚҢӨҰҮҺІ', 'әғқңөұүһі'],
  ['İ keeps its one place', 'İran', 'iran'],
  ['й as и and a breve', 'и\u0306ога', 'йога'],
  ['a soft hyphen', 'тала\u00adбымен', 'талабымен'],
  ['a zero-width space', 'күн\u200bгей', 'күнгей'],
  ['a byte order mark', '\ufeffдала', 'дала'],
  ['the stress of a dictionary', 'тере\u0301зе', 'терезе'],
  ['only invisible characters', '\u200b\u00ad', ''],
  ['another script', 'ΛΌΓΟΣ', 'λόγος'],
])('%s', (_, written, normal) => {
  expect(normalizeWord(written)).toBe(normal)
})

describe('letters that look alike', () => {
  test.each([
    ['i for і', 'тiршiлiк', 'тіршілік'],
    ['U+0259 for ә', 'бəйге', 'бәйге'],
    ['a capital by its shape: H is Н', 'Hан', 'нан'],
    ['a capital by its shape: B is В', 'Bагон', 'вагон'],
    ['a small h is һ', 'қаhарман', 'қаһарман'],
    ['a capital C', 'Cондықтан', 'сондықтан'],
    ['a capital Y for Ү', 'Yзінді', 'үзінді'],
    ['¥ for Ұ', '¥йғыр', 'ұйғыр'],
    ['Cyrillic in a Latin word', 'Тelegram', 'telegram'],
    ['a small Cyrillic е in a Latin word', 'еCommerce', 'ecommerce'],
    ['Kazakh letters in a Latin word', 'ұstazdarymyz', 'ūstazdarymyz'],
    ['a small t is Latin', 'Сity', 'city'],
    ['no letter of one script only: Cyrillic', 'aуa', 'ауа'],
    ['an acronym and its ending', 'BBC-дің', 'bbc-дің'],
    ['a Roman numeral with a Cyrillic Х', 'ХIV', 'xiv'],
    ['a Roman numeral of Cyrillic letters', 'ХХІ', 'xxi'],
    ['no Roman numeral', 'ІІМ', 'іім'],
  ])('%s', (_, written, normal) => {
    expect(normalizeWord(written)).toBe(normal)
  })

  test.each([
    ['ї', 'бїлім', 'білім'],
    ['palochka', 'бӀлім', 'білім'],
    ['ў', 'ўлт', 'ұлт'],
    ['ӊ', 'теӊге', 'теңге'],
    ['ҡ', 'ҡала', 'қала'],
    ['KZ-1048 read as Windows-1251', 'ќазаќстан', 'қазақстан'],
    ['KZ-1048 in capitals', 'ЌЎРЫЛТАЙ', 'құрылтай'],
  ])('%s for a Kazakh letter', (_, written, normal) => {
    expect(normalizeWord(written)).toBe(normal)
  })

  test('any of them in a word with letters of its own normalises back', () => {
    const words = WORDS.filter((word) => word.replace(/[аеосрхі]/g, '').length * 2 > word.length)
    const choices = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
    const alike = TABLES['Latin look-alikes'] ?? {}
    fc.assert(
      fc.property(fc.constantFrom(...words), choices, fc.boolean(), (word, typed, capital) => {
        const mixed = [...word].map((letter, at) => (typed[at] ? spell(letter, alike) : letter))
        const first = mixed[0] ?? ''
        // The capital of i is no И: only letters whose capitals look alike too.
        const start = capital && first !== 'i' ? first.toUpperCase() : first
        expect(normalizeWord(start + mixed.slice(1).join(''))).toBe(word)
      }),
    )
  })
})

test('normalising twice is normalising once', () => {
  const mixed = fc.string({
    unit: fc.constantFrom(...'aсBВнkKкіiIїўќјƏəHhүY¥ХXVІйи\u0306\u0301\u00ad-1'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.oneof(anyText, mixed), (text) => {
      const normal = normalizeWord(text)
      expect(normalizeWord(normal)).toBe(normal)
    }),
    { numRuns: 500 },
  )
})

test('a megabyte is a word like any other', () => {
  for (const unit of ['aб', '\ud83d', '\u0301']) {
    expect(normalizeWord(unit.repeat(2 ** 20 / unit.length)).length).toBeLessThanOrEqual(2 ** 20)
  }
})

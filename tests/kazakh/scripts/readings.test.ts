/** The readings of a typed phrase, and its look-up keys. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord, phraseKeys, readPhrase, toArabic, toLatin } from '../../../src/kazakh/main.ts'
import { PHRASES, spell, TABLES, WORDS } from './spellings.ts'

const ALL = [...WORDS, ...PHRASES]

function keyOf(phrase: string): string {
  return phrase.split(' ').map(foldWord).join(' ')
}

describe('spellings of one phrase share a key', () => {
  test.each(Object.entries(TABLES))('%s', (_, letters) => {
    for (const phrase of ALL) {
      expect(phraseKeys(spell(phrase, letters)), phrase).toContain(keyOf(phrase))
    }
  })

  test('in capitals', () => {
    for (const phrase of ALL) {
      expect(phraseKeys(phrase.toUpperCase())[0]).toBe(keyOf(phrase))
    }
  })

  test('a phrase in Kazakh letters has one key and one reading', () => {
    for (const phrase of ALL) {
      expect(phraseKeys(phrase)).toEqual([keyOf(phrase)])
      expect(readPhrase(phrase)).toEqual([phrase])
    }
  })
})

test('different phrases share none', () => {
  const phraseOf = new Map<string, string>()
  for (const phrase of ALL) {
    for (const key of phraseKeys(phrase)) {
      expect(phraseOf.get(key) ?? phrase, key).toBe(phrase)
      phraseOf.set(key, phrase)
    }
  }
})

test('of a Latin word there are two readings in the median, and eight at most', () => {
  const counts = Object.entries(TABLES)
    .filter(([name]) => /Latin of|ASCII|Turkic/.test(name))
    .flatMap(([, letters]) => WORDS.map((word) => readPhrase(spell(word, letters)).length))
    .sort((one, other) => one - other)
  expect(counts[counts.length >> 1]).toBeLessThanOrEqual(2)
  expect(counts.at(-1)).toBeLessThanOrEqual(8)
})

test('a phrase as written is one of its readings', () => {
  expect(readPhrase('Almaty')).toContain('almaty')
  expect(readPhrase('  Таулы   аймақ ')).toEqual(['таулы аймақ'])
  expect(readPhrase('«Таза Қазақстан» 2026')).toEqual(['«таза қазақстан» 2026'])
})

test('letters that look alike may be what they look like', () => {
  expect(readPhrase('capa')).toContain('сара')
})

test('keys have words only', () => {
  expect(phraseKeys('«Жер-ана», 5-бап!')).toEqual(['жер ана 5 бап'])
  expect(phraseKeys('日本 жаңалығы')).toEqual(['日本 жаналыгы'])
  expect(phraseKeys('!?')).toEqual([''])
})

describe('any string has readings', () => {
  const scripts = fc.string({
    unit: fc.constantFrom(..."aqyiıİIuwcxgnšşşéаәыiйуфьцңقكىەاٴءه 19-.;,['👍\ud83d\u0301\u00ad"),
    maxLength: 24,
  })

  test('one to eight of them, all different; and each function returns', () => {
    fc.assert(
      fc.property(fc.oneof(scripts, fc.string({ unit: 'binary' })), (text) => {
        for (const all of [readPhrase(text), phraseKeys(text)]) {
          expect(all.length).toBeGreaterThanOrEqual(1)
          expect(all.length).toBeLessThanOrEqual(8)
          expect(new Set(all).size).toBe(all.length)
        }
        expect(typeof toLatin(text) + typeof toArabic(text)).toBe('stringstring')
      }),
      { numRuns: 500 },
    )
  })

  test('a long text has them too', () => {
    for (const unit of ['uy', 'ı b ', 'ىك ', 'a.', 'ң', '\ud83d', 'AB c ']) {
      const text = unit.repeat(2 ** 16 / unit.length)
      expect(readPhrase(text).length).toBeLessThanOrEqual(8)
    }
  })
})

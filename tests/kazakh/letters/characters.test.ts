/** Characters that are not seen: what gate, cleaner, tokenizer and checker make of each class. */

import { describe, expect, test } from 'vitest'
import { isText } from '../../../src/archive/parse-values.ts'
import { checkTexts } from '../../../src/check/check-texts.ts'
import { cleanText } from '../../../src/import/found/clean.ts'
import {
  ANNOTATIONS,
  BIDI_CONTROLS,
  DIRECTION_MARKS,
  JOINERS,
  SOFT_HYPHEN,
  UNSEEN,
  VARIATIONS,
  ZERO_WIDTH,
} from '../../../src/kazakh/letters/characters.ts'
import { normalizeWord } from '../../../src/kazakh/letters/normalize.ts'
import { tokenize } from '../../../src/kazakh/tokens/tokenize.ts'
import { safe, safeJson } from '../../../src/terminal/safe.ts'

function charactersOf(inside: string): string[] {
  const pattern = new RegExp(`[${inside}]`)
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    pattern.test(letter),
  )
}

const within = (letter: string) => `қа${letter}ла`
const codeOf = (letter: string) => letter.charCodeAt(0).toString(16)

test('no unseen character is part of a word, for the tokenizer as for the normal form', () => {
  for (const letter of charactersOf(UNSEEN)) {
    const text = within(letter)
    expect(normalizeWord(text), codeOf(letter)).toBe('қала')
    expect(tokenize(text), codeOf(letter)).toMatchObject([{ form: 'қала', start: 0, end: 5 }])
  }
})

test('a text of unseen characters alone is none', () => {
  for (const letter of charactersOf(UNSEEN)) expect(isText(letter), codeOf(letter)).toBe(false)
})

describe('the gate', () => {
  const dropped = [SOFT_HYPHEN, DIRECTION_MARKS, BIDI_CONTROLS, ZERO_WIDTH, ANNOTATIONS].join('')

  test('drops all that is not seen but joiners and variation selectors', () => {
    for (const letter of charactersOf(UNSEEN)) {
      const stays = new RegExp(`[${JOINERS}${VARIATIONS}]`).test(letter)
      expect(safe(within(letter)), codeOf(letter)).toBe(stays ? within(letter) : 'қала')
    }
  })

  test('escapes them in JSON, from which they read back', () => {
    for (const letter of charactersOf(dropped + JOINERS)) {
      const json = safeJson(within(letter))
      expect(json, codeOf(letter)).toBe(`"қа\\u${codeOf(letter).padStart(4, '0')}ла"`)
      expect(JSON.parse(json)).toBe(within(letter))
    }
  })
})

test('the cleaner drops what turns the order of letters or is for programs, and leaves the rest', () => {
  const dropped = new RegExp(`[${SOFT_HYPHEN}${BIDI_CONTROLS}${ANNOTATIONS}]`)
  for (const letter of charactersOf(UNSEEN)) {
    const text = within(letter)
    expect(cleanText(text), codeOf(letter)).toBe(dropped.test(letter) ? 'қала' : text)
  }
})

test('the checker names each of them within a Kazakh word, variation selectors apart', () => {
  for (const letter of charactersOf(UNSEEN)) {
    const flaws = checkTexts({ id: 'a', title: 'Атауы', categories: [], body: [within(letter)] })
    const isNamed = !new RegExp(`[${VARIATIONS}]`).test(letter)
    expect(flaws.length, codeOf(letter)).toBe(isNamed ? 1 : 0)
  }
})

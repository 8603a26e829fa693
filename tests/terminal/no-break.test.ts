/** Where a line of Kazakh must not break. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, RULES, unbreakable } from '../../src/terminal/no-break.ts'
import { type Safe, safe } from '../../src/terminal/safe.ts'
import { wrap } from '../../src/terminal/wrap.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('every rule holds its example together', () => {
  for (const { example } of RULES) {
    test(example, () => {
      expect(unbreakable(safe(example))).toEqual([example])
      if (example.startsWith('–')) return
      expect(unbreakable(safe(`солай бұл ${example}`)).at(-1)).toBe(example)
    })
  }
})

test('each rule is needed: without it its example falls apart', () => {
  for (const rule of RULES) {
    const gaps = gapsOf(RULES.filter((other) => other !== rule))
    expect(rule.example.replace(gaps, '+')).toContain(' ')
  }
})

describe('what belongs together in a text', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['22 маусымда 2026 жылы', ['22 маусымда', '2026 жылы']],
    ['2026 ж. 3,5 млн теңге', ['2026 ж.', '3,5 млн', 'теңге']],
    ['сағат 16:00-де басталды', ['сағат', '16:00-де', 'басталды']],
    ['12 500 000 теңге', ['12 500 000 теңге']],
    ['М. О. Әуезов пен А.Б. Байтұрсынұлы', ['М. О. Әуезов', 'пен', 'А.Б. Байтұрсынұлы']],
    ['Ол № 5 мектепте оқиды', ['Ол', '№ 5 мектепте', 'оқиды']],
    ['Абай – ұлы ақын', ['Абай –', 'ұлы', 'ақын']],
    ['оқу құралдары, т. б. заттар', ['оқу', 'құралдары,', 'т. б.', 'заттар']],
    ['Соғыс 1945. Содан кейін', ['Соғыс', '1945.', 'Содан', 'кейін']],
    ['5 mln teñge, 22 mausym', ['5 mln', 'teñge,', '22 mausym']],
    ['5 ملن تەڭگە', ['5 ملن', 'تەڭگە']],
    ['Ә. де, Б. да', ['Ә.', 'де,', 'Б.', 'да']],
  ]
  for (const [text, words] of CASES) {
    test(text, () => expect(unbreakable(safe(text))).toEqual(words))
  }
})

test('a line keeps it together, as it was written', () => {
  const text = safe('Жиын Астанада 22 маусымда өтті')
  expect(wrap(text, 18, { words: unbreakable(text) })).toEqual([
    'Жиын Астанада',
    '22 маусымда өтті',
  ])
  expect(wrap(text, 10, { words: unbreakable(text) })[1]).toBe('Астанада')
})

test('what is too long for that breaks at its spaces: rows of numbers', () => {
  const text = safe('1 234 567 2 345 678 3 456 789 4 567 890')
  const lines = wrap(text, 20, { words: unbreakable(text) })
  expect(lines.join(' ')).toBe(text)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
})

test('nothing is lost or changed, whatever the text', () => {
  const any = fc.string({ unit: fc.constantFrom(...'аА Ж.5 №–—,[]1«%\uffff'), maxLength: 60 })
  fc.assert(
    fc.property(any, (text) => {
      const kept = text.replaceAll('\uffff', '')
      expect(unbreakable(text as Safe).join(' ')).toBe(kept.includes(' ') ? kept : text)
    }),
    { numRuns: 1000 },
  )
})

test('a hundred thousand numbers take linear time', () => {
  const began = cpuTime()
  unbreakable('12 345 А. IVXI '.repeat(50_000) as Safe)
  unbreakable('I'.repeat(200_000).concat(' ғасыр') as Safe)
  expect(cpuTime() - began).toBeLessThan(2000)
})

/** Inline markup of a paragraph: links and their texts, and letters that only look like markup. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blockText,
  escapeInline,
  formatInline,
  parseInline,
  plainText,
  type Span,
} from '../../src/archive/inline.ts'
import { cpuTime } from '../support/cpu-time.ts'

/** Texts in which markup and what looks like it are frequent. */
const PIECES = [
  '[',
  ']',
  '\\',
  '(',
  ')',
  '](',
  'сөз',
  ' ',
  'https://a.kz',
  '[сөз]()',
  '](https://a',
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
)

test('literal text stays what it is, whatever it holds', () => {
  fc.assert(
    fc.property(text, (literal) => {
      expect(plainText(escapeInline(literal))).toBe(literal)
    }),
    { numRuns: 5000 },
  )
})

test('the spans of a paragraph, written again, are the same spans', () => {
  fc.assert(
    fc.property(text, (source) => {
      const spans = parseInline(source)
      expect(parseInline(formatInline(spans))).toEqual(spans)
    }),
    { numRuns: 5000 },
  )
})

test('literals and links side by side are written so that they stay apart', () => {
  const literal = fc.record({ text })
  const link = fc.record({
    text: text.filter((each) => each !== ''),
    href: fc.constantFrom('', 'https://a.kz', 'https://a.kz/б_(в)'),
  })
  const spans = fc
    .array(fc.tuple(literal, link), { maxLength: 4 })
    .map((pairs): Span[] => pairs.flat().filter((span) => span.text !== ''))
    .filter((list) => list.length > 0)
  fc.assert(
    fc.property(spans, (list) => {
      expect(parseInline(formatInline(list))).toEqual(list)
    }),
    { numRuns: 5000 },
  )
})

test.each<[string, Span[]]>([
  ['Су көтерілді.', [{ text: 'Су көтерілді.' }]],
  ['', [{ text: '' }]],
  [
    'деп [мәлімдеген]() еді',
    [{ text: 'деп ' }, { text: 'мәлімдеген', href: '' }, { text: ' еді' }],
  ],
  ['[Арал](https://a.kz/б)', [{ text: 'Арал', href: 'https://a.kz/б' }]],
  ['[Алматы](https://kk.org/А_(қала))', [{ text: 'Алматы', href: 'https://kk.org/А_(қала)' }]],
  ['[2]', [{ text: '[2]' }]],
  ['[2] [3](https://a.kz)', [{ text: '[2] ' }, { text: '3', href: 'https://a.kz' }]],
  ['[сөз](javascript:alert(1))', [{ text: '[сөз](javascript:alert(1))' }]],
  ['[сөз](/aral)', [{ text: '[сөз](/aral)' }]],
  ['\\[сөз\\]()', [{ text: '[сөз]()' }]],
  ['[а\\]б]()', [{ text: 'а]б', href: '' }]],
  ['C:\\жаңалық', [{ text: 'C:\\жаңалық' }]],
  ['\\\\[сөз]()', [{ text: '\\' }, { text: 'сөз', href: '' }]],
])('%j is read in spans', (source, spans) => {
  expect(parseInline(source)).toEqual(spans)
})

const MEGABYTE = 1_000_000

test.each(['[', ']', '\\', '[а](http', '[а](https://(', '[\\', '](', '[а]('])(
  'a megabyte of %j is read in linear time',
  (piece) => {
    const source = piece.repeat(MEGABYTE / piece.length)
    const start = cpuTime()
    expect(plainText(escapeInline(source))).toBe(source)
    // A quadratic reader takes minutes.
    expect(cpuTime() - start).toBeLessThan(3000)
  },
)

test.each(['[', '[а](https://', '[а](https://a(', '[\\'])(
  'a %j that is never closed over many megabytes overflows nothing',
  (start) => {
    const source = `${start}${'а'.repeat(20 * MEGABYTE)}`
    expect(plainText(escapeInline(source)) === source).toBe(true)
  },
)

test.each([
  [{ type: 'list', items: ['[су]()', 'балық'] } as const, 'су\nбалық'],
  [{ type: 'image', image: 0 } as const, ''],
  [{ type: 'embed', url: 'https://a.kz' } as const, ''],
  [{ type: 'quote', text: '\\[сөз\\]()' } as const, '[сөз]()'],
  ['[Арал]() толды', 'Арал толды'],
])('the text of %j is what a reader sees', (block, expected) => {
  expect(blockText(block)).toBe(expected)
})

/** Columns and lines: width, wrap, truncate, facts side by side. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Safe, safe } from '../../src/terminal/safe.ts'
import { width } from '../../src/terminal/width.ts'
import { truncate, wrap, wrapFacts } from '../../src/terminal/wrap.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('width', () => {
  const WIDTHS: readonly (readonly [string, number])[] = [
    ['', 0],
    ['Қазақстан', 9],
    ['«Әкім» – №5…', 12],
    ['и\u0306', 1],
    ['قازاق', 5],
    ['كِتَاب', 4],
    ['漢字', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['🙂', 2],
    ['✅⚡⭐', 6],
    ['🇰🇿', 2],
    ['\x1b[1m\x1b[33mқала\x1b[39m\x1b[22m', 4],
    ['а\u200cб', 2],
  ]
  for (const [text, columns] of WIDTHS) {
    test(`of ${JSON.stringify(text)} is ${columns}`, () => expect(width(text)).toBe(columns))
  }

  test('is that of its parts together', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'қа й漢字🙂✅ق\u0301'), maxLength: 20 })
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(width(one + other)).toBe(width(one) + width(other))
      }),
    )
  })
})

const word = fc.string({
  unit: fc.constantFrom(...'қазақшаәғөұүһі漢🙂ق-«»1'),
  minLength: 1,
  maxLength: 25,
})
const text = fc.array(word, { maxLength: 30 }).map((words) => safe(words.join(' ')))

describe('wrap', () => {
  test('keeps words whole, no line wider than the measure, and nothing is lost', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 80 }), (any, measure) => {
        const lines = wrap(any, measure)
        for (const line of lines) {
          expect(width(line)).toBeLessThanOrEqual(measure)
          expect(line).toBe(line.trim())
        }
        const words = any.split(' ')
        const fitting = words.every((each) => width(each) <= measure)
        if (fitting) expect(lines.join(' ')).toBe(any)
        else expect(lines.join('').replaceAll(' ', '')).toBe(any.replaceAll(' ', ''))
      }),
      { numRuns: 1000 },
    )
  })

  test('fills a line before it begins another', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 25, max: 80 }), (any, measure) => {
        const lines = wrap(any, Math.max(measure, 50))
        for (const [at, line] of lines.slice(0, -1).entries()) {
          const next = lines[at + 1]!.split(' ')[0]!
          expect(width(`${line} ${next}`)).toBeGreaterThan(Math.max(measure, 50))
        }
      }),
    )
  })

  test('does not part what a no-break space holds together, nor hyphenated names', () => {
    expect(wrap(safe('бүгін 22\u00a0маусым Қасым-Жомарт'), 10)).toEqual([
      'бүгін',
      '22\u00a0маусым',
      'Қасым-Жома',
      'рт',
    ])
  })

  test('gives one empty line for an empty text', () => expect(wrap('' as Safe, 10)).toEqual(['']))

  test('keeps our own colours whole where it parts a long word', () => {
    const lines = wrap('\x1b[33mқазақстандықтар\x1b[39m' as Safe, 5)
    expect(lines.join('')).toBe('\x1b[33mқазақстандықтар\x1b[39m')
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(5)
  })

  test('a word of a hundred thousand marks does not take for ever', () => {
    const began = cpuTime()
    const lines = wrap(`қ${'\u0301'.repeat(100_000)}ала` as Safe, 3)
    expect(lines.map((line) => width(line))).toEqual([3, 1])
    expect(cpuTime() - began).toBeLessThan(2000)
  })
})

describe('truncate', () => {
  test('leaves what fits, and else cuts at a word with an ellipsis', () => {
    expect(truncate(safe('Жалпы архив'), 11)).toBe('Жалпы архив')
    expect(truncate(safe('Жалпы архив'), 10)).toBe('Жалпы…')
    expect(truncate(safe('Халықаралық'), 6)).toBe('Халық…')
    expect(truncate(safe('архив'), 1)).toBe('…')
    expect(truncate(safe('архив'), 0)).toBe('')
  })

  test('is never wider than it may be', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (any, columns) => {
        expect(width(truncate(any, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

describe('facts', () => {
  const facts = ['20260622-dee782ec', '22 мау 2026', 'Жалпы архив'].map((each) => ({
    text: safe(each),
  }))

  test('stand on one line where they have room, with dots between them', () => {
    expect(wrapFacts(facts, 80)).toEqual(['20260622-dee782ec · 22 мау 2026 · Жалпы архив'])
  })

  test('go on in a new line where they have none', () => {
    expect(wrapFacts(facts, 32)).toEqual(['20260622-dee782ec · 22 мау 2026', 'Жалпы архив'])
  })

  test('are painted line by line, and never wider than the measure', () => {
    const paint = (line: Safe) => `\x1b[36m${line}\x1b[39m` as Safe
    const long = [{ text: safe('өте ұзын бөтен айдың атауы'), paint }, ...facts]
    for (const measure of [5, 12, 20, 40]) {
      for (const line of wrapFacts(long, measure)) {
        expect(width(line)).toBeLessThanOrEqual(measure)
        expect(line.split('\x1b[36m').length).toBe(line.split('\x1b[39m').length)
      }
    }
  })
})

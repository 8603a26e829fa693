/** The passage that shows why an article was found. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { findMatches, type Matcher } from '../../../src/search/show/find-matches.ts'
import { makeSnippet } from '../../../src/search/show/snippet.ts'

const MATCHER: Matcher = {
  words: new Map([
    ['әкім', 0],
    ['әкімі', 0],
    ['сайлауы', 1],
    ['сайлау', 1],
  ]),
  phrases: [],
}

const matched = (text: string) => ({ text, ranges: findMatches(text, MATCHER, analyzer.tokenize) })
const snippetOf = (...texts: readonly string[]) => makeSnippet(texts.map(matched))

const filler = (count: number) => Array.from({ length: count }, (_, at) => `сөз${at}`).join(' ')

const shown = ({ text, ranges }: ReturnType<typeof makeSnippet>) =>
  ranges.map(({ start, end }) => text.slice(start, end))

describe('a snippet', () => {
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'қазақшаәғө🙂漢'),
        minLength: 1,
        maxLength: 14,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('әкім', 'Әкімі', 'сайлауы', '«сайлау»', 'САЙЛАУ', 'ә\u00adкім'),
    },
    { weight: 1, arbitrary: fc.constantFrom('–', 'а'.repeat(300), '\u0301', '\u{e0041}') },
  )
  const text = fc
    .tuple(fc.array(word, { maxLength: 120 }), fc.constantFrom(' ', ' ', '\n', '\u00a0', '-', ''))
    .map(([words, gap]) => words.join(gap))

  test('has its matches where they are, and always one when there is one', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const snippet = snippetOf(...texts)
        let last = 0
        for (const { start, end } of snippet.ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(snippet.text.length)
          last = end
        }
        for (const match of shown(snippet)) {
          const [token, ...others] = analyzer.tokenize(match)
          expect(others).toEqual([])
          expect(MATCHER.words.has(token!.form)).toBe(true)
        }
        const isThere = texts.some((each) => matched(each).ranges.length > 0)
        expect(snippet.ranges.length > 0).toBe(isThere)
      }),
      { numRuns: 1000 },
    )
  })

  test('is a piece of one of the texts, cut at words, and as long as two or three lines', () => {
    fc.assert(
      fc.property(text, (any) => {
        const snippet = snippetOf(any)
        const bare = snippet.text.replace(/^… /, '').replace(/ …$/, '')
        expect(any).toContain(bare)
        const longest = Math.max(...shown(snippet).map(({ length }) => length), 0)
        expect(bare.length).toBeLessThanOrEqual(Math.max(220, longest))
        // A letter of two halves is never parted.
        expect(bare).not.toMatch(/\p{Surrogate}/u)
        const at = any.indexOf(bare)
        if (snippet.text.startsWith('… ') && any.lastIndexOf(bare) === at) {
          const isAtMatch = snippet.ranges[0]?.start === 2
          expect(isAtMatch || /\s/.test(any[at - 1]!)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('of a text without a match is its beginning', () => {
    const snippet = snippetOf('', filler(100))
    expect(snippet.text).toMatch(/^сөз0 .* …$/)
    expect(snippet.ranges).toEqual([])
    expect(snippetOf()).toEqual({ text: '', ranges: [] })
    expect(snippetOf('қ'.repeat(500)).text).toBe(`${'қ'.repeat(220)} …`)
  })

  test('is where the most different words stand together, the first of equals', () => {
    const texts = ['әкім әкім әкім', `${filler(50)} әкімі сайлауы ${filler(50)}`, 'сайлау әкім']
    const snippet = snippetOf(...texts)
    expect(shown(snippet)).toEqual(['әкімі', 'сайлауы'])
    expect(snippet.text).toMatch(/^… сөз\d+ .* сөз\d+ …$/)
  })

  test('shows all of the words that it was chosen for, also far apart', () => {
    const apart = `${filler(60)} әкімі ${'а'.repeat(190)} сайлау ${filler(60)}`
    expect(shown(snippetOf(apart))).toEqual(['әкімі', 'сайлау'])
  })

  test('of a megabyte of matches is a snippet all the same', () => {
    const snippet = snippetOf('әкім '.repeat(200_000))
    expect(snippet.text).toMatch(/^әкім( әкім)+ …$/)
    expect(snippet.ranges.length).toBe(44)
  })
})

/** Which words of a text match, and where they stand. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { search } from '../../../src/search/search.ts'
import { findMatches, type Matcher, makeMatcher } from '../../../src/search/show/find-matches.ts'
import { openEngine, parse } from '../support.ts'

const MATCHER: Matcher = {
  words: new Map([
    ['әкім', 0],
    ['әкімі', 0],
    ['сайлау', 1],
  ]),
  phrases: [['ауыл', 'әкімі'], ['су']],
}

const found = (text: string, matcher = MATCHER) =>
  findMatches(text, matcher, analyzer.tokenize).map(({ start, end }) => text.slice(start, end))

const numbers = (text: string) =>
  findMatches(text, MATCHER, analyzer.tokenize).map(({ wordIndex }) => wordIndex)

describe('a match', () => {
  test('is a whole inflected word as it is written, in any letter case', () => {
    expect(found('ӘКІМІ, әкімдік және «Әкім-тың» әкіміміз')).toEqual(['ӘКІМІ', 'Әкім-тың'])
    expect(found('')).toEqual([])
  })

  test('has the places of the text as it was written, invisible characters and all', () => {
    expect(found('Бұл ә\u00adкім\u0456 мен сай\u200bлау.')).toEqual([
      'ә\u00adкім\u0456',
      'сай\u200bлау',
    ])
    expect(found('🙂 әкім 🙂🙂 сайлау')).toEqual(['әкім', 'сайлау'])
  })

  test('of a phrase is each of its words, only where they follow each other', () => {
    expect(found('Ауыл халқы, ауыл әкімі, қала, Ауыл – Әкімі')).toEqual([
      'ауыл',
      'әкімі',
      'Ауыл',
      'Әкімі',
    ])
    expect(found('ауыл')).toEqual([])
    expect(found('ауыл ауыл әкімі')).toEqual(['ауыл', 'әкімі'])
    expect(found('Су сулар су')).toEqual(['Су', 'су'])
  })

  test('is of one word of the query, and a phrase is none of the words', () => {
    expect(numbers('әкім сайлау әкімі')).toEqual([0, 1, 0])
    const [first, second, third] = numbers('ауыл әкімі су')
    expect(first).toBe(second)
    expect(new Set([first, third, 0, 1]).size).toBe(4)
  })
})

describe('what is looked for in a text', () => {
  const shown = async (query: string, body: string) => {
    const engine = await openEngine({ а: { body } })
    const page = { limit: 5, offset: 0 }
    const options = { filter: {}, order: 'relevance', page } as const
    const result = await search(parse(query), engine, analyzer, options)
    return makeMatcher(result)
  }

  test('is each form that the query’s words stand for, near ones too; the first of two has it', async () => {
    const { words } = await shown('қалада қала* балалор', 'қаланың қалам балалар көше')
    expect(Object.fromEntries(words)).toEqual({ қаланың: 0, қалам: 1, балалар: 2 })
  })

  test('in quotes is the phrase alone, not its words apart', async () => {
    const matcher = await shown('"ауыл әкімі"', 'ауыл әкімі')
    expect(matcher).toEqual({ words: new Map(), phrases: [['ауыл', 'әкімі']] })
    expect(found('Ауыл, қала әкімі; ауыл әкімі', matcher)).toEqual(['ауыл', 'әкімі'])
  })

  test('a phrase never has the number of a word, though the archive has none of the words', () => {
    const matcher = { words: new Map([['су', 1]]), phrases: [['ауыл', 'әкімі']] }
    const [one, , two] = findMatches('ауыл әкімі су', matcher, analyzer.tokenize)
    expect(one!.wordIndex).not.toBe(two!.wordIndex)
  })
})

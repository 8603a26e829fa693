/** The concordance: every match with what stands around it. */

import { expect, test } from 'vitest'
import type { DocumentRow } from '../../../src/index/reader.ts'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { concordanceOf, sortLines } from '../../../src/search/show/concordance.ts'
import type { ArticleText } from '../../../src/search/show/hit.ts'

const row = { id: 'а1' } as DocumentRow
const matcher = {
  words: new Map([['әкім', 0] as const, ['әкімі', 0], ['сайлауы', 1]]),
  phrases: [],
}

const linesOf = (...texts: readonly string[]) =>
  concordanceOf(
    row,
    texts.map((text, index): ArticleText => ({ field: 'body', index, text })),
    matcher,
    analyzer.tokenize,
  )

test('each match is a line, with its place and what stands on either side', () => {
  const [first, second] = linesOf('Жаңа әкім келді.', 'Ауыл әкімі кеше сөйледі.')
  expect(first).toMatchObject({
    left: 'Жаңа',
    hit: 'әкім',
    right: 'келді.',
    index: 0,
    start: 5,
    end: 9,
  })
  expect(second).toMatchObject({ left: 'Ауыл', hit: 'әкімі', right: 'кеше сөйледі.', index: 1 })
})

test('matches with only a space between them are one', () => {
  expect(linesOf('Ауыл әкімі сайлауы өтті; әкім, сайлауы.').map(({ hit }) => hit)).toEqual([
    'әкімі сайлауы',
    'әкім',
    'сайлауы',
  ])
})

test('a long text is cut at words, and its offsets stay those of the text', () => {
  const text = `${'ұзақ сөз '.repeat(40)}әкім ${'тағы сөз '.repeat(40)}`
  const [line] = linesOf(text)
  expect(text.slice(line!.start, line!.end)).toBe('әкім')
  expect(line!.left.length).toBeLessThanOrEqual(100)
  expect(line!.left).toMatch(/^(?:ұзақ|сөз) .*сөз$/)
  expect(line!.right).toMatch(/^тағы .*(?:тағы|сөз)$/)
})

test('lines are sorted by the nearest words of one side, in the order of the alphabet', () => {
  const lines = linesOf('ұя әкім яғни', 'үй әкім ән', 'аң үй әкім зат', 'әкім')
  expect(sortLines(lines, 'right').map(({ right }) => right)).toEqual(['', 'ән', 'зат', 'яғни'])
  expect(sortLines(lines, 'left').map(({ left }) => left)).toEqual(['', 'ұя', 'үй', 'аң үй'])
})

test('a word that is longer than the context is cut in itself, at a whole character', () => {
  const [line] = linesOf(`${'а'.repeat(300)} әкім ${'б'.repeat(300)}`)
  expect(line).toMatchObject({ left: 'а'.repeat(99), right: 'б'.repeat(99) })
  for (const emoji of ['👩', '👩‍👩‍👧', '🇰🇿']) {
    const [among] = linesOf(`${emoji.repeat(90)} әкім ${emoji.repeat(90)}`)
    expect(among?.left).not.toBe('')
    // Half a character would throw here.
    expect(encodeURIComponent(`${among?.left}${among?.right}`)).not.toBe('')
  }
})

test('a category is no line: nothing stands around it', () => {
  const texts: readonly ArticleText[] = [
    { field: 'title', text: 'Әкім келді' },
    { field: 'categories', index: 0, text: 'Әкім' },
  ]
  const lines = concordanceOf(row, texts, matcher, analyzer.tokenize)
  expect(lines.map(({ field }) => field)).toEqual(['title'])
})

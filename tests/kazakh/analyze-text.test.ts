/** Tokens with everything that the analyzer knows of them. */

import { expect, test } from 'vitest'
import { analyzeText } from '../../src/kazakh/analyze-text.ts'

test('a word has its stem, its endings, its script and its key', () => {
  expect(analyzeText('Мектептерде 54,4')).toEqual([
    {
      text: 'Мектептерде',
      start: 0,
      end: 11,
      kind: 'word',
      form: 'мектептерде',
      script: 'cyrillic',
      stem: 'мектеп',
      pieces: [
        { text: 'мектеп', name: 'stem' },
        { text: 'тер', name: 'plural' },
        { text: 'де', name: 'case.locative' },
      ],
      key: 'мектептерде',
    },
    {
      text: '54,4',
      start: 12,
      end: 16,
      kind: 'number',
      form: '54,4',
      script: 'none',
      stem: '54,4',
      pieces: [],
      key: '54,4',
    },
  ])
})

test('a Latin word is read in Cyrillic, a foreign name is not', () => {
  const [word, name] = analyzeText('mektepte Telegram')
  expect(word).toMatchObject({ reading: 'мектепте', script: 'latin', stem: 'мектеп' })
  expect(name).not.toHaveProperty('reading')
})

test('offsets count from the beginning of the longer text, and a joined token says so', () => {
  const [first, second] = analyzeText('Қасым-Жомарт', 100)
  expect([first!.start, first!.end, second!.start]).toEqual([100, 105, 106])
  expect(second!.joined).toBe(true)
})

/** The stems of a fixed vocabulary: a report of what a changed rule changes. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyze } from '../../../src/kazakh/words/analyze.ts'

const FILE = new URL('vocabulary.tsv', import.meta.url)

/** `npx vitest run tests/kazakh/vocabulary.test.ts -u` writes it anew; its diff is to be read. */
test('reads the words of the news as the vocabulary says', async () => {
  const words = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
  const lines = words.map((word) => {
    const { stem, pieces } = analyze(word)
    const cut = pieces.map(({ text, name }) => (name === 'stem' ? text : `${text} ${name}`))
    return `${word}\t${stem}\t${cut.join(' + ')}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot(FILE.pathname)
})

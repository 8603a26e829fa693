/** What check finds, in three languages. */

import { expect, test } from 'vitest'
import type { CheckWords } from '../../src/messages/check-words.ts'
import { LANGS } from '../../src/messages/lang.ts'
import { checkWordsIn } from '../../src/messages/load.ts'

const FACTS = {
  count: 5,
  found: [
    { field: 'title', text: 'W1', letters: ['i', 'Т', 'ї'] },
    { field: 'body[0]', text: 'W2' },
  ],
  value: 'V',
  published: 'P',
  id: 'I',
  first: 'F',
  similarity: 0.93,
}

function linesOf({ findings, done, progress }: CheckWords): [string, string][] {
  const said = Object.entries(findings).map(([check, say]): [string, string] => [
    check,
    (say as (facts: unknown) => string)(FACTS),
  ])
  const counts = { articles: 21, files: 2, errors: 3, warnings: 4 }
  return [
    ...said,
    ['done', done(counts)],
    ['clean', done({ ...counts, errors: 0, warnings: 0 })],
    ['progress', progress],
  ]
}

test.each(LANGS)('%s has no empty line, no undefined and no double space', async (lang) => {
  const lines = linesOf(await checkWordsIn(lang))
  expect(lines.length).toBeGreaterThan(20)
  for (const [check, line] of lines) {
    expect(line.trim(), check).toBe(line)
    expect(line, check).not.toBe('')
    expect(line, check).not.toMatch(/undefined|NaN|\[object| {2}/)
  }
})

test.each(['kk', 'ru'] as const)('%s has no English word that is not a name', async (lang) => {
  for (const [check, line] of linesOf(await checkWordsIn(lang))) {
    const words = line.replace(/\b(?:id|HTML|NFC)\b|U\+[0-9A-F]{4}/g, '').match(/[A-Za-z]{2,}/g)
    expect(words ?? [], `${check}: ${line}`).toEqual([])
  }
})

test('no Russian line has a letter of Kazakh', async () => {
  for (const [check, line] of linesOf(await checkWordsIn('ru'))) {
    expect(line, check).not.toMatch(/[әғқңөұүһі]/i)
  }
})

test('letters are named by their script, invisible characters by their code', async () => {
  const { findings } = await checkWordsIn('kk')
  expect(findings['look-alike-letters'](FACTS)).toBe(
    'сөз ішінде бөтен әріп тұр: W1 (i – латын әрпі, Т – кирилл әрпі, ї – басқа әліпбидің әрпі), W2, … барлығы 5',
  )
  const found = [
    { field: 'title', text: 'W', letters: ['\u00ad', 'и\u0306', '\u{e0041}', '\ud83d'] },
  ]
  expect(findings['invisible-character']({ count: 1, found })).toBe(
    'көрінбейтін таңба бар: W (U+00AD, и + U+0306, U+E0041, U+D83D)',
  )
})

test('a share is never rounded up to the whole', async () => {
  const say = (await checkWordsIn('en')).findings['near-duplicate']
  expect(say({ id: 'I', first: 'F', similarity: 0.99 })).toBe(
    'the text is 99 % identical to that of “I” (F)',
  )
  expect(say({ id: 'I', first: 'F', similarity: 1 })).toBe('the same text as “I” (F)')
})

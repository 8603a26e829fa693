/** That the detector of leaked words can tell the languages apart, and that no catalogue holds another's words. */

import { expect, test } from 'vitest'
import type { Lang } from '../../src/messages/lang.ts'
import { termsIn } from '../../src/messages/load.ts'
import { isRussian, linesOf, wordsIn } from '../support/languages.ts'

const lines = (lang: Lang) =>
  (['errors', 'problems', 'notices', 'importReasons'] as const).flatMap((part) =>
    linesOf(lang, part),
  )

test('nearly every Russian sentence has words that can only be Russian', () => {
  const sentences = lines('ru').filter((line) => wordsIn(line).length > 3)
  const told = sentences.filter((line) => wordsIn(line).some(isRussian))
  expect(told.length / sentences.length).toBeGreaterThan(0.85)
})

test('no Kazakh line has one', () => {
  expect(lines('kk').flatMap(wordsIn).filter(isRussian)).toEqual([])
})

test('no term of grammar does, and none is missing', async () => {
  const names =
    'column.text kind.word script.cyrillic stem ending plural case.dative past voice.passive'
  for (const name of names.split(' ')) {
    const terms = await Promise.all((['kk', 'ru', 'en'] as const).map(termsIn))
    const [kazakh, russian, english] = terms.map((term) => term(name))
    expect(wordsIn(kazakh!).filter(isRussian), kazakh).toEqual([])
    expect(new Set([kazakh, russian, english]).size).toBe(3)
  }
})

test('words of one language are distinguished from those of another', () => {
  expect(wordsIn('Не удалось прочитать архив и создать индекс').filter(isRussian)).toEqual([
    'удалось',
    'прочитать',
    'и',
    'создать',
  ])
  const kazakh = 'не болмаса да, на пен бала, он алты опция, басқа процесс жазып жатыр, сынып'
  expect(wordsIn(kazakh).filter(isRussian)).toEqual([])
})

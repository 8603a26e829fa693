/** Letters that were lost before a text came here, told from question marks that are meant. */

import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../../src/check/check-texts.ts'
import { decodeText } from '../../../src/import/decode.ts'
import { findLostLetters, hasLostLetters } from '../../../src/kazakh/letters/lost-letters.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const LOST = [
  'Алматы?а ж??ртты жинады',
  '?аза?стан мен ?ыр?ыз елі',
  'Алматы?а барды, ?аза?стан, бірақ қала',
  '?аза?стан халкы',
  '?АЗА?СТАН ХАЛКЫ',
  'ма?ала мен ба?дарлама, Алматы?а',
  'Су к\ufffdтерілді',
  '?????? ??? ?????',
  '<p>?аза?стан</p>',
]

const KEPT = [
  'Неге? Қалай?Кім білсін?',
  'Келді ме?Жоқ. Неге?Білмейміз.',
  'Бара ма?жоқ па?білмеймін',
  'Что?Где?Когда?',
  'https://a.kz/?сұрау=1 деп жаз',
  '<a href="/іздеу?сөз=1">бір</a> <a href="/іздеу?бет=2">екі</a>',
  'Жаңа жыл?ма',
  'Не болды??? Қайда???',
  '',
]

describe.each([
  ['a text', hasLostLetters],
  ['what is imported', (text: string) => hasLostLetters(decodeText(Buffer.from(text)).text)],
])('in %s letters were lost', (_, isLost) => {
  test.each(LOST)('%s', (text) => expect(isLost(text)).toBe(true))
  test.each(KEPT)('not %s', (text) => expect(isLost(text)).toBe(false))
})

test('check finds them where import does', () => {
  const isFound = (text: string) => {
    const flaws = checkTexts({ id: 'a', title: 'Атауы', categories: [], body: [text] })
    return flaws.some(({ check }) => check === 'letters-lost')
  }
  for (const text of LOST) expect(isFound(text), text).toBe(true)
  for (const text of KEPT) expect(isFound(text), text).toBe(false)
})

test('each mark within a word has its place', () => {
  const text = 'Алматы?а ж??ртты жинады'
  const marks = [...findLostLetters(text)].map(({ start, end }) => text.slice(start - 1, end + 1))
  expect(marks).toEqual(['ы?а', 'ж??р'])
})

test('a megabyte of question marks takes linear time', () => {
  for (const piece of ['?', 'а?', '?а ', 'а?а', '/а?а', '??? ']) {
    const text = piece.repeat(2 ** 20 / piece.length)
    const start = cpuTime()
    hasLostLetters(text)
    expect(cpuTime() - start, piece).toBeLessThan(2000)
  }
})

/** What is wrong with the letters of a text, and what is not. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/check/check-texts.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { article, flawsOf } from './support.ts'

describe('letters of another script', () => {
  test.each([
    ['Мемлекеттiк үшiн', 'look-alike-letters 2: Мемлекеттiк[i] үшiн[i]'],
    ['Cондай-ақ', 'look-alike-letters 1: Cондай-ақ[C]'],
    ['бiз əнімен', 'look-alike-letters 2: бiз[i] əнімен[ə]'],
    ['Тengri', 'look-alike-letters 1: Тengri[Т]'],
    ['«Тengrinews.kz» сайты', 'look-alike-letters 1: Тengrinews.kz[Т]'],
    ['MЕМЛЕКЕТ', 'look-alike-letters 1: MЕМЛЕКЕТ[M]'],
    ['ХIX ғасыр', 'look-alike-letters 1: ХIX[Х]'],
    ['бїр', 'look-alike-letters 1: бїр[ї]'],
    ['ákіmderіne', 'look-alike-letters 1: ákіmderіne[і]'],
  ])('%s', (text, flaw) => expect(flawsOf(text)).toEqual([flaw]))

  test.each([
    'Telegram-арнасында IT-компаниялар',
    'SMSтер мен VIPтер',
    'КазTransОйл',
    'ХХ ғасыр, ІІ дүниежүзілік соғыс, XXI ғасыр',
    'Tengrinews.kz-ке',
    'COVID19',
    'бо́лды',
    '5G желісі, H1N1',
    'قازاقستان мен Қазақстан',
  ])('not in %s', (text) => expect(flawsOf(text)).toEqual([]))
})

describe('letters that were lost or misread', () => {
  test.each([
    ['?аза?стан Республикасыны? ж?рты', 'letters-lost 2: ?аза?стан ж?рты'],
    ['?????? ??? ?????', 'letters-lost 1: ?????? ??? ?????'],
    ['Қаза\ufffdстан', 'letters-lost 1: Қаза\ufffdстан[\ufffd]'],
    ['РњРµРєС‚РµРї Р°С€С‹Р»РґС‹', 'mojibake 2: РњРµРєС‚РµРї Р°С€С‹Р»РґС‹'],
    ['ÐœÐµÐºÑ‚ÐµÐ¿', 'mojibake 1: ÐœÐµÐºÑ‚ÐµÐ¿'],
    ['ќазаќстан', 'mojibake 2: ќазаќстан'],
  ])('%s', (text, flaw) => expect(flawsOf(text)).toEqual([flaw]))

  test.each([
    'Бара ма?жоқ па?білмеймін',
    'ТІРІСІНДЕ СІРІ ТІРІ',
    'Не болды??? Қайда???',
    'сайт.кз/іздеу?сөз=бала?жас=5 мен бет?нөмір=1',
    'Ол келді ме? Иә.',
    'Ó, Ñandú, Ð',
  ])('not in %s', (text) => expect(flawsOf(text)).toEqual([]))

  test('what is misread through and through has no other flaw', () => {
    const text = Buffer.from('Сіздің қалаңыз – біздің қала', 'utf8').toString('latin1')
    expect(flawsOf(text).map((flaw) => flaw.split(' ')[0])).toEqual(['mojibake'])
  })
})

describe('characters that are not seen', () => {
  test.each([
    ['қала\u00adсынан', 'soft-hyphen 1: қала\u00adсынан[\u00ad]'],
    ['тұр\u200bғын', 'invisible-character 1: тұр\u200bғын[\u200b]'],
    ['сөз\u200d', 'invisible-character 1: сөз\u200d[\u200d]'],
    ['сол\u200eдан', 'invisible-character 1: сол\u200eдан[\u200e]'],
    ['сөз\u{e0041}', 'invisible-character 1: сөз\u{e0041}[\u{e0041}]'],
    ['\u202eкері\u202c', 'bidi-control 2: \u202eкері\u202c[\u202e\u202c]'],
    ['қоң\u0007ырау', 'control-character 1: қоң\u0007ырау[\u0007]'],
    ['\uf0b7 бірінші', 'private-use 1: \uf0b7[\uf0b7]'],
    ['жарты\ud83d', 'lone-surrogate 1: жарты\ud83d[\ud83d]'],
    ['үи\u0306', 'not-nfc 1: үи\u0306[и\u0306]'],
    ['Қазақстан&nbsp;халқы<br/>', 'html-left 2: Қазақстан&nbsp;халқы<br/>'],
  ])('%j', (text, flaw) => expect(flawsOf(text)).toEqual([flaw]))

  test.each([
    'жол\nжәне\tтаб, \u00a0бос орын',
    '👨‍👩‍👧 ❤️ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می‌خواهم',
    '\u200fقازاقستان',
    'a < b & c > d; R&D',
    'тоқсан – «бес» № 5 ₸',
  ])('harmless: %j', (text) => expect(flawsOf(text)).toEqual([]))
})

test('letters of another language are its own', () => {
  const body = ['Її слово', 'Ћао, Љубав, ќе']
  expect(checkTexts(article({ body, language: 'uk' }))).toEqual([])
  expect(checkTexts(article({ body, language: 'sr-Cyrl' }))).toEqual([])
  expect(checkTexts(article({ body, language: 'kk-KZ' })).map(({ check }) => check)).toEqual([
    'mojibake',
    'look-alike-letters',
  ])
})

test('one flaw tells of all fields: how many, and the first three with their places', () => {
  const flaws = checkTexts(
    article({
      title: 'Бiз',
      categories: ['Қоғам', 'Бiлiм'],
      body: ['Жаңа', { type: 'list', items: ['үшiн', 'тiл'] }, { type: 'quote', text: 'кiм' }],
      images: [{ caption: 'сурет' }, { caption: '[кiтап](https://a.kz/&nbsp;)' }],
      related: [{ title: 'iрi' }],
    }),
  )
  expect(flaws).toEqual([
    {
      check: 'look-alike-letters',
      field: 'title',
      facts: {
        count: 7,
        found: [
          { field: 'title', text: 'Бiз', letters: ['i'] },
          { field: 'categories[1]', text: 'Бiлiм', letters: ['i'] },
          { field: 'body[1]', text: 'үшiн', letters: ['i'] },
        ],
      },
    },
  ])
})

test('of a word without end the letter and what is around it is shown', () => {
  const long = `${'а'.repeat(100_000)}\u00ad${'ә'.repeat(100_000)}`
  expect(flawsOf(long)).toEqual([
    `soft-hyphen 1: …${'а'.repeat(24)}\u00ad${'ә'.repeat(24)}…[\u00ad]`,
  ])
  expect(flawsOf(`${'е'.repeat(100_000)}i`)).toEqual([
    `look-alike-letters 1: …${'е'.repeat(24)}i[i]`,
  ])
})

test('a megabyte of any flaw takes linear time', () => {
  const pieces = [
    'i',
    'ғi',
    'ғ\u00ad',
    '?а',
    '??? ',
    'и\u0306',
    'Рњ',
    'Ð¼',
    'ќ',
    '<p ',
    '&#',
    '\u202e',
    'ғ',
  ]
  const start = cpuTime()
  for (const piece of pieces) flawsOf(piece.repeat(300_000))
  expect(cpuTime() - start).toBeLessThan(20_000)
})

test('any text is checked, and what is shown of it is short', () => {
  const unit = fc.constantFrom(
    ...'аәiіTТ?\u00ad\u200b\u202e\ud83c\udff4\u0306\ufffdРњÐ¼ќ&;<>/ \n'.split(''),
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { facts } of checkTexts(article({ body: [text] }))) {
        if (!('found' in facts)) throw new Error('a flaw of a text has examples')
        expect(facts.found.length).toBeLessThanOrEqual(Math.min(facts.count, 3))
        for (const { text: word } of facts.found) expect(word.length).toBeLessThan(100)
      }
    }),
  )
})

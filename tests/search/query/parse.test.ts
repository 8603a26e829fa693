/** The query language: what is typed, and what is understood of it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmpty, meetDays, type Query } from '../../../src/search/query/query.ts'
import { parse, shown } from '../support.ts'

/** What was understood, then the years in braces, then what was taken as text in ‹ ›. */
function understood(text: string): string {
  const { query, dates, asText } = parse(text)
  const years = [dates.from, dates.to].map((day) => day?.slice(0, 4) ?? '').join('..')
  return [
    ...query.of.map(shown),
    ...(years === '..' ? [] : [`{${years}}`]),
    ...asText.map((each) => `‹${each}›`),
  ].join(' ')
}

const TABLES: Readonly<Record<string, readonly (readonly [typed: string, understood: string])[]>> =
  {
    'words are all wanted, each once': [
      ['әкім', 'әкім'],
      ['  әкім\tсайлауы\n', 'әкім сайлауы'],
      ['Әкім әкім ӘКІМ', 'әкім'],
      ['ә\u00adкім \u0422окаи\u0306', 'әкім токай'],
      ['қасым-жомарт', 'қасым жомарт'],
      ['4 325 теңге', '4325 теңге'],
      ['3,5 пайыз, №1', '3,5 пайыз 1'],
      ['«Әкім сайлауы» – 2023', 'әкім сайлауы 2023'],
      ['12:30', '12:30'],
      ['https://qala.kz/a', 'qala.kz/a'],
    ],
    'OR binds weaker than a space': [
      ['қала OR ауыл', '(қала | ауыл)'],
      ['қала НЕМЕСЕ ауыл', '(қала | ауыл)'],
      ['қала ИЛИ ауыл', '(қала | ауыл)'],
      ['қала | ауыл', '(қала | ауыл)'],
      ['қала|ауыл', '(қала | ауыл)'],
      ['қала OR ауыл OR су', '(қала | ауыл | су)'],
      ['жол қала OR ауыл су', '((жол қала) | (ауыл су))'],
      ['қала OR -ауыл', '(қала | -ауыл)'],
      ['қала OR NOT ауыл', '(қала | -ауыл)'],
    ],
    'AND is what a space is': [
      ['қала AND ауыл', 'қала ауыл'],
      ['қала ЖӘНЕ ауыл', 'қала ауыл'],
      ['жол AND қала OR ауыл ЖӘНЕ су', '((жол қала) | (ауыл су))'],
    ],
    'only capitals are operators': [
      ['қала or ауыл', 'қала or ауыл'],
      ['қала немесе ауыл или су', 'қала немесе ауыл или су'],
      ['қала және ауыл and су', 'қала және ауыл and су'],
      ['not қала', 'not қала'],
      ['Немесе Or Not', 'немесе or not'],
    ],
    'a hyphen before a word leaves it out': [
      ['-қала', '-қала'],
      ['қала -ауыл су', 'қала -ауыл су'],
      ['-қала -ауыл', '-қала -ауыл'],
      ['-қасым-жомарт тоқаев', '-(қасым жомарт) тоқаев'],
      ['-4 325', '-4 325'],
      ['-сайл*', '-сайл*'],
      ['-"әкім сайлауы" қала', '-"әкім сайлауы" қала'],
      ['-(қала OR ауыл) су', '-(қала | ауыл) су'],
      ['NOT қала ауыл', '-қала ауыл'],
      ['NOT "әкім сайлауы"', '-"әкім сайлауы"'],
      ['NOT NOT қала', '--қала'],
      ['NOT -қала', '--қала'],
      // Dashes of a text, and the marks of options.
      ['қала - ауыл', 'қала ауыл'],
      ['- қала', 'қала'],
      ['--қала', 'қала'],
    ],
    'quotes make a phrase, straight or curly; « » do not': [
      ['"әкім"', '"әкім"'],
      ['"Әкім сайлауы"', '"әкім сайлауы"'],
      ['“әкім сайлауы”', '"әкім сайлауы"'],
      ['„әкім сайлауы“', '"әкім сайлауы"'],
      ['“әкім сайлауы"', '"әкім сайлауы"'],
      ['«әкім сайлауы»', 'әкім сайлауы'],
      ['"әкім OR сайлауы"', '"әкім or сайлауы"'],
      ['"-әкім (title:сайл*)"', '"әкім title сайл"'],
      ['жол"әкім сайлауы"су', 'жол "әкім сайлауы" су'],
      ['"" әкім', 'әкім'],
    ],
    'a star behind a word takes all that begin so': [
      ['сайл*', 'сайл*'],
      ['қ*', 'қ*'],
      ['сайл* әкім*', 'сайл* әкім*'],
      ['қасым-жом*', 'қасым жом*'],
      ['сай*лау', 'сай лау'],
      ['*сайлау', 'сайлау'],
      ['* әкім', 'әкім'],
    ],
    'parentheses hold together': [
      ['(қала)', 'қала'],
      ['(қала ауыл)', 'қала ауыл'],
      ['(қала OR ауыл) су', '(қала | ауыл) су'],
      ['жол(қала|ауыл)', 'жол (қала | ауыл)'],
      ['(қала ауыл) қала', 'қала ауыл'],
      ['(қала ауыл) OR су', '((қала ауыл) | су)'],
      ['((қала) ((ауыл)))', 'қала ауыл'],
      ['жол (қала (ауыл OR -(су жер)))', 'жол қала (ауыл | -(су жер))'],
      ['қала ()', 'қала'],
      ['NEAR(қала ауыл, 3)', 'near қала ауыл 3'],
    ],
    'a field is named in Kazakh, Russian or English': [
      ['title:қала ауыл', 'title:қала ауыл'],
      ['тақырып:қала', 'title:қала'],
      ['ТАҚЫРЫП:ҚАЛА', 'title:қала'],
      ['заголовок:қала', 'title:қала'],
      ['body:қала', 'body:қала'],
      ['мәтін:қала', 'body:қала'],
      ['текст:қала', 'body:қала'],
      ['tag:қала', 'categories:қала'],
      ['тег:қала', 'categories:қала'],
      ['category:спорт', 'categories:спорт'],
      ['айдар:спорт', 'categories:спорт'],
      ['рубрика:спорт', 'categories:спорт'],
      ['title:қасым-жомарт', 'title:қасым title:жомарт'],
      ['title:сайл*', 'title:сайл*'],
      ['title:"әкім сайлауы"', 'title:"әкім сайлауы"'],
      ['title:(қала OR body:ауыл -су)', '(title:қала | (body:ауыл -title:су))'],
      ['-title:қала', '-title:қала'],
      ['title:-қала', '-title:қала'],
      // Only these are fields.
      ['author:серік', 'author серік'],
      ['rowid:қала {title body}: су', 'rowid қала title body су'],
      ['constructor:қала __proto__:су', 'constructor қала proto су'],
    ],
    'days narrow the whole query': [
      ['date:2023', '{2023..2023}'],
      ['қала күні:2023 -ауыл', 'қала -ауыл {2023..2023}'],
      ['дата:2023..2024 қала', 'қала {2023..2024}'],
      ['date:"2023" қала', 'қала {2023..2023}'],
      ['date:“2023” қала', 'қала {2023..2023}'],
      ['date:2023..2025 күні:2024..2026', '{2024..2025}'],
      ['date:2023 date:2024', '{2024..2023}'],
    ],
    'what can be no operator is text, and that is told': [
      ['OR', '‹OR›'],
      ['OR қала', 'қала ‹OR›'],
      ['қала НЕМЕСЕ', 'қала ‹НЕМЕСЕ›'],
      ['қала OR OR ауыл', '(қала | ауыл) ‹OR›'],
      ['қала || ауыл', '(қала | ауыл) ‹|›'],
      ['(OR)', '‹OR›'],
      ['AND қала ЖӘНЕ', 'қала ‹AND› ‹ЖӘНЕ›'],
      ['қала NOT', 'қала ‹NOT›'],
      ['қала NOT OR ауыл', '(қала | ауыл) ‹NOT›'],
      ['-) қала', 'қала ‹-› ‹)›'],
      ['(қала', 'қала ‹(›'],
      ['қала)', 'қала ‹)›'],
      ['((қала ауыл', 'қала ауыл ‹(› ‹(›'],
      ['қала)) ауыл', 'қала ауыл ‹)› ‹)›'],
      [')(', '‹)› ‹(›'],
      ['-(қала', '-қала ‹(›'],
      ['"қала', 'қала ‹"›'],
      ['қала”', 'қала ‹”›'],
      ['қала "ауыл су', 'қала ауыл су ‹"›'],
      ['-"қала', '-қала ‹"›'],
      ['"қала" "ауыл" "су', '"қала" "ауыл" су ‹"›'],
      ['title:body:қала', 'body:қала ‹title:›'],
      ['title:OR қала', 'қала ‹title:› ‹OR›'],
      ['title:) қала', 'қала ‹title:› ‹)›'],
      ['date:(2023)', '2023 ‹date:›'],
      ['(қала date:2023)', 'қала 2023 ‹date:›'],
      ['-date:2023 қала', '-2023 қала ‹date:›'],
      ['title:date:2023', '{2023..2023} ‹title:›'],
    ],
    'signs alone are no query': [
      ['', ''],
      [' \n\t', ''],
      ['()', ''],
      ['""', ''],
      ['*', '‹*›'],
      ['**', '‹**›'],
      ['!!!', '‹!!!›'],
      ['-', '‹-›'],
      ['🙂', '‹🙂›'],
    ],
  }

for (const [name, lines] of Object.entries(TABLES)) {
  test.each(lines)(`${name}: %j is %j`, (typed, wanted) => {
    expect(understood(typed)).toBe(wanted)
  })
}

test('a word keeps the letters that were typed', () => {
  const { query } = parse('-ӘКІМ "Сай\u00adлау"')
  expect(query.of).toEqual([
    { type: 'not', of: { type: 'word', word: { typed: 'ӘКІМ', form: 'әкім' } } },
    { type: 'phrase', words: [{ typed: 'Сай\u00adлау', form: 'сайлау' }] },
  ])
})

test('a query is empty when it has neither a word nor a day', () => {
  expect(['', '!!!', '( )', 'OR', '"…"'].map((text) => isEmpty(parse(text)))).toEqual(
    Array(5).fill(true),
  )
  expect(['қала', '-қала', 'date:2023'].map((text) => isEmpty(parse(text)))).toEqual(
    Array(3).fill(false),
  )
})

test('days that meet are those of both', () => {
  const [one, other] = [{ from: '2023-01-01' }, { from: '2022-05-01', to: '2023-06-30' }]
  expect(meetDays(one, other)).toEqual({ from: '2023-01-01', to: '2023-06-30' })
  expect(meetDays({}, one)).toEqual(one)
  expect(meetDays({}, {})).toEqual({})
})

function depthOf(query: Query): number {
  if (query.type === 'and' || query.type === 'or') return 1 + Math.max(0, ...query.of.map(depthOf))
  return query.type === 'not' ? 1 + depthOf(query.of) : 0
}

function wordsOf(query: Query): number {
  if (query.type === 'and' || query.type === 'or') {
    return query.of.reduce((sum, part) => sum + wordsOf(part), 0)
  }
  if (query.type === 'not') return wordsOf(query.of)
  return query.type === 'phrase' ? query.words.length : 1
}

describe('however much is typed', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `сөз${at}`)

  test('the first 64 words are looked for, and it is told how many are not', () => {
    const { query, dropped } = parse(many(100).join(' '))
    expect(query.of.map(shown)).toEqual(many(64))
    expect(dropped).toBe(36)
    expect(parse(many(64).join(' OR ')).dropped).toBe(0)
  })

  test('words in quotes, fields and exclusions count as words', () => {
    const text = `"${many(62).join(' ')}" -а title:б в г*`
    const { query, dropped, asText } = parse(text)
    expect(query.of.slice(1).map(shown)).toEqual(['-а', 'title:б'])
    expect(dropped).toBe(2)
    expect(asText).toEqual([])
  })

  const NESTS = [
    '(',
    '-(',
    'NOT ',
    'title:NOT ',
    'title:-',
    '(а OR -(б ',
    'title:(',
    '-title:',
    '-',
  ]

  test.each(NESTS)('%j many times over is no deeper than can be evaluated', (sign) => {
    const { query, asText } = parse(`${sign.repeat(20_000)}қала`)
    expect(depthOf(query)).toBeLessThan(100)
    expect(wordsOf(query)).toBeGreaterThan(0)
    // A row of hyphens is no sign.
    expect(asText.length > 0).toBe(sign !== '-')
  })

  test.each(['"', '(', ')', '|', 'OR ', 'title:', 'а:', '"а', '*', 'а* ', '\u00ad', '-а', '🙂'])(
    'three hundred thousand letters of %j are a query',
    (sign) => {
      const { query, dropped } = parse(sign.repeat(300_000 / sign.length))
      expect(wordsOf(query)).toBeLessThanOrEqual(64)
      expect(dropped).toBeGreaterThanOrEqual(0)
    },
  )

  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...'( ) " “ ” „ | OR НЕМЕСЕ AND ЖӘНЕ NOT - * : . 4 325 қала ауыл* title: мәтін: date: 2023'.split(
          ' ',
        ),
        ' ',
        '\u00ad',
      ),
    },
  )
  const text = fc
    .tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', ' '))
    .map(([pieces, gap]) => pieces.join(gap))

  test('any string is understood in some way, and in the same way each time', () => {
    fc.assert(
      fc.property(text, (any) => {
        const parsed = parse(any)
        expect(wordsOf(parsed.query)).toBeLessThanOrEqual(64)
        for (const each of parsed.asText) expect(any).toContain(each)
        expect(parse(any)).toEqual(parsed)
      }),
      { numRuns: 2000 },
    )
  })
})

test('a value of date: that is no date is left out, and named', () => {
  expect(parse('date:ертең қала')).toMatchObject({ unreadDates: ['ертең'], asText: [] })
  expect(parse('қала date:"бір күні"')).toMatchObject({ unreadDates: ['бір күні'], asText: [] })
  expect(understood('date:ертең қала')).toBe('қала')
})

test('what is written as a field and is none is text, and is named', () => {
  expect(parse('автор:қала tema:су 16:00 https://aral.kz Арал:су')).toMatchObject({
    unknownFields: ['автор', 'tema'],
  })
  expect(parse('title:қала tag:су').unknownFields).toEqual([])
})

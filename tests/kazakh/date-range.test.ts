import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  isDay,
  startOfWeek,
} from '../../src/kazakh/calendar.ts'
import { readDateRange } from '../../src/kazakh/date-range.ts'

/** A Sunday. */
const TODAY = '2026-11-22'

/** A range in short: `2026-01-01..2026-12-31`, `..2026-12-31`, `impossible`, or undefined. */
function read(text: string, today = TODAY): string | undefined {
  const range = readDateRange(text, today)
  return typeof range === 'object' ? `${range.from ?? ''}..${range.to ?? ''}` : range
}

describe('a date expression', () => {
  test.each([
    ['2026', '2026-01-01..2026-12-31'],
    ['2026 жыл', '2026-01-01..2026-12-31'],
    ['2026 ж.', '2026-01-01..2026-12-31'],
    ['2026ж', '2026-01-01..2026-12-31'],
    ['2026 год', '2026-01-01..2026-12-31'],
    ['2026-06', '2026-06-01..2026-06-30'],
    ['06.2026', '2026-06-01..2026-06-30'],
    ['маусым 2026', '2026-06-01..2026-06-30'],
    ['2026 маусым', '2026-06-01..2026-06-30'],
    ['2026 жылғы маусым', '2026-06-01..2026-06-30'],
    ['2024 жылдың ақпаны', '2024-02-01..2024-02-29'],
    ['2026 жылғы маусым айында', '2026-06-01..2026-06-30'],
    ['июнь 2026', '2026-06-01..2026-06-30'],
    ['2026-06-22', '2026-06-22..2026-06-22'],
    ['22.06.2026', '2026-06-22..2026-06-22'],
    ['22 маусым 2026 жыл', '2026-06-22..2026-06-22'],
    ['2026 ж. 22 маусым', '2026-06-22..2026-06-22'],
    ['22 маусым 2026 жыл, 17:41', '2026-06-22..2026-06-22'],
    ['22 маусым', '2026-06-22..2026-06-22'],
    ['25 желтоқсан', '2025-12-25..2025-12-25'],
    ['маусым', '2026-06-01..2026-06-30'],
    ['қараша', '2026-11-01..2026-11-30'],
    ['желтоқсан', '2025-12-01..2025-12-31'],
    ['қараша айында', '2026-11-01..2026-11-30'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['бүгін', '2026-11-22..2026-11-22'],
    ['today', '2026-11-22..2026-11-22'],
    ['Сегодня', '2026-11-22..2026-11-22'],
    ['кеше', '2026-11-21..2026-11-21'],
    ['yesterday', '2026-11-21..2026-11-21'],
    ['вчера', '2026-11-21..2026-11-21'],
    ['алдыңгүні', '2026-11-20..2026-11-20'],
    ['алдыңғы күні', '2026-11-20..2026-11-20'],
    ['осы апта', '2026-11-16..2026-11-22'],
    ['осы ай', '2026-11-01..2026-11-30'],
    ['осы жыл', '2026-01-01..2026-12-31'],
    ['биыл', '2026-01-01..2026-12-31'],
    ['өткен апта', '2026-11-09..2026-11-15'],
    ['өткен аптада', '2026-11-09..2026-11-15'],
    ['өткен ай', '2026-10-01..2026-10-31'],
    ['өткен жылы', '2025-01-01..2025-12-31'],
    ['былтыр', '2025-01-01..2025-12-31'],
    ['last week', '2026-11-09..2026-11-15'],
    ['прошлый месяц', '2026-10-01..2026-10-31'],
  ])('counted from Sunday 22 November 2026, %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['7d', '2026-11-15..2026-11-22'],
    ['7 күн', '2026-11-15..2026-11-22'],
    ['өткен 7 күн', '2026-11-15..2026-11-22'],
    ['соңғы 7 күн', '2026-11-15..2026-11-22'],
    ['2w', '2026-11-08..2026-11-22'],
    ['2 апта', '2026-11-08..2026-11-22'],
    ['3m', '2026-08-22..2026-11-22'],
    ['3 ай', '2026-08-22..2026-11-22'],
    ['1y', '2025-11-22..2026-11-22'],
    ['1 жыл', '2025-11-22..2026-11-22'],
    ['365d', '2025-11-22..2026-11-22'],
    ['999999 күн', '0001-01-01..2026-11-22'],
  ])('%s is from so long ago to today', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['3m', '2026-05-31', '2026-02-28..2026-05-31'],
    ['1y', '2024-02-29', '2023-02-28..2024-02-29'],
    ['өткен ай', '2026-03-31', '2026-02-01..2026-02-28'],
    ['өткен ай', '2026-01-15', '2025-12-01..2025-12-31'],
    ['осы апта', '2026-01-01', '2025-12-29..2026-01-04'],
    ['маусым', '2026-05-31', '2025-06-01..2025-06-30'],
  ])('%s on %s', (text, today, expected) => expect(read(text, today)).toBe(expected))

  test.each([
    ['откен ай', 'өткен ай'],
    ['ОТКЕН   АПТА', 'өткен апта'],
    ['  бугин ', 'бүгін'],
    ['aлдынгуни', 'алдыңгүні'],
    ['5 кун', '5 күн'],
    ['кантар', 'қаңтар'],
    ['акпан', 'ақпан'],
    ['сауир', 'сәуір'],
    ['шилде', 'шілде'],
    ['кыркуйек', 'қыркүйек'],
    ['казан', 'қазан'],
    ['караша', 'қараша'],
    ['желтоксан', 'желтоқсан'],
    ['қaзaн 2025', 'қазан 2025'],
    ['Qazan 2025', 'қазан 2025'],
    ['bügin', 'бүгін'],
  ])('%s is %s', (typed, meant) => {
    expect(read(typed)).toBeDefined()
    expect(read(typed)).toBe(read(meant))
  })

  test.each([
    '31 маусым 2026',
    '31 маусым',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '29.02.2023',
    '13.2026',
    '2026-06..2026-13',
    '31 маусым 2026..',
    '..2026-06-31',
  ])('%s cannot be', (text) => expect(read(text)).toBe('impossible'))

  test.each([
    '',
    ' ',
    'абай',
    '5',
    '22.06',
    '17:41',
    '0026',
    '3000',
    '2026 сайлау',
    'апта',
    'd',
    '-7d',
  ])('%o is not one', (text) => expect(read(text)).toBeUndefined())
})

describe('a range', () => {
  test.each([
    ['2024..2025', '2024-01-01..2025-12-31'],
    ['2024-06..22.06.2025', '2024-06-01..2025-06-22'],
    ['маусым 2024 .. тамыз 2024', '2024-06-01..2024-08-31'],
    ['2026 ж...2027 ж.', '2026-01-01..2027-12-31'],
    ['2024…2025', '2024-01-01..2025-12-31'],
    ['өткен ай..бүгін', '2026-10-01..2026-11-22'],
    ['..кеше', '..2026-11-21'],
    ['..2024', '..2024-12-31'],
    ['2024..', '2024-01-01..'],
    ['7 күн..', '2026-11-15..'],
    ['2024-06-22..2024-06-22', '2024-06-22..2024-06-22'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['..30d', '..2026-10-23'],
    ['2w..1w', '2026-11-08..2026-11-15'],
    ['1 жыл..1 ай', '2025-11-22..2026-10-22'],
  ])('so long ago is one day as the upper end: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['маусым..тамыз', '2026-06-01..2026-08-31'],
    ['желтоқсан..қаңтар', '2025-12-01..2026-01-31'],
    ['маусым..қаңтар', '2025-06-01..2026-01-31'],
    ['1 маусым..15 маусым 2024', '2024-06-01..2024-06-15'],
    ['16 маусым..15 маусым 2024', '2023-06-16..2024-06-15'],
    ['15 маусым..15 маусым 2024', '2024-06-15..2024-06-15'],
    ['маусым..2030', '2026-06-01..2030-12-31'],
  ])('a lower end without a year comes before the upper one: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['2025..2024', '2026-06-22..2026-06-21', 'бүгін..кеше', '1d..1w', 'бүгін..2024'])(
    '%s ends before it begins',
    (text) => expect(read(text)).toBe('impossible'),
  )

  test.each([
    '..',
    '…',
    ' .. ',
    '2024..2025..2026',
    '2024..абай',
    'абай..2024',
    '..абай',
    '2024.2025',
  ])('%o is no range', (text) => expect(read(text)).toBeUndefined())

  test('nothing is read when today is no day', () => {
    expect(readDateRange('2026', 'бүгін')).toBeUndefined()
  })
})

describe('any text', () => {
  const words =
    '22|маусым|2026|жыл|ж.|..|-|7d|өткен|осы|ай|апта|бүгін|31|2026-06|999999|күн|13.2026|былтыр'

  test('gives days that exist, in order, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words.split('|')), { maxLength: 6 }).map((all) => all.join(' ')),
      fc.array(fc.constantFrom(...words.split('|')), { maxLength: 6 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const range = readDateRange(text, TODAY)
        if (typeof range !== 'object') return
        const days = [range.from, range.to].filter((day) => day !== undefined)
        expect(days.length).toBeGreaterThan(0)
        expect(days.every(isDay)).toBe(true)
        expect(days).toEqual(days.toSorted())
      }),
      { numRuns: 2000 },
    )
  })

  test.each([' ', '.', '. ', '…', '2026..', 'маусым ', '7'])(
    'a megabyte of %o takes no time',
    (piece) => {
      const start = performance.now()
      readDateRange(piece.repeat(1_000_000 / piece.length), TODAY)
      expect(performance.now() - start).toBeLessThan(500)
    },
  )
})

describe('the calendar', () => {
  test.each([
    ['0001-01-01', 1],
    ['1970-01-01', 719_163],
    ['2000-02-29', 730_179],
    ['2026-06-22', 739_789],
    ['9999-12-31', 3_652_059],
  ])('%s is day number %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayFromNumber(number)).toBe(day)
  })

  test('agrees with Date on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_652_059 }), (number) => {
        const day = dayFromNumber(number)
        expect(day).toBe(new Date((number - 719_163) * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(day)).toBe(number)
        expect(isDay(day)).toBe(true)
      }),
    )
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-06-31',
    '2026-6-2',
    '0000-01-01',
    '2026-06-22 ',
    '+02026-06-22',
  ])('%o is no day', (text) => expect(isDay(text)).toBe(false))

  test.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 6, 30],
    [2026, 13, 0],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })

  test('weeks begin on Monday', () => {
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16')
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23')
  })

  test('a step beyond the calendar stops at its end', () => {
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addMonths('2026-06-22', -999_999)).toBe('0001-01-22')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  })
})

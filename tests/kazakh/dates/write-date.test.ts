/** Dates in words, which are read back as the same dates. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/kazakh/dates/calendar.ts'
import { readDate } from '../../../src/kazakh/dates/read-date.ts'
import { type DateForm, writeDate } from '../../../src/kazakh/dates/write-date.ts'

const TODAY = '2026-11-22'

describe('a date in Kazakh', () => {
  test.each([
    ['2026-06-22', 'full', '22 маусым 2026'],
    ['2026-06-22T17:41+05:00', 'full', '22 маусым 2026, 17:41'],
    ['2026-06-22T17:41:30Z', 'full', '22 маусым 2026, 17:41'],
    ['2015-09-01', 'full', '1 қыркүйек 2015'],
    ['2026-06-22', 'short', '22 мау.'],
    ['2025-12-31T23:59', 'short', '31 жел. 2025'],
    ['2026-11-22T17:41+05:00', 'relative', 'бүгін 17:41'],
    ['2026-11-22', 'relative', 'бүгін'],
    ['2026-11-21T09:05', 'relative', 'кеше 09:05'],
    ['2026-11-20', 'relative', 'алдыңгүні'],
    ['2026-11-19T09:05', 'relative', '3 күн бұрын'],
    ['2026-11-16', 'relative', '6 күн бұрын'],
    ['2026-11-15', 'relative', '15 қар.'],
    ['2025-11-22', 'relative', '22 қар. 2025'],
    ['2026-11-23', 'relative', 'ертең'],
    ['2026-11-24', 'relative', '24 қар.'],
  ] as const)('%s %s: %s', (date, form, expected) => {
    expect(writeDate(date, form, { today: TODAY })).toBe(expected)
  })

  test('has its year when today is not known', () => {
    expect(writeDate('2026-06-22', 'short')).toBe('22 мау. 2026')
    expect(writeDate('2026-06-22', 'relative')).toBe('22 мау. 2026')
    expect(writeDate('2026-06-22', 'relative', { today: 'бүгін' })).toBe('22 мау. 2026')
  })
})

describe('in Russian and English', () => {
  test.each([
    ['2026-06-22T17:41', 'full', '22 июня 2026, 17:41', '22 June 2026, 17:41'],
    ['2026-05-09', 'short', '9 мая', '9 May'],
    ['2026-02-09', 'short', '9 фев.', '9 Feb'],
    ['2026-11-22T17:41', 'relative', 'сегодня 17:41', 'today 17:41'],
    ['2026-11-20', 'relative', 'позавчера', '2 days ago'],
    ['2026-11-18', 'relative', '4 дня назад', '4 days ago'],
    ['2026-11-17', 'relative', '5 дней назад', '5 days ago'],
  ] as const)('%s %s', (date, form, russian, english) => {
    expect(writeDate(date, form, { language: 'ru', today: TODAY })).toBe(russian)
    expect(writeDate(date, form, { language: 'en', today: TODAY })).toBe(english)
  })
})

test.each(['', 'кеше', '2026', '2026-02-30', '22.06.2026'])('%o is no date, and stays', (text) => {
  expect(writeDate(text, 'full')).toBe(text)
})

test('any day is read back from every form, in every language', () => {
  const days = fc
    .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })
    .map(dayFromNumber)
  const forms: readonly DateForm[] = ['full', 'short', 'relative']
  fc.assert(
    fc.property(days, days, fc.constantFrom(...forms), (day, today, form) => {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const text = writeDate(day, form, { language, today })
        // Only 366 days back is a day without a year the same one again; the writer adds years.
        if (form !== 'full' && day > today) continue
        expect(readDate(text, today), text).toEqual({ date: { day } })
      }
    }),
  )
})

test('the days around today are read back too', () => {
  for (let back = 0; back < 10; back++) {
    const day = dayFromNumber(dayNumber(TODAY) - back)
    for (const language of ['kk', 'ru', 'en'] as const) {
      const text = writeDate(`${day}T08:30`, 'relative', { language, today: TODAY })
      const reading = readDate(text, TODAY)
      expect(reading && 'date' in reading && reading.date.day, text).toBe(day)
    }
  }
})

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (date, today) => {
      expect(typeof writeDate(date, 'relative', { today })).toBe('string')
    }),
  )
})

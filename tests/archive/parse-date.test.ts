/** Dates of records: instants, days, months, years, and dates that cannot be. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, isDateText, parseDate } from '../../src/archive/parse-date.ts'

test.each([
  '2026-06-22',
  '2024-02-29',
  '2026-06-22T17:41+05:00',
  '2026-06-22T17:41:30+05:00',
  '2026-06-22T17:41:30.123Z',
  '1991-12-16T00:00-11:30',
])('%s is a date of the format', (text) => {
  expect(isDateText(text)).toBe(true)
})

test.each([
  '',
  '2026',
  '2026-6-22',
  '2026-06-31',
  '2025-02-29',
  '2025-02-29T10:00Z',
  '2026-06-22T17:41',
  '2026-06-22 17:41Z',
  '2026-06-22T24:00Z',
  '2026-06-22T17:60Z',
  '2026-06-22T17:41+5:00',
  '2026-06-22T17:41+25:00',
  '2026-06-22T17:41Z ',
  '٢٠٢٦-٠٦-٢٢',
])('%j is none', (text) => {
  expect(isDateText(text)).toBe(false)
})

test('whatever is read as a date is one of the format, or is reported and kept', () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.date({ noInvalidDate: true }).map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(values, (value) => {
      const reports: string[] = []
      const parsed = parseDate({ name: 'date', value }, (code) => reports.push(code))
      if (parsed.date !== undefined) expect(isDateText(parsed.date)).toBe(true)
      expect(reports.length).toBe(parsed.unread === undefined ? 0 : 1)
      expect(parsed.date === undefined || parsed.unread === undefined).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['2026-06-22T00:00+05:00', '2026-06-21T19:00Z'],
  ['2024-02-29T23:30+06:00', '2024-02-29T17:30:00.000Z'],
  ['2026-06-22', '2026-06-22T00:00Z'],
  ['2026-06-21T20:00-04:00', '2026-06-22T05:00+05:00'],
])('%s and %s are the same instant', (one, other) => {
  expect(instantOf(one)).toBe(instantOf(other))
})

test('the instant orders moments as time does', () => {
  const instant = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  const offset = fc.integer({ min: -12 * 60, max: 14 * 60 })
  fc.assert(
    fc.property(instant, offset, (date, minutes) => {
      const sign = minutes < 0 ? '-' : '+'
      const two = (number: number) => String(Math.abs(number)).padStart(2, '0')
      const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19)
      const text = `${local}${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
      const epoch = instantOf('1970-01-01T00:00:00Z')
      expect(instantOf(text) - epoch).toBe(Math.floor(date.getTime() / 1000))
    }),
  )
})

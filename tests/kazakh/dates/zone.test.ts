/** Days and offsets of a zone, around its changes. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAt, isZone, localTimeAt, offsetAt } from '../../../src/kazakh/dates/zone.ts'

describe('the offset of a zone', () => {
  test.each([
    ['2015-10-08', '14:17', 'Asia/Almaty', '+06:00'],
    ['2024-02-29', '22:59', 'Asia/Almaty', '+06:00'],
    ['2024-03-01', '00:00', 'Asia/Almaty', '+05:00'],
    ['2026-06-22', '17:41:30', 'Asia/Almaty', '+05:00'],
    ['2026-06-22', '17:41', 'Asia/Aqtau', '+05:00'],
    ['2026-06-22', '17:41', 'UTC', '+00:00'],
    ['2026-06-22', '17:41', 'Asia/Kathmandu', '+05:45'],
    ['2026-01-22', '17:41', 'America/New_York', '-05:00'],
    ['2026-06-22', '17:41', 'America/New_York', '-04:00'],
    ['2026-06-22', '17:41', 'Pacific/Kiritimati', '+14:00'],
  ])('on %s at %s in %s', (day, time, zone, expected) => {
    expect(offsetAt(day, time, zone)).toBe(expected)
  })

  test.each([
    ['a time that came twice in Almaty', '2024-02-29', '23:30', 'Asia/Almaty', '+06:00'],
    ['a time that comes twice in Berlin', '2026-10-25', '02:30', 'Europe/Berlin', '+02:00'],
    ['a time that is left out in Berlin', '2026-03-29', '02:30', 'Europe/Berlin', '+01:00'],
    ['the day Samoa left out', '2011-12-30', '12:00', 'Pacific/Apia', '-10:00'],
  ])('%s has the earlier one', (_, day, time, zone, expected) => {
    expect(offsetAt(day, time, zone)).toBe(expected)
  })

  test('local mean time loses its seconds', () => {
    expect(offsetAt('1900-01-01', '12:00', 'Asia/Almaty')).toBe('+05:07')
    expect(offsetAt('1900-01-01', '12:00', 'America/Caracas')).toBe('-04:27')
  })

  test('gives back the local time of any instant', () => {
    // Until 1935 St. John’s kept a mean time with seconds.
    const instants = fc.date({
      min: new Date('1940-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    const zones = fc.constantFrom('Asia/Almaty', 'Europe/Berlin', 'America/St_Johns', 'UTC')
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { day, time } = localTimeAt(instant, zone)
        const again = new Date(`${day}T${time}${offsetAt(day, time, zone)}`)
        expect(localTimeAt(again, zone)).toEqual({ day, time })
      }),
    )
  })

  test('an unknown zone counts as UTC', () => {
    expect(offsetAt('2026-06-22', '17:41', 'Алматы')).toBe('+00:00')
    expect(dayAt(new Date('2026-06-22T23:30Z'), 'Алматы')).toBe('2026-06-22')
  })
})

describe('an instant', () => {
  test.each([
    ['2026-06-22T18:59Z', '2026-06-22', '23:59'],
    ['2026-06-22T19:00Z', '2026-06-23', '00:00'],
    ['2023-06-22T18:30Z', '2023-06-23', '00:30'],
  ])('%s is in Almaty %s %s', (instant, day, time) => {
    expect(dayAt(new Date(instant), 'Asia/Almaty')).toBe(day)
    expect(localTimeAt(new Date(instant), 'Asia/Almaty')).toEqual({ day, time })
  })
})

test.each(['Asia/Almaty', 'Asia/Qyzylorda', 'asia/almaty', 'UTC'])('%s is a zone', (name) => {
  expect(isZone(name)).toBe(true)
})

test.each(['', 'Алматы', 'Asia', '+05:00', 'Asia/Almaty ', '\ud800'])('%o is no zone', (name) => {
  expect(isZone(name)).toBe(false)
})

test('a megabyte is no zone', () => expect(isZone('A'.repeat(1_000_000))).toBe(false))

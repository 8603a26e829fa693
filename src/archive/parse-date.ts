/** A record's date as the format has it, from whatever a record says. */

import { dayNumber, isDay } from '../kazakh/dates/calendar.ts'
import { isoDate, readDate } from '../kazakh/dates/read-date.ts'
import { localTimeAt } from '../kazakh/dates/zone.ts'
import type { DateText } from './article.ts'
import type { Report } from './problem.ts'

/** Text dates without a zone are in the time of the country's newsrooms. */
const ZONE = 'Asia/Almaty'

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** Whether a date is as the format wants it: a day of the calendar, or a moment with its offset. */
export function isDateText(text: string): boolean {
  if (text.length === 10) return isDay(text)
  const match = INSTANT.exec(text)
  return match !== null && isDay(match[1]!)
}

export type ParsedDate = {
  readonly date?: DateText
  /** The record's text, where it could not be read as a date. */
  readonly unread?: string
}

/** Above this a number is milliseconds since 1970, below it seconds. */
const MILLISECONDS_FROM = 1e11

/** Nearer to 1970 (March 1973) a number is hardly a time: it may be a year, or 20260622. */
const SECONDS_FROM = 1e8

/** Numbers as text: a compact day, seconds, milliseconds. */
const DIGITS = /^(?:\d{8}|\d{10}|\d{13})$/

function fromNumber(value: number): DateText | undefined {
  const size = Math.abs(value)
  if (size < SECONDS_FROM) {
    const compact = String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    return isDay(compact) ? compact : undefined
  }
  const instant = new Date(size > MILLISECONDS_FROM ? value : value * 1000)
  if (Number.isNaN(instant.getTime())) return undefined
  const { day, time } = localTimeAt(instant, ZONE)
  return isDay(day) ? isoDate({ day, time }, ZONE) : undefined
}

/** Reads a field's date; one that cannot be read or cannot be is reported and kept as `unread`. */
export function parseDate(
  field: { readonly name: string; readonly value: unknown } | undefined,
  report: Report,
): ParsedDate {
  if (field === undefined) return {}
  const { name, value } = field
  const text = typeof value === 'string' ? value.trim() : String(JSON.stringify(value))
  if (text === '') return {}
  if (typeof value === 'number' || DIGITS.test(text)) {
    const date = fromNumber(Number(text))
    if (date !== undefined) return { date }
  }
  if (isDateText(text)) return { date: text }
  const reading = readDate(text)
  if (reading !== undefined && 'date' in reading) return { date: isoDate(reading.date, ZONE) }
  const code = reading === undefined ? 'date-unreadable' : 'date-impossible'
  report(code, { field: name, value: text })
  return { unread: text }
}

/** Seconds since 0001-01-01 UTC: what orders articles within a day. A day alone is its start. */
export function instantOf(date: DateText): number {
  const match = /T(\d\d):(\d\d)(?::(\d\d))?[^Z+-]*(?:Z|([+-])(\d\d):(\d\d))?$/.exec(date)
  const seconds = dayNumber(date.slice(0, 10)) * 86_400
  if (match === null) return seconds
  const [, hours, minutes, rest = '0', sign, offsetHours = '0', offsetMinutes = '0'] = match
  const offset = Number(offsetHours) * 3600 + Number(offsetMinutes) * 60
  const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
  return seconds + clock - (sign === '-' ? -offset : offset)
}

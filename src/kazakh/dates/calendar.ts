/**
 * Days of the calendar as strings, `YYYY-MM-DD`, and the arithmetic on them. Lowest of the date
 * modules: knows no words, no clock and no zone. A day is a label, not an instant, so `Date` and
 * its zones stay out; string order is the order of time for the years 0001-9999.
 */

/** A day as written, `YYYY-MM-DD`, of the proleptic Gregorian calendar. */
export type Day = string

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const LAST_DAY_NUMBER = 3_652_059 // 9999-12-31

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** The day with these numbers, or undefined where the calendar has none: 31 June, month 13. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const known = year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month)
  return known ? written(year, month, date) : undefined
}

/** Whether the text is exactly a day that exists: `2026-06-22`, not `2026-6-22`, not `2026-06-31`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(...numbersOf(text)) !== undefined
}

/** `[2026, 6, 22]` of `2026-06-22`. */
export function numbersOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/** Days since 0001-01-01, which is 1 (the “rata die” of Reingold and Dershowitz). */
export function dayNumber(day: Day): number {
  const [year, month, date] = numbersOf(day)
  // Years begin in March here, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1
  const monthSinceMarch = (month + 9) % 12
  return daysBeforeMarchYear(marchYear) + Math.floor((153 * monthSinceMarch + 2) / 5) + date
}

/** The day of a number; numbers beyond 0001-01-01 and 9999-12-31 give these. */
export function dayFromNumber(dayNumber: number): Day {
  const number = Math.min(Math.max(Math.trunc(dayNumber), 1), LAST_DAY_NUMBER)
  let marchYear = Math.ceil((number + 306) / 365.2425)
  while (daysBeforeMarchYear(marchYear) >= number) marchYear--
  const dayOfYear = number - daysBeforeMarchYear(marchYear) - 1
  const monthSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthSinceMarch + 2) / 5) + 1
  const month = ((monthSinceMarch + 2) % 12) + 1
  return written(month > 2 ? marchYear : marchYear + 1, month, date)
}

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** The same date of another month, or its last day: 31 March less one month is 28 February. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = numbersOf(day)
  const months = Math.min(Math.max(year * 12 + month - 1 + count, 12), 9999 * 12 + 11)
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return written(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** The Monday of the day's week: дүйсенбі is the first day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -((dayNumber(day) + 6) % 7))
}

export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function endOfMonth(day: Day): Day {
  const [year, month] = numbersOf(day)
  return written(year, month, daysInMonth(year, month))
}

function daysBeforeMarchYear(year: number): number {
  // 306 days from 1 March of year 0 to 1 January of year 1, which must be day 1.
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 306
}

function written(year: number, month: number, date: number): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

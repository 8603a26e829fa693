/**
 * Reads what people type after `--since`, `--on` and `date:`: 2026, маусым 2026, өткен ай, 7 күн,
 * 2024..кеше. Stands on the pieces of read-date.ts and turns their marks into two days. A value is
 * the whole of what it names, so that «2026» never means the first of January alone.
 */

import { type Ends, endsOf } from './between.ts'
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  endOfMonth,
  isDay,
  numbersOf,
  startOfMonth,
  startOfWeek,
} from './calendar.ts'
import type { DateParts, Unit } from './date-words.ts'
import { readPeriod } from './periods.ts'
import { readDate, readParts } from './read-date.ts'

/** Days from and to, both included; at least one is set. */
export type DateRange = { readonly from?: Day; readonly to?: Day }

/** The days that one expression names; as an end of a range it counts from `from` or to `upTo ?? to`. */
type Span = { readonly from: Day; readonly to: Day; readonly upTo?: Day }

/**
 * Reads a day, a month, a year, a period counted from today, or a range of these: `A..B`, `..B`,
 * `A..` from the first day of A to the last of B.
 *
 * - A month or day without a year is the most recent one; in `1 маусым..15 маусым 2024` the most
 *   recent before the other end.
 * - Өткен ай, осы апта, былтыр are whole; өткен қараша is the last one before this month.
 * - A period by its name, as `readPeriod` reads it: 2023 жылғы 2-тоқсан, өткен қыс, 90-жылдар.
 * - A range in words: 5–7 шілде, шілдеден тамызға дейін, 2020 жылдан бері, с 5 по 10 июля.
 * - A weekday is the last one before today.
 * - `7d`, `7 күн`, `2w`, `3m` (months), `1y`: from that long ago to today. As the upper end it is
 *   that day itself: `..30d` is what is older than thirty days.
 *
 * @returns `'impossible'` for days that do not exist (31 маусым 2026, 2026-13) and for a range that
 * ends before it begins; undefined when the text is no date expression
 */
export function readDateRange(text: string, today: Day): DateRange | 'impossible' | undefined {
  if (!isDay(today) || text.length > LONGEST) return undefined
  // «…» because some keyboards make one of the dots.
  const [left = '', right, ...more] = plainDigits(text).split(/…|\.{2,3}/, 3)
  if (right === undefined) return readWords(left.trim(), today)
  if (more.length > 0) return undefined
  return rangeOf(left, right, today)
}

/** No expression comes near this length, and the bound makes every reader here linear. */
const LONGEST = 200

/** A date, a period by its name, or a range in words. */
function readWords(text: string, today: Day): DateRange | 'impossible' | undefined {
  const span = readSpan(text, today)
  if (span !== undefined) return wholeOf(span)
  for (const ends of endsOf(text.toLowerCase())) {
    const range = openRange(ends, today) ?? rangeOf(ends.left ?? '', ends.right ?? '', today)
    if (range !== undefined) return range
  }
  return undefined
}

/** What is before or after a period has nothing of it. */
function openRange({ before, after }: Ends, today: Day): DateRange | 'impossible' | undefined {
  const span = readSpan(before ?? after ?? '', today)
  if (typeof span !== 'object') return span
  return before === undefined ? { from: addDays(span.to, 1) } : { to: addDays(span.from, -1) }
}

function rangeOf(left: string, right: string, today: Day): DateRange | 'impossible' | undefined {
  if (isOpen(left) && isOpen(right)) return undefined
  const last = readEnd(right, today, today)
  if (last === undefined) return undefined
  const to = last === 'impossible' ? undefined : (last.upTo ?? last.to)
  const first = readEnd(left, today, to !== undefined && to < today ? to : today)
  if (first === undefined) return undefined
  if (first === 'impossible' || last === 'impossible') return 'impossible'
  if (first.from && to && first.from > to) return 'impossible'
  return { ...(first.from && { from: first.from }), ...(to && { to }) }
}

/** Digits of Arabic script: ٢٠٢٤, ۲۰۲۴. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

function isOpen(end: string): boolean {
  return end.trim() === ''
}

function readEnd(text: string, today: Day, latest: Day): Partial<Span> | 'impossible' | undefined {
  return isOpen(text) ? {} : readSpan(text, today, latest)
}

function wholeOf(span: Span | 'impossible' | undefined): DateRange | 'impossible' | undefined {
  return typeof span === 'object' ? { from: span.from, to: span.to } : span
}

type SpanReader = (parts: DateParts, today: Day, latest: Day) => Span | undefined

/** The last such weekday before today; of this week (осы бейсенбі) its own, even ahead. */
function weekdaySpan({ weekday = 1, periodsAgo }: DateParts, today: Day): Span {
  const own = addDays(startOfWeek(today), weekday - 1)
  const day = periodsAgo === 0 || own < today ? own : addDays(own, -7)
  return { from: day, to: day }
}

/** The shapes that are not a single day, as marks of `readParts`, and what each names. */
const makeShapes = (): readonly (readonly [RegExp, SpanReader])[] => [
  [/^yj?$/, ({ year = 0 }) => ({ from: `${year}-01-01`, to: `${year}-12-31` })],
  [/^(?:f|ma?yj?|yj?ma?)$/, ({ year = 0, month = 0 }) => monthSpan(dayOf(year, month, 1))],
  [/^ma?$/, ({ month = 0 }, _, latest) => monthSpan(recentMonth(month, latest))],
  // Былтырғы маусым, осы жылдың маусымы; өткен қараша is the last one before this month.
  [/^(?:x|cj)ma?$/, ({ month = 0, periodsAgo = 0 }, today) => monthOf(month, periodsAgo, today)],
  [
    /^cm$/,
    ({ month = 0, periodsAgo = 0 }, today) =>
      monthSpan(recentMonth(month, periodsAgo === 0 ? today : addMonths(today, -1))),
  ],
  [/^(?:x|c[uaj])$/, ({ unit = 'day', periodsAgo = 0 }, today) => period(unit, periodsAgo, today)],
  [
    /^(?:[cs]?(?:[dk][uaj]|y[ua])|s[uaj])$/,
    ({ count = 1, unit = 'day' }, today) => lately(count, unit, today),
  ],
  // 3 күн бұрын is that day.
  [
    /^[dk]?[uaj]g$/,
    ({ count = 1, unit = 'day' }, today) => {
      const { from } = lately(count, unit, today)
      return { from, to: from }
    },
  ],
]

let shapes: ReturnType<typeof makeShapes> | undefined

/** @param latest a day or month without a year is the last one that is not after this */
function readSpan(text: string, today: Day, latest = today): Span | 'impossible' | undefined {
  // в июле 2026, on Monday
  const bare = text.replace(/^\s*(?:в|во|на|in|on)\s+/iu, '')
  return readShape(bare, today, latest) ?? readPeriod(bare, today)
}

function readShape(text: string, today: Day, latest: Day): Span | 'impossible' | undefined {
  const read = readParts(text)
  if (read === undefined) return undefined
  if (read.parts.weekday !== undefined && /^c?$/.test(read.shape)) {
    return weekdaySpan(read.parts, today)
  }
  shapes ??= makeShapes()
  for (const [shape, span] of shapes) {
    if (shape.test(read.shape)) return span(read.parts, today, latest) ?? 'impossible'
  }
  return readDaySpan(text, read.parts, today, latest)
}

function readDaySpan(text: string, parts: DateParts, today: Day, latest: Day) {
  // readDate looks a day ahead of today, for zones; before another end there is nothing ahead.
  const isCounted = parts.daysAgo !== undefined || parts.periodsAgo !== undefined
  const anchor = isCounted || latest === today ? today : addDays(latest, -1)
  const reading = readDate(text, anchor)
  if (reading === undefined) return undefined
  if ('impossible' in reading) return 'impossible'
  return { from: reading.date.day, to: reading.date.day }
}

function monthSpan(from: Day | undefined): Span | undefined {
  return from === undefined ? undefined : { from, to: endOfMonth(from) }
}

function monthOf(month: number, yearsAgo: number, today: Day): Span | undefined {
  return monthSpan(dayOf(numbersOf(today)[0] - yearsAgo, month, 1))
}

function recentMonth(month: number, latest: Day): Day | undefined {
  const [year, latestMonth] = numbersOf(latest)
  return dayOf(month > latestMonth ? year - 1 : year, month, 1)
}

/** The current week, month or year as a whole, or one before it. */
function period(unit: Unit, ago: number, today: Day): Span {
  if (unit === 'day') return { from: addDays(today, -ago), to: addDays(today, -ago) }
  if (unit === 'week') {
    const from = addDays(startOfWeek(today), -7 * ago)
    return { from, to: addDays(from, 6) }
  }
  const from = startOfMonth(addMonths(today, unit === 'month' ? -ago : -12 * ago))
  if (unit === 'month') return { from, to: endOfMonth(from) }
  return { from: `${from.slice(0, 4)}-01-01`, to: `${from.slice(0, 4)}-12-31` }
}

/** From so long ago to today. */
function lately(count: number, unit: Unit, today: Day): Span {
  const days = { day: 1, week: 7, month: 0, year: 0 }[unit]
  const months = { day: 0, week: 0, month: 1, year: 12 }[unit]
  const from = days > 0 ? addDays(today, -days * count) : addMonths(today, -months * count)
  return { from, to: today, upTo: from }
}

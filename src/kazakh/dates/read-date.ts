/**
 * Reads the line that says when an article appeared, as Kazakh sites print it: 22 маусым 2026 жыл,
 * 17:41. Between the words of months.ts and everything that needs a date. The line is cut into
 * pieces, each with a one-letter mark, and the string of marks decides: what is no date as a whole
 * line is never read as one, so a sentence with a date in it stays a sentence.
 */

import { addDays, type Day, dayOf, isDay, numbersOf } from './calendar.ts'
import { type DateParts, ordinalPiece, type Piece, wordPiece } from './date-words.ts'
import { kazakhMonth } from './months.ts'
import { offsetAt } from './zone.ts'

/** A day, and the time and offset if they were given: `17:41` or `17:41:30`; `+05:00`. */
export type ReadDate = { readonly day: Day; readonly time?: string; readonly offset?: string }

/** `impossible`: a date by its shape, but there is no such day or hour (31 маусым 2026, 25:61). */
export type DateReading = { readonly date: ReadDate } | { readonly impossible: true }

/** 2026 may be a year, 22 a day of the month; either may be a count: 365 күн. */
function numberPiece(digits: string): Piece {
  const count = Number(digits)
  if (digits.length === 4 && count >= 1000 && count <= 2999) return ['y', { year: count, count }]
  return digits.length <= 2 ? ['d', { date: count, count }] : ['k', { count }]
}

function numericDate(year: string, month: string, date: string): Piece | undefined {
  if (Number(year) < 1000 || Number(year) > 2999) return undefined
  return ['n', { year: Number(year), month: Number(month), date: Number(date) }]
}

function monthOfYear(year: string, month: string): Piece | undefined {
  const [mark, parts] = numberPiece(year)
  return mark === 'y' ? ['f', { ...parts, month: Number(month) }] : undefined
}

function clockPiece(hour: string, minute: string, second?: string): Piece {
  const known = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60
  const time = [hour.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':')
  return ['t', known ? { time } : { impossible: true }]
}

function offsetPiece(sign: string, hours: string, minutes = '00'): Piece {
  const known = Number(hours) <= 14 && Number(minutes) < 60
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
  return ['o', known ? { offset } : { impossible: true }]
}

const ROMAN_MONTHS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

type PieceReader = readonly [RegExp, (...groups: string[]) => Piece | undefined]

/** Tried in this order at each place. A hyphen is no separator: 17-Май, 2024-жыл is Kyrgyz. */
const makePieces = (): readonly PieceReader[] => [
  [/(?:[\s,.;:|/•·●▪«»"“”()[\]،]|(?<=^|\s)[-–—](?=\s|$))+/uy, () => ['', {}]],
  [/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:t(?=\d))?/uy, numericDate],
  [/(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/uy, numericDate],
  [/(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/uy, (date, month, year) => numericDate(year, month, date)],
  [/(\d{4})-(\d{1,2})(?![\d:-])/uy, monthOfYear],
  [/(\d{1,2})\.(\d{4})(?!\d)/uy, (month, year) => monthOfYear(year, month)],
  // 16:00-ден: the case ending of a clock time.
  [/(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![\d:])(?:-[дт][ае]н?)?/uy, clockPiece],
  [/(\d{1,2})\.(\d{2})(?!\.?\d)/uy, (hour, minute) => clockPiece(hour, minute)],
  [/(?:gmt|utc)\s?([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d)/uy, offsetPiece],
  [/([+−-])(\d{2})(?::?(\d{2}))?(?![\d:-])/uy, offsetPiece],
  // 5-шілде, 8-наурызда. Only Kazakh months: 17-Май is Kyrgyz.
  [
    /(\d{1,2})-([\u0400-\u04ff\u0620-\u06ff]+)/uy,
    (date = '', word = '') => {
      const month = kazakhMonth(word)
      return month === undefined ? undefined : ['dm', { date: Number(date), month }]
    },
  ],
  // 5/VII-2026
  [
    /(\d{1,2})[./]([ivxх]+)[-./](\d{4})(?!\d)/uy,
    (date = '', roman = '', year = '') => {
      const month = ROMAN_MONTHS.indexOf(roman.replaceAll('х', 'x')) + 1
      return month === 0 ? undefined : numericDate(year, String(month), date)
    },
  ],
  // 5-ші шілде
  [/(\d{1,2})-н?[ыі]?ш[ыі](?![\u0400-\u04ff])/uy, numberPiece],
  // Маусымның 22-сі, 22-сінде: a day of the month as one of its days.
  [/(\d{1,2})-с?[ыі](?:н(?:[ае]|[ыі]ң|[дн][ае]н?)?)?(?![\u0400-\u04ff])/uy, numberPiece],
  [/(\d{1,6})(?!\d)/uy, numberPiece],
  // Ағымдағы жыл, сего года.
  [/(?:а\.\s?ж|с\.\s?г)(?![\u0400-\u04ff])\.?/uy, () => ['x', { periodsAgo: 0, unit: 'year' }]],
  // жиырма бесінші шілде
  [/(?:(он|жиырма|отыз)\s+)?([\u0400-\u04ff]+ш[ыі])(?![\u0400-\u04ff])/uy, ordinalPiece],
  // Latin, Cyrillic and Arabic letters: \p{L} would cost the start of a command a millisecond.
  [/([a-z\u00c0-\u036f\u0400-\u04ff\u0620-\u06ff'’]+)\.?/uy, wordPiece],
  // Icons and what is invisible. Last, so that an ordinary line never compiles the classes; and no
  // literal, which would be parsed with the module.
  // biome-ignore lint/complexity/useRegexLiterals: see above
  [new RegExp('[\\p{So}\\p{Cf}\\p{VS}]+', 'uy'), () => ['', {}]],
]

let pieces: readonly PieceReader[] | undefined

/** No date line comes near this length, and the bound makes every reader here linear. */
const LONGEST_LINE = 200

/** The marks of a line, weekdays left out, and what its pieces say; undefined: a piece is unknown. */
export function readParts(text: string): { shape: string; parts: DateParts } | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_LINE) return undefined
  const line = trimmed.toLowerCase()
  let shape = ''
  const parts: DateParts = {}
  for (let at = 0; at < line.length; ) {
    const piece = pieceAt(line, at)
    if (piece === undefined) return undefined
    shape += piece.mark
    Object.assign(parts, piece.parts)
    at = piece.end
  }
  return { shape: shape.replace(/wl?/, ''), parts }
}

/** A word, or a number and a word with a hyphen, which may be something else. */
const GLUED = /^(?:\d+[-./])?\p{L}/u

function pieceAt(line: string, at: number) {
  pieces ??= makePieces()
  for (const [pattern, read] of pieces) {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (match === null) continue
    const piece = read(...match.slice(1))
    // 2026-шы begins as 5-шілде does.
    if (piece === undefined && GLUED.test(match[0])) continue
    return piece && { mark: piece[0], parts: piece[1], end: pattern.lastIndex }
  }
  return undefined
}

/** The year of a day: 2026 жылғы, былтыр, осы жылдың; жылдың alone is a year that was said before. */
const YEAR = '(?:yj?|x|cj|j)'
const DATE = `(?:dma?(?:yj?|x)?|ma?d(?:yj?)?|${YEAR}(?:dma?|ma?d)|nj?|r(?:dma?)?|bl|[dk]?ug)`

let dateLine: RegExp | undefined

/**
 * Reads a date line. The whole text must be one; spaces and punctuation around it, a weekday
 * (not checked), «сағат», a rubric's bullet are allowed.
 *
 * @param today for forms that need it: бүгін, кеше, and 27 сәуір without a year, which is the most
 * recent such day, tomorrow included (a site may be a zone ahead). Without it they are not read.
 * @returns undefined when the text is not a date
 */
export function readDate(text: string, today?: Day): DateReading | undefined {
  const read = readParts(text)
  dateLine ??= new RegExp(`^l?(?:${DATE}(?:h?to?)?|h?to?${DATE}|h?t${DATE}o)$`)
  if (read === undefined || !dateLine.test(read.shape)) return undefined
  const { time, offset, impossible } = read.parts
  const day = dayOfParts(read.shape, read.parts, today)
  if (day === undefined) return undefined
  if (day === 'impossible' || impossible) return { impossible: true }
  return { date: { day, ...(time && { time }), ...(offset && { offset }) } }
}

function dayOfParts(
  shape: string,
  parts: DateParts,
  today: Day | undefined,
): Day | 'impossible' | undefined {
  const { year, month, date = 0, daysAgo, periodsAgo, count = 1, unit } = parts
  if (year !== undefined) return dayOf(year, month ?? 0, date) ?? 'impossible'
  if (today === undefined || !isDay(today)) return undefined
  // Two weeks ago is no day: only days are counted to one.
  if (shape.includes('g')) return unit === 'day' ? addDays(today, -count) : undefined
  // Бүгін, 8 қазанда: the day that is named.
  if (month === undefined) return addDays(today, -(daysAgo ?? 0))
  const day =
    periodsAgo === undefined
      ? mostRecent(month, date, addDays(today, 1))
      : dayOf(numbersOf(today)[0] - periodsAgo, month, date)
  return day ?? 'impossible'
}

/** The last such day that is not after another; 29 February may be eight years back (1896, 1904). */
function mostRecent(month: number, date: number, latest: Day): Day | undefined {
  const [year] = numbersOf(latest)
  for (let back = 0; back <= 8; back++) {
    const day = dayOf(year - back, month, date)
    if (day !== undefined && day <= latest) return day
  }
  return undefined
}

/**
 * A read date as ISO 8601: `2026-06-22`, or `2026-06-22T17:41+05:00`, with the offset that the
 * line gave or else the one in force in the zone (an IANA name) at that local time.
 */
export function isoDate(read: ReadDate, zone = 'Asia/Almaty'): string {
  const { day, time, offset } = read
  return time === undefined ? day : `${day}T${time}${offset ?? offsetAt(day, time, zone)}`
}

/**
 * Reads the line that says when an article appeared, as Kazakh sites print it: 22 маусым 2026 жыл,
 * 17:41. Between the words of months.ts and everything that needs a date. The line is cut into
 * pieces, each with a one-letter mark, and the string of marks decides: what is no date as a whole
 * line is never read as one, so a sentence with a date in it stays a sentence.
 */

import { addDays, type Day, dayOf, isDay, numbersOf } from './calendar.ts'
import { monthNumber, wordKey } from './months.ts'
import { offsetAt } from './zone.ts'

/** A day, and the time and offset if they were given: `17:41` or `17:41:30`; `+05:00`. */
export type ReadDate = { readonly day: Day; readonly time?: string; readonly offset?: string }

/** `impossible`: a date by its shape, but there is no such day or hour (31 маусым 2026, 25:61). */
export type DateReading = { readonly date: ReadDate } | { readonly impossible: true }

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The date by the pieces of a line. Each comes once in any shape that is accepted. */
export type DateParts = {
  year?: number
  month?: number
  date?: number
  time?: string
  offset?: string
  daysAgo?: number
  count?: number
  unit?: Unit
  /** Periods back from the current one: осы апта 0, өткен апта 1. */
  periodsAgo?: number
  impossible?: true
}

type Piece = readonly [mark: string, parts: DateParts]

/** Words by mark, in any spelling that `wordKey` brings together. Forms, not stems: few are used. */
const WORDS: readonly (readonly [...Piece, words: string])[] = [
  ['j', { unit: 'year' }, 'жыл жылы жылғы жылдың жылда ж год года году г'],
  ['a', { unit: 'month' }, 'ай айы айда айында айының айындағы'],
  ['u', { unit: 'day' }, 'күн d день дня дней дн day days'],
  ['u', { unit: 'week' }, 'апта аптада w неделя недели неделе неделю недель week weeks'],
  ['u', { unit: 'month' }, 'm месяц месяца месяцев месяце мес month months'],
  ['u', { unit: 'year' }, 'y лет year years'],
  ['c', { periodsAgo: 0 }, 'осы бұл ағымдағы this этот эта этой этом эту'],
  ['c', { periodsAgo: 1 }, 'өткен last прошлый прошлая прошлой прошлом прошлую'],
  ['s', {}, 'соңғы последние past'],
  ['x', { periodsAgo: 0, unit: 'year' }, 'биыл биылғы'],
  ['x', { periodsAgo: 1, unit: 'year' }, 'былтыр былтырғы'],
  ['r', { daysAgo: 0 }, 'бүгін бүгінгі today сегодня'],
  ['r', { daysAgo: 1 }, 'кеше кешегі yesterday вчера'],
  ['r', { daysAgo: 2 }, 'алдыңгүні позавчера'],
  ['b', { daysAgo: 2 }, 'алдыңғы'],
  ['g', {}, 'бұрын назад ago'],
  ['l', {}, 'күні дата'],
  ['h', {}, 'сағат сағ в at'],
  ['o', { offset: '+00:00' }, 'z gmt utc ut'],
  ['w', {}, 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі дс сс бс жм жс'],
  ['w', {}, 'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс'],
  ['w', {}, 'monday tuesday wednesday thursday friday saturday sunday'],
  ['w', {}, 'mon tue tues wed thu thur thurs fri sat sun'],
]

/** Counts in words, from one on: соңғы үш ай. */
const COUNTS = 'бір екі үш төрт бес алты жеті сегіз тоғыз он'

let pieceByKey: ReadonlyMap<string, Piece> | undefined

function wordPiece(word: string): Piece | undefined {
  const month = monthNumber(word)
  if (month !== undefined) return ['m', { month }]
  pieceByKey ??= new Map([
    ...WORDS.flatMap(([mark, parts, words]) =>
      words.split(' ').map((form): [string, Piece] => [wordKey(form), [mark, parts]]),
    ),
    ...COUNTS.split(' ').map((form, at): [string, Piece] => [
      wordKey(form),
      ['k', { count: at + 1 }],
    ]),
  ])
  return pieceByKey.get(wordKey(word))
}

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
  // Маусымның 22-сі, 22-сінде: a day of the month as one of its days.
  [/(\d{1,2})-с?[ыі](?:н(?:[ае]|[ыі]ң|[дн][ае]н?)?)?(?![\u0400-\u04ff])/uy, numberPiece],
  [/(\d{1,6})(?!\d)/uy, numberPiece],
  // Ағымдағы жыл, сего года.
  [/(?:а\.\s?ж|с\.\s?г)(?![\u0400-\u04ff])\.?/uy, () => ['x', { periodsAgo: 0, unit: 'year' }]],
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

function pieceAt(line: string, at: number) {
  pieces ??= makePieces()
  for (const [pattern, read] of pieces) {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (match === null) continue
    const piece = read(...match.slice(1))
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

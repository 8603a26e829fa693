/**
 * Numbers as news writes them: 54,4 and 4 325, 16:00, 03.09.2015, XXI. Each has one form however it
 * was typed, so that the index and a query agree; words for numbers (жүз, мың) are words.
 */

import { dayOf } from '../dates/calendar.ts'
import { latinOf } from '../letters/look-alikes.ts'
import { isDigit } from './letters.ts'

/** A number in a text: its form, its end, and its kind. */
export type ReadNumber = {
  readonly form: string
  readonly end: number
  readonly kind: 'number' | 'date' | 'time'
}

/** 2015-09-03 (the time of a timestamp goes with it), 03.09.2015, 2015.09.03. */
const DATE =
  /(?:(\d{4})-(\d{1,2})-(\d{1,2})(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2}))(?![.,]?\d)/y
const CLOCK = /([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?![:\d])/y
/** 4 325 with any space; but 2024 300 is two numbers. A fraction may follow. */
const THOUSANDS = /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,](\d+))?(?!\d)/y
/** 1.250.000 or 1,250,000: twice at least, for 1,250 is a decimal. */
const POINTED = /(\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}))(?![.,]?\d)/y
const DECIMAL = /(\d+)[.,](\d+)(?![.,]?\d)/y
/** 2.10.3, 192.168.0.1: neither a date nor a number, and one thing all the same. */
const NUMBERED = /\d+(?:\.\d+){2,}/y

/**
 * Reads the number at a place where a run of digits stands.
 *
 * @param stop where the run of digits ends
 * @returns a decimal with a comma, thousands without their spaces, a date as `2015-09-03`, a time
 * of day as `09:05`; digits of the Arabic script as European ones
 */
export function readNumber(text: string, start: number, stop: number): ReadNumber {
  return (
    (isDigit(text.charAt(stop + 1)) ? readLonger(text, start, text.charAt(stop)) : undefined) ?? {
      form: asciiDigits(text.slice(start, stop)),
      end: stop,
      kind: 'number',
    }
  )
}

/** By what stands between the digits, so that only what a text has is compiled. */
function readLonger(text: string, start: number, separator: string): ReadNumber | undefined {
  switch (separator) {
    case ':':
      return readClock(text, start)
    case '-':
      return readDay(text, start)
    case '.':
      return (
        readDay(text, start) ??
        readQuantity(text, start, [DECIMAL, POINTED]) ??
        readCode(text, start)
      )
    case ',':
      return readQuantity(text, start, [DECIMAL, POINTED])
    case ' ':
    case '\u00a0':
    case '\u2009':
    case '\u202f':
      return readQuantity(text, start, [THOUSANDS])
    default:
      return undefined
  }
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function readDay(text: string, start: number): ReadNumber | undefined {
  const match = matchAt(DATE, text, start)
  if (match === null) return undefined
  const [, year = match[6] ?? match[7], month = match[5] ?? match[8], date = match[4] ?? match[9]] =
    match
  const day = dayOf(Number(year), Number(month), Number(date))
  return day === undefined ? undefined : { form: day, end: DATE.lastIndex, kind: 'date' }
}

function readClock(text: string, start: number): ReadNumber | undefined {
  const match = matchAt(CLOCK, text, start)
  if (match === null) return undefined
  const [, hour = '', ...rest] = match
  const form = [hour.padStart(2, '0'), ...rest.filter((part) => part !== undefined)].join(':')
  return { form, end: CLOCK.lastIndex, kind: 'time' }
}

function readQuantity(
  text: string,
  start: number,
  patterns: readonly RegExp[],
): ReadNumber | undefined {
  // 1,2,3 is a list, and 2:1 a score, to which no thousands belong.
  if (isDigit(text.charAt(start - 2)) && '.,:'.includes(text.charAt(start - 1))) return undefined
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, start)
    if (match === null) continue
    const [, whole = '', fraction] = match
    const digits = whole.replace(/\D/g, '')
    const form = fraction === undefined ? digits : `${digits},${fraction}`
    return { form, end: pattern.lastIndex, kind: 'number' }
  }
  return undefined
}

function readCode(text: string, start: number): ReadNumber | undefined {
  const match = matchAt(NUMBERED, text, start)
  return match === null ? undefined : { form: match[0], end: NUMBERED.lastIndex, kind: 'number' }
}

function asciiDigits(digits: string): string {
  if (digits.charCodeAt(0) < 0x80) return digits
  // The last hexadecimal digit of ٠…٩ and ۰…۹ is the digit.
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  )
}

/** х and і typed for x and i: ХХІ ғасыр is XXI ғасыр; с and м only beside Latin letters (ІV). */
const ROMAN_LETTERS = /^(?:[хі]+|[хісмivxlcdm]*[vx][хісмivxlcdm]*)$/
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/
const LONGEST_ROMAN = 15

/** The Roman numeral that a word in lower case is, in Latin letters: ххі gives xxi, іv gives iv. */
export function romanNumeral(word: string): string | undefined {
  if (word.length > LONGEST_ROMAN || !ROMAN_LETTERS.test(word)) return undefined
  const latin = word.replace(/[хісм]/g, latinOf)
  return ROMAN.test(latin) ? latin : undefined
}

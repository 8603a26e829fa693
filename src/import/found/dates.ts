/**
 * The dates of feeds: RFC 822 as it is written in the world, the profiles of ISO 8601, and what
 * Kazakh sites print. The clock and the offset stay as they were written.
 */

import type { DateText } from '../../archive/article.ts'
import { parseDate } from '../../archive/parse-date.ts'
import type { Report } from '../../archive/problem.ts'
import { SMALL } from '../../kazakh/letters/alphabet.ts'
import type { FoundDate } from './found.ts'
import type { NamedText } from './values.ts'

/** Offsets of the zone names of RFC 822, and of those that Kazakhstan's clocks have had. */
const ZONES: Readonly<Record<string, string>> = {
  edt: '-0400',
  est: '-0500',
  cdt: '-0500',
  cst: '-0600',
  mdt: '-0600',
  mst: '-0700',
  pdt: '-0700',
  pst: '-0800',
  cet: '+0100',
  cest: '+0200',
  eet: '+0200',
  eest: '+0300',
  msk: '+0300',
  almt: '+0600',
  aqtt: '+0500',
  oral: '+0500',
  qyzt: '+0500',
}

const ISO =
  /^([+-]?\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?|[A-Z]{3,4})?$/i

const pad = (text: string) => text.padStart(2, '0')

/** `+05:00` of Z, +0500, +05, ALMT; undefined for a name that is not known. */
function offsetOf(zone: string): string | undefined {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const digits = /^[+-]/.test(zone) ? zone.replace(':', '') : ZONES[zone.toLowerCase()]
  return digits && `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
}

const SAYS_ZONE = new RegExp(
  `^[\\d.]+$|:\\d\\d.*(?:[+-]\\d{1,2}(?::?\\d\\d)?|\\d\\s*z|\\b(?:gmt|utc?|${Object.keys(ZONES).join('|')}))\\s*\\)?$`,
  'i',
)

/** Whether a text with a clock says whose clock it is: an offset, a zone; seconds of 1970 are an instant. */
export function saysZone(text: string): boolean {
  return SAYS_ZONE.test(text.trim())
}

/** W3C-DTF with what is often wrong in it: a space for the T, no colons, hours alone. */
function fromIso(text: string): DateText | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour, minute = '00', second, fraction, zone] = match
  if (hour === undefined) return `${year}-${month}-${day}`
  const known = zone === undefined ? undefined : offsetOf(zone)
  if (known === undefined) return undefined
  const seconds =
    second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  return `${year}-${month}-${day}T${hour}:${minute}${seconds}${known}`
}

/** 24-Jun-26, 24 Jun 26: two digits of a year, as RFC 2822 reads them. */
const SHORT_YEAR = new RegExp(
  `^((?:[a-z]{3,9},?\\s+)?\\d{1,2}[\\s-][a-z${SMALL}.]{3,10}[\\s-])(\\d\\d)(?=\\s|$)`,
  'i',
)

/** RFC 822 as readDate takes it: four digits of a year, an offset for a zone's name, 24 hours. */
function mended(text: string): string {
  return (
    text
      .replace(/\([^()]*\)\s*$/, '')
      .trim()
      .replace(SHORT_YEAR, (_, before: string, year: string) =>
        Number(year) < 50 ? `${before}20${year}` : `${before}19${year}`,
      )
      .replace(/^((?:[a-z]{3,9},?\s+)?\d{1,2})-([a-z]{3,9})-(?=\d{4})/i, '$1 $2 ')
      .replace(/\b(\d{1,2})((?::\d\d){1,2})\s*([ap])\.?m\.?/i, (_, hour, rest, half) => {
        const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
        return pad(String(hours)) + rest
      })
      .replace(/\s([a-z]{3,4})$/i, (name, zone: string) => {
        const offset = ZONES[zone.toLowerCase()]
        return offset === undefined ? name : ` ${offset}`
      })
      .replace(/(?:gmt|utc?)\s*([+-]\d)/i, '$1')
      // Of a time, not of a day: the clock stands before it.
      .replace(
        /(:\d\d\s*[+-])(\d):?(\d\d)?$/,
        (_, before: string, hour: string, minute = '00') => `${before}0${hour}:${minute}`,
      )
      // Wed Jan  7 10:14:55 2004: as C prints it, the year last.
      .replace(
        /^([a-z]{3}\s+[a-z]{3}\s+\d{1,2})\s+([\d:]{4,8})(?:\s+[a-z]{3,4})?\s+(\d{4})$/i,
        '$1 $3 $2',
      )
  )
}

/**
 * Reads a date as feeds write it; one that cannot be read or cannot be is reported under its property's
 * name.
 */
export function foundDate(named: NamedText | undefined, report: Report): FoundDate | undefined {
  if (named === undefined) return undefined
  const { name, text } = named
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const value = fromIso(trimmed) ?? mended(trimmed)
  const told: Report = (code, facts) =>
    report(code, 'value' in facts ? { ...facts, value: trimmed } : facts)
  return { text, date: parseDate({ name, value }, told).date }
}

/**
 * Local time by zone name, from the zone tables that come with JavaScript. The one place that
 * knows offsets: a zone is always an IANA name, because Asia/Almaty was +06:00 until the end of
 * February 2024 and is +05:00 since. An unknown name counts as UTC, as in POSIX: ask `isZone`.
 */

import { type Day, dayNumber } from './calendar.ts'

const UNIX_EPOCH = dayNumber('1970-01-01')
const MS_A_DAY = 86_400_000

/** One per zone, made when first needed: the first of them costs a cold process some 30 ms. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether this is the name of a zone: `Asia/Almaty`, `UTC`; not `+05:00`, not `Алматы`. */
export function isZone(name: string): boolean {
  // Newer engines take '+05:00' for a zone, older ones do not: here it is none.
  return /^[a-z]/i.test(name) && formatOf(name) !== undefined
}

/**
 * The offset in force in a zone when its clocks show this time.
 *
 * @param time `HH:MM` or `HH:MM:SS`
 * @returns `+05:00`. Of a time that comes twice or not at all (clocks moved) the offset before the
 * change. Local mean time loses its seconds: +05:07:48 of Almaty before 1924 is `+05:07`.
 */
export function offsetAt(day: Day, time: string, zone: string): string {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  const days = dayNumber(day) - UNIX_EPOCH
  const local = days * MS_A_DAY + ((hour * 60 + minute) * 60 + second) * 1000
  // A day away on either side, whatever the zone: the offsets before and after any change near by.
  const before = offsetOf(new Date(local - MS_A_DAY), zone)
  const after = offsetOf(new Date(local + MS_A_DAY), zone)
  const holds = (offset: string) => offsetOf(new Date(local - ms(offset)), zone) === offset
  const offset = before !== after && !holds(before) && holds(after) ? after : before
  return offset.slice(0, 6)
}

/** The local day of an instant: 19:30 UTC on 22 June is 23 June in Almaty. */
export function dayAt(instant: Date, zone: string): Day {
  return localTimeAt(instant, zone).day
}

/** Day and time of day in a zone at an instant; time as `HH:MM`. */
export function localTimeAt(instant: Date, zone: string): { day: Day; time: string } {
  const part = partsOf(instant, zone)
  const year = (part.year ?? '').padStart(4, '0')
  return { day: `${year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/** `+05:00`, or `+05:07:48` for local mean time. */
function offsetOf(instant: Date, zone: string): string {
  return partsOf(instant, zone).timeZoneName?.slice('GMT'.length) || '+00:00'
}

function ms(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1000 : 1000) * ((hours * 60 + minutes) * 60 + seconds)
}

function partsOf(instant: Date, zone: string): Partial<Record<string, string>> {
  const format = formatOf(zone) ?? formatOf('UTC')
  const parts = format?.formatToParts(instant) ?? []
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'longOffset',
    })
    formats.set(zone, format)
    return format
  } catch {
    return undefined
  }
}

/** The clock of an item, which small ones go without: every step of reading takes linear time. */

import { inTime } from '../markup/time-limit.ts'

/** Letters and values of a record that cannot be slow: a clock costs as much as reading it. */
const SMALL = 8000

/** What is left of `room` when the letters and values of a value are taken from it. */
function roomBeside(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length
  if (typeof value !== 'object' || value === null) return room - 1
  let left = room - 1
  for (const key in value) {
    if (left < 0) break
    left = roomBeside((value as Readonly<Record<string, unknown>>)[key], left - key.length)
  }
  return left
}

/** Does the work on a value within its time. @throws OutOfTime */
export function clocked<T>(value: unknown, work: () => T): T {
  return roomBeside(value, SMALL) > 0 ? work() : inTime(work)
}

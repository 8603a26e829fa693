/** Bytes → JSON, strictly UTF-8, with the place where it goes wrong. */

import { isUtf8 } from 'node:buffer'
import { type Place, type Problem, problem } from './problem.ts'

export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem }

const BYTE_ORDER_MARK = '\ufeff'

/** Line and column, both from 1, of a position in a text. */
function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

/** A longer text is not searched for its fault: that means parsing it some twenty times. */
const MAX_SEARCHED = 1_000_000

function messageOf(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

/**
 * Where a text stops being JSON; undefined when it ends early. V8 says "… at position 17" of some
 * faults. Of an unexpected character it does not: there the shortest beginning that has the fault
 * is looked for.
 */
function faultAt(text: string): number | undefined {
  const message = messageOf(text)
  const said = /position (\d+)/.exec(message)?.[1]
  if (said !== undefined) return Number(said)
  const isFault = (each: string) => each.endsWith('is not valid JSON')
  if (!isFault(message) || text.length > MAX_SEARCHED) return undefined
  let [sound, faulty] = [0, text.length]
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (isFault(messageOf(text.slice(0, middle)))) faulty = middle
    else sound = middle
  }
  return sound
}

/** Parses one JSON text; a byte order mark before it is allowed. */
export function parseJson(bytes: Uint8Array, place: Place): ParsedJson {
  // TextDecoder finds what is no UTF-8 too, and takes five times as long.
  if (!isUtf8(bytes)) return { problem: problem('not-utf8', place, {}) }
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
  const text = whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole
  try {
    return { value: JSON.parse(text) }
  } catch {
    const at = faultAt(text)
    return { problem: problem('not-json', place, at === undefined ? {} : position(text, at)) }
  }
}

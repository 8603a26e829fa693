/** Bytes → JSON, strictly UTF-8, with the place where it goes wrong. */

import { isUtf8 } from 'node:buffer'
import { type Place, type Problem, problem } from './problem.ts'

export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem }

const BYTE_ORDER_MARK = '\ufeff'

/** Line and column, both from 1, of a position in a text. */
function positionIn(text: string, at: number): { line: number; column: number } {
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

/** Digits that a number of JavaScript may not hold: the identities of posts have nineteen. */
const LONG_NUMBER = /[:[,]\s*-?\d{16}/

const WHOLE_NUMBERS = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/** Where the string that begins at `from` ends, behind its quote. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return text.length
}

/** JSON whose long whole numbers are texts, so that no digit of them is lost. */
function withDigits(text: string): string {
  if (!LONG_NUMBER.test(text)) return text
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const outside = text.slice(at, quote === -1 ? text.length : quote)
    parts.push(
      outside.replace(WHOLE_NUMBERS, (digits) =>
        String(Number(digits)) === digits ? digits : `"${digits}"`,
      ),
    )
    if (quote === -1) break
    at = stringEnd(text, quote)
    parts.push(text.slice(quote, at))
  }
  return parts.join('')
}

/** Parses one JSON text. */
export function parseJsonText(text: string, place: Place): ParsedJson {
  try {
    return { value: JSON.parse(withDigits(text)) }
  } catch {
    const at = faultAt(text)
    return { problem: problem('not-json', place, at === undefined ? {} : positionIn(text, at)) }
  }
}

/** The text of a file of JSON, without its byte order mark. */
export function jsonTextOf(bytes: Uint8Array): string | undefined {
  // TextDecoder finds what is no UTF-8 too, and takes five times as long.
  if (!isUtf8(bytes)) return undefined
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
  return whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole
}

/** Parses one JSON text; a byte order mark before it is allowed. */
export function parseJson(bytes: Uint8Array, place: Place): ParsedJson {
  const text = jsonTextOf(bytes)
  return text === undefined
    ? { problem: problem('not-utf8', place, {}) }
    : parseJsonText(text, place)
}

/**
 * The forward index's row: an article as the sequence of its words, one field after the other,
 * stop words in place, and GAP between paragraphs. Each field is its length and its word ids, as
 * variable-length integers (seven bits a byte, low bits first), so a frequent word, met early, costs
 * one byte or two.
 */

import { DamagedIndex } from './database.ts'
import { FIELDS, type FieldOccurrences } from './engine.ts'

/** No word has this number: it stands between paragraphs, which no phrase goes across. */
export const GAP = 0

/** Word ids by field, in the order of FIELDS. */
export type ForwardRow = readonly (readonly number[])[]

export function encodeForward(row: ForwardRow): Uint8Array {
  const bytes: number[] = []
  const push = (value: number) => {
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  for (const words of row) {
    push(words.length)
    for (const word of words) push(word)
  }
  return Uint8Array.from(bytes)
}

/** @throws DamagedIndex when the bytes are no such row: SQLite does not check what is in a page */
export function decodeForward(bytes: Uint8Array): ForwardRow {
  let at = 0
  const next = () => {
    let value = 0
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes[at++]!
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw new DamagedIndex('a forward row ends early')
  }
  return FIELDS.map(() => {
    const length = next()
    if (length < 0 || length > bytes.length - at)
      throw new DamagedIndex('a forward row is too long')
    return Array.from({ length }, next)
  })
}

const NONE: readonly number[] = []

/** Low bits of word ids: most words of a document are told apart from those sought by these alone. */
const SIEVE_BITS = 0xfff

/** Words to be looked for in many rows. */
export class SoughtWords {
  private readonly words: ReadonlySet<number>
  private readonly sieve = new Uint8Array(SIEVE_BITS + 1)
  /** Where the row is read on. */
  private byte = 0

  constructor(words: readonly number[]) {
    this.words = new Set(words)
    for (const word of words) this.sieve[word & SIEVE_BITS] = 1
  }

  /** Where any of them stands in a row, field by field. @throws DamagedIndex */
  findIn(bytes: Uint8Array): FieldOccurrences[] {
    this.byte = 0
    return FIELDS.map(() => {
      const length = this.readNumber(bytes)
      if (length < 0 || length > bytes.length - this.byte) {
        throw new DamagedIndex('a forward row is too long')
      }
      return this.findInField(bytes, length)
    })
  }

  /**
   * Numbers are read here, without a call for each: a search reads a hundred thousand of them once,
   * and V8 never comes to make the calls cheap.
   */
  private findInField(bytes: Uint8Array, length: number): FieldOccurrences {
    const { words, sieve } = this
    let byte = this.byte
    let found: { readonly at: number[]; readonly words: number[] } | undefined
    for (let at = 0; at < length; at++) {
      let part = bytes[byte++]!
      let word = part & 0x7f
      for (let shift = 7; part >= 0x80; shift += 7) {
        part = bytes[byte++]!
        word |= (part & 0x7f) << shift
      }
      if (sieve[word & SIEVE_BITS] === 1 && words.has(word)) {
        found ??= { at: [], words: [] }
        found.at.push(at)
        found.words.push(word)
      }
    }
    if (byte > bytes.length) throw new DamagedIndex('a forward row ends early')
    this.byte = byte
    return { length, at: found?.at ?? NONE, words: found?.words ?? NONE }
  }

  private readNumber(bytes: Uint8Array): number {
    let value = 0
    for (let shift = 0; this.byte < bytes.length; shift += 7) {
      const part = bytes[this.byte++]!
      value |= (part & 0x7f) << shift
      if (part < 0x80) return value
    }
    throw new DamagedIndex('a forward row ends early')
  }
}

/**
 * The forward index's row: an article as the sequence of its words, one field after the other,
 * stop words in place, and GAP between paragraphs. Each field is its length and its wordIds. A
 * number is one unit of 16 bits, or two for the rare words of a large archive, so a row is gone
 * through a unit at a time: a search looks at a hundred thousand words before V8 has made it fast.
 * Bytes are in the machine's own order; an index never leaves it.
 */

import { FIELDS } from '../../archive/texts.ts'
import type { FieldOccurrences } from '../reader.ts'
import { DamagedIndex } from './database.ts'

/** No word has this number: it stands between paragraphs, which no phrase goes across. */
export const GAP = 0

/** The wordIds of each field, in the order of FIELDS. They are below 2^30. */
export type ForwardRow = readonly (readonly number[])[]

/** From here on a unit is the upper half of a number, and the next one its lower half. */
const UPPER = 0xc000

const UNIT_BYTES = Uint16Array.BYTES_PER_ELEMENT

export function encodeForward(row: ForwardRow): Uint8Array {
  const units: number[] = []
  const push = (value: number) => {
    if (value >= UPPER) units.push(UPPER | (value >>> 16))
    units.push(value & 0xffff)
  }
  for (const words of row) {
    push(words.length)
    for (const word of words) push(word)
  }
  return new Uint8Array(new Uint16Array(units).buffer)
}

/** @throws DamagedIndex when there is half a unit: SQLite does not check the content of a page */
function unitsOf(bytes: Uint8Array): Uint16Array {
  if (!(bytes instanceof Uint8Array)) throw new DamagedIndex('a forward row is none')
  const { buffer, byteOffset, length } = bytes
  if (length % UNIT_BYTES !== 0) throw new DamagedIndex('a forward row ends early')
  const isAligned = byteOffset % UNIT_BYTES === 0
  return isAligned
    ? new Uint16Array(buffer, byteOffset, length / UNIT_BYTES)
    : new Uint16Array(bytes.slice().buffer)
}

/** A row, read from the left. */
class RowReader {
  readonly units: Uint16Array
  /** Where it is read on. */
  at = 0

  constructor(bytes: Uint8Array) {
    this.units = unitsOf(bytes)
  }

  number(): number {
    const unit = this.units[this.at++] ?? 0
    if (unit < UPPER) return unit
    return ((unit - UPPER) << 16) | (this.units[this.at++] ?? 0)
  }

  /** The length of the field that begins here. @throws DamagedIndex when there are fewer words left */
  length(): number {
    const length = this.number()
    if (this.at + length > this.units.length) throw new DamagedIndex('a forward row is too long')
    return length
  }

  /** @throws DamagedIndex when more was read than there is */
  end(): void {
    if (this.at > this.units.length) throw new DamagedIndex('a forward row ends early')
  }
}

/** @throws DamagedIndex when the bytes are no such row */
export function decodeForward(bytes: Uint8Array): ForwardRow {
  const reader = new RowReader(bytes)
  const row = FIELDS.map(() => {
    const words: number[] = []
    for (let left = reader.length(); left > 0; left--) words.push(reader.number())
    return words
  })
  reader.end()
  return row
}

const NONE: readonly number[] = []

/** Lower halves of wordIds: they tell most words of a document apart from the sought ones. */
const SIEVE = 0xffff

/** Words to be looked for in many rows, each with the index of what it stands for. */
export class SoughtWords {
  private readonly indexes: ReadonlyMap<number, number>
  private readonly sieve = new Uint8Array(SIEVE + 1)

  constructor(indexes: ReadonlyMap<number, number>) {
    this.indexes = indexes
    for (const wordId of indexes.keys()) this.sieve[wordId & SIEVE] = 1
  }

  /** Where any of them stands in a row, field by field. @throws DamagedIndex */
  findIn(bytes: Uint8Array): FieldOccurrences[] {
    const reader = new RowReader(bytes)
    const fields = FIELDS.map(() => this.findInField(reader))
    reader.end()
    return fields
  }

  /** Numbers are read here, without a call for each. */
  private findInField(reader: RowReader): FieldOccurrences {
    const { indexes, sieve } = this
    const { units } = reader
    const length = reader.length()
    let unit = reader.at
    let found: { readonly at: number[]; readonly sought: number[] } | undefined
    for (let at = 0; at < length; at++) {
      let word = units[unit++]!
      if (word >= UPPER) word = ((word - UPPER) << 16) | units[unit++]!
      if (sieve[word & SIEVE] !== 1) continue
      const index = indexes.get(word)
      if (index === undefined) continue
      found ??= { at: [], sought: [] }
      found.at.push(at)
      found.sought.push(index)
    }
    reader.at = unit
    return { length, at: found?.at ?? NONE, sought: found?.sought ?? NONE }
  }
}

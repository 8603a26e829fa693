/**
 * The forward index's row: an article as the sequence of its words, one field after the other,
 * stop words in place. Each field is its length and its word ids, as variable-length integers
 * (seven bits a byte, low bits first), so a frequent word, met early, costs one byte or two.
 */

import { DamagedIndex } from './database.ts'
import { FIELDS, type FieldOccurrences } from './engine.ts'

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

/**
 * Reads a row field by field, and hands on each word with its place in its field.
 *
 * @throws DamagedIndex when the bytes are no such row: SQLite does not check what is in a page
 */
function readForward(
  bytes: Uint8Array,
  onField: (length: number) => void,
  onWord: (word: number, at: number) => void,
): void {
  let byte = 0
  const next = () => {
    let value = 0
    for (let shift = 0; byte < bytes.length; shift += 7) {
      const part = bytes[byte++]!
      value |= (part & 0x7f) << shift
      if (part < 0x80) return value
    }
    throw new DamagedIndex('a forward row ends early')
  }
  for (let field = 0; field < FIELDS.length; field++) {
    const length = next()
    if (length < 0 || length > bytes.length - byte)
      throw new DamagedIndex('a forward row is too long')
    onField(length)
    for (let at = 0; at < length; at++) onWord(next(), at)
  }
}

/** @throws DamagedIndex */
export function decodeForward(bytes: Uint8Array): ForwardRow {
  const row: number[][] = []
  readForward(
    bytes,
    () => row.push([]),
    (word) => row.at(-1)!.push(word),
  )
  return row
}

/** Where any of `words` stands, field by field. @throws DamagedIndex */
export function findOccurrences(bytes: Uint8Array, words: ReadonlySet<number>): FieldOccurrences[] {
  const fields: { length: number; at: number[]; words: number[] }[] = []
  readForward(
    bytes,
    (length) => fields.push({ length, at: [], words: [] }),
    (word, at) => {
      if (!words.has(word)) return
      const field = fields.at(-1)!
      field.at.push(at)
      field.words.push(word)
    },
  )
  return fields
}

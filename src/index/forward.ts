/**
 * The forward index's row: an article as the sequence of its words, one field after the other,
 * stop words in place. Each field is its length and its word ids, as variable-length integers
 * (seven bits a byte, low bits first), so a frequent word, met early, costs one byte or two.
 */

import { DamagedIndex } from './database.ts'
import { FIELDS } from './engine.ts'

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

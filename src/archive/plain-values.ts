/**
 * Values as exports write them, without what is packed around them: MongoDB's `{"$date": …}`, the
 * `{"rendered": …}` of WordPress, the `{"content": …}` of feed readers.
 */

import { isObject, isText, type JsonObject } from './parse-values.ts'

/** Types of MongoDB's extended JSON. */
const EXTENDED = /^\$(?:date|oid|numberLong|numberInt|numberDouble|numberDecimal|uuid|symbol)$/

/** Keys under which XML turned into JSON, a publishing system or a feed reader has the text. */
const TEXT_KEYS = ['rendered', 'content', '#text', '__cdata', '@value', 'value', 'html', 'text']

/** A value of MongoDB's extended JSON as plain JSON; every other as it is. */
export function withoutType(value: unknown): unknown {
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  if (keys.length !== 1 || !EXTENDED.test(keys[0]!)) return value
  const [inner] = Object.values(value)
  const plain = withoutType(inner)
  // Milliseconds since 1970, in digits.
  return keys[0] === '$date' && typeof plain === 'string' && /^-?\d{9,}$/.test(plain)
    ? Number(plain)
    : plain
}

/** `paragraph_1`, `paragraph_2`, …: texts in the order of their keys. */
function numbered(value: JsonObject): readonly unknown[] | undefined {
  const keys = Object.keys(value)
  const isNumbered = keys.length > 0 && keys.every((key) => /^\p{L}*[_\s-]?\d+$/u.test(key))
  return isNumbered && Object.values(value).every(isText) ? Object.values(value) : undefined
}

/** The text that an object was packed around, or its texts; undefined where it holds another thing. */
export function packedText(value: unknown): unknown {
  if (!isObject(value)) return undefined
  for (const key of TEXT_KEYS) if (isText(value[key])) return value[key]
  return numbered(value)
}

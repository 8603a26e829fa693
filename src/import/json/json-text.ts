/** Bytes of JSON → its text. */

import { jsonTextOf } from '../../archive/parse-json.ts'
import { decodeText, utf16Of } from '../decode.ts'

/**
 * JSON is UTF-8 (RFC 8259), but files in other sets are met. Undefined for those that only might be one:
 * their letters would be guessed.
 *
 * @param charset the set that the protocol named
 */
export function readJsonText(bytes: Uint8Array, charset?: string): string | undefined {
  // UTF-16 of ASCII is valid UTF-8 too, with zeros in it.
  const isUtf16 = utf16Of(bytes) !== undefined
  const utf8 = isUtf16 ? undefined : jsonTextOf(bytes)
  if (utf8 !== undefined) return utf8
  const decoded = decodeText(bytes, charset)
  const isGuess = decoded.charset === 'utf-8' || decoded.charset === 'windows-1252'
  return isGuess && !isUtf16 ? undefined : decoded.text.replace(/^\ufeff/, '')
}

/** Bytes → JSON, strictly UTF-8, with the place where it goes wrong. */

import { type Place, type Problem, problem } from './problem.ts'

export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Line and column, both from 1, of a position in a text. */
function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

/** Parses one JSON text; a byte order mark before it is allowed. */
export function parseJson(bytes: Uint8Array, place: Place): ParsedJson {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { problem: problem('not-utf8', place, {}) }
  }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    // V8 says "… at position 17" or nothing; the sentence around it is English and not for users.
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return { problem: problem('not-json', place, at ? position(text, Number(at)) : {}) }
  }
}

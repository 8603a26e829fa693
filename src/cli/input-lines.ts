/** Standard input as lines of text, in batches as they arrive: input may be larger than memory. */

import { KznewsError, reasonOf } from '../errors.ts'

/** A line without its end (\n or \r\n), and where it begins in the input, in UTF-16 units. */
export type InputLine = { readonly text: string; readonly start: number }

/** Longer lines would come near the longest string that there can be. */
const LONGEST_LINE = 2 ** 28

function unreadable(reason: string): KznewsError {
  return new KznewsError('input-unreadable', { path: '-', reason })
}

async function* decoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Bytes that are no UTF-8 become U+FFFD; a byte order mark goes.
  const decoder = new TextDecoder()
  try {
    for await (const chunk of input) yield decoder.decode(chunk, { stream: true })
  } catch (error) {
    throw unreadable(reasonOf(error))
  }
  yield decoder.decode()
}

/**
 * The lines of an input. What follows the last newline is a line too, unless nothing does.
 *
 * @throws KznewsError `input-unreadable`
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine[]> {
  let rest = ''
  let start = 0
  const take = (text: string): InputLine => {
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, start }
    start += text.length + 1
    return line
  }
  for await (const piece of decoded(input)) {
    const [first = '', ...others] = piece.split('\n')
    // Only joined here, not searched again: a long line comes in many pieces.
    rest += first
    if (rest.length > LONGEST_LINE) throw unreadable('ERR_STRING_TOO_LONG')
    if (others.length === 0) continue
    const last = others.pop() ?? ''
    const lines = [rest, ...others].map(take)
    rest = last
    yield lines
  }
  if (rest !== '') yield [take(rest)]
}

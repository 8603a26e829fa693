/** A flaw in a text, and the word that it is shown in. */

import { fromCut, upToCut } from '../kazakh/letters/halves.ts'

/** Offsets in UTF-16 units; `letters` are the ones at fault, absent where the word itself is. */
export type Match = {
  readonly start: number
  readonly end: number
  readonly letters?: readonly string[]
}

/** Letters shown of an endless word, before and behind the flaw. */
const AROUND = 24

const OPENING = /^[«"“(]+/
const CLOSING = /[»"”).,;:!?]+$/

/** The word that a flaw is in, without the punctuation around it; `…` where it goes on. */
export function wordAround(text: string, { start, end }: Match): string {
  const before = /\S*$/.exec(text.slice(Math.max(start - AROUND, 0), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  const flaw = text.slice(start, Math.min(end, start + 2 * AROUND))
  const head = before.length === AROUND ? `…${fromCut(before)}` : before
  const tail = after.length === AROUND ? `${upToCut(after)}…` : after
  return head.replace(OPENING, '') + flaw + tail.replace(CLOSING, '')
}

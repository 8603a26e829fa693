/** A flaw in a text, and the word that it is shown in. */

import { HIGH_HALVES, LOW_HALVES } from '../kazakh/letters/characters.ts'

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
/** A character of two halves is not shown in part. */
const LOW_HALF = new RegExp(`^[${LOW_HALVES}]`)
const HIGH_HALF = new RegExp(`[${HIGH_HALVES}]$`)

/** The word that a flaw is in, without the punctuation around it; `…` where it goes on. */
export function wordAround(text: string, { start, end }: Match): string {
  const before = /\S*$/.exec(text.slice(Math.max(start - AROUND, 0), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  const flaw = text.slice(start, Math.min(end, start + 2 * AROUND))
  const head = before.length === AROUND ? `…${before.replace(LOW_HALF, '')}` : before
  const tail = after.length === AROUND ? `${after.replace(HIGH_HALF, '')}…` : after
  return head.replace(OPENING, '') + flaw + tail.replace(CLOSING, '')
}

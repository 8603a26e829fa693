/** Candidates → the lines of an answer, as each shell takes them. */

import { type Safe, safe, safely } from '../../terminal/safe.ts'
import { padEnd, width } from '../../terminal/width.ts'
import { truncate } from '../../terminal/wrap.ts'
import { type BashLine, quoteForBash } from './bash-line.ts'
import type { Candidate } from './place.ts'

/** Descriptions stand behind values as wide as this; behind wider ones they follow at once. */
const WIDEST_COLUMN = 30
/** With less room than this a description says nothing. */
const LEAST_ABOUT = 10

type SafeCandidate = { readonly value: Safe; readonly about?: Safe }

/** A candidate whose value and description are one safe line each. */
function cleaned({ value, about }: Candidate): SafeCandidate {
  return { value: safe(value), ...(about !== undefined && { about: safe(about) }) }
}

/** Each candidate as it is shown in a list: the value, and behind it what it is. */
function shownLines(
  candidates: readonly SafeCandidate[],
  columns: number,
  between: readonly [Safe, Safe],
): Safe[] {
  const widths = candidates.map(({ value }) => width(value)).filter((each) => each <= WIDEST_COLUMN)
  const column = Math.max(...widths, 0)
  const [open, close] = between
  return candidates.map(({ value, about }) => {
    if (about === undefined || about === '') return value
    const padded = padEnd(value, column)
    const room = columns - width(padded) - open.length - close.length - 1
    return room < LEAST_ABOUT ? value : safely`${padded}${open}${truncate(about, room)}${close}`
  })
}

export function fishLines(candidates: readonly Candidate[]): Safe[] {
  return candidates
    .map(cleaned)
    .map(({ value, about }) => (about === undefined ? value : safely`${value}\t${about}`))
}

/** `value<TAB>as it is shown` */
export function zshLines(candidates: readonly Candidate[], columns: number): Safe[] {
  const clean = candidates.map(cleaned)
  const shown = shownLines(clean, columns, [safely`  -- `, safely``])
  return clean.map(({ value }, at) => safely`${value}\t${shown[at]!}`)
}

/** Menu completion inserts what it shows. */
const INSERTING = new Set(['37', '42'])

/**
 * What is to stand in the line. bash has no descriptions; while it only lists, a word may carry its
 * own in parentheses: of several words it inserts no more than they have in common.
 *
 * @param type COMP_TYPE
 */
export function bashLines(
  candidates: readonly Candidate[],
  { quote, kept, typed }: BashLine,
  type: string,
  columns: number,
): Safe[] {
  const words = candidates.map(cleaned).flatMap(({ value, about }): SafeCandidate[] => {
    if (!value.startsWith(typed.slice(0, kept))) return []
    const word = quoteForBash(value.slice(kept), quote)
    return word === undefined ? [] : [{ value: safe(word), ...(about !== undefined && { about }) }]
  })
  if (words.length < 2 || INSERTING.has(type)) return words.map(({ value }) => value)
  return shownLines(words, columns, [safely`  (`, safely`)`])
}

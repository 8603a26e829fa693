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

/**
 * Candidates whose values and descriptions are one safe line each, none twice: of values that look alike
 * a shell keeps one, and takes for the value what was to be read beside it. What is meant by the value is
 * then the one that is written so.
 */
function cleaned(candidates: readonly Candidate[]): SafeCandidate[] {
  const unique = new Map<Safe, SafeCandidate>()
  for (const { value, about } of candidates) {
    const line = safe(value)
    if (unique.has(line) && line !== value) continue
    unique.set(line, { value: line, ...(about !== undefined && { about: safe(about) }) })
  }
  return [...unique.values()]
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
  return cleaned(candidates).map(({ value, about }) =>
    about === undefined ? value : safely`${value}\t${about}`,
  )
}

/** `value<TAB>as it is shown` */
export function zshLines(candidates: readonly Candidate[], columns: number): Safe[] {
  const clean = cleaned(candidates)
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
  const words = cleaned(candidates).flatMap(({ value, about }): SafeCandidate[] => {
    if (!value.startsWith(typed.slice(0, kept))) return []
    const word = quoteForBash(value.slice(kept), quote)
    return word === undefined ? [] : [{ value: safe(word), ...(about !== undefined && { about }) }]
  })
  const values = words.map(({ value }) => value)
  if (words.length < 2 || INSERTING.has(type)) return values
  const shown = shownLines(words, columns, [safely`  (`, safely`)`])
  // No letter of a description may be inserted: it was never quoted.
  return commonLength(shown) > commonLength(values) ? values : shown
}

/** How many letters lines have in common at their beginning. */
function commonLength([first = '', ...rest]: readonly string[]): number {
  let length = first.length
  for (const line of rest) while (!line.startsWith(first.slice(0, length))) length--
  return length
}

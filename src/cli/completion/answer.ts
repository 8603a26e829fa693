/** Candidates → the lines of an answer, as each shell takes them. */

import { safe } from '../../terminal/safe.ts'
import { width } from '../../terminal/width.ts'
import { truncate } from '../../terminal/wrap.ts'
import { type BashLine, quoteForBash } from './bash-line.ts'
import type { Candidate } from './place.ts'

/** Descriptions stand behind values as wide as this; behind wider ones they follow at once. */
const WIDEST_COLUMN = 30
/** With less room than this a description says nothing. */
const LEAST_ABOUT = 10

/** A line of one safe text each, whatever was in them. */
function cleaned({ value, about }: Candidate): Candidate {
  return { value: safe(value), ...(about !== undefined && { about: safe(about) }) }
}

/** Each candidate as it is shown in a list: the value, and behind it what it is. */
function shownLines(
  candidates: readonly Candidate[],
  columns: number,
  between: readonly [string, string],
): string[] {
  const widths = candidates.map(({ value }) => width(value)).filter((each) => each <= WIDEST_COLUMN)
  const column = Math.max(...widths, 0)
  const [open, close] = between
  return candidates.map(({ value, about }) => {
    if (about === undefined || about === '') return value
    const padded = value + ' '.repeat(Math.max(column - width(value), 0))
    const room = columns - width(padded) - open.length - close.length - 1
    return room < LEAST_ABOUT ? value : padded + open + truncate(safe(about), room) + close
  })
}

export function fishLines(candidates: readonly Candidate[]): string[] {
  return candidates
    .map(cleaned)
    .map(({ value, about }) => (about === undefined ? value : `${value}\t${about}`))
}

/** `value<TAB>as it is shown` */
export function zshLines(candidates: readonly Candidate[], columns: number): string[] {
  const clean = candidates.map(cleaned)
  const shown = shownLines(clean, columns, ['  -- ', ''])
  return clean.map(({ value }, at) => `${value}\t${shown[at]}`)
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
): string[] {
  const words = candidates.map(cleaned).flatMap(({ value, about }): Candidate[] => {
    if (!value.startsWith(typed.slice(0, kept))) return []
    const word = quoteForBash(value.slice(kept), quote)
    return word === undefined ? [] : [{ value: word, ...(about !== undefined && { about }) }]
  })
  if (words.length < 2 || INSERTING.has(type)) return words.map(({ value }) => value)
  return shownLines(words, columns, ['  (', ')'])
}

/** The facts beside a title in a list: the date, and the id with the part of it that must be typed. */

import { type Safe, safe, safely } from '../../terminal/safe.ts'
import { width } from '../../terminal/width.ts'
import { type Fact, truncate } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'

/** An article as lists have it. */
export type ListRow = {
  readonly id: string
  readonly title: string
  readonly date?: string
  readonly categories: readonly string[]
}

/** A row, and how many UTF-16 units of its id `show` needs. */
export type Listed<R extends ListRow = ListRow> = R & { readonly prefix: number }

/** A beginning that is a sign of the command line (`-`, `-n`) cannot be typed: one letter more can. */
function typeableLength(id: string, length: number): number {
  return id.startsWith('-') ? Math.min(Math.max(length, 3), id.length) : length
}

/** Rows with the lengths of their prefixes, which are in the same order. */
export function withPrefixes<R extends ListRow>(
  rows: readonly R[],
  prefixes: readonly number[],
): Listed<R>[] {
  return rows.map((row, at) => ({
    ...row,
    prefix: typeableLength(row.id, prefixes[at] ?? row.id.length),
  }))
}

export function dateText({ date }: ListRow, { formatListDate, messages }: PageOptions): Safe {
  return date === undefined ? safe(messages.labels.undated) : formatListDate(date)
}

/**
 * The id with its shortest unambiguous beginning set apart from the rest. Of an id with more
 * columns than `most` the rest gives way: what must be typed is there.
 */
export function idText(
  { id, prefix }: Listed,
  { theme }: PageOptions,
  most = Number.POSITIVE_INFINITY,
): Safe {
  const shown = safe(id)
  // What is never printed cannot be typed either; then all of it is named.
  if (prefix >= id.length || shown !== id) return theme.id(shown)
  const start = safe(id.slice(0, prefix))
  const rest = truncate(safe(id.slice(prefix)), Math.max(most - width(start), 1))
  return safely`${theme.id(start)}${theme.idRest(rest)}`
}

/** Room for the brackets that the rest of an id may stand in. */
const BRACKETS = 2

/** The same among facts: where no line holds even what must be typed, it is parted. */
export function idFact(row: Listed, measure: number, options: PageOptions): Fact {
  const text = idText(row, options, measure - BRACKETS)
  if (width(text) <= measure) return { text }
  return { text: safe(row.id), paint: options.theme.id }
}

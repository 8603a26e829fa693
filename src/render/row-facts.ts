/** What lists say of an article beside its title: its date, and its id with what of it must be typed. */

import type { DocumentRow } from '../index/engine.ts'
import type { PageOptions } from './page-options.ts'
import { type Safe, safe, safely } from './safe.ts'
import { width } from './width.ts'
import type { Fact } from './wrap.ts'

/** A row, and how many UTF-16 units of its id `show` needs. */
export type Listed<R extends DocumentRow = DocumentRow> = R & { readonly prefix: number }

/** Rows with the lengths of their prefixes, which are in the same order. */
export function withPrefixes<R extends DocumentRow>(
  rows: readonly R[],
  prefixes: readonly number[],
): Listed<R>[] {
  return rows.map((row, at) => ({ ...row, prefix: prefixes[at] ?? row.id.length }))
}

export function dateText({ date }: DocumentRow, { formatListDate, messages }: PageOptions): Safe {
  return date === undefined ? safe(messages.labels.undated) : formatListDate(date)
}

/** The id, whole, with its shortest unambiguous beginning set apart from the rest. */
export function idText({ id, prefix }: Listed, { theme }: PageOptions): Safe {
  const shown = safe(id)
  // What is never printed cannot be typed either; then all of it is named.
  if (prefix >= id.length || shown !== id) return theme.id(shown)
  return safely`${theme.id(safe(id.slice(0, prefix)))}${theme.idRest(safe(id.slice(prefix)))}`
}

/** The same among facts: an id that no line holds is parted there, and is not marked. */
export function idFact(row: Listed, measure: number, options: PageOptions): Fact {
  const text = idText(row, options)
  if (width(text) <= measure) return { text }
  return { text: safe(row.id), paint: options.theme.id }
}

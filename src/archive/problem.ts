/** Problems of a record of an archive, and their places: data, worded in messages/. */

/**
 * Where a record is: the file as a path relative to the archive, and the record in it: a line of
 * JSON Lines or an index of an array, both counted from 1; neither for a file of one article.
 */
export type Place = {
  readonly file: string
  readonly line?: number
  readonly record?: number
}

/** Every problem and the facts its message needs. */
export type ProblemFacts = {
  // the record is left out
  'folder-unreadable': { reason: string }
  'file-unreadable': { reason: string }
  'file-empty': Record<never, never>
  'file-too-large': { bytes: number; limit: number }
  'line-too-long': { limit: number }
  'not-utf8': Record<never, never>
  /** Where the text stops being JSON; absent when it ends early. */
  'not-json': { line?: number; column?: number }
  /** The text ends in the record that begins here; what stands before it is read. */
  'json-torn': { line: number; column: number }
  /** No text at all: a workbook, a picture. */
  'not-text': Record<never, never>
  'not-article': { found: string }
  'too-deep': { limit: number }
  'no-text': Record<never, never>
  'duplicate-id': { id: string; first: string }
  /** A table, the columns of which say nothing of articles. */
  'columns-unknown': { columns: readonly string[] }
  /** A table ends in a row that begins here: a quote is not closed. */
  'table-torn': { line: number }
  // the record is kept, and a field of it mended
  'title-missing': { used: string }
  'date-impossible': { field: string; value: string }
  'date-unreadable': { field: string; value: string }
  'field-type': { field: string; expected: string }
  'url-unsafe': { field: string; value: string }
  /** An unknown name, under which stands what looks like the date, the text or the address. */
  'field-unread': { field: string; like: 'date' | 'text' | 'url' }
}

export type ProblemCode = keyof ProblemFacts

/** A problem of one record; `fatal` ones keep it out of the archive's articles. */
export type Problem = {
  [C in ProblemCode]: { readonly code: C; readonly place: Place; readonly facts: ProblemFacts[C] }
}[ProblemCode]

/** How the parts of the parser report what they mend. */
export type Report = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]) => void

const MENDED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'title-missing',
  'date-impossible',
  'date-unreadable',
  'field-type',
  'url-unsafe',
  'field-unread',
])

/** Whether the record could not be read at all. */
export function isFatal(problem: Problem): boolean {
  return !MENDED.has(problem.code)
}

export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  facts: ProblemFacts[C],
): Problem {
  return { code, place, facts } as Problem
}

/** `2024/06/a.json`, `all.jsonl:17`, `all.json[3]`: a place as people and editors write it. */
export function placeText(place: Place): string {
  if (place.line !== undefined) return `${place.file}:${place.line}`
  return place.record === undefined ? place.file : `${place.file}[${place.record}]`
}

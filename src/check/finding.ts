/**
 * Findings of check as data: one flaw of one record, or one of a kind that stands in it several
 * times. What the loader reports is among them under its own name. Worded in messages/.
 */

import {
  isFatal,
  type Place,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
} from '../archive/problem.ts'

/**
 * `error`: something is lost, a record or a field that cannot be read, or letters of the text.
 * `warning`: all is there, and something of it is hardly as it was meant.
 */
type Severity = 'error' | 'warning'

/** Where a flaw is, as jq would have it (`body[2]`, from 0), the word it is in, and the letters at fault. */
export type Occurrence = {
  readonly field: string
  readonly text: string
  readonly letters?: readonly string[]
}

/** A flaw that may stand in a record many times: how often, and the first three of them. */
export type Occurrences = { readonly count: number; readonly found: readonly Occurrence[] }

/** Every check beside the loader's own, and the facts its message needs. */
export type CheckFacts = {
  // the record
  'date-future': { value: string }
  'date-implausible': { value: string }
  'date-order': { value: string; published: string }
  'body-empty': Record<never, never>
  'image-unknown': Occurrences
  // its texts
  mojibake: Occurrences
  'letters-lost': Occurrences
  'lone-surrogate': Occurrences
  'look-alike-letters': Occurrences
  'not-nfc': Occurrences
  'soft-hyphen': Occurrences
  'invisible-character': Occurrences
  'bidi-control': Occurrences
  'control-character': Occurrences
  'private-use': Occurrences
  'html-left': Occurrences
  // the archive as a whole
  /**
   * `count` articles have no date, more than one only where none of the archive has; of a single
   * one `value` is what the source printed, where it is kept.
   */
  'date-missing': { count: number; value?: string }
  'category-missing': Record<never, never>
  'related-unknown': Occurrences
  /** `id` and `first` (its place) are of the earlier record; `similarity` is of 1. */
  'near-duplicate': { id: string; first: string; similarity: number }
}

export type CheckName = keyof CheckFacts
type AllFacts = ProblemFacts & CheckFacts

/** A flaw without its place. */
export type Flaw = {
  [C in CheckName]: { readonly check: C; readonly field?: string; readonly facts: CheckFacts[C] }
}[CheckName]

/** `id` is the record's, where it could be read; `field` the first one concerned. */
export type Finding = {
  [C in keyof AllFacts]: {
    readonly check: C
    readonly severity: Severity
    readonly place: Place
    readonly id?: string
    readonly field?: string
    readonly facts: AllFacts[C]
  }
}[keyof AllFacts]

const ERRORS: ReadonlySet<string> = new Set<CheckName | ProblemCode>([
  'date-impossible',
  'date-unreadable',
  'field-type',
  'url-unsafe',
  'mojibake',
  'letters-lost',
  'lone-surrogate',
])

const FIELDS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'duplicate-id': 'id',
  'title-missing': 'title',
}

/** A problem of the loader as a finding. */
export function findingOf(problem: Problem, id?: string): Finding {
  const { code, place, facts } = problem
  const field = 'field' in facts ? facts.field : FIELDS[code]
  return {
    check: code,
    severity: isFatal(problem) || ERRORS.has(code) ? 'error' : 'warning',
    place,
    ...(id !== undefined && { id }),
    ...(field !== undefined && { field }),
    facts,
  } as Finding
}

/** A flaw of the record at a place. */
export function findingAt(place: Place, id: string, { check, field, facts }: Flaw): Finding {
  const severity = ERRORS.has(check) ? 'error' : 'warning'
  return { check, severity, place, id, ...(field !== undefined && { field }), facts } as Finding
}

/** Examples that a finding names. */
export const EXAMPLES = 3

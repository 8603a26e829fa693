/** The findings of check: lines for people, and rows for programs. */

import { placeText } from '../../archive/problem.ts'
import type { Finding } from '../../check/finding.ts'
import type { CheckWords } from '../../messages/check-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { joinLines, type Safe, safe, safely } from '../../terminal/safe.ts'
import { paintWords, type Theme } from '../../terminal/theme.ts'
import { wrap } from '../../terminal/wrap.ts'
import { csv, jsonArray, jsonLines, type Layout, tsv } from '../records.ts'

type FindingWords = {
  readonly messages: Pick<Messages, 'labels' | 'problems'>
  readonly words: CheckWords
}

export type FindingOptions = FindingWords & { readonly width: number; readonly theme: Theme }

/** The finding in words, with its field. The loader's sentences name theirs. */
function sentence({ check, field, facts }: Finding, { messages, words }: FindingWords): string {
  // Check and facts belong together; the compiler cannot follow the pair through the look-up.
  const says = { ...messages.problems, ...words.findings } as Readonly<
    Record<string, (facts: Finding['facts']) => string>
  >
  const said = says[check]!(facts)
  return field === undefined || check in messages.problems ? said : `"${field}": ${said}`
}

/** One finding for a person: severity, place, field, what is wrong, and the name of the check. */
export function renderFinding(finding: Finding, options: FindingOptions): Safe {
  const { theme, width, messages } = options
  const { severity, place, check } = finding
  const label = theme[severity](safe(`${messages.labels[severity]}:`))
  const where = paintWords(safe(placeText(place)), theme.id)
  const name = theme.dim(safe(`[${check}]`))
  const text = safely`${label} ${where}: ${safe(sentence(finding, options))} ${name}`
  const [first = safely``, ...rest] = wrap(text, width)
  if (rest.length === 0) return safely`${first}\n`
  // Wrapped again in the room that an indent leaves.
  const [head = safely``, ...tail] = wrap(text, width - 2)
  return joinLines([head, ...tail.map((line) => safely`  ${line}`)])
}

function recordOf({ check, severity, place, id, field, facts }: Finding) {
  return { check, severity, ...place, id, field, facts }
}

/** The evidence of a finding as one cell: its examples, or the value at fault. */
function evidence({ facts }: Finding): string {
  if ('found' in facts && typeof facts.found !== 'string') {
    return facts.found.map(({ text }) => text).join('; ')
  }
  const known = facts as Readonly<Record<string, unknown>>
  const value = known.value ?? known.first ?? known.used ?? known.reason ?? ''
  return String(value)
}

const COLUMNS = ['check', 'severity', 'place', 'id', 'field', 'count', 'found'] as const

function cellsOf(finding: Finding): string[] {
  const { check, severity, place, id = '', field = '', facts } = finding
  const count = 'count' in facts ? facts.count : 1
  return [check, severity, placeText(place), id, field, String(count), evidence(finding)]
}

export const FINDING_LAYOUTS = {
  json: jsonArray(recordOf, { margin: safely`  ` }),
  ndjson: jsonLines(recordOf),
  csv: csv(COLUMNS, cellsOf),
  tsv: tsv(cellsOf),
} as const satisfies Readonly<Record<string, Layout<Finding>>>

export type FindingFormat = keyof typeof FINDING_LAYOUTS

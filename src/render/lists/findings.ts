/** What check has found: lines for people, and rows for machines, the same bytes in every language. */

import { placeText } from '../../archive/problem.ts'
import type { Finding } from '../../check/finding.ts'
import type { CheckWords } from '../../messages/checks.ts'
import type { Messages } from '../../messages/messages.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from '../../terminal/safe.ts'
import type { Paint, Theme } from '../../terminal/theme.ts'
import { wrap } from '../../terminal/wrap.ts'
import { csvLine } from './rows.ts'

export const FINDING_FORMATS = ['json', 'ndjson', 'csv', 'tsv'] as const
export type FindingFormat = (typeof FINDING_FORMATS)[number]

type FindingWords = {
  readonly messages: Pick<Messages, 'labels' | 'problems'>
  readonly words: CheckWords
}

export type FindingOptions = FindingWords & { readonly width: number; readonly theme: Theme }

/** What is wrong, with its field. The loader's sentences name theirs. */
function sentence({ check, field, facts }: Finding, { messages, words }: FindingWords): string {
  // Check and facts belong together; the compiler cannot follow the pair through the look-up.
  const says = { ...messages.problems, ...words.findings } as Readonly<
    Record<string, (facts: Finding['facts']) => string>
  >
  const said = says[check]!(facts)
  return field === undefined || check in messages.problems ? said : `"${field}": ${said}`
}

/** Paints word by word, so that a line may end between two of them. */
function paintWords(text: Safe, paint: Paint): Safe {
  return joinSafe(
    text.split(' ').map((word) => paint(word as Safe)),
    ' ',
  )
}

/** One finding for a person: severity, place, field, what is wrong, and the name of the check. */
export function renderFinding(finding: Finding, options: FindingOptions): Safe {
  const { theme, width, messages } = options
  const { severity, place, check } = finding
  const label = theme[severity](safe(`${messages.labels[severity]}:`))
  const where = paintWords(safe(placeText(place)), theme.id)
  const name = theme.dim(safe(`[${check}]`))
  const text = safely`${label} ${where}: ${safe(sentence(finding, options))} ${name}`
  const [first = '' as Safe, ...rest] = wrap(text, width)
  if (rest.length === 0) return safely`${first}\n`
  // Wrapped again in the room that an indent leaves.
  const [head = '' as Safe, ...tail] = wrap(text, width - 2)
  return joinSafe([head, ...tail.map((line) => safely`  ${line}`)].map((line) => safely`${line}\n`))
}

function recordOf({ check, severity, place, id, field, facts }: Finding) {
  return { check, severity, ...place, id, field, facts }
}

/** What was found, as one cell: the examples, or the value at fault. */
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

function* jsonArray(findings: Iterable<Finding>): Generator<Safe> {
  let before = '[\n  '
  for (const finding of findings) {
    yield safely`${before as Safe}${safeJson(recordOf(finding))}`
    before = ',\n  '
  }
  yield (before.startsWith('[') ? '[]\n' : '\n]\n') as Safe
}

/** The findings in a format, in pieces that can be written one after the other. */
export function* formatFindings(
  findings: Iterable<Finding>,
  format: FindingFormat,
): Generator<Safe> {
  if (format === 'json') {
    yield* jsonArray(findings)
    return
  }
  if (format === 'csv') yield csvLine(COLUMNS)
  for (const finding of findings) {
    if (format === 'ndjson') yield safely`${safeJson(recordOf(finding))}\n`
    else if (format === 'csv') yield csvLine(cellsOf(finding))
    else yield safely`${joinSafe(cellsOf(finding).map(safe), '\t')}\n`
  }
}

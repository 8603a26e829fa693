/** A concordance: the matches one below the other, each in the middle of its line. */

import { concordanceRecord } from '../../open/records.ts'
import type { ConcordanceLine } from '../../search/show/concordance.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from '../../terminal/safe.ts'
import { width } from '../../terminal/width.ts'
import { truncate } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'

/** Columns on either side below which there is nothing to read. */
const NARROWEST = 8

const GAP = '  ' as Safe

function padTo(columns: number, text: Safe): string {
  return ' '.repeat(Math.max(0, columns - width(text)))
}

/** The last words of a text that fit, with an ellipsis when there were more. */
function endOf(text: Safe, columns: number): Safe {
  if (width(text) <= columns) return text
  const words = text.split(' ')
  let end = ''
  for (const word of words.reverse()) {
    if (width(end) + width(word) + 2 > columns) break
    end = end === '' ? word : `${word} ${end}`
  }
  return `…${end}` as Safe
}

/** A line a match: left · match · right, and the article's date and id where there is room. */
export function renderConcordance(lines: readonly ConcordanceLine[], options: PageOptions): Safe {
  const { theme, messages, formatListDate } = options
  const facts = lines.map(({ row }) => {
    const date = row.date === undefined ? safe(messages.labels.undated) : formatListDate(row.date)
    return safely`${date} ${theme.id(safe(row.id))}`
  })
  const factsWidth = Math.max(0, ...facts.map(width))
  const hits = lines.map(({ hit }) => safe(hit))
  const hitWidth = Math.min(Math.max(0, ...hits.map(width)), Math.floor(options.width / 3))
  const beside = options.width - hitWidth - 2
  // On a narrow terminal the facts give way to the words.
  const hasFacts = beside - factsWidth - GAP.length >= 4 * NARROWEST
  const side = Math.max(
    NARROWEST,
    Math.floor((hasFacts ? beside - factsWidth - GAP.length : beside) / 2),
  )
  return joinSafe(
    lines.map(({ left, right }, index) => {
      const before = endOf(safe(left), side)
      const hit = truncate(hits[index]!, hitWidth)
      const after = truncate(safe(right), side)
      const start = `${padTo(side, before)}${before} ` as Safe
      const padding = `${padTo(hitWidth, hit)} ` as Safe
      const fact = hasFacts ? safely`${padTo(side, after) as Safe}${GAP}${facts[index]!}` : ''
      return safely`${start}${theme.key(hit)}${padding}${after}${fact as Safe}\n`
    }),
  )
}

export const CONCORDANCE_FORMATS = ['json', 'ndjson', 'tsv'] as const

/** The lines for machines; tsv is id, date, left, match, right. */
export function* formatConcordance(
  lines: readonly ConcordanceLine[],
  format: (typeof CONCORDANCE_FORMATS)[number],
): Generator<Safe> {
  if (format === 'json') {
    yield safely`${safeJson(lines.map(concordanceRecord), 2)}\n`
    return
  }
  for (const line of lines) {
    const { row, left, hit, right } = line
    const cells = [row.id, row.date ?? '', left, hit, right].map(safe)
    yield format === 'ndjson'
      ? safely`${safeJson(concordanceRecord(line))}\n`
      : safely`${joinSafe(cells, '\t')}\n`
  }
}

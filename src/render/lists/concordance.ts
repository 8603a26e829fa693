/** A concordance: the matches one below the other, each in the middle of its line. */

import type { ConcordanceLine } from '../../search/show/concordance.ts'
import { joinSafe, type Safe, safe, safely, spaces } from '../../terminal/safe.ts'
import { padEnd, widest, width } from '../../terminal/width.ts'
import { truncate } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'
import { indentedArray, jsonLines, type Layout, tsv } from '../records.ts'

/** Columns on either side below which there is nothing to read. */
const NARROWEST = 8

const GAP = safely`  `

/** The last words of a text that fit, with an ellipsis when there were more. */
function endOf(text: Safe, columns: number): Safe {
  if (width(text) <= columns) return text
  const words = text.split(' ')
  let end = safely``
  for (const word of words.reverse()) {
    if (width(end) + width(word) + 2 > columns) break
    end = end === '' ? word : safely`${word} ${end}`
  }
  return safely`…${end}`
}

/** A line a match: left · match · right, and the article's date and id where there is room. */
export function renderConcordance(lines: readonly ConcordanceLine[], options: PageOptions): Safe {
  const { theme, messages, formatListDate } = options
  const facts = lines.map(({ row }) => {
    const date = row.date === undefined ? safe(messages.labels.undated) : formatListDate(row.date)
    return safely`${date} ${theme.id(safe(row.id))}`
  })
  const factsWidth = widest(facts)
  const hits = lines.map(({ hit }) => safe(hit))
  const hitWidth = Math.min(widest(hits), Math.floor(options.width / 3))
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
      const start = safely`${spaces(side - width(before))}${before}`
      const key = safely`${theme.key(hit)}${spaces(hitWidth - width(hit))}`
      const rest = hasFacts ? safely`${padEnd(after, side)}${GAP}${facts[index]!}` : after
      return safely`${start} ${key} ${rest}\n`
    }),
  )
}

/** A line as a record; JSON has all of its fields. */
export type LineRecord = {
  readonly id: string
  readonly datePublished?: string
  readonly left: string
  readonly hit: string
  readonly right: string
}

const asItIs = (line: LineRecord): LineRecord => line

export const CONCORDANCE_LAYOUTS = {
  json: indentedArray(asItIs),
  ndjson: jsonLines(asItIs),
  tsv: tsv(({ id, datePublished = '', left, hit, right }) => [id, datePublished, left, hit, right]),
} as const satisfies Readonly<Record<string, Layout<LineRecord>>>

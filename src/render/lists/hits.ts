/**
 * Search results on a terminal: numbered, with the matched words lit. What matches in part, or by
 * words that are only spelt nearly so, stands below a head that says so.
 */

import type { Range } from '../../search/show/find-matches.ts'
import type { Hit } from '../../search/show/hit.ts'
import { joinLines, joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import type { Theme } from '../../terminal/theme.ts'
import { type Fact, wrap, wrapFacts } from '../../terminal/wrap.ts'
import type { PageOptions } from '../page-options.ts'
import { dateText, idFact, type Listed, type ListRow } from './row-facts.ts'

type ShownHit = ListRow & Pick<Hit, 'titleMatches' | 'group' | 'missing' | 'near' | 'snippet'>

export type ListedHit = Listed<ShownHit>

const MEASURE = 78
const NARROWEST = 10
/** The forms of a near word that are named; the first ones show which word it is. */
const NAMED_NEAR = 3

/** Ranges with nothing but a space between them are one: `*қала әкімі*`, not `*қала* *әкімі*`. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const range of ranges) {
    const last = all.at(-1)
    const isBeside = last !== undefined && text.slice(last.end, range.start) === ' '
    if (isBeside) all[all.length - 1] = { start: last.start, end: range.end }
    else all.push(range)
  }
  return all
}

/** A text with its matches lit. */
function lit(text: string, ranges: readonly Range[], theme: Theme): Safe {
  const parts: Safe[] = []
  let at = 0
  for (const { start, end } of joined(text, ranges)) {
    parts.push(safe(text.slice(at, start)), theme.match(safe(text.slice(start, end))))
    at = end
  }
  return joinSafe([...parts, safe(text.slice(at))])
}

function factsOf(hit: ListedHit, measure: number, options: PageOptions): Fact[] {
  const { theme, messages } = options
  const { labels } = messages
  const missing = `${labels.missing}: ${hit.missing.join(', ')}`
  const near = `${labels.near}: ${hit.near.slice(0, NAMED_NEAR).join(', ')}`
  return [
    { text: dateText(hit, options) },
    ...hit.categories.slice(0, 1).map((name) => ({ text: safe(name), paint: theme.category })),
    idFact(hit, measure, options),
    ...(hit.missing.length > 0 ? [{ text: safe(missing), paint: theme.warning }] : []),
    ...(hit.near.length > 0 ? [{ text: safe(near), paint: theme.warning }] : []),
  ]
}

/** One hit; `indent` is how far it stands in, for its number. */
function renderHit(hit: ListedHit, number: number, indent: number, options: PageOptions): Safe {
  const { theme } = options
  const measure = Math.max(Math.min(options.width, MEASURE) - indent, NARROWEST)
  const lines = [
    ...wrap(lit(hit.title, hit.titleMatches, theme), measure).map((line) => theme.title(line)),
    ...wrapFacts(factsOf(hit, measure, options), measure),
    ...wrap(lit(hit.snippet.text, hit.snippet.ranges, theme), measure),
  ].filter((line) => line !== '')
  const start = (index: number) => safe((index === 0 ? `${number}.` : '').padEnd(indent))
  return joinLines(lines.map((line, index) => safely`${start(index)}${line}`))
}

/** The head above the first hit of a group; full matches have none. */
function headOf({ group }: ShownHit, { messages, theme, width: columns }: PageOptions): Safe[] {
  if (group === 'full') return []
  const { labels } = messages
  const head = safe(`── ${group === 'near' ? labels.nearHits : labels.partialHits}`)
  const lines = wrap(head, Math.min(columns, MEASURE)).map((line) => theme.warning(line))
  return [joinLines(lines)]
}

/** The hits of a page; numbers go on from `offset`. */
export function renderHits(hits: readonly ListedHit[], offset: number, options: PageOptions): Safe {
  const indent = `${offset + hits.length}. `.length
  const blocks = hits.flatMap((hit, index) => [
    ...(hit.group === hits[index - 1]?.group ? [] : headOf(hit, options)),
    renderHit(hit, offset + index + 1, indent, options),
  ])
  return joinSafe(blocks, '\n')
}

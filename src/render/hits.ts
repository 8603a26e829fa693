/** Search results on a terminal: numbered, with the matched words lit. */

import type { Range } from '../search/find-matches.ts'
import type { Hit } from '../search/hit.ts'
import type { PageOptions } from './page-options.ts'
import { joinSafe, type Safe, safe, safely } from './safe.ts'
import type { Theme } from './theme.ts'
import { type Fact, wrap, wrapFacts } from './wrap.ts'

const MEASURE = 78
const NARROWEST = 10
/** Of a near word's forms the first ones show what it is. */
const NAMED_NEAR = 3

/** A text with its matches lit, word by word, so that no colour runs over a line end. */
function lit(text: string, ranges: readonly Range[], theme: Theme): Safe {
  const parts: Safe[] = []
  let at = 0
  for (const { start, end } of ranges) {
    parts.push(safe(text.slice(at, start)))
    const words = text.slice(start, end).split(' ')
    parts.push(
      joinSafe(
        words.map((word) => theme.match(safe(word))),
        ' ',
      ),
    )
    at = end
  }
  return joinSafe([...parts, safe(text.slice(at))])
}

function factsOf(hit: Hit, { theme, messages, formatDate }: PageOptions): Fact[] {
  const { labels } = messages
  const missing = `${labels.partial} (${labels.missing}: ${hit.missing.join(', ')})`
  const near = `${labels.near}: ${hit.near.slice(0, NAMED_NEAR).join(', ')}`
  return [
    { text: hit.date === undefined ? safe(labels.undated) : formatDate(hit.date) },
    ...hit.categories.slice(0, 1).map((name) => ({ text: safe(name), paint: theme.category })),
    { text: safe(hit.id), paint: theme.id },
    ...(hit.missing.length > 0 ? [{ text: safe(missing), paint: theme.warning }] : []),
    ...(hit.near.length > 0 ? [{ text: safe(near), paint: theme.warning }] : []),
  ]
}

/** One hit; `indent` is how far it stands in, for its number. */
function renderHit(hit: Hit, number: number, indent: number, options: PageOptions): Safe {
  const { theme } = options
  const measure = Math.max(Math.min(options.width, MEASURE) - indent, NARROWEST)
  const lines = [
    ...wrap(lit(hit.title, hit.titleMatches, theme), measure).map((line) => theme.title(line)),
    ...wrapFacts(factsOf(hit, options), measure),
    ...wrap(lit(hit.snippet.text, hit.snippet.ranges, theme), measure),
  ].filter((line) => line !== '')
  const start = (index: number) => safe((index === 0 ? `${number}.` : '').padEnd(indent))
  return joinSafe(lines.map((line, index) => safely`${start(index)}${line}\n`))
}

/** The hits of a page; numbers go on from `offset`. */
export function renderHits(hits: readonly Hit[], offset: number, options: PageOptions): Safe {
  const indent = `${offset + hits.length}. `.length
  return joinSafe(
    hits.map((hit, index) => renderHit(hit, offset + index + 1, indent, options)),
    '\n',
  )
}

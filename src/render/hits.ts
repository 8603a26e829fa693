/** Search results on a terminal: numbered, with the matched words lit. */

import type { Hit } from '../search/search.ts'
import type { Range } from '../search/snippet.ts'
import type { PageOptions } from './page-options.ts'
import { joinSafe, type Safe, safe, safely } from './safe.ts'
import type { Theme } from './theme.ts'
import { wrap } from './wrap.ts'

const INDENT = 3
const MEASURE = 78

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

function renderHit(hit: Hit, number: number, options: PageOptions): Safe {
  const { theme, messages, formatDate } = options
  const measure = Math.max(Math.min(options.width, MEASURE) - INDENT, 10)
  const indent = ' '.repeat(INDENT) as Safe
  const label = safe(`${number}.`.padEnd(INDENT))
  const title = wrap(lit(hit.title, hit.titleMatches, theme), measure)
  const facts = joinSafe(
    [
      hit.date === undefined ? safe(messages.labels.undated) : formatDate(hit.date, 'short'),
      ...hit.categories.slice(0, 1).map((category) => theme.category(safe(category))),
      theme.id(safe(hit.id)),
      ...(hit.missing.length === 0
        ? []
        : [
            theme.warning(
              safe(
                `${messages.labels.partial} (${messages.labels.missing}: ${hit.missing.join(', ')})`,
              ),
            ),
          ]),
    ],
    ' · ',
  )
  const snippet = wrap(lit(hit.snippet.text, hit.snippet.ranges, theme), measure)
  const lines = [...title.map((line) => theme.title(line)), facts, ...snippet].filter(
    (line) => line !== '',
  )
  return joinSafe(lines.map((line, index) => safely`${index === 0 ? label : indent}${line}\n`))
}

/** The hits of a page; numbers go on from `offset`. */
export function renderHits(hits: readonly Hit[], offset: number, options: PageOptions): Safe {
  return joinSafe(
    hits.map((hit, index) => renderHit(hit, offset + index + 1, options)),
    '\n',
  )
}

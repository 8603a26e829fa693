/** A concordance (keyword in context): every match of an article with what stands around it. */

import type { DocumentRow } from '../../index/reader.ts'
import { collationKey } from '../../kazakh/letters/alphabet.ts'
import { fromCut, upToCut } from '../../kazakh/letters/halves.ts'
import type { Tokenize } from '../../kazakh/tokens/tokenize.ts'
import { findMatches, type Matcher, type Range } from './find-matches.ts'
import { type ArticleText, isProse } from './hit.ts'

/** One match; `left` and `right` are of the same text, cut at words. */
export type ConcordanceLine = Omit<ArticleText, 'text'> &
  Range & {
    readonly row: DocumentRow
    readonly left: string
    readonly hit: string
    readonly right: string
  }

/** How much context is kept on either side, in letters: half of a wide terminal. */
const CONTEXT = 100

/** Matches with only a space between them are one: әкім сайлауы. */
function joined(text: string, matches: readonly Range[]): Range[] {
  const hits: Range[] = []
  for (const { start, end } of matches) {
    const last = hits.at(-1)
    if (last && /^\s+$/.test(text.slice(last.end, start))) {
      hits[hits.length - 1] = { start: last.start, end }
    } else hits.push({ start, end })
  }
  return hits
}

/** A context without the word that it was cut in, unless it is all of that one word. */
function withoutCut(context: string, cut: RegExp): string {
  return context.replace(cut, '').trim() || fromCut(upToCut(context)).trim()
}

/** The end of a text. */
function leftOf(text: string, at: number): string {
  const context = text.slice(Math.max(0, at - CONTEXT), at)
  return at > CONTEXT ? withoutCut(context, /^\S*(?:\s|$)/) : context.trim()
}

function rightOf(text: string, at: number): string {
  const context = text.slice(at, at + CONTEXT)
  return text.length > at + CONTEXT ? withoutCut(context, /(?:^|\s)\S*$/) : context.trim()
}

/** The matches in the prose of an article, in its order. */
export function concordanceOf(
  row: DocumentRow,
  texts: readonly ArticleText[],
  matcher: Matcher,
  tokenize: Tokenize,
): ConcordanceLine[] {
  return texts.filter(isProse).flatMap(({ text, ...place }) =>
    joined(text, findMatches(text, matcher, tokenize)).map(({ start, end }) => ({
      row,
      ...place,
      start,
      end,
      left: leftOf(text, start),
      hit: text.slice(start, end),
      right: rightOf(text, end),
    })),
  )
}

/** By the words to the left, the nearest first, or by those to the right; in alphabet order. */
export function sortLines(
  lines: readonly ConcordanceLine[],
  by: 'left' | 'right',
): ConcordanceLine[] {
  const keyOf = ({ left, right }: ConcordanceLine) =>
    collationKey(by === 'right' ? right : left.split(/\s+/).reverse().join(' '))
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ line }) => line)
}

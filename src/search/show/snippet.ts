/** The passage of an article that shows why it was found, with the matches in it. */

import { upToCut } from '../../kazakh/letters/halves.ts'
import type { Match, Range } from './find-matches.ts'

/** A text and what matches in it. */
export type MatchedText = { readonly text: string; readonly ranges: readonly Match[] }

export type Snippet = { readonly text: string; readonly ranges: readonly Range[] }

/** A snippet's length in letters: two or three lines of a terminal. */
const LENGTH = 220

/** A stretch of a text with as many different words of the query as fit into a snippet. */
type Cluster = Range & { readonly words: number }

const NOTHING: Cluster = { start: 0, end: 0, words: 0 }

function densest(matches: readonly Match[]): Cluster {
  let best = NOTHING
  for (const [index, { start, end: firstEnd }] of matches.entries()) {
    const words = new Set<number>()
    let end = firstEnd
    for (let at = index; at < matches.length; at++) {
      const match = matches[at]!
      // The first one counts however long it is.
      if (at > index && match.end - start > LENGTH) break
      words.add(match.wordIndex)
      end = match.end
    }
    if (words.size > best.words) best = { start, end, words: words.size }
  }
  return best
}

const SPACE = /\s/

/** The nearest border of a word at or after `at`, but not after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  for (let start = at; start < latest; start++) {
    if (start === 0 || SPACE.test(text[start - 1]!)) return start
  }
  return latest
}

/** The nearest border of a word at or before `at`, but not before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  for (let end = at; end > earliest; end--) {
    if (end === text.length || SPACE.test(text[end]!)) return end
  }
  return earliest
}

/** Cuts a passage with a cluster in it out of a text, at words. */
function cut(text: string, { start: from, end: to, words }: Cluster): Range {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const lead = Math.max(0, Math.min(LENGTH / 4, LENGTH - (to - from)))
  const wanted = Math.max(0, Math.min(from - lead, text.length - LENGTH))
  const start = wordStart(text, wanted, from)
  const limit = Math.min(Math.max(start + LENGTH, to), text.length)
  const end = wordEnd(text, limit, to)
  // The beginning of a text that has neither a match nor a space.
  if (words === 0 && end === 0) return { start: 0, end: upToCut(text.slice(0, LENGTH)).length }
  return { start, end }
}

/**
 * The best passage of an article's texts (description, paragraphs, captions): the one with the
 * most different query words, the first of equals. Without a match it is the beginning.
 */
export function makeSnippet(texts: readonly MatchedText[]): Snippet {
  const first = texts.find(({ text }) => text !== '')?.text ?? ''
  let best = { text: first, ranges: [] as readonly Match[], cluster: NOTHING }
  for (const { text, ranges } of texts) {
    const cluster = densest(ranges)
    if (cluster.words > best.cluster.words) best = { text, ranges, cluster }
  }
  const { start, end } = cut(best.text, best.cluster)
  const before = start > 0 ? '… ' : ''
  const passage = best.text.slice(start, end).trimEnd()
  const after = start + passage.length < best.text.trimEnd().length ? ' …' : ''
  const shift = before.length - start
  return {
    text: before + passage + after,
    ranges: best.ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

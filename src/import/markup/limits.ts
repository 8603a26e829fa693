/**
 * Whether a page can be made a tree. Pages come from anywhere: what would make the tree slow to build or too
 * deep to walk is counted beforehand, by the parser that builds it (linkedom stands on the same).
 */

import { parseMarkup } from './parse.ts'

/** In letters, without pictures in it. The longest of a hundred news pages had 1.5 million. */
const MAX_LENGTH = 8_000_000
/** A long news page has three thousand elements; the tree is quadratic in some of them. */
const MAX_TAGS = 40_000
/** Texts: each entity is one of its own where letters are written as numbers (&#1179;). */
const MAX_TEXTS = 200_000

/** A page without the pictures, fonts and styles that a browser saved in it. */
export function withoutData(html: string): string {
  return html.replace(/data:[a-z]{1,20}\/[^"'()<>\s]{100,}/gi, 'data:,')
}

/** Whether `most` tags that close are not exceeded; the parser does not tell of those that close nothing. */
function hasFewEnds(html: string, most: number): boolean {
  let ends = 0
  for (let at = html.indexOf('</'); at !== -1; at = html.indexOf('</', at + 2)) {
    if (++ends > most) return false
  }
  return true
}

/** Whether a page is small enough: letters, tags, texts, depth. Linear. */
export function isParseable(html: string): boolean {
  if (html.length > MAX_LENGTH || !hasFewEnds(html, MAX_TAGS)) return false
  return parseMarkup(html, 'html', {}, { tags: MAX_TAGS, texts: MAX_TEXTS })
}

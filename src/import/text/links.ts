/** Links in a copied page: copying renders them as `[text](address)`. */

import { formatInline, type Span } from '../../archive/inline.ts'

/** A link as copying renders it; the target may be lost (`#`). With the limits of inline.ts. */
const COPIED_LINK =
  /\[([^[\]]{1,2000})\]\((#[^\s()]{0,1000}|https?:\/\/[^\s()<>]{1,4000}(?:\([^\s()<>]{0,1000}\)[^\s()<>]{0,1000}){0,9})?\)/g

/** A line of the page in spans: its links, and what is between them. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of line.matchAll(COPIED_LINK)) {
    const [whole, text = '', target = ''] = match
    if (match.index > at) spans.push({ text: line.slice(at, match.index) })
    spans.push({ text, href: target.startsWith('#') ? '' : target })
    at = match.index + whole.length
  }
  if (at < line.length) spans.push({ text: line.slice(at) })
  return spans
}

/** A line of the page as a paragraph of ours: its links stay links, all else is literal. */
export function paragraphOf(line: string): string {
  return formatInline(spansOf(line))
}

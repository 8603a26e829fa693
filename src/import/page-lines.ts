/** The lines of a copied page: how a section is named, where a sentence was torn, what is a link. */

import { formatInline, type Span } from '../archive/inline.ts'

/** ЖАЛПЫ АРХИВ → Жалпы архив: pages print sections in capitals; acronyms cannot be told. */
export function sectionName(label: string): string {
  if (label !== label.toUpperCase()) return label
  const [first = '', ...rest] = label.toLowerCase()
  return first.toUpperCase() + rest.join('')
}

const ENDS_SENTENCE = /[.!?…:;]["»”“)\]]*(?:\]\([^\s()]*\))?$/u
const GOES_ON = /^["«“([]*\p{Ll}/u

/** Whether a line ends as a paragraph does. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line)
}

/** Whether a line begins in the middle of a sentence. */
export function goesOn(line: string): boolean {
  return GOES_ON.test(line)
}

export function wordCount(line: string): number {
  return line.split(/\s+/).length
}

/**
 * Joins what a page break tore apart: a paragraph that does not end as one, and one that begins
 * in the middle of a sentence (көбейіп бара / жатқанын).
 */
export function joinBroken(paragraphs: readonly string[]): string[] {
  // Joined at the end: a page torn after every word would be copied as often.
  const parts: string[][] = []
  for (const paragraph of paragraphs) {
    const last = parts.at(-1)
    if (last !== undefined && !endsSentence(last.at(-1)!) && goesOn(paragraph)) {
      last.push(paragraph)
    } else parts.push([paragraph])
  }
  return parts.map((part) => part.join(' '))
}

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

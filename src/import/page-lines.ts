/** The lines of a copied page: how a section is named, where a sentence was torn, what is a link. */

import { escapeInline } from '../archive/inline.ts'

/** ЖАЛПЫ АРХИВ → Жалпы архив: pages print sections in capitals; acronyms cannot be told. */
export function sectionName(label: string): string {
  if (label !== label.toUpperCase()) return label
  const [first = '', ...rest] = label.toLowerCase()
  return first.toUpperCase() + rest.join('')
}

const ENDS_PARAGRAPH = /[.!?…:;]["»”“)\]]*$/u
const GOES_ON = /^["«“(]*\p{Ll}/u

/**
 * Joins what a page break tore apart: a paragraph that does not end as one, and one that begins
 * in the middle of a sentence (көбейіп бара / жатқанын).
 */
export function joinBroken(paragraphs: readonly string[]): string[] {
  const joined: string[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    if (last !== undefined && !ENDS_PARAGRAPH.test(last) && GOES_ON.test(paragraph)) {
      joined[joined.length - 1] = `${last} ${paragraph}`
    } else joined.push(paragraph)
  }
  return joined
}

/** A link as copying renders it; the target may be lost (`#`). */
const COPIED_LINK = /\[([^[\]]+)\]\((#[^\s()]*|https?:\/\/[^\s()]+)?\)/g

/** A line of the page as a paragraph of ours: its links stay links, all else is literal. */
export function paragraphOf(line: string): string {
  let paragraph = ''
  let at = 0
  for (const match of line.matchAll(COPIED_LINK)) {
    const [whole, text = '', target = ''] = match
    paragraph += escapeInline(line.slice(at, match.index))
    paragraph += `[${text}](${target.startsWith('#') ? '' : target})`
    at = match.index + whole.length
  }
  return paragraph + escapeInline(line.slice(at))
}

/**
 * A news page copied as text → an article. What a reader sees on the page comes as lines: the
 * section, the headline, the date, a caption, the paragraphs, "read also", the rubrics. They are
 * told apart by their order and by the few labels that news sites print.
 */

import type { Block, Related } from '../../archive/article.ts'
import { splitParagraphs } from '../../archive/paragraphs.ts'
import type { Found } from '../found/found.ts'
import { LISTS_BESIDE, READ_ALSO, RUBRIC_WORDS, RUBRICS } from '../found/labels.ts'
import { typedValue } from '../found/text-value.ts'
import { endsSentence, goesOn, joinBroken, sectionName, wordCount } from '../sentences.ts'
import { DATE_WITHIN, isDateLine, readHead } from './head.ts'
import { paragraphOf, spansOf } from './links.ts'

/** A longer line before the text is a paragraph, not a caption. */
const CAPTION_WORDS = 20

/** A longer line is no label. */
const LABEL_LENGTH = 60

/** A longer line between paragraphs is one itself, not a heading. */
const HEADING_WORDS = 12

/** The paragraphs of the page, each on one line. */
function linesOf(text: string): string[] {
  return splitParagraphs(text.trim())
    .flatMap((paragraph, at) => {
      const lines = paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      // Above the text a line end parts too: headline and date often have no blank line between.
      return at < DATE_WITHIN && lines.some(isDateLine) ? lines : [lines.join(' ')]
    })
    .filter((line) => line !== '')
}

/** The page above the line that names the rubrics, and those: one a line, or parted by commas. */
function partAtRubrics(lines: readonly string[]): { above: string; rubrics: string[] } {
  const at = lines.findIndex((line) => RUBRICS.test(line.trim()))
  if (at === -1) return { above: lines.join('\n'), rubrics: [] }
  const names = [lines[at]!.trim().replace(RUBRICS, ''), ...lines.slice(at + 1)]
  return { above: lines.slice(0, at).join('\n'), rubrics: rubricsOf(names) }
}

function rubricsOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((name) => sectionName(name.trim()))
    .filter((name) => name !== '' && wordCount(name) <= RUBRIC_WORDS && !endsSentence(name))
}

function isCaption(line: string | undefined, next: string | undefined): boolean {
  if (line === undefined || next === undefined || READ_ALSO.test(line)) return false
  if (endsSentence(line) || goesOn(next) || wordCount(line) > CAPTION_WORDS) return false
  return endsSentence(next)
}

type Tail = { readonly body: string[]; readonly related: Related[] }

function relatedOf(line: string): Related {
  const spans = spansOf(line)
  const title = spans.map((span) => span.text).join('')
  const url = spans.find((span) => span.href)?.href
  return { title, ...(url !== undefined && { url }) }
}

/** A paragraph of a text: a headline is shorter, or ends as no sentence does. */
function isProse(line: string): boolean {
  return endsSentence(line) && wordCount(line) > HEADING_WORDS
}

/** «Ең көп оқылған», and headlines under it: a list of others. */
function isListAt(lines: readonly string[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (next === undefined || line.length > LABEL_LENGTH || !LISTS_BESIDE.test(line)) return false
  return !isProse(next)
}

/** Parts the text from what is printed in it. */
function readTail(lines: readonly string[]): Tail {
  const tail: Tail = { body: [], related: [] }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const title = line.replace(READ_ALSO, '')
    if (isListAt(lines, at)) {
      while (at + 1 < lines.length && !isProse(lines[at + 1]!)) at++
    } else if (title === line) tail.body.push(line)
    else if (title !== '') tail.related.push(relatedOf(title))
    else if (at + 1 < lines.length) tail.related.push(relatedOf(lines[++at]!))
  }
  return tail
}

/** A short line that ends as no sentence does, with a whole paragraph on either side. */
function isHeading(lines: readonly string[], at: number): boolean {
  const [line, before, next] = [lines[at]!, lines[at - 1], lines[at + 1]]
  if (before === undefined || next === undefined) return false
  if (/[.!?…:;,–—-]["»”“)\]]*$/.test(line) || wordCount(line) > HEADING_WORDS) return false
  return endsSentence(before) && endsSentence(next) && wordCount(next) > wordCount(line)
}

function bodyOf(lines: readonly string[]): Block[] {
  const paragraphs = joinBroken(lines)
  return paragraphs.map((line, at) => {
    const text = paragraphOf(line)
    return isHeading(paragraphs, at) ? { type: 'heading', text } : text
  })
}

/** What a page's text says; its address is not in it. */
export type CopiedPage = Omit<Found, 'addresses'>

/**
 * Reads a page's text.
 *
 * @returns what it says, or undefined when there is no headline with a text under it
 */
export function parseCopiedPage(text: string): CopiedPage | undefined {
  const { above, rubrics } = partAtRubrics(text.split('\n'))
  const lines = linesOf(above)
  if (lines.length < 2) return undefined
  const { section, bodyFrom, dateText, date, title, description, authors = [] } = readHead(lines)
  const caption = isCaption(lines[bodyFrom], lines[bodyFrom + 1]) ? lines[bodyFrom] : undefined
  const tail = readTail(lines.slice(bodyFrom + (caption === undefined ? 0 : 1)))
  const body = bodyOf(tail.body)
  if (body.length === 0) return undefined
  return {
    via: 'text',
    title,
    content: { body, images: [] },
    summary: typedValue('text', description),
    published: dateText === undefined ? undefined : { text: dateText, date },
    modified: undefined,
    languages: [],
    // It was pasted by hand, and a few words may not tell.
    otherwise: 'kk',
    categories: [...new Set([...(section === undefined ? [] : [section]), ...rubrics])],
    authors,
    publisher: undefined,
    images: caption === undefined ? [] : [{ caption }],
    related: tail.related,
  }
}

/** Takes the page's own lines out of the blocks of a text: by their words, and by links alone. */

import type { Block, Related } from '../../archive/article.ts'
import { blockText, parseInline } from '../../archive/inline.ts'
import { PRINTED } from '../found/byline.ts'
import { READ_ALSO } from '../found/labels.ts'
import { bare, endsSentence } from '../sentences.ts'
import { ENDINGS, LINES, READ_MORE } from './boilerplate.ts'
import { printedDate } from './dates.ts'

/** A longer text is a sentence, whatever it begins with. */
const LINE_LENGTH = 220

/** Links alone that make up more than this of a text are the text. */
const MOST_LINKS = 0.4

export type Tidy = {
  readonly body: readonly Block[]
  readonly related: readonly Related[]
  /** The authors that a line of the text names: «Авторы: …». */
  readonly byline: string | undefined
}

type Line = { readonly block: Block; readonly text: string }

function paragraphsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block]
  if (block.type === 'list') return block.items
  if (block.type === 'image') return []
  return [block.text ?? '']
}

/** The articles that a block names, where it is nothing but links, with a label before them or not. */
function linksAlone(block: Block): Related[] | undefined {
  const found: Related[] = []
  for (const paragraph of paragraphsOf(block)) {
    const spans = parseInline(paragraph)
    const links = spans.filter(({ href }) => href !== undefined)
    const rest = spans
      .filter(({ href }) => href === undefined)
      .map(({ text }) => text)
      .join('')
    const isLabel = bare(rest.replace(READ_ALSO, '').replace(READ_MORE, '')) === ''
    if (links.length === 0 || !isLabel) return undefined
    for (const { text, href } of links) {
      const title = text.replace(READ_ALSO, '').replace(READ_MORE, '').trim()
      if (title !== '') found.push({ title, ...(href && { url: href }) })
    }
  }
  return found.length > 0 ? found : undefined
}

function isOwnLine({ block, text }: Line): boolean {
  if (typeof block !== 'string' && block.type === 'image') return true
  if (text.length > LINE_LENGTH) return true
  if (bare(text) === '') return false
  return ![...LINES, PRINTED].some((pattern) => pattern.test(text)) && !isLabelledLine(text)
}

/** «Оқи отырыңыз: …», and no link left in it. */
function isLabelledLine(text: string): boolean {
  return READ_ALSO.test(text) || READ_MORE.test(text)
}

/** Lines before the first paragraph of this length are the page's head. */
const PARAGRAPH = 120

/** Most lines of a head, where no paragraph is that long. */
const HEAD_LINES = 6

/** The headline once more; the date, with counters and rubrics beside it. */
function isHeadLine(text: string, title: string, dateText: string | undefined): boolean {
  if (bare(text) === bare(title)) return true
  if (text.length > 100) return false
  return printedDate(text) !== undefined || (dateText !== undefined && text.includes(dateText))
}

/** Less prose than this share behind a box is that of other articles. */
const LEAST_BEHIND = 0.15

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** A paragraph of prose: a headline is shorter, and does not end as a sentence. */
function isProse({ block, text }: Line): boolean {
  return typeof block === 'string' && text.length >= PARAGRAPH && endsSentence(text)
}

/**
 * The lines without boxes behind the labels of `ENDINGS`. Where prose of some weight comes behind a box it
 * is in the middle, and ends before that; else nothing of the article comes behind it.
 */
function withoutBoxes(lines: readonly Line[]): readonly Line[] {
  const all = lettersOf(lines)
  let passed = 0
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 80 && ENDINGS.some((pattern) => pattern.test(line.text))) {
      const prose = lines.findIndex((each, index) => index > at && isProse(each))
      const rest = prose === -1 ? [] : lines.slice(prose)
      const isInMiddle = lettersOf(rest.filter(isProse)) > all * LEAST_BEHIND
      if (isInMiddle) return [...lines.slice(0, at), ...withoutBoxes(rest)]
      if (passed > all / 3) return lines.slice(0, at)
    }
    passed += line.text.length
  }
  return lines
}

/** Headings with no text under them, at the end. */
function withoutBareHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(
    (block) => typeof block === 'string' || block.type !== 'heading',
  )
  return blocks.slice(0, last + 1)
}

/** Parts a text from what is not its own. */
export function tidyBody(blocks: readonly Block[], title: string, dateText?: string): Tidy {
  const lines = blocks.map((block) => ({ block, text: blockText(block).trim() }))
  const whole = lettersOf(lines)
  const alone = lines.map(({ block }) => linksAlone(block))
  const inLinks = lettersOf(lines.filter((_, at) => alone[at] !== undefined))
  const areBeside = inLinks < whole * MOST_LINKS
  const related = areBeside ? alone.flatMap((links) => links ?? []) : []
  const own = lines.filter((line, at) => !(areBeside && alone[at] !== undefined) && isOwnLine(line))
  const first = own.findIndex(({ text }) => text.length >= PARAGRAPH)
  const head = first === -1 ? HEAD_LINES : first
  const kept = own.filter(({ text }, at) => at >= head || !isHeadLine(text, title, dateText))
  const [byline] = lines.flatMap(({ text }) => PRINTED.exec(text)?.[1] ?? [])
  return {
    body: withoutBareHeadings(withoutBoxes(kept).map(({ block }) => block)),
    related,
    byline,
  }
}

/**
 * A news page copied as text → an article. What a reader sees on the page comes as lines: the
 * section, the headline, the date, a caption, the paragraphs, "read also", the rubrics. They are
 * told apart by their order and by the few labels that news sites print.
 */

import type { Article, Block, Related } from '../archive/article.ts'
import { articleId } from '../archive/identity.ts'
import { isoDate, readDate } from '../kazakh/read-date.ts'
import { joinBroken, paragraphOf, sectionName } from './page-lines.ts'

/** Labels, upper-cased, without the colon that may follow them. */
const READ_ALSO = new Set(['ОҚИ ОТЫРЫҢЫЗ', 'ТАҒЫ ОҚЫҢЫЗ', 'СОНДАЙ-АҚ ОҚЫҢЫЗ', 'ОҚЫҢЫЗ'])
const RUBRICS = new Set(['АЙДАР', 'АЙДАРЛАР', 'ТЕГТЕР'])

/** A longer line before the text is a paragraph, not a caption. */
const CAPTION_WORDS = 20

/** The date stands near the top: after a section and a headline, perhaps a subtitle. */
const DATE_WITHIN = 6

const ENDS_SENTENCE = /[.!?…:;]["»”“)\]]*$/u

function labelOf(block: string): string {
  return block.replace(/\s*:\s*$/, '').toUpperCase()
}

function isCaption(block: string, next: string | undefined): boolean {
  if (next === undefined || ENDS_SENTENCE.test(block)) return false
  return block.split(/\s+/).length <= CAPTION_WORDS && ENDS_SENTENCE.test(next)
}

type Head = {
  readonly section?: string
  readonly title: string
  readonly dateText?: string
  readonly date?: string
  readonly bodyFrom: number
}

/** The lines above the text. Without a date the first line is the headline. */
function readHead(blocks: readonly string[]): Head {
  for (const [at, block] of blocks.slice(0, DATE_WITHIN).entries()) {
    const reading = at > 0 ? readDate(block) : undefined
    if (reading === undefined) continue
    const section = at > 1 ? blocks[at - 2] : undefined
    return {
      ...(section !== undefined && { section: sectionName(section) }),
      title: blocks[at - 1]!,
      dateText: block,
      ...('date' in reading && { date: isoDate(reading.date) }),
      bodyFrom: at + 1,
    }
  }
  return { title: blocks[0]!, bodyFrom: 1 }
}

type Tail = { readonly body: string[]; readonly related: Related[]; readonly rubrics: string[] }

/** Parts the text from what is printed in it and under it. */
function readTail(blocks: readonly string[]): Tail {
  const tail: Tail = { body: [], related: [], rubrics: [] }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const label = labelOf(block)
    if (RUBRICS.has(label)) {
      tail.rubrics.push(...blocks.slice(at + 1).map(sectionName))
      break
    }
    if (READ_ALSO.has(label) && at + 1 < blocks.length) tail.related.push({ title: blocks[++at]! })
    else tail.body.push(block)
  }
  return tail
}

/**
 * Reads a page's text.
 *
 * @returns the article, or undefined when there is no headline with a text under it
 */
export function parsePageText(text: string): Article | undefined {
  const blocks = text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.trim().replace(/\s*\n\s*/g, ' '))
    .filter((block) => block !== '')
  if (blocks.length < 2) return undefined
  const head = readHead(blocks)
  const caption = isCaption(blocks[head.bodyFrom] ?? '', blocks[head.bodyFrom + 1])
    ? blocks[head.bodyFrom]
    : undefined
  const tail = readTail(blocks.slice(head.bodyFrom + (caption === undefined ? 0 : 1)))
  const body: Block[] = joinBroken(tail.body).map(paragraphOf)
  if (body.length === 0) return undefined
  const categories = [...(head.section === undefined ? [] : [head.section]), ...tail.rubrics]
  const article: Omit<Article, 'id'> = {
    title: head.title,
    ...(head.date !== undefined && { datePublished: head.date }),
    language: 'kk',
    categories: [...new Set(categories)],
    body,
    ...(caption !== undefined && { images: [{ caption }] }),
    ...(tail.related.length > 0 && { related: tail.related }),
    source: { via: 'text', ...(head.dateText !== undefined && { dateText: head.dateText }) },
  }
  return { id: articleId(article), ...article }
}

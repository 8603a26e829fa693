/** Markdown with facts above it: clippings, pages of generated sites, exports of kznews. */

import { basename } from 'node:path'
import type { Block } from '../../archive/article.ts'
import { blockText, plainText } from '../../archive/inline.ts'
import { isText, type JsonObject } from '../../archive/parse-values.ts'
import type { Origin, Reader, Reading } from '../found/draft.ts'
import { proseOf } from '../found/prose.ts'
import { readRecord } from '../found/record.ts'
import { textOrRefuse } from '../whole.ts'
import { type MarkdownText, readMarkdown } from './blocks.ts'
import { isDraft, recordFacts } from './facts.ts'
import { partFrontMatter } from './front-matter.ts'

/** Exports of ours have several articles in one text. */
const BETWEEN = /\n---\n\n(?=---\n|# )/

const FILE_DATE = /^(\d{4}-\d\d-\d\d)-/

/** What the name of a file says: generators of sites have the day in it, notes the headline. */
function fromName({ place }: Origin): { readonly date?: string; readonly title?: string } {
  const name = basename(place).replace(/\.(?:md|markdown|mdown|txt)(?:\.gz)?$/i, '')
  if (place === '-' || /^https?:/.test(place)) return {}
  const [, date] = FILE_DATE.exec(name) ?? []
  return date === undefined ? { title: name } : { date, title: name.slice(11).replaceAll('-', ' ') }
}

/** The line of kznews below a title: day, people, rubrics, address. */
function fromLine(facts: readonly string[] = []): JsonObject {
  const [date, ...rest] = facts
  const url = rest.find((each) => /^https?:\S+$/.test(each))
  const names = rest.filter((each) => each !== url)
  return {
    ...(date !== undefined && /^\d/.test(date) && { date }),
    ...(url !== undefined && { url }),
    ...(names.length > 0 && { categories: names.at(-1)!.split(', ') }),
    ...(names.length > 1 && { authors: names.at(-2)!.split(', ') }),
  }
}

/** Whether a text is an article's: what nothing is said of is a manual as often, with code and lists in it. */
function isArticle(
  blocks: readonly Block[],
  { code, listed }: MarkdownText,
  isKnown: boolean,
): boolean {
  const isHeading = (block: Block) => typeof block === 'object' && block.type === 'heading'
  const body = blocks
    .filter((block) => !isHeading(block))
    .map(blockText)
    .map(plainText)
  const { count, share } = proseOf(body)
  // Notes of a file of settings begin with a # too.
  if (!isKnown && blocks.length - body.length > 2 * count) return false
  if (isKnown) return count > 0 && code < 0.3
  return count > 1 && share >= 0.5 && code === 0 && listed < 0.4
}

async function readOne(text: string, origin: Origin, record?: number): Promise<Reading> {
  const { place } = origin
  const at = { file: place, ...(record !== undefined && { record }) }
  const { facts, below } = partFrontMatter(text)
  if (isDraft(facts)) return { place, skipped: 1 }
  const said = recordFacts(facts)
  const title = isText(said.title) ? said.title : undefined
  const markdown = readMarkdown(below, title)
  const named = fromName(origin)
  const hasDate = ['date', 'published', 'datePublished', 'created'].some((name) => name in said)
  const reading = await readRecord(
    {
      ...fromLine(markdown.facts),
      ...said,
      ...(!hasDate && named.date !== undefined && { date: named.date }),
      title: title ?? markdown.heading ?? named.title,
      articleBody: markdown.html,
    },
    at,
    'markdown',
  )
  if (!('article' in reading)) return reading
  const isKnown = Object.keys(facts).length > 0 || markdown.facts !== undefined
  return isArticle(reading.article.body, markdown, isKnown)
    ? reading
    : { place, reason: 'not-prose' }
}

export const readMarkdownText: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  if ('reason' in whole) {
    yield whole
    return
  }
  const texts = whole.text.replace(/\r\n?/g, '\n').split(BETWEEN)
  for (const [at, text] of texts.entries()) {
    yield readOne(text, origin, texts.length > 1 ? at + 1 : undefined)
  }
}

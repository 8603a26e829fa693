/** One item of a feed → what is known of an article. The names of each field are a table. */

import type { Author, Block, Image } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import { firstWords } from '../../archive/parse-article.ts'
import { known } from '../../archive/parse-values.ts'
import type { Problem, Report } from '../../archive/problem.ts'
import type { DraftFields } from '../draft.ts'
import { languageTag } from '../language.ts'
import { blocksOf } from './feed-body.ts'
import { readFeedDate } from './feed-date.ts'
import { lineOf } from './html-text.ts'
import {
  addressesOf,
  authorsOf,
  categoriesOf,
  childrenOf,
  guidOf,
  imagesOf,
  lineIn,
} from './item-parts.ts'
import { type TextValue, textValue } from './text-value.ts'
import type { XmlDocument, XmlNode } from './xml.ts'

/** What all items of a feed have in common. */
export type FeedHead = {
  readonly via: 'rss' | 'atom' | 'rdf'
  readonly title?: string
  readonly link?: string
  readonly language?: string
  readonly rights?: string
  /** Whose the items are that name nobody. */
  readonly authors?: readonly Author[]
}

const TITLE = ['atom:title', 'rss:title', 'dc:title', 'dcterms:title', 'media:title']
const CONTENT = [
  'content:encoded',
  'atom:content',
  'xhtml:body',
  'xhtml:div',
  'yandex:full-text',
  'turbo:content',
  'rss:full-text',
  'rss:fulltext',
  'rss:fullitem',
]
const SUMMARY = [
  'atom:summary',
  'rss:description',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'rss:abstract',
]
const PUBLISHED = [
  'atom:published',
  'atom:issued',
  'rss:pubdate',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'atom:created',
  'rss:date',
]
const MODIFIED = ['atom:updated', 'atom:modified', 'dcterms:modified', 'rss:lastmod']
const RIGHTS = ['atom:rights', 'dc:rights', 'dcterms:rights', 'atom:copyright', 'rss:copyright']

/** An excerpt says itself that it is one. */
const CUT_SHORT =
  /(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*(?:(?:толығырақ|толық оқу|жалғасы|read more|подробнее|читать далее)\b.*)?$/iu

/** As much of the end shows it. */
const LONGEST_CUT = 100

/** A description of so many paragraphs or characters is the text itself. */
const WHOLE_PARAGRAPHS = 3
const WHOLE_LENGTH = 1200

function firstValue(
  node: XmlNode,
  source: string,
  names: readonly string[],
): TextValue | undefined {
  for (const each of childrenOf(node, ...names)) {
    const value = textValue(each, source)
    if (value !== undefined) return value
  }
  return undefined
}

export function firstLine(
  node: XmlNode,
  source: string,
  names: readonly string[],
): string | undefined {
  return childrenOf(node, ...names).flatMap((each) => lineIn(each, source) ?? [])[0]
}

type Dates = Pick<DraftFields, 'datePublished' | 'dateModified' | 'dateText'>

/** Atom must say when an entry was updated, and need not say when it appeared. */
function datesOf(item: XmlNode, report: Report): Dates {
  const read = (names: readonly string[], field: string) => {
    for (const each of childrenOf(item, ...names)) {
      if (each.text.trim() === '') continue
      const date = readFeedDate(each.text, field, report)
      return { date, text: each.text.trim() }
    }
    return undefined
  }
  const modified = read(MODIFIED, 'dateModified')
  const published = read(PUBLISHED, 'datePublished') ?? modified
  return known<Dates>({
    datePublished: published?.date,
    dateModified: modified === published ? undefined : modified?.date,
    dateText: published?.text === published?.date ? undefined : published?.text,
  })
}

type Text = {
  readonly body: readonly Block[]
  readonly description?: string
  readonly images: readonly Image[]
  readonly isSummary: boolean
}

function lengthOf(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + blockText(block).length, 0)
}

/** An excerpt without the marks that say so. */
function withoutCut(text: string): string {
  const end = text.slice(-LONGEST_CUT)
  return text.slice(0, text.length - end.length) + end.replace(CUT_SHORT, '').trimEnd()
}

function isExcerpt(body: readonly Block[]): boolean {
  if (CUT_SHORT.test(blockText(body.at(-1) ?? '').slice(-LONGEST_CUT))) return true
  return body.length < WHOLE_PARAGRAPHS && lengthOf(body) < WHOLE_LENGTH
}

/** The text of an item: its content, else what it says of itself, which may be no more than that. */
async function textOf(
  content: TextValue | undefined,
  summary: TextValue | undefined,
): Promise<Text> {
  const full = await blocksOf(content)
  if (full.body.length === 0) {
    const short = await blocksOf(summary)
    return { ...short, isSummary: isExcerpt(short.body) }
  }
  const description = lineOf(summary)
  const start = full.body.map(blockText).join(' ').replace(/\s+/g, ' ')
  const isSaid = description === undefined || start.startsWith(withoutCut(description))
  return { ...full, ...(!isSaid && { description }), isSummary: false }
}

function merged(images: readonly Image[], inText: readonly Image[]): Image[] {
  // Those of the text come first: its blocks count them.
  const others = images.filter(({ url }) => !inText.some((image) => image.url === url))
  return [...inText, ...others]
}

/**
 * Reads one item.
 *
 * @returns undefined for one that says nothing: neither words nor an address
 */
export async function readItem(
  item: XmlNode,
  head: FeedHead,
  document: XmlDocument,
  problemOf: (...args: Parameters<Report>) => Problem,
): Promise<DraftFields | undefined> {
  const { source } = document
  const problems: Problem[] = []
  const report: Report = (code, facts) => problems.push(problemOf(code, facts))
  const titleValue = firstValue(item, source, TITLE)
  const content = firstValue(item, source, CONTENT)
  const summary = firstValue(item, source, SUMMARY)
  const { images, isSummary, ...text } = await textOf(content, summary)
  const addresses = addressesOf(item, head.link)
  const written = lineOf(titleValue)
  const first = text.body.map(blockText).find((line) => line !== '')
  // As feed readers show it: the first words, else the address.
  const title = written ?? (first === undefined ? addresses[0] : firstWords(first))
  if (title === undefined) return undefined
  if (written === undefined) report('title-missing', { used: title })
  const [origin] = childrenOf(item, 'atom:source')
  const publisher =
    (origin && firstLine(origin, source, TITLE)) ??
    firstLine(item, source, ['rss:source', 'dc:publisher']) ??
    head.title
  const authors = [item, ...(origin ? [origin] : [])]
    .map((node) => authorsOf(node, document))
    .find((each) => each.length > 0)
  const allImages = merged(imagesOf(item, document, head.link), images)
  return {
    via: head.via,
    title,
    ...text,
    ...datesOf(item, report),
    categories: categoriesOf(item, document),
    guid: guidOf(item),
    problems,
    ...known<Partial<DraftFields>>({
      url: addresses[0],
      addresses: addresses.slice(1),
      language: languageTag((content ?? summary ?? titleValue)?.lang) ?? head.language,
      authors: authors ?? head.authors,
      publisher,
      images: allImages.length > 0 ? allImages : undefined,
      rights: firstLine(item, source, RIGHTS) ?? head.rights,
      warnings: isSummary ? ['summary-only'] : undefined,
    }),
  }
}

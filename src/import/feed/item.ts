/** One item of a feed → what is known of an article. The names of each field are a table. */

import type { Author } from '../../archive/article.ts'
import type { Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Found, FoundDate } from '../found/found.ts'
import { lineOf, type TextValue } from '../found/text-value.ts'
import type { XmlDocument, XmlNode } from '../markup/xml.ts'
import {
  addressesOf,
  authorsOf,
  categoriesOf,
  childrenOf,
  guidOf,
  imagesOf,
  lineIn,
} from './item-parts.ts'
import { textValue } from './text-value.ts'

/** Properties that all items of a feed have in common. */
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

/** The first date of these names that is not empty. */
function dateOf(
  item: XmlNode,
  names: readonly string[],
  field: string,
  report: Report,
): FoundDate | undefined {
  const text = childrenOf(item, ...names)
    .map((node) => node.text.trim())
    .find((each) => each !== '')
  return foundDate(text === undefined ? undefined : { name: field, text }, report)
}

/** Reads one item. What it does not say itself, the feed that it was taken from or this one does. */
export function readItem(
  item: XmlNode,
  head: FeedHead,
  document: XmlDocument,
  report: Report,
): Found {
  const { source } = document
  const title = firstValue(item, source, TITLE)
  const content = firstValue(item, source, CONTENT)
  const summary = firstValue(item, source, SUMMARY)
  const sources = [item, ...childrenOf(item, 'atom:source')]
  const authors = sources.map((node) => authorsOf(node, document))
  const line = (nodes: readonly XmlNode[], names: readonly string[]) =>
    nodes.map((node) => firstLine(node, source, names)).find((each) => each !== undefined)
  return {
    via: head.via,
    addresses: addressesOf(item, head.link),
    base: head.link,
    guid: guidOf(item),
    title: lineOf(title),
    content,
    summary,
    published: dateOf(item, PUBLISHED, 'datePublished', report),
    modified: dateOf(item, MODIFIED, 'dateModified', report),
    languages: [(content ?? summary ?? title)?.lang || head.language],
    categories: categoriesOf(item, document),
    authors: authors.find((each) => each.length > 0) ?? head.authors ?? [],
    publisher:
      line(sources.slice(1), TITLE) ?? line([item], ['rss:source', 'dc:publisher']) ?? head.title,
    images: imagesOf(item, document, head.link),
    rights: line(sources, RIGHTS) ?? head.rights,
  }
}

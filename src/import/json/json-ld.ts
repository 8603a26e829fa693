/** News as schema.org describes it, in JSON-LD: one article, a list of them, a graph. */

import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import type { Place, Report } from '../../archive/problem.ts'
import type { Origin, Reading } from '../found/draft.ts'
import { draftOf, type Found } from '../found/found.ts'
import { untypedValue } from '../found/text-value.ts'
import {
  addressFrom,
  authorsFrom,
  dateFrom,
  imageFrom,
  lineFrom,
  namesFrom,
  textsOf,
} from './values.ts'

/** NewsArticle and its kind; also with the address of the vocabulary before it. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|ForumPosting|Report)$/

/** What holds articles in itself. */
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'dataFeedElement', 'blogPost']

/** Deeper in each other no lists are. */
const MAX_NESTING = 6

export function isArticleNode(node: JsonObject): boolean {
  return textsOf(node['@type']).some((type) => ARTICLE_TYPE.test(type))
}

function* articlesIn(value: unknown, depth = 0): Generator<JsonObject> {
  for (const node of listOf(value)) {
    if (!isObject(node)) continue
    if (isArticleNode(node)) yield node
    else if (depth < MAX_NESTING) {
      for (const name of HOLDERS) yield* articlesIn(node[name], depth + 1)
    }
  }
}

/** The nodes of a graph by what they are called, for those that are only named elsewhere. */
function namedNodes(document: JsonObject): ReadonlyMap<unknown, JsonObject> {
  const nodes = listOf(document['@graph']).filter(isObject)
  return new Map(nodes.flatMap((node) => (isText(node['@id']) ? [[node['@id'], node]] : [])))
}

function readNode(
  node: JsonObject,
  named: ReadonlyMap<unknown, JsonObject>,
  origin: Origin,
  report: Report,
): Found {
  /** The node itself where there is only its name. */
  const whole = (value: unknown) =>
    listOf(value).map((each) =>
      isObject(each) && each.name === undefined ? { ...named.get(each['@id']), ...each } : each,
    )
  const base = addressFrom(origin.url, node.url) ?? origin.url
  const url = addressFrom(base, node.url, node.mainEntityOfPage, node['@id'])
  const body = textsOf(node.articleBody ?? node.text)
  return {
    via: 'jsonld',
    addresses: url === undefined ? [] : [url],
    base,
    guid: lineFrom(node.identifier, node['@id']),
    title: lineFrom(node.headline, node.name),
    content: untypedValue(body.join('\n\n')),
    summary: untypedValue(textsOf(node.description)[0] ?? textsOf(node.abstract)[0]),
    published: dateFrom(node, ['datePublished', 'dateCreated', 'uploadDate'], report),
    modified: dateFrom(node, ['dateModified'], report),
    language: lineFrom(node.inLanguage),
    categories: namesFrom(node.articleSection),
    tags: namesFrom(node.keywords, true),
    authors: authorsFrom(whole(node.author ?? node.creator), base),
    publisher: lineFrom(...whole(node.publisher)),
    dateline: lineFrom(node.dateline),
    images: whole(node.image).flatMap((each) => imageFrom(each, base) ?? []),
    rights: lineFrom(node.copyrightNotice),
  }
}

/** The articles of a document; none where it describes something else. */
export async function* readJsonLd(
  document: JsonObject,
  place: Place,
  origin: Origin,
  readRecord: (value: unknown, place: Place) => Reading,
): AsyncGenerator<Reading> {
  const named = namedNodes(document)
  const isOne = isArticleNode(document)
  let index = 0
  for (const node of articlesIn(document)) {
    index++
    const at = isOne ? place : { ...place, record: index }
    if (isObject(node._kznews)) yield readRecord(node._kznews, at)
    else yield draftOf((report) => readNode(node, named, origin, report), at, origin)
  }
  if (index > 0) return
  // It may be a record of ours with the words of others; an organization is none.
  const record = readRecord(document, place)
  const hasText = !('article' in record) || record.article.body.length > 0
  yield hasText ? record : { place: record.place, reason: 'no-article' }
}

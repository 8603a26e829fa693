/**
 * News as schema.org describes it, in JSON-LD, in a file or inside of a page. It is written by programs,
 * and wrongly by many: an article may be packed in other nodes, and named in one place only.
 */

import type { Author, Image } from '../../archive/article.ts'
import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import {
  addressFrom,
  authorsFrom,
  firstText,
  imageFrom,
  lineFrom,
  MOST_PARTS,
  type NamedText,
  namesFrom,
  textsOf,
} from './values.ts'

/** An article's properties; dates as they are written. */
export type SchemaArticle = {
  /** Web addresses, made whole: its own first. */
  readonly addresses: readonly string[]
  readonly identifier: string | undefined
  readonly title: string | undefined
  readonly text: string
  readonly description: string | undefined
  readonly published: NamedText | undefined
  readonly modified: NamedText | undefined
  readonly language: string | undefined
  readonly sections: readonly string[]
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
  readonly publisher: string | undefined
  readonly dateline: string | undefined
  readonly images: readonly Image[]
  readonly rights: string | undefined
}

/** NewsArticle and its kind; also with the address of the vocabulary before it. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|ForumPosting|Report)$/

/** Properties that hold the article that a document is about. */
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage']
/** Properties that hold other articles: a page is about none of them, a file may consist of them. */
const LISTS = ['itemListElement', 'item', 'dataFeedElement', 'blogPost']

/** Lists and graphs are in each other no deeper than this. */
const MAX_NESTING = 6

function isArticle(node: JsonObject): boolean {
  return textsOf(node['@type']).some((type) => ARTICLE_TYPE.test(type))
}

/** Nodes of a document in its order; what an article holds is a part of it. */
function* nodesIn(value: unknown, properties: readonly string[], depth = 0): Generator<JsonObject> {
  for (const node of listOf(value)) {
    if (!isObject(node)) continue
    yield node
    if (isArticle(node) || depth >= MAX_NESTING) continue
    for (const name of properties) yield* nodesIn(node[name], properties, depth + 1)
  }
}

/** Nodes by their `@id`: one may be described in one place and only named in others. */
type Named = ReadonlyMap<unknown, JsonObject>

function byId(nodes: readonly JsonObject[]): Named {
  return new Map(nodes.flatMap((node) => (isText(node['@id']) ? [[node['@id'], node]] : [])))
}

function isOrganization(value: unknown): boolean {
  return isObject(value) && value['@type'] === 'Organization'
}

function readNode(node: JsonObject, named: Named, around: string | undefined): SchemaArticle {
  const whole = (value: unknown) =>
    listOf(value)
      .slice(0, MOST_PARTS)
      .map((each) =>
        isObject(each) && each.name === undefined ? { ...named.get(each['@id']), ...each } : each,
      )
  const base = addressFrom(around, node.url) ?? around
  const address = addressFrom(base, node.url, node.mainEntityOfPage, node['@id'])
  const people = whole(node.author ?? node.creator).filter((each) => !isOrganization(each))
  return {
    addresses: address === undefined ? [] : [address],
    identifier: lineFrom(node.identifier, node['@id']),
    title: lineFrom(node.headline, node.name),
    text: textsOf(node.articleBody ?? node.text).join('\n\n'),
    description: textsOf(node.description)[0] ?? textsOf(node.abstract)[0],
    published: firstText(node, ['datePublished', 'dateCreated', 'uploadDate']),
    modified: firstText(node, ['dateModified']),
    language: lineFrom(node.inLanguage),
    sections: namesFrom(node.articleSection),
    tags: namesFrom(node.keywords, true),
    authors: authorsFrom(people, base),
    publisher: lineFrom(...whole(node.publisher)),
    dateline: lineFrom(node.dateline),
    images: whole(node.image).flatMap((each) => imageFrom(each, base) ?? []),
    rights: lineFrom(node.copyrightNotice),
  }
}

export type Articles = {
  readonly nodes: readonly JsonObject[]
  /** Reads one of the nodes; addresses in it are relative to `base`. */
  readonly read: (node: JsonObject, base: string | undefined) => SchemaArticle
}

function articlesOf(document: unknown, properties: readonly string[]): Articles {
  const nodes = [...nodesIn(document, properties)]
  const named = byId(nodes)
  return { nodes: nodes.filter(isArticle), read: (node, base) => readNode(node, named, base) }
}

/** All articles that a document describes, in its order. */
export function articlesIn(document: unknown): Articles {
  return articlesOf(document, [...WRAPPERS, ...LISTS])
}

/** The article that a page is about, of all that its scripts say; undefined where they name none. */
export function articleOfPage(
  scripts: readonly unknown[],
  base: string | undefined,
): SchemaArticle | undefined {
  const { nodes, read } = articlesOf(scripts, WRAPPERS)
  const [first] = nodes
  return first && read(first, base)
}

/** When the page was published, as its node of WebPage says; undefined where it does not. */
export function dateOfPage(scripts: readonly unknown[]): string | undefined {
  for (const node of nodesIn(scripts, WRAPPERS)) {
    const isPage = textsOf(node['@type']).some((type) => /(?:Web|Item)Page$/.test(type))
    const date = isPage ? firstText(node, ['datePublished', 'dateCreated']) : undefined
    if (date !== undefined) return date.text
  }
  return undefined
}

/**
 * What a page says of itself for machines, as schema.org has it (JSON-LD): the article among its
 * nodes, whatever they are packed in. Written by programs, and wrongly by many: nothing in it is
 * taken for granted.
 */

import type { Author } from '../../archive/article.ts'
import type { DomDocument } from '../markup/dom.ts'
import { readable } from '../markup/entities.ts'

type Node = Readonly<Record<string, unknown>>

/** What a page tells of an article; what it does not tell is absent. */
export type Facts = {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly language?: string | undefined
  readonly sections?: readonly string[] | undefined
  readonly tags?: readonly string[] | undefined
  readonly authors?: readonly Author[] | undefined
  readonly publisher?: string | undefined
  readonly image?: string | undefined
}

const SCRIPTS = 'script[type="application/ld+json"]'
const ARTICLE = /(?:Article|BlogPosting|Report)$/
/** Nodes that are looked at: a page has a dozen. */
const MAX_NODES = 2000

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The values of a script: control characters, which JSON has not, are spaces at the second try. */
function parseScript(text: string): unknown {
  const bare = text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
  for (const json of [
    bare,
    bare.replace(/[\x00-\x1f]/g, ' ').replace(/(?:\/\/)?(?:\]\]>|-->) *$/, ''),
  ]) {
    try {
      return JSON.parse(json)
    } catch {
      // The next, or nothing.
    }
  }
  return undefined
}

/** The nodes of all scripts: lists and graphs unpacked. */
function nodesOf(page: DomDocument): Node[] {
  const found: Node[] = []
  const waiting = [...page.querySelectorAll(SCRIPTS)].map(({ textContent }) =>
    parseScript(textContent ?? ''),
  )
  while (waiting.length > 0 && found.length < MAX_NODES) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, MAX_NODES))
    else if (isNode(value)) {
      found.push(value)
      waiting.unshift(
        ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
          listOf(value[key]).slice(0, MAX_NODES),
        ),
      )
    }
  }
  return found
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value)
  if (typeof first !== 'string') return undefined
  const text = readable(first)
  return text === '' ? undefined : text
}

/** A name, or what has one. */
function nameOf(value: unknown): string | undefined {
  return textOf(isNode(value) ? value.name : value)
}

function addressOf(value: unknown): string | undefined {
  const [first] = listOf(value)
  return textOf(isNode(first) ? (first.url ?? first['@id'] ?? first.contentUrl) : first)
}

function namesOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((each) => nameOf(each)?.split(/[,;]/) ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Who wrote it; a node may be told elsewhere on the page, and here only be named by its @id. */
function authorsOf(value: unknown, byId: ReadonlyMap<unknown, Node>): Author[] {
  return listOf(value).flatMap((each) => {
    const author = isNode(each) && each.name === undefined ? byId.get(each['@id']) : each
    if (isNode(author) && author['@type'] === 'Organization') return []
    const name = nameOf(author)
    const url = isNode(author) ? textOf(author.url) : undefined
    if (name === undefined) return []
    return [{ name, ...(url !== undefined && { url }) }]
  })
}

/** The facts of the article that a page is about; undefined where none is told of. */
export function structuredFacts(page: DomDocument): Facts | undefined {
  const nodes = nodesOf(page)
  const article = nodes.find(({ '@type': type }) =>
    listOf(type).some((name) => ARTICLE.test(String(name))),
  )
  if (article === undefined) return undefined
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const publisher =
    isNode(article.publisher) && article.publisher.name === undefined
      ? byId.get(article.publisher['@id'])
      : article.publisher
  return {
    url: addressOf(article.url ?? article.mainEntityOfPage),
    title: textOf(article.headline ?? article.name),
    description: textOf(article.description),
    published: textOf(article.datePublished ?? article.dateCreated),
    modified: textOf(article.dateModified),
    language: nameOf(article.inLanguage),
    sections: listOf(article.articleSection).flatMap((each) => nameOf(each) ?? []),
    tags: namesOf(article.keywords),
    authors: authorsOf(article.author ?? article.creator, byId),
    publisher: nameOf(publisher),
    image: addressOf(article.image),
  }
}

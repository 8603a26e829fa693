/** Meta tags in the head of a page: OpenGraph, and the vocabularies before and beside it. */

import type { DomDocument } from '../markup/dom.ts'
import { readable } from '../markup/entities.ts'

/** Names of `meta`, best first. */
const NAMES = {
  url: ['og:url'],
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  published: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'sailthru.date',
    'parsely-pub-date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'],
  language: ['language', 'dc.language', 'og:locale'],
  section: ['article:section', 'section', 'parsely-section'],
  tag: ['article:tag'],
  keywords: ['keywords', 'news_keywords'],
  author: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  image: ['og:image', 'og:image:url', 'twitter:image'],
} as const

/** All contents by name, in lower case. */
function contentsOf(page: DomDocument): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const text = readable(meta.getAttribute('content') ?? '')
    const named = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)?.trim())
    for (const name of new Set(named)) {
      if (!name || text === '') continue
      const key = name.toLowerCase()
      const known = contents.get(key)
      if (known === undefined) contents.set(key, [text])
      else known.push(text)
    }
  }
  return contents
}

/** The address of an author's page stands where the name should. */
function isName(author: string): boolean {
  return !/^https?:\/\//.test(author)
}

function split(keywords: string): string[] {
  return keywords.split(/[,;]/).map((each) => each.trim())
}

export function metaFacts(page: DomDocument) {
  const contents = contentsOf(page)
  const all = (names: readonly string[]) => names.flatMap((name) => contents.get(name) ?? [])
  const first = (names: readonly string[]) => all(names)[0]
  const author = all(NAMES.author).find(isName)
  const tags = [...all(NAMES.tag), ...all(NAMES.keywords).flatMap(split)]
  return {
    url: first(NAMES.url),
    title: first(NAMES.title),
    description: first(NAMES.description),
    published: first(NAMES.published),
    modified: first(NAMES.modified),
    language: first(NAMES.language),
    sections: all(NAMES.section).slice(0, 1),
    tags: tags.filter((tag) => tag !== ''),
    authors: author === undefined ? [] : [{ name: author }],
    publisher: first(NAMES.publisher),
    image: first(NAMES.image),
  }
}

export type MetaFacts = ReturnType<typeof metaFacts>

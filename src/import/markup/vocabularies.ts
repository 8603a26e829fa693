/**
 * The vocabularies of feeds, by the names of their namespaces: each was published under several.
 * Elements in no namespace, or under a default one that nobody knows, are RSS: it has none.
 */

const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  atom: ['w3.org/2005/atom', 'purl.org/atom/ns'],
  content: ['purl.org/rss/1.0/modules/content'],
  dc: ['purl.org/dc/elements/1.0', 'purl.org/dc/elements/1.1'],
  dcterms: ['purl.org/dc/terms'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  itunes: ['itunes.com/dtds/podcast-1.0.dtd'],
  media: ['search.yahoo.com/mrss'],
  rdf: ['w3.org/1999/02/22-rdf-syntax-ns'],
  rss: [
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'backend.userland.com/rss091',
    'blogs.law.harvard.edu/tech/rss',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/rdf/simple/0.9',
    'purl.org/net/rss1.1',
    'purl.org/rss/1.0',
  ],
  turbo: ['turbo.yandex.ru'],
  excerpt: [
    'wordpress.org/export/1.0/excerpt',
    'wordpress.org/export/1.1/excerpt',
    'wordpress.org/export/1.2/excerpt',
  ],
  wp: ['wordpress.org/export/1.0', 'wordpress.org/export/1.1', 'wordpress.org/export/1.2'],
  xhtml: ['w3.org/1999/xhtml'],
  yandex: ['news.yandex.ru'],
}

const VOCABULARIES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMESPACES).flatMap(([name, all]) => all.map((each) => [each, name] as const)),
)

/** Meaning of prefixes that a feed forgot to declare; '' is the element without one. */
export const NAMES_BY_PREFIX: Readonly<Record<string, string>> = {
  '': 'rss',
  ...Object.fromEntries(Object.keys(NAMESPACES).map((name) => [name, name])),
  a10: 'atom',
}

/** None of these is half as long. */
const LONGEST_NAMESPACE = 200

/** The vocabulary of a namespace; `?` for one that says nothing of an article. */
export function vocabularyOf(namespace: string): string {
  if (namespace.length > LONGEST_NAMESPACE) return '?'
  const key = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '')
  return key === '' ? 'rss' : (VOCABULARIES.get(key) ?? '?')
}

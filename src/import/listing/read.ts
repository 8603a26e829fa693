/**
 * Lists of addresses, which hold no articles and say where they are: OPML, a list of feeds; a sitemap, a
 * list of a site's pages, or of its sitemaps. What is behind an address is fetched where the user asks for it.
 */

import { dayOf } from '../../archive/article.ts'
import { foundDate } from '../found/dates.ts'
import type { Link, Links, Reader } from '../found/draft.ts'
import { inTime } from '../markup/time-limit.ts'
import { webAddress } from '../markup/web-address.ts'
import { parseXml, type XmlNode } from '../markup/xml.ts'
import { textOrRefuse } from '../whole.ts'

const localName = ({ name }: XmlNode) => name.slice(name.indexOf(':') + 1)

/** Elements of these names, wherever they are. */
function* elements(node: XmlNode, names: ReadonlySet<string>): Generator<XmlNode> {
  for (const child of node.children) {
    if (names.has(localName(child))) yield child
    yield* elements(child, names)
  }
}

function textOf(node: XmlNode, ...names: readonly string[]): string | undefined {
  for (const each of elements(node, new Set(names))) {
    const text = each.text.trim()
    if (text !== '') return text
  }
  return undefined
}

const OUTLINE: ReadonlySet<string> = new Set(['outline'])
const ENTRIES: ReadonlySet<string> = new Set(['url', 'sitemap'])

/** An outline with an address of a feed; folders of outlines have none. */
function feedOf({ attributes, base }: XmlNode): Link[] {
  const url = webAddress(attributes.xmlurl ?? '', base)
  return url === undefined ? [] : [{ url }]
}

/** A page or a sitemap; the day of news is the day of the article. */
function pageOf(node: XmlNode): Link[] {
  const url = webAddress(textOf(node, 'loc') ?? '', node.base)
  if (url === undefined) return []
  const dated = (name: string, text: string | undefined) =>
    foundDate(text === undefined ? undefined : { name, text }, () => {})?.date
  const published = dated('datePublished', textOf(node, 'publication_date'))
  const changed = dated('dateModified', textOf(node, 'lastmod'))
  return [
    {
      url,
      ...(published !== undefined && { published }),
      ...(changed !== undefined && { changed }),
    },
  ]
}

/** Of sitemaps those of news go first, else the newest; without days they stay as they are. */
function inOrder(links: readonly Link[]): Link[] {
  const isOfNews = ({ url }: Link) => Number(/news/i.test(new URL(url).pathname))
  const day = ({ published, changed = published }: Link) =>
    dayOf({ ...(changed !== undefined && { datePublished: changed }) }) ?? ''
  const isIndex = links.every(({ published }) => published === undefined)
  return links.toSorted(
    (a, b) =>
      (isIndex ? isOfNews(b) - isOfNews(a) : 0) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0),
  )
}

/** The addresses of a document; `url`: what relative ones are relative to. */
export function linksIn(text: string, url?: string): Omit<Links, 'place'> {
  const { root } = parseXml(text, url)
  const isOpml = root.children.some((each) => localName(each) === 'opml')
  const found = [...elements(root, isOpml ? OUTLINE : ENTRIES)].flatMap(isOpml ? feedOf : pageOf)
  const links = [...new Map(found.map((link) => [link.url, link])).values()]
  return isOpml ? { kind: 'opml', links } : { kind: 'sitemap', links: inOrder(links) }
}

/** Reads OPML and sitemaps. */
export const readListing: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  if ('reason' in whole) {
    yield whole
    return
  }
  yield { place: origin.place, ...inTime(() => linksIn(whole.text, origin.url), whole.text.length) }
}

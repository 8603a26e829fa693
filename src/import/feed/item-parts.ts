/** The parts of an item that come in several shapes: addresses, people, pictures, names. */

import type { Author, Image } from '../../archive/article.ts'
import { lineOf } from '../found/text-value.ts'
import { MOST_PARTS } from '../found/values.ts'
import { webAddress } from '../markup/web-address.ts'
import type { XmlDocument, XmlNode } from '../markup/xml.ts'
import { textValue } from './text-value.ts'

/** The children of any of these names, in the order of the names. */
export function childrenOf(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return names.flatMap((name) => node.children.filter((child) => child.name === name))
}

export function lineIn(node: XmlNode, source: string): string | undefined {
  return lineOf(textValue(node, source))
}

/** An address in the light of its element's base, else of the feed's site. */
function addressAt(node: XmlNode, text: string, feedLink?: string): string | undefined {
  return webAddress(text, node.base ?? feedLink)
}

/** The links of Atom to the article itself; a page goes before the same in another format. */
function alternates(node: XmlNode): XmlNode[] {
  const links = childrenOf(node, 'atom:link').filter(({ attributes }) =>
    /^(?:alternate)?$/i.test(attributes.rel?.trim() ?? ''),
  )
  const isPage = ({ attributes: { type } }: XmlNode) => type === undefined || /html/i.test(type)
  return [...links.filter(isPage), ...links.filter((link) => !isPage(link))]
}

/** Every address of an item, the best first: where FeedBurner counts clicks it keeps the original. */
export function addressesOf(item: XmlNode, feedLink?: string): string[] {
  const permalinks = childrenOf(item, 'rss:guid').filter(
    ({ attributes }) => !/^\s*(?:false|no|0)\s*$/i.test(attributes.ispermalink ?? ''),
  )
  const written: (readonly [string | undefined, XmlNode])[] = [
    ...childrenOf(item, 'feedburner:origlink', 'rss:link').map(
      (node) => [node.text, node] as const,
    ),
    ...alternates(item).map((node) => [node.attributes.href ?? node.text, node] as const),
    ...permalinks.map((node) => [absolute(node.text), node] as const),
    [item.attributes['rdf:about'] ?? item.attributes.about ?? item.attributes.href, item],
    ...childrenOf(item, 'atom:id').map((node) => [absolute(node.text), node] as const),
  ]
  const found = written
    .slice(0, MOST_PARTS)
    .flatMap(([text = '', node]) => addressAt(node, text, feedLink) ?? [])
  return [...new Set(found)]
}

/** An id is an address only as it stands: it is relative to nothing. */
function absolute(id: string): string | undefined {
  return /^\s*https?:/i.test(id) ? id : undefined
}

/** The feed's own identifier of an item. */
export function guidOf(item: XmlNode): string {
  const [id] = childrenOf(item, 'atom:id', 'rss:guid', 'dc:identifier')
  return id?.text.trim() ?? item.attributes['rdf:about'] ?? ''
}

/** A longer line is no name with an address. */
const LONGEST_NAME = 300

/** a@b.kz (Ержан Тұрсынов), Ержан Тұрсынов <a@b.kz>: the name, where there is one. */
function nameIn(line: string): string {
  if (line.length > LONGEST_NAME) return line
  const [, inBrackets, before] =
    /^\S+@\S+\s*\(([^()]+)\)$|^"?([^"<>]+?)"?\s*<\S+@\S+>$/.exec(line) ?? []
  return inBrackets?.trim() ?? before ?? line
}

/** Names of nobody: a publishing system gives them to its first user. */
const NOBODY = /^(?:admin|administrator|root|webmaster|әкімші|админ)$/i

function personOf(node: XmlNode, { source }: XmlDocument): Author | undefined {
  const part = (name: string) => childrenOf(node, `atom:${name}`, `rss:${name}`)[0]
  const [name, email, uri] = [part('name'), part('email'), part('uri') ?? part('url')]
  const named = name ?? email ?? (node.children.length === 0 ? node : undefined)
  const line = named && lineIn(named, source)
  const url = uri && addressAt(uri, uri.text)
  if (line === undefined || NOBODY.test(line)) return undefined
  return { name: nameIn(line), ...(url !== undefined && { url }) }
}

/** The authors, each once. */
export function authorsOf(node: XmlNode, document: XmlDocument): Author[] {
  const names = ['atom:author', 'rss:author', 'dc:creator', 'dcterms:creator', 'itunes:author']
  const people = childrenOf(node, ...names)
    .slice(0, MOST_PARTS)
    .flatMap((each) => personOf(each, document) ?? [])
  return [...new Map(people.toReversed().map((each) => [each.name, each])).values()].toReversed()
}

/** The names of its rubrics, each once; a label is for people, a term for machines. */
export function categoriesOf(node: XmlNode, { source }: XmlDocument): string[] {
  const names = childrenOf(node, 'rss:category', 'atom:category', 'dc:subject', 'dcterms:subject')
  const found = names.flatMap((each) => {
    const { label, term } = each.attributes
    return label?.trim() || term?.trim() || lineIn(each, source) || []
  })
  return [...new Set(found)]
}

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i

function isImage({ attributes: { type, medium, url = '' } }: XmlNode): boolean {
  if (medium !== undefined || type !== undefined) {
    return /^image/i.test(type ?? '') || medium?.toLowerCase() === 'image'
  }
  return IMAGE_FILE.test(url)
}

/** Caption and credit of a picture, from itself or from the group around it. */
function aboutImage(nodes: readonly XmlNode[], source: string): Omit<Image, 'url'> {
  const line = (name: string) =>
    nodes.flatMap((node) => childrenOf(node, name)).flatMap((each) => lineIn(each, source) ?? [])[0]
  const [caption, credit] = [line('media:description') ?? line('media:title'), line('media:credit')]
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
}

/** Pictures of an item: enclosures and media:content, thumbnails only where there is nothing else. */
export function imagesOf(item: XmlNode, { source }: XmlDocument, feedLink?: string): Image[] {
  const groups = [item, ...childrenOf(item, 'media:group')]
  const imageOf = (node: XmlNode, around: readonly XmlNode[], url = node.attributes.url ?? '') => {
    const address = addressAt(node, url, feedLink)
    return address === undefined ? [] : [{ url: address, ...aboutImage([node, ...around], source) }]
  }
  const full = groups.flatMap((group) => {
    const around = group === item ? [] : [group]
    return childrenOf(group, 'rss:enclosure', 'media:content')
      .filter(isImage)
      .slice(0, MOST_PARTS)
      .flatMap((node) => imageOf(node, around))
  })
  const linked = childrenOf(item, 'atom:link')
    .filter(({ attributes: { rel, type } }) => rel === 'enclosure' && /^image/i.test(type ?? ''))
    .slice(0, MOST_PARTS)
    .flatMap((node) => imageOf(node, [], node.attributes.href))
  const small = groups
    .flatMap((group) => [group, ...childrenOf(group, 'media:content')])
    .flatMap((group) => childrenOf(group, 'media:thumbnail', 'itunes:image'))
    .slice(0, MOST_PARTS)
    .flatMap((node) => imageOf(node, [], node.attributes.url ?? node.attributes.href))
    .slice(0, 1)
  const all = full.length + linked.length > 0 ? [...full, ...linked] : small
  return [...new Map(all.slice(0, MOST_PARTS).map((image) => [image.url, image])).values()]
}

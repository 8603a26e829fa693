/**
 * XML → a tree of elements, of whatever can be made out: feeds of the world are often ill-formed.
 * Namespaces are resolved to the few vocabularies that feeds use, whatever prefixes they have.
 * Nothing is ever expanded or fetched: of entities only the five of XML and numbers are read.
 */

import { parseMarkup } from '../markup/parse.ts'
import { webAddress } from '../markup/web-address.ts'
import { NAMES_BY_PREFIX, vocabularyOf } from './vocabularies.ts'

export type XmlNode = {
  /** `rss:title`: the vocabulary and the local name, lower case; `?:x` where it is unknown. */
  readonly name: string
  /** By lower-case name; those with a prefix as `xml:base`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  /** Its own text, without that of its children. */
  text: string
  /** Its inner markup as it stands in the source: `source.slice(from, to)`. */
  from: number
  to: number
  /** The address that relative ones in it are relative to. */
  readonly base: string | undefined
  /** `xml:lang`, of itself or inherited; '' where it was taken away. */
  readonly lang: string | undefined
}

export type XmlDocument = {
  readonly root: XmlNode
  readonly source: string
  /** False where it is nested so deep that the rest was not read. */
  readonly isWhole: boolean
}

type Scope = Readonly<Record<string, string>>

/** Without a prefix: the names of Atom below a `feed`, else those of RSS. */
function rootScope(tag: string, attributes: XmlNode['attributes']): Scope {
  const byDefault = /^(?:[^:]*:)?feed$/i.test(tag) ? 'atom' : 'rss'
  const scope = scopeOf(attributes, { '': byDefault })
  return scope[''] === '?' ? { ...scope, '': byDefault } : scope
}

/** Prefixes that an element declares, beside those around it; '' is that of no prefix. */
function scopeOf(attributes: XmlNode['attributes'], around: Scope): Scope {
  let scope = around
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    if (scope === around) scope = { ...around }
    ;(scope as Record<string, string>)[name.slice('xmlns:'.length)] = vocabularyOf(value)
  }
  return scope
}

function nameIn(scope: Scope, tag: string): string {
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(tag.toLowerCase()) ?? []
  return `${scope[prefix] ?? NAMES_BY_PREFIX[prefix] ?? '?'}:${local}`
}

function baseOf(attributes: XmlNode['attributes'], around: string | undefined): string | undefined {
  return webAddress(attributes['xml:base'], around) ?? around
}

/** Reads a document; `base` is its own address, `lang` the language that the protocol named. */
export function parseXml(source: string, base?: string): XmlDocument {
  const root: XmlNode = {
    name: '?:',
    attributes: {},
    children: [],
    text: '',
    from: 0,
    to: source.length,
    base,
    lang: undefined,
  }
  const open: { node: XmlNode; scope: Scope }[] = [{ node: root, scope: {} }]
  const isWhole = parseMarkup(source, 'xml', {
    open(tag, attributes, end) {
      const { node: parent, scope: around } = open.at(-1)!
      const isRoot = open.length === 1
      const scope = isRoot ? rootScope(tag, attributes) : scopeOf(attributes, around)
      const node: XmlNode = {
        name: nameIn(scope, tag),
        attributes,
        children: [],
        text: '',
        from: end,
        to: end,
        base: baseOf(attributes, parent.base),
        lang: attributes['xml:lang'] ?? parent.lang,
      }
      parent.children.push(node)
      open.push({ node, scope })
    },
    text(text) {
      open.at(-1)!.node.text += text
    },
    close(_name, start) {
      if (open.length > 1) open.pop()!.node.to = start
    },
  })
  return { root, source, isWhole }
}

/** The markup inside an element, as HTML: XHTML under a prefix (`<xh:p>`) without it. */
export function innerMarkup(node: XmlNode, source: string): string {
  return source
    .slice(node.from, Math.max(node.from, node.to))
    .replace(/<(\/?)[a-z][\w.-]*:(?=[a-z])/gi, '<$1')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
}

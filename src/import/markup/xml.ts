/**
 * XML → a tree of elements, of whatever can be made out: feeds of the world are often ill-formed.
 * Namespaces are resolved to the few vocabularies that feeds use, whatever prefixes they have.
 * Nothing is ever expanded or fetched: of entities only the five of XML and numbers are read.
 */

import { type MarkupHandler, parseMarkup } from './parse.ts'
import { NAMES_BY_PREFIX, vocabularyOf } from './vocabularies.ts'
import { webAddress } from './web-address.ts'

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
  /** False where it is nested so deep, or has so many elements, that the rest was not read. */
  readonly isWhole: boolean
}

type Declared = readonly (readonly [prefix: string, vocabulary: string])[]

const NOTHING: Declared = []

/** Prefixes that an element declares; '' is that of no prefix. */
function declaredIn(attributes: XmlNode['attributes']): Declared {
  let declared: [string, string][] | undefined
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    declared ??= []
    declared.push([name.slice('xmlns:'.length), vocabularyOf(attributes[name]!)])
  }
  return declared ?? NOTHING
}

/**
 * What prefixes mean at the place that is read: what an element declares is put on top of what is
 * declared around it, and taken away where it ends. So an element costs what it declares itself.
 */
class Prefixes {
  private readonly meanings = new Map<string, string[]>()

  open(declared: Declared): void {
    for (const [prefix, vocabulary] of declared) {
      const meanings = this.meanings.get(prefix)
      if (meanings === undefined) this.meanings.set(prefix, [vocabulary])
      else meanings.push(vocabulary)
    }
  }

  close(declared: Declared): void {
    for (const [prefix] of declared) this.meanings.get(prefix)?.pop()
  }

  nameOf(tag: string): string {
    const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(tag.toLowerCase()) ?? []
    const meaning = this.meanings.get(prefix)?.at(-1)
    return `${meaning ?? NAMES_BY_PREFIX[prefix] ?? '?'}:${local}`
  }
}

/** Without a prefix: the names of Atom below a `feed`, else those of RSS. */
function declaredAtRoot(tag: string, attributes: XmlNode['attributes']): Declared {
  const byDefault = /^(?:[^:]*:)?feed$/i.test(tag) ? 'atom' : 'rss'
  const known = declaredIn(attributes).filter(
    ([prefix, vocabulary]) => prefix !== '' || vocabulary !== '?',
  )
  return [['', byDefault], ...known]
}

function baseOf(attributes: XmlNode['attributes'], around: string | undefined): string | undefined {
  return webAddress(attributes['xml:base'], around) ?? around
}

/** Tags that open or close: a quarter of a gigabyte of memory, or ten feeds of a news agency's year. */
const LIMITS = { tags: 2_000_000, texts: 2_000_000 }

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
  const prefixes = new Prefixes()
  const open: { node: XmlNode; declared: Declared }[] = [{ node: root, declared: NOTHING }]
  const handler: MarkupHandler = {
    open(tag, attributes, end) {
      const { node: parent } = open.at(-1)!
      const declared = open.length === 1 ? declaredAtRoot(tag, attributes) : declaredIn(attributes)
      prefixes.open(declared)
      const node: XmlNode = {
        name: prefixes.nameOf(tag),
        attributes,
        children: [],
        text: '',
        from: end,
        to: end,
        base: baseOf(attributes, parent.base),
        lang: attributes['xml:lang'] ?? parent.lang,
      }
      parent.children.push(node)
      open.push({ node, declared })
    },
    text(text) {
      open.at(-1)!.node.text += text
    },
    close(_name, start) {
      if (open.length === 1) return
      const { node, declared } = open.pop()!
      node.to = start
      prefixes.close(declared)
    },
  }
  return { root, source, isWhole: parseMarkup(source, 'xml', handler, LIMITS) }
}

const CDATA = '<![CDATA['
const CDATA_END = ']]>'

/** Sections of characters as text of HTML; one without an end is none. */
function withoutCdata(markup: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = markup.indexOf(CDATA, at)
    const end = start === -1 ? -1 : markup.indexOf(CDATA_END, start)
    if (end === -1) break
    const text = markup.slice(start + CDATA.length, end)
    parts.push(markup.slice(at, start), text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    at = end + CDATA_END.length
  }
  return parts.join('') + markup.slice(at)
}

/** The markup inside an element, as HTML: XHTML under a prefix (`<xh:p>`) without it. */
export function innerMarkup(node: XmlNode, source: string): string {
  const markup = source.slice(node.from, Math.max(node.from, node.to))
  return withoutCdata(markup.replace(/<(\/?)[a-z][\w.-]*:(?=[a-z])/gi, '<$1'))
}

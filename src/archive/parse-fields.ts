/** The fields of a record that are lists or objects, from the many shapes in which they come. */

import type { Author, Block, Image, Related, Source } from './article.ts'
import { htmlBlocks, isHtml, withoutReferences } from './html-blocks.ts'
import { escapeInline } from './inline.ts'
import { splitParagraphs } from './paragraphs.ts'
import {
  isEmpty,
  isObject,
  isText,
  type JsonObject,
  listOf,
  readDateText,
  readIf,
  readList,
  readOrReport,
  readShape,
  readText,
  readUrl,
  type ValueReader,
} from './parse-values.ts'
import { packedText } from './plain-values.ts'
import type { Report } from './problem.ts'

const isIndex = (value: unknown) => Number.isInteger(value) && (value as number) >= 0
const isLevel = (value: unknown) =>
  isIndex(value) && (value as number) >= 2 && (value as number) <= 6
const isDigest = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

function paragraphs(text: string): string[] {
  return splitParagraphs(text.replace(/\r\n?/g, '\n')).map(oneLine).filter(isText)
}

const readBlockShape = readShape({
  text: readText,
  level: readIf(isLevel),
  items: readList(readText),
  image: readIf(isIndex),
  url: readUrl,
})

/** Properties that a block of each type cannot be without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  heading: ['text'],
  quote: ['text'],
  list: ['items'],
  image: ['image'],
  embed: ['url', 'text'],
}

const readBlock: ValueReader<Block> = (value, field, report) => {
  if (isText(value)) return value
  if (!isObject(value)) return undefined
  const needs =
    typeof value.type === 'string' && Object.hasOwn(NEEDS, value.type) ? NEEDS[value.type]! : []
  if (needs.length === 0) return isText(value.text) ? value.text : undefined
  const block: JsonObject = readBlockShape(value, field, report) ?? {}
  return needs.some((key) => block[key] !== undefined) ? (block as Block) : undefined
}

/** A block whose words are literal: those of other vocabularies have no markup. */
function literal(block: Block): Block {
  if (typeof block === 'string') return escapeInline(block)
  if (block.type === 'list') return { ...block, items: block.items.map(escapeInline) }
  if (block.type === 'image' || block.text === undefined) return block
  return { ...block, text: escapeInline(block.text) }
}

/** What HTML says: blocks, and the pictures in it. */
export type HtmlReader = (html: string) => {
  readonly body: readonly Block[]
  readonly images: readonly Image[]
}

export const readHtmlPlainly: HtmlReader = (html) => ({ body: htmlBlocks(html), images: [] })

/** A text, or texts, as blocks. Under a foreign name it has no markup of ours. */
function blocksOf(value: unknown, field: string, report: Report): readonly Block[] | undefined {
  if (typeof value === 'string') {
    return paragraphs(field === 'body' ? value : withoutReferences(value))
  }
  return Array.isArray(value) ? readList(readBlock)(value, field, report) : undefined
}

/** The HTML of a text of several pieces; undefined where it is none. A list of blocks is ours. */
function htmlOf(value: unknown, field: string): string | undefined {
  if (typeof value === 'string') return isHtml(value) ? value : undefined
  if (field === 'body' || !Array.isArray(value) || !value.every(isText)) return undefined
  return value.some(isHtml) ? value.map((each) => `<p>${each}</p>`).join('\n') : undefined
}

/** A body of any shape as blocks, with the pictures in it. */
export const readBody =
  (readHtml: HtmlReader): ValueReader<ReturnType<HtmlReader>> =>
  (packed, field, report) => {
    const value = isObject(packed) ? packedText(packed) : packed
    const html = htmlOf(value, field)
    if (html !== undefined) {
      const content = readHtml(html)
      return content.body.length > 0 ? content : undefined
    }
    const blocks = blocksOf(value, field, report)
    if (blocks === undefined || blocks.length === 0) return undefined
    return { body: field === 'body' ? blocks : blocks.map(literal), images: [] }
  }

/**
 * Names as a list. Several may come in one string: trafilatura joins with `; `, schema.org's
 * keywords with commas. In a list each is one name, whatever it holds.
 */
const PARTED_BY_COMMAS = /^(?:(?:meta_)?keywords|hashtags|теги|тегтер)$/i

function listOfNames(value: unknown, field: string): readonly unknown[] {
  if (typeof value !== 'string') return listOf(value)
  return value
    .split(PARTED_BY_COMMAS.test(field) ? /[;,|]/ : /[;|]/)
    .filter((name) => !isEmpty(name))
}

const readName: ValueReader<string> = (value, field, report) =>
  readText(isObject(value) ? (value.name ?? value.label ?? value.title) : value, field, report)

/** Names (categories, tags): in order, none twice. */
export const readNames: ValueReader<readonly string[]> = (value, field, report) => {
  const names = readList(readName)(listOfNames(value, field), field, report)
  return names && [...new Set(names)]
}

const readAuthorShape = readShape({ name: readText, url: readUrl })

const readAuthor: ValueReader<Author> = (value, field, report) => {
  if (isText(value)) return { name: value.trim() }
  if (!isObject(value) || readText(value.name, field, report) === undefined) return undefined
  return readAuthorShape(value, field, report) as Author
}

export const readAuthors: ValueReader<readonly Author[]> = (value, field, report) =>
  readList(readAuthor)(listOfNames(value, field), field, report)

const readImageShape = readShape({
  url: readUrl,
  caption: readText,
  alt: readText,
  credit: readText,
})

/** Images; a string is an address, under the name `caption` a caption without its picture. */
export const readImages: ValueReader<readonly Image[]> = readList((value, field, report) => {
  if (isObject(value)) return readImageShape(value, field, report) as Image | undefined
  if (!isText(value)) return undefined
  if (field === 'caption') return { caption: value.trim() }
  const url = readUrl(value, field, report)
  return url === undefined ? undefined : { url }
})

const readRelatedShape = readShape({ title: readText, url: readUrl, id: readText })

export const readRelated: ValueReader<readonly Related[]> = readList((value, field, report) => {
  if (isText(value)) {
    const title = value.trim()
    const url = /^https?:\/\//i.test(title) ? readUrl(title, field, report) : undefined
    return { title, ...(url !== undefined && { url }) }
  }
  if (!isObject(value)) return undefined
  const title = readText(value.title ?? value.headline ?? value.name ?? value.url, field, report)
  if (title === undefined) return undefined
  return { title, ...readRelatedShape({ ...value, title }, field, report) }
})

const readSourceShape = readShape({
  retrieved: readDateText,
  via: readText,
  url: readUrl,
  urls: readList(readUrl),
  file: readText,
  sha256: readIf(isDigest),
  dateText: readText,
  rights: readText,
  warnings: readList(readText),
  previous: readList((value, field, report) => {
    if (!isObject(value) || !isDigest(value.sha256)) return undefined
    return readShape({ datePublished: readDateText })(value, field, report)
  }),
})

/** `{id, name}` of News API says who published it. */
function isPublisher(value: JsonObject): boolean {
  return (
    isText(value.name) && Object.keys(value).every((key) => /^(?:id|name|url|country)$/.test(key))
  )
}

/** Where the record comes from. Others write an address or a publisher's name there. */
export function readSource(
  value: unknown,
  report: Report,
): { readonly source?: Source; readonly publisher?: string } {
  if (isObject(value) && isPublisher(value)) {
    const { id, name, url, ...rest } = value
    const href = isText(url) ? readUrl(url, 'source', report) : undefined
    return {
      publisher: `${name}`.trim(),
      ...(href !== undefined && { source: { url: href, ...rest } }),
    }
  }
  if (isText(value)) {
    if (/^\s*https?:/i.test(value)) {
      const url = readUrl(value, 'source', report)
      return url === undefined ? {} : { source: { url } }
    }
    return { publisher: value.trim() }
  }
  const source = readOrReport(readSourceShape, value, 'source', report)
  if (source === undefined) return {}
  // What is left of a source whose other fields could not be read may be a publisher's name alone.
  return isPublisher(source) ? readSource(source, report) : { source: source as Source }
}

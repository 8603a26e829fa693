/** The fields of a record that are lists, from the many shapes in which they come. */

import type { Author, Block, Image, Related } from './article.ts'
import { escapeInline } from './inline.ts'
import type { Report } from './problem.ts'

type JsonObject = Readonly<Record<string, unknown>>

const BLOCK_TYPES = new Set(['heading', 'quote', 'list', 'image', 'embed'])

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** A single value is a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

/** Paragraphs of a running text: blank lines part them; where there are none, line ends do. */
function paragraphs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n')
  const parts = /\n[^\S\n]*\n/.test(lines) ? lines.split(/\n(?:[^\S\n]*\n)+/) : lines.split('\n')
  return parts.map((part) => part.trim().replace(/\s*\n\s*/g, ' ')).filter((part) => part !== '')
}

function parseBlock(value: unknown): Block | undefined {
  if (isText(value)) return value
  if (!isObject(value)) return undefined
  const type = value.type
  if (typeof type !== 'string' || !BLOCK_TYPES.has(type)) {
    return isText(value.text) ? value.text : undefined
  }
  if (type === 'list') {
    const items = listOf(value.items).filter(isText)
    return items.length > 0 ? { ...value, type, items } : undefined
  }
  if (type === 'image') return Number.isInteger(value.image) ? (value as Block) : undefined
  if (type === 'embed') return value as Block
  return isText(value.text) ? (value as Block) : undefined
}

/** A body of any shape as blocks. Text under a foreign name (`ours` is false) has no markup. */
export function parseBody(value: unknown, ours: boolean, report: Report): readonly Block[] {
  if (value === undefined) return []
  if (typeof value === 'string') {
    return ours ? paragraphs(value) : paragraphs(value).map(escapeInline)
  }
  if (!Array.isArray(value)) {
    report('field-type', { field: 'body', expected: 'array' })
    return []
  }
  const blocks = value.map(parseBlock)
  const kept = blocks.filter((block) => block !== undefined)
  if (kept.length < value.filter((item) => item !== '' && item !== null).length) {
    report('field-type', { field: 'body', expected: 'block' })
  }
  return kept
}

/** Names (categories, tags) of one or more fields: trimmed, in order, none twice. */
export function parseNames(values: readonly unknown[]): readonly string[] {
  const names = values.flatMap(listOf).map((value) => (isObject(value) ? value.name : value))
  return [...new Set(names.filter(isText).map((name) => name.trim()))]
}

export function parseAuthors(value: unknown): readonly Author[] | undefined {
  const authors = listOf(value).flatMap((item): Author[] => {
    if (isText(item)) return [{ name: item.trim() }]
    return isObject(item) && isText(item.name) ? [item as Author] : []
  })
  return nonEmpty(authors)
}

/** Images; a string is an address, under the name `caption` a caption without its picture. */
export function parseImages(
  field: { readonly name: string; readonly value: unknown } | undefined,
): readonly Image[] | undefined {
  const images = listOf(field?.value).flatMap((item): Image[] => {
    if (isObject(item)) return Object.keys(item).length > 0 ? [item as Image] : []
    if (!isText(item)) return []
    return [field?.name === 'caption' ? { caption: item } : { url: item }]
  })
  return nonEmpty(images)
}

export function parseRelated(value: unknown): readonly Related[] | undefined {
  const related = listOf(value).flatMap((item): Related[] => {
    if (isText(item))
      return [/^https?:\/\//.test(item) ? { title: item, url: item } : { title: item }]
    return isObject(item) && isText(item.title) ? [item as Related] : []
  })
  return nonEmpty(related)
}

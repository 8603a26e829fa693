/**
 * Unknown JSON → an article, leniently: other vocabularies' names, a body in one string, a missing
 * id or title are read as they are meant, and what had to be mended is reported. Nothing that was
 * in the record is lost: what the format does not know is kept in `extra`.
 */

import type { Article, Source } from './article.ts'
import { articleId } from './identity.ts'
import { plainText } from './inline.ts'
import { parseDate } from './parse-date.ts'
import { parseAuthors, parseBody, parseImages, parseNames, parseRelated } from './parse-fields.ts'
import { type Place, type Problem, problem, type Report } from './problem.ts'
import { CATEGORY_NAMES, type FieldName, NAMES } from './vocabulary.ts'

export type ParsedArticle = {
  /** Absent when a problem is fatal. */
  readonly article?: Article
  readonly problems: readonly Problem[]
}

type JsonObject = Readonly<Record<string, unknown>>

/** Deeper than any record is; what JSON.parse reads without a word overflows JSON.stringify. */
const MAX_DEPTH = 64

const TITLE_FROM_TEXT = 80

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    )
  }
  return false
}

/** Takes values out of a record by any of a field's names and remembers which names it used. */
class RecordReader {
  readonly used = new Set<string>(['$schema', 'schemaVersion'])
  readonly record: JsonObject

  constructor(record: JsonObject) {
    this.record = record
  }

  take(name: string): unknown {
    if (!Object.hasOwn(this.record, name)) return undefined
    const value = this.record[name]
    if (value === undefined || value === null) return undefined
    this.used.add(name)
    return value
  }

  field(name: FieldName): { readonly name: string; readonly value: unknown } | undefined {
    for (const alias of NAMES[name]) {
      const value = this.take(alias)
      if (value !== undefined) return { name: alias, value }
    }
    return undefined
  }

  text(name: FieldName): string | undefined {
    const value = this.field(name)?.value
    if (typeof value === 'string') return value.trim() === '' ? undefined : value
    if (typeof value === 'number') return String(value)
    if (isObject(value)) {
      const inner = value['@id'] ?? value.name ?? value.url
      return typeof inner === 'string' ? inner : undefined
    }
    return undefined
  }

  extra(): Record<string, unknown> | undefined {
    const rest = Object.entries(this.record).filter(([key]) => !this.used.has(key))
    return rest.length === 0 ? undefined : Object.fromEntries(rest)
  }
}

function safeUrl(url: string | undefined, report: Report): string | undefined {
  if (url === undefined || /^https?:\/\//i.test(url)) return url
  report('url-unsafe', { field: 'url', value: url })
  return undefined
}

function firstWords(text: string): string {
  if (text.length <= TITLE_FROM_TEXT) return text
  return `${text.slice(0, text.lastIndexOf(' ', TITLE_FROM_TEXT)).trimEnd() || text.slice(0, TITLE_FROM_TEXT)}…`
}

/** Drops the keys that have no value, so that a record holds only what is known. */
function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** A source that also keeps the date that could not be read: it must not be lost. */
function sourceOf(value: unknown, dateText: string | undefined): Source | undefined {
  const source: Source | undefined = isObject(value) ? (value as Source) : undefined
  if (dateText === undefined) return source
  return { ...source, dateText: source?.dateText ?? dateText }
}

/**
 * Reads one record. `place` is where it stands, for the problems.
 *
 * @returns the article, unless a problem is fatal, and all problems
 */
export function parseArticle(value: unknown, place: Place): ParsedArticle {
  const problems: Problem[] = []
  const report: Report = (code, facts) => problems.push(problem(code, place, facts))
  if (!isObject(value)) {
    report('not-article', { found: Array.isArray(value) ? 'array' : typeof value })
    return { problems }
  }
  if (isDeep(value)) {
    report('too-deep', { limit: MAX_DEPTH })
    return { problems }
  }
  const reader = new RecordReader(value)
  const bodyField = reader.field('body')
  const body = parseBody(bodyField?.value, bodyField?.name === 'body', report)
  const description = reader.text('description')
  const written = reader.text('title')
  const firstText = body.find((block) => typeof block === 'string') ?? description
  if (written === undefined && firstText === undefined) {
    report('no-text', {})
    return { problems }
  }
  const title = written ?? firstWords(plainText(firstText!))
  if (written === undefined) report('title-missing', { used: title })

  const published = parseDate(reader.field('datePublished'), report)
  const modified = parseDate(reader.field('dateModified'), report)
  const categories = parseNames(CATEGORY_NAMES.map((name) => reader.take(name)))
  const tags = parseNames([reader.field('tags')?.value])
  const fields = known<Omit<Article, 'id'>>({
    url: safeUrl(reader.text('url'), report),
    title,
    description,
    datePublished: published.date,
    dateModified: modified.date,
    language: reader.text('language'),
    categories,
    tags: tags.length > 0 ? tags : undefined,
    authors: parseAuthors(reader.field('authors')?.value),
    publisher: reader.text('publisher'),
    dateline: reader.text('dateline'),
    body,
    images: parseImages(reader.field('images')),
    related: parseRelated(reader.field('related')?.value),
    source: undefined,
    extra: undefined,
  })
  const id = reader.text('id') ?? articleId(fields)
  const source = sourceOf(reader.field('source')?.value, published.unread)
  const extra = reader.extra()
  return { article: { id, ...fields, ...known<Partial<Article>>({ source, extra }) }, problems }
}

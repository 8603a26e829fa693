/**
 * Unknown JSON → an article, leniently: other vocabularies' names, a body in one string, a missing
 * id or title are read as they are meant, and what had to be mended is reported. Nothing that was
 * in the record is lost: what the format does not know is kept in `extra`.
 */

import { upToCut } from '../kazakh/letters/halves.ts'
import { type Article, KEY_ORDER, type Source } from './article.ts'
import { articleId } from './identity.ts'
import { plainText } from './inline.ts'
import { parseDate } from './parse-date.ts'
import {
  readAuthors,
  readBody,
  readImages,
  readNames,
  readRelated,
  readSource,
} from './parse-fields.ts'
import {
  isEmpty,
  isObject,
  type JsonObject,
  known,
  readOrReport,
  readText,
  readUrl,
  type ValueReader,
} from './parse-values.ts'
import { type Place, type Problem, problem, type Report } from './problem.ts'
import { CATEGORY_NAMES, type FieldName, NAMES } from './vocabulary.ts'

export type ParsedArticle = {
  /** Absent when a problem is fatal. */
  readonly article?: Article
  readonly problems: readonly Problem[]
}

/** Deeper than any record is; what JSON.parse reads without a word overflows JSON.stringify. */
const MAX_DEPTH = 64

const TITLE_FROM_TEXT = 80

/** Whether a value is nested deeper than any record is. */
export function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    )
  }
  return false
}

/** A name, an address or another text, also where it is the property of an object. */
const readLabel: ValueReader<string> = (value, field, report) =>
  readText(isObject(value) ? (value['@id'] ?? value.name ?? value.url) : value, field, report)

const readAddress: ValueReader<string> = (value, field, report) =>
  readUrl(isObject(value) ? (value['@id'] ?? value.url) : value, field, report)

/** A language tag by its shape (BCP 47), also as POSIX writes it: kk_KZ. */
const readLanguage: ValueReader<string> = (value, field, report) => {
  const tag = readText(value, field, report)?.replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}

const readDate: ValueReader<string> = (value, name, report) =>
  parseDate({ name, value }, report).date

/**
 * Takes values out of a record by any of a field's names and remembers which names it used. A
 * foreign name with a value of no use to us is an unknown key like others, and stays.
 */
class RecordReader {
  /** The format's own names are never unknown keys, not even with a value that cannot be kept. */
  private readonly used = new Set<string>(['$schema', 'schemaVersion', ...KEY_ORDER])
  private readonly record: JsonObject
  private readonly report: Report

  constructor(record: JsonObject, report: Report) {
    this.record = record
    this.report = report
  }

  value(name: string): unknown {
    return Object.hasOwn(this.record, name) ? this.record[name] : undefined
  }

  take<T>(name: string, read: ValueReader<T>): T | undefined {
    const losses: (() => void)[] = []
    const report: Report = (code, facts) => losses.push(() => this.report(code, facts))
    const value = readOrReport(read, this.value(name), name, report)
    if (value !== undefined) this.used.add(name)
    // What an unknown key holds is not lost.
    if (this.used.has(name)) for (const tell of losses) tell()
    return value
  }

  field<T>(name: FieldName, read: ValueReader<T>): T | undefined {
    for (const alias of NAMES[name]) {
      const value = this.take(alias, read)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** The first date that can be read; else what stands there, unless the source knows that. */
  published(dateText: string | undefined): ReturnType<typeof parseDate> {
    const date = this.field('datePublished', readDate)
    if (date !== undefined) return { date }
    const alias = NAMES.datePublished.find((name) => !isEmpty(this.value(name)))
    if (alias === undefined || dateText !== undefined) return {}
    const isNew = !this.used.has(alias)
    this.used.add(alias)
    return parseDate({ name: alias, value: this.value(alias) }, isNew ? this.report : () => {})
  }

  categories(): readonly string[] {
    return [...new Set(CATEGORY_NAMES.flatMap((name) => this.take(name, readNames) ?? []))]
  }

  extra(): Record<string, unknown> | undefined {
    const rest = Object.entries(this.record).filter(([key]) => !this.used.has(key))
    return rest.length === 0 ? undefined : Object.fromEntries(rest)
  }
}

/** The beginning of a text, as the title of an article that has none. */
export function firstWords(text: string): string {
  if (text.length <= TITLE_FROM_TEXT) return text
  const words = text.slice(0, Math.max(0, text.lastIndexOf(' ', TITLE_FROM_TEXT))).trimEnd()
  return `${words || upToCut(text.slice(0, TITLE_FROM_TEXT))}…`
}

/** A source that also keeps the date that could not be read: it must not be lost. */
function withDateText(source: Source | undefined, dateText: string | undefined) {
  return dateText === undefined ? source : { ...source, dateText: source?.dateText ?? dateText }
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
  const reader = new RecordReader(value, report)
  const body = reader.field('body', readBody) ?? []
  const description = reader.field('description', readLabel)
  const written = reader.field('title', readLabel)
  const firstText = body.find((block) => typeof block === 'string') ?? description
  if (written === undefined && firstText === undefined) {
    report('no-text', {})
    return { problems }
  }
  const title = written ?? firstWords(plainText(firstText!))
  if (written === undefined) report('title-missing', { used: title })

  const { source, publisher } = readSource(reader.value('source'), report)
  const published = reader.published(source?.dateText)
  const fields = known<Omit<Article, 'id'>>({
    url: reader.field('url', readAddress),
    title,
    description,
    datePublished: published.date,
    dateModified: reader.field('dateModified', readDate),
    language: reader.field('language', readLanguage),
    categories: reader.categories(),
    tags: reader.field('tags', readNames),
    authors: reader.field('authors', readAuthors),
    publisher: reader.field('publisher', readLabel) ?? publisher,
    dateline: reader.field('dateline', readLabel),
    body,
    images: reader.field('images', readImages),
    related: reader.field('related', readRelated),
    source: undefined,
    extra: undefined,
  })
  const id = reader.field('id', readLabel) ?? articleId(fields)
  const rest = { source: withDateText(source, published.unread), extra: reader.extra() }
  return { article: { id, ...fields, ...known<Partial<Article>>(rest) }, problems }
}

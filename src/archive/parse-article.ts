/**
 * Unknown JSON → an article, leniently: other vocabularies' names, a body in one string, a missing
 * id or title are read as they are meant, and what had to be mended is reported. Nothing that was
 * in the record is lost: what the format does not know is kept in `extra`.
 */

import { upToCut } from '../kazakh/letters/halves.ts'
import type { Article, Image, Source } from './article.ts'
import { withoutWrapper } from './find-list.ts'
import { isHtml } from './html-blocks.ts'
import { articleId } from './identity.ts'
import { plainText } from './inline.ts'
import {
  type HtmlReader,
  readAuthors,
  readBody,
  readHtmlPlainly,
  readImages,
  readNames,
  readRelated,
  readSource,
} from './parse-fields.ts'
import {
  readAddress,
  readDate,
  readLabel,
  readLanguage,
  readLine,
  readPublisher,
} from './parse-labels.ts'
import { isObject, isText, type JsonObject, known } from './parse-values.ts'
import { packedText } from './plain-values.ts'
import { type Place, type Problem, problem, type Report } from './problem.ts'
import { RecordReader } from './record-reader.ts'
import { unreadFields } from './unread-fields.ts'

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
 * Whether a record without a text can be an article. A headline alone is none (a program's settings have
 * a `name` and a description): it must say where the article stands, when it was, or whose it is.
 */
function isHead(reader: RecordReader, hasUrl: boolean, hasDate: boolean): boolean {
  if (reader.namesOf('title')[0] === 'name') return hasUrl && hasDate
  const others = ['id', 'language', 'authors', 'categories'] as const
  return hasUrl || hasDate || others.some((field) => reader.namesOf(field).length > 0)
}

type Text = ReturnType<HtmlReader> & { readonly isDescription?: true }

const NO_TEXT: Text = { body: [], images: [] }

/** The text of a record: its body, else a description that is written as a text is, in HTML. */
function textOf(reader: RecordReader, isOwn: boolean, readHtml: HtmlReader): Text {
  const read = readBody(readHtml)
  const content = reader.field('body', read)
  if (content !== undefined || isOwn) return content ?? NO_TEXT
  for (const name of reader.namesOf('description')) {
    const value = reader.value(name)
    const text = isObject(value) ? packedText(value) : value
    if (!isText(text) || !isHtml(text)) continue
    const told = read(text, name, () => {})
    if (told !== undefined) return { ...told, isDescription: true }
  }
  return NO_TEXT
}

/** Pictures that stand in the text come first: its blocks count them. */
function allImages(
  inText: readonly Image[],
  others: readonly Image[] = [],
): readonly Image[] | undefined {
  const rest = others.filter(
    ({ url }) => url === undefined || !inText.some((each) => each.url === url),
  )
  const all = [...inText, ...rest]
  return all.length > 0 ? all : undefined
}

/**
 * Reads one record. `place` is where it stands, for the problems.
 *
 * @param readHtml reads HTML in a text; by default as html-blocks.ts does
 * @returns the article, unless a problem is fatal, and all problems
 */
export function parseArticle(
  value: unknown,
  place: Place,
  readHtml: HtmlReader = readHtmlPlainly,
): ParsedArticle {
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
  const article = articleOf(withoutWrapper(value), report, readHtml)
  return { ...(article !== undefined && { article }), problems }
}

/** Tells of unknown names under which stands what looks like the rest of a record. */
function reportUnread(
  reader: RecordReader,
  lacks: Parameters<typeof unreadFields>[1],
  report: Report,
): void {
  if (reader.isOwn || !Object.values(lacks).includes(true)) return
  for (const unread of unreadFields(reader.unknown(), lacks)) report('field-unread', unread)
}

function articleOf(record: JsonObject, report: Report, readHtml: HtmlReader): Article | undefined {
  const reader = new RecordReader(record, report)
  const { isOwn } = reader
  const { body, images, isDescription } = textOf(reader, isOwn, readHtml)
  const description = reader.field('description', isOwn ? readLabel : readLine)
  const written = reader.field('title', isOwn ? readLabel : readLine)
  const { source, publisher } = readSource(reader.value('source'), report)
  const published = reader.published(source?.dateText)
  // A text there is the article's address (trafilatura); an object is the origin of the record.
  const isAddress = isText(record.source) && source?.url !== undefined
  const url = reader.field('url', readAddress) ?? (isAddress ? source?.url : undefined)
  const firstText = body.find((block) => typeof block === 'string') ?? description
  const isDated = (published.date ?? published.unread) !== undefined
  const isArticle = body.length > 0 || isHead(reader, url !== undefined, isDated)
  reportUnread(reader, { date: !isDated, text: body.length === 0, url: url === undefined }, report)
  if ((written === undefined && firstText === undefined) || !isArticle) {
    report('no-text', {})
    return undefined
  }
  const title = written ?? firstWords(plainText(firstText!))
  if (written === undefined) report('title-missing', { used: title })

  const fields = known<Omit<Article, 'id'>>({
    url,
    title,
    description: isDescription ? undefined : description,
    datePublished: published.date,
    dateModified: reader.field('dateModified', readDate),
    language: reader.field('language', readLanguage),
    categories: reader.categories(),
    tags: reader.field('tags', readNames),
    authors: reader.field('authors', readAuthors),
    publisher: reader.field('publisher', readPublisher) ?? publisher,
    dateline: reader.field('dateline', readLabel),
    body,
    images: allImages(images, reader.field('images', readImages)),
    related: reader.field('related', readRelated),
    source: undefined,
    extra: undefined,
  })
  const id = reader.field('id', readLabel) ?? articleId(fields)
  const rest = {
    source: withDateText(isAddress && source?.url === url ? undefined : source, published.unread),
    extra: reader.extra(),
  }
  return { id, ...fields, ...known<Partial<Article>>(rest) }
}

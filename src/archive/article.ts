/**
 * The article format, version 1: what a record of an archive holds. The published schema
 * (schema/article.schema.json) says the same for other programs.
 */

/** An ISO 8601 day (`2026-06-22`), or a moment with its offset (`2026-06-22T17:41+05:00`). */
export type DateText = string

export type Author = { readonly name: string; readonly url?: string }

export type Image = {
  readonly url?: string
  readonly caption?: string
  readonly alt?: string
  readonly credit?: string
}

/** A "read also" of the article itself; `id` where the source knew it. */
export type Related = { readonly title: string; readonly url?: string; readonly id?: string }

/**
 * A piece of the body. A string is one paragraph of inline text (see inline.ts). `image` is an
 * index into `images`.
 */
export type Block =
  | string
  | { readonly type: 'heading'; readonly text: string; readonly level?: number }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'image'; readonly image: number }
  | { readonly type: 'embed'; readonly url?: string; readonly text?: string }

/** An earlier text of the same article, kept by its digest. */
type EarlierVersion = { readonly sha256: string; readonly datePublished?: DateText }

/** Where the record comes from. `sha256` is of title, date and body (identity.ts). */
export type Source = {
  readonly retrieved?: string
  readonly via?: string
  readonly url?: string
  /** Other addresses of the same article: a mirror, AMP, as it was fetched. */
  readonly urls?: readonly string[]
  readonly file?: string
  readonly sha256?: string
  /** The date as the source printed it. */
  readonly dateText?: string
  readonly rights?: string
  readonly warnings?: readonly string[]
  readonly previous?: readonly EarlierVersion[]
}

export type Article = {
  readonly id: string
  readonly url?: string
  readonly title: string
  readonly description?: string
  readonly datePublished?: DateText
  readonly dateModified?: DateText
  /** BCP 47; `kk` (Cyrillic) when absent. */
  readonly language?: string
  /** The first is the section it appeared in. */
  readonly categories: readonly string[]
  readonly tags?: readonly string[]
  readonly authors?: readonly Author[]
  readonly publisher?: string
  readonly dateline?: string
  readonly body: readonly Block[]
  readonly images?: readonly Image[]
  readonly related?: readonly Related[]
  readonly source?: Source
  /** Keys of the record that the format does not know: kept, and written back. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** The order in which a record's keys are written: one order, so that diffs are about the text. */
export const KEY_ORDER = [
  'id',
  'url',
  'title',
  'description',
  'datePublished',
  'dateModified',
  'language',
  'categories',
  'tags',
  'authors',
  'publisher',
  'dateline',
  'body',
  'images',
  'related',
  'source',
] as const satisfies readonly (keyof Article)[]

const SCHEMA_VERSION = 1

/** The day an article belongs to: the first ten characters of its date as written. */
export function dayOf(article: Pick<Article, 'datePublished'>): string | undefined {
  return article.datePublished?.slice(0, 10)
}

/** The record as JSON data, in key order, unknown keys last. */
export function toRecord(article: Article): Record<string, unknown> {
  const record: Record<string, unknown> = { schemaVersion: SCHEMA_VERSION }
  for (const key of KEY_ORDER) if (article[key] !== undefined) record[key] = article[key]
  for (const [key, value] of Object.entries(article.extra ?? {})) {
    // defineProperty, because a foreign key may be `__proto__`.
    if (!Object.hasOwn(record, key)) {
      Object.defineProperty(record, key, { value, enumerable: true })
    }
  }
  return record
}

/** The text of a record's file: two spaces, a final newline. */
export function formatArticle(article: Article): string {
  return `${JSON.stringify(toRecord(article), null, 2)}\n`
}

/**
 * Readings of a source: its articles, or the reason why there is none. A draft is an article made clean,
 * with its id and its origin.
 */

import type { Article } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { KznewsError } from '../../errors.ts'
import type { FieldMap } from './field-map.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** Where bytes come from. */
export type Origin = {
  /** As the user would name it: a path, an address, `-`; with the place inside of a container. */
  readonly place: string
  /** The address that they were fetched from. */
  readonly url?: string
  /** When they were fetched: an instant of ISO 8601. What was pasted or saved does not know. */
  readonly retrieved?: string
  /** The character set that the protocol named. */
  readonly charset?: string
  /** What the user says of its names. */
  readonly fields?: FieldMap
}

/** Formats that are not read, and are refused by name. */
export type ForeignFormat =
  | 'arc'
  | 'cdx'
  | 'database'
  | 'epub'
  | 'office'
  | 'packed'
  | 'parquet'
  | 'pdf'

/** Lists of addresses, behind which the articles are. */
type ListKind = 'opml' | 'sitemap'

/** Why a source gave no article, beyond what can be wrong with a record. */
export type RefusalCode =
  | 'not-text'
  | 'no-article'
  | 'list-page'
  | 'empty-feed'
  | 'broken-gzip'
  | 'broken-zip'
  | 'broken-zstd'
  | 'empty-zip'
  | 'not-prose'
  | 'xml'
  | ListKind
  | ForeignFormat
  | 'not-warc'
  | 'cut-short'
  | 'body-too-large'
  | 'page-too-large'
  | 'too-slow'

/** What nobody foresaw in an item: a bug of ours. */
type Bug = { readonly code: 'bug'; readonly error: unknown }

/** A known error is one of a file that could not be read, or an address that could not be fetched. */
export type Refusal = {
  readonly place: string
  readonly reason: RefusalCode | Problem | KznewsError | Bug
  /** What else was seen of it, which may say how it can be read. */
  readonly problems?: readonly Problem[]
}

/** Defects of a draft, by the code that `source.warnings` keeps. */
export type DraftWarning =
  | 'summary-only'
  | 'letters-lost'
  | 'text-partial'
  | 'date-doubtful'
  | 'zone-guessed'
  | 'field-unread'

/** Whether an article is only the summary of one. */
export function isSummary({ source }: Article): boolean {
  return source?.warnings?.includes('summary-only' satisfies DraftWarning) === true
}

export type Draft = {
  readonly article: Article
  readonly place: string
  /** Defects that were mended. */
  readonly problems: readonly Problem[]
  /** The address that it was fetched from, whatever it says of itself; absent for a file of the user's. */
  readonly fetched?: string
}

/** The number of pages in a container that are no articles: most of a crawl. */
type Skipped = { readonly place: string; readonly skipped: number }

/** An address of a list, with the day of what is behind it where the list says it: ISO 8601. */
export type Link = {
  readonly url: string
  /** When the article came out. */
  readonly published?: string
  /** When what is there was changed. */
  readonly changed?: string
}

/** A list of addresses: no article, and no failure where what is behind them is fetched. */
export type Links = {
  readonly place: string
  readonly kind: ListKind
  readonly links: readonly Link[]
}

export type Reading = Draft | Refusal | Skipped | Links

/** One kind of source: bytes → its articles. What it throws is caught by the wall around it (wall.ts). */
export type Reader = (bytes: Bytes, origin: Origin) => AsyncIterable<Reading>

/** A source that holds sources: `read` takes each of them back, to be read by what it is. */
export type Container = (bytes: Bytes, origin: Origin, read: Reader) => AsyncIterable<Reading>

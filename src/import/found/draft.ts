/**
 * What readers give: the articles of a source, or why there is none. A draft is an article made clean,
 * with its id and with what is known of where it comes from.
 */

import { canonicalAddress } from '../../archive/address.ts'
import type { Article, Source } from '../../archive/article.ts'
import { articleId } from '../../archive/identity.ts'
import { blockText } from '../../archive/inline.ts'
import type { Problem } from '../../archive/problem.ts'
import type { KznewsError } from '../../errors.ts'
import { lettersLost } from '../decode.ts'
import { cleanArticle } from './clean.ts'

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
}

/** Why a source gave no article, beyond what can be wrong with a record. */
export type RefusalCode =
  | 'not-text'
  | 'no-article'
  | 'empty-feed'
  | 'broken-gzip'
  | 'arc'
  | 'not-warc'
  | 'cut-short'
  | 'body-too-large'
  | 'page-too-large'

/** A known error is one of an address that could not be fetched. */
export type Refusal = {
  readonly place: string
  readonly reason: RefusalCode | Problem | KznewsError
}

/** What a draft lacks, by the code that `source.warnings` keeps. */
type DraftWarning = 'summary-only' | 'letters-lost'

/** Whether an article is only the summary of one. */
export function isSummary({ source }: Article): boolean {
  return source?.warnings?.includes('summary-only' satisfies DraftWarning) === true
}

export type Draft = {
  readonly article: Article
  readonly place: string
  /** What had to be mended. */
  readonly problems: readonly Problem[]
}

/** So many pages in a container are no articles, as is to be expected. */
type Skipped = { readonly place: string; readonly skipped: number }

export type Reading = Draft | Refusal | Skipped

/** One kind of source: bytes → its articles. It throws only what the stream itself throws. */
export type Reader = (bytes: Bytes, origin: Origin) => AsyncIterable<Reading>

/** A source that holds sources: `read` takes each of them back, to be read by what it is. */
export type Container = (bytes: Bytes, origin: Origin, read: Reader) => AsyncIterable<Reading>

/** What a page or a feed tells of an article, before it is one of ours. */
export type DraftFields = Omit<Article, 'id' | 'source' | 'extra'> & {
  /** The kind of source: html, rss, atom, rdf, text … */
  readonly via: string
  /** The date as the source printed it. */
  readonly dateText?: string
  readonly rights?: string
  readonly warnings?: readonly DraftWarning[]
  /** Other addresses of the same article: AMP, short, as fetched. */
  readonly addresses?: readonly (string | undefined)[]
  /**
   * Of an item, one of many in its source: the address that was fetched is not its own. What it is
   * known by, where it has no address (a guid, a `tag:` URI); '' where it has none of these.
   */
  readonly guid?: string
  readonly extra?: Article['extra']
  readonly problems?: readonly Problem[]
}

/** What is said of the addresses: the one that was fetched, and the others, none twice. */
function addressesOf(
  own: string | undefined,
  fetched: string | undefined,
  all: readonly (string | undefined)[],
): Pick<Source, 'url' | 'urls'> {
  const others = all.filter((url) => url !== undefined && url !== own && url !== fetched)
  return {
    ...(fetched !== undefined && fetched !== own && { url: fetched }),
    ...(others.length > 0 && { urls: [...new Set(others as string[])] }),
  }
}

function textOf({
  title,
  description = '',
  body,
}: Pick<Article, 'title' | 'description' | 'body'>) {
  return [title, description, ...body.map(blockText)].join('\n')
}

/**
 * Makes an article of what was found. Its address is the canonical one, without what only counts
 * visitors; every other address that led to it is kept in `source`.
 */
export function makeDraft(fields: DraftFields, origin: Origin): Draft {
  const { via, dateText, rights, warnings: told, addresses = [], guid, extra, ...rest } = fields
  const { problems = [], ...found } = rest
  const url = found.url ?? (guid === undefined ? origin.url : undefined)
  const canonical = url === undefined ? undefined : canonicalAddress(url)
  const warnings = new Set(told)
  if (lettersLost(textOf(found))) warnings.add('letters-lost')
  const article = cleanArticle({
    id: '',
    ...found,
    ...(canonical !== undefined && { url: canonical }),
    source: {
      ...(origin.retrieved !== undefined && { retrieved: origin.retrieved }),
      via,
      ...addressesOf(canonical, origin.url, [url, ...addresses]),
      ...(dateText !== undefined && { dateText }),
      ...(rights !== undefined && { rights }),
      ...(warnings.size > 0 && { warnings: [...warnings] }),
    },
    ...(extra !== undefined && { extra }),
  })
  return {
    article: { ...article, id: articleId(guid ? { url: guid, ...article } : article) },
    place: origin.place,
    problems,
  }
}

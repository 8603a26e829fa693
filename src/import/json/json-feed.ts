/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */

import type { Author } from '../../archive/article.ts'
import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import type { Place, Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Origin, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { draftOf } from '../found/make-draft.ts'
import { typedValue, untypedValue } from '../found/text-value.ts'
import {
  addressFrom,
  authorsFrom,
  firstText,
  imageFrom,
  lineFrom,
  MOST_PARTS,
  namesFrom,
  textsOf,
} from '../found/values.ts'

const IMAGE_TYPE = /^image\//i

function imagesOf(item: JsonObject, base: string | undefined) {
  const attached = listOf(item.attachments).filter(
    (each) => isObject(each) && IMAGE_TYPE.test(lineFrom(each.mime_type) ?? ''),
  )
  const images = [item.image, item.banner_image, ...attached.slice(0, MOST_PARTS)]
  const found = images.flatMap((each) => imageFrom(isObject(each) ? each.url : each, base) ?? [])
  return [...new Map(found.map((image) => [image.url, image])).values()]
}

/** What the feed says for all its items. */
type FeedHead = {
  readonly title: string | undefined
  readonly language: string | undefined
  readonly authors: readonly Author[]
}

function headOf(feed: JsonObject, base: string | undefined): FeedHead {
  const named = [feed.authors, feed.author].map((each) => authorsFrom(each, base))
  return {
    title: lineFrom(feed.title),
    language: lineFrom(feed.language),
    authors: named.find((each) => each.length > 0) ?? [],
  }
}

function readItem(
  item: JsonObject,
  head: FeedHead,
  base: string | undefined,
  report: Report,
): Found {
  const url = addressFrom(base, item.url, absolute(item.id), item.external_url)
  const html = isText(item.content_html) ? item.content_html : undefined
  const text = isText(item.content_text) ? item.content_text : undefined
  return {
    via: 'jsonfeed',
    addresses: url === undefined ? [] : [url],
    base,
    guid: lineFrom(item.id),
    title: lineFrom(item.title),
    content: html === undefined ? typedValue('text', text) : typedValue('html', html, url ?? base),
    summary: untypedValue(textsOf(item.summary)[0]),
    published: foundDate(firstText(item, ['date_published']), report),
    modified: foundDate(firstText(item, ['date_modified']), report),
    languages: [lineFrom(item.language) ?? head.language],
    categories: namesFrom(item.tags),
    authors:
      [item.authors, item.author]
        .map((each) => authorsFrom(each, base))
        .find((each) => each.length > 0) ?? head.authors,
    publisher: head.title,
    images: imagesOf(item, base),
  }
}

/** An id may be the article's address; it is relative to nothing. */
function absolute(id: unknown): string | undefined {
  return isText(id) && /^https?:/i.test(id) ? id : undefined
}

/** The items of a feed, in order. */
export async function* readJsonFeed(
  feed: JsonObject,
  place: Place,
  origin: Origin,
  readRecord: (value: unknown, place: Place) => Promise<Reading>,
): AsyncGenerator<Reading> {
  const base = addressFrom(origin.url, feed.home_page_url, feed.feed_url) ?? origin.url
  const head = headOf(feed, base)
  for (const [index, item] of listOf(feed.items).entries()) {
    const at = { ...place, record: index + 1 }
    if (!isObject(item)) yield readRecord(item, at)
    else if (isObject(item._kznews)) yield readRecord(item._kznews, at)
    else yield draftOf((report) => readItem(item, head, base, report), at, origin, item)
  }
}

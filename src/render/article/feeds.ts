/**
 * Articles by the standards of the web, so that an archive can leave again: items of JSON Feed 1.1
 * (jsonfeed.org) and NewsArticles of schema.org in JSON-LD. What a standard lacks is not lost: the
 * whole record stands under `_kznews`, which the feed format leaves to extensions and the JSON-LD
 * context calls a JSON literal.
 */

import { type Article, type DateText, toRecord } from '../../archive/article.ts'
import { blockText, plainText } from '../../archive/inline.ts'
import { offsetAt } from '../../kazakh/dates/zone.ts'
import { safely } from '../../terminal/safe.ts'
import { bodyHtml } from './html.ts'

/** A date by RFC 3339, as feeds want it: with seconds, and of a day its first moment in Almaty. */
function moment(date: DateText): string {
  const day = date.slice(0, 10)
  if (date.length === 10) return `${day}T00:00:00${offsetAt(day, '00:00', 'Asia/Almaty')}`
  return date.replace(/(?<=T\d\d:\d\d)(?!:)/, ':00')
}

function textOf(article: Article): string {
  const texts = article.body.map(blockText).filter((text) => text !== '')
  return texts.join('\n\n')
}

/** A feed without its items, as what stands before and behind them. */
export const FEED = {
  head: safely`{"version":"https://jsonfeed.org/version/1.1","title":"kznews","items":[`,
  tail: safely`]}`,
} as const

/** An item of JSON Feed 1.1. */
export function feedItem(article: Article): unknown {
  const { id, url, title, description, datePublished, dateModified, authors } = article
  const image = article.images?.find((each) => each.url !== undefined)?.url
  return {
    id,
    ...(url && { url }),
    title,
    content_html: bodyHtml(article),
    content_text: textOf(article),
    ...(description && { summary: description }),
    ...(image && { image }),
    ...(datePublished && { date_published: moment(datePublished) }),
    ...(dateModified && { date_modified: moment(dateModified) }),
    ...(authors && { authors: authors.map((author) => ({ ...author })) }),
    tags: [...article.categories, ...(article.tags ?? [])],
    language: article.language ?? 'kk',
    _kznews: toRecord(article),
  }
}

const CONTEXT = [
  'https://schema.org',
  { _kznews: { '@id': 'urn:kznews:record', '@type': '@json' } },
]

/** A NewsArticle of schema.org. */
export function newsArticle(article: Article): unknown {
  const { url, description, datePublished, dateModified, tags, authors, publisher } = article
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    identifier: article.id,
    ...(url && { url }),
    headline: article.title,
    ...(description && { description }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    inLanguage: article.language ?? 'kk',
    articleSection: article.categories,
    ...(tags && { keywords: tags }),
    ...(authors && {
      author: authors.map(({ name, url: page }) => ({
        '@type': 'Person',
        name,
        ...(page && { url: page }),
      })),
    }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.images && {
      image: article.images.map(({ url: address, caption, credit }) => ({
        '@type': 'ImageObject',
        ...(address && { url: address }),
        ...(caption && { caption: plainText(caption) }),
        ...(credit && { creditText: credit }),
      })),
    }),
    articleBody: textOf(article),
    _kznews: toRecord(article),
  }
}

/** Whole articles for other programs, one after the other in one document. */

import { type Article, toRecord } from '../../archive/article.ts'
import { safely } from '../../terminal/safe.ts'
import { indentedArray, jsonArray, type Layout } from '../records.ts'
import { FEED, feedItem, newsArticle } from './feeds.ts'
import { articleHtml, PAGE_TAIL, pageHead } from './html.ts'
import { articleMarkdown } from './markdown.ts'

export const ARTICLE_LAYOUTS = {
  json: indentedArray(toRecord),
  md: {
    head: () => safely``,
    item: articleMarkdown,
    between: safely`\n---\n\n`,
    tail: () => safely``,
  },
  html: {
    head: pageHead,
    item: (article) => safely`${articleHtml(article)}\n`,
    between: safely`<hr>\n`,
    tail: () => PAGE_TAIL,
  },
  jsonfeed: jsonArray(feedItem, { open: FEED.head, close: () => FEED.tail }),
  jsonld: jsonArray(newsArticle),
} as const satisfies Readonly<Record<string, Layout<Article>>>

export type ArticleFormat = keyof typeof ARTICLE_LAYOUTS

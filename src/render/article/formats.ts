/** Articles for other programs, one after the other into one document, so that any number fits. */

import { type Article, toRecord } from '../../archive/article.ts'
import { type Safe, safeJson } from '../../terminal/safe.ts'
import { FEED, feedItem, newsArticle } from './feeds.ts'
import { articleHtml, PAGE_TAIL, pageHead } from './html.ts'
import { articleMarkdown } from './markdown.ts'

export type ArticleFormat = 'json' | 'md' | 'html' | 'jsonfeed' | 'jsonld'

/** A document: what stands before its articles, between and behind them, and in place of none. */
type Shape = {
  readonly head: (first: Article) => string
  readonly one: (article: Article) => string
  readonly between: string
  readonly tail: string
  readonly empty: string
}

/** A record as one of the indented list that JSON.stringify would make of all. */
function recordLines(article: Article): string {
  return `  ${safeJson(toRecord(article), 2).replaceAll('\n', '\n  ')}`
}

const SHAPES: Readonly<Record<ArticleFormat, Shape>> = {
  json: {
    head: () => '[\n',
    one: recordLines,
    between: ',\n',
    tail: '\n]\n',
    empty: '[]\n',
  },
  jsonfeed: {
    head: () => `${FEED.head}\n`,
    one: (article) => safeJson(feedItem(article)),
    between: ',\n',
    tail: `\n${FEED.tail}\n`,
    empty: `${FEED.head}${FEED.tail}\n`,
  },
  jsonld: {
    head: () => '[\n',
    one: (article) => safeJson(newsArticle(article)),
    between: ',\n',
    tail: '\n]\n',
    empty: '[]\n',
  },
  md: {
    head: () => '',
    one: articleMarkdown,
    between: '\n---\n\n',
    tail: '',
    empty: '',
  },
  html: {
    head: pageHead,
    one: (article) => `${articleHtml(article)}\n`,
    between: '<hr>\n',
    tail: PAGE_TAIL,
    empty: pageHead(undefined) + PAGE_TAIL,
  },
}

/** Writes a document piece by piece: `add` for each article, `end` once. */
export class ArticleWriter {
  private readonly shape: Shape
  private isBegun = false

  constructor(format: ArticleFormat) {
    this.shape = SHAPES[format]
  }

  add(article: Article): Safe {
    const { head, one, between } = this.shape
    const before = this.isBegun ? between : head(article)
    this.isBegun = true
    return (before + one(article)) as Safe
  }

  end(): Safe {
    return (this.isBegun ? this.shape.tail : this.shape.empty) as Safe
  }
}

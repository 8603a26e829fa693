/** What articles are written into: a folder, or an archive elsewhere that answers in its time. */

import type { Article } from './article.ts'

export type Answer<T> = T | Promise<T>

/** Paths are relative to the archive. Nothing is promised to be there for good before `sync`. */
export type ArticleStore = {
  /** Stores a new article and returns its file; undefined when its place is taken. */
  store(article: Article): Answer<string | undefined>
  /** Puts an article in the place of an earlier one, which is in a file; undefined as above. */
  replace(article: Article, file: string, earlier: Article): Answer<string | undefined>
  /** The article of an id as it stands in a file. */
  readAt(file: string, id: string): Answer<Article | undefined>
  /** Makes what was stored last. */
  sync(): Answer<void>
}

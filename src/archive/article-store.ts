/** What articles are written into: a folder, or an archive elsewhere that answers in its time. */

import type { Article } from './article.ts'
import type { Stamp } from './files.ts'

export type Answer<T> = T | Promise<T>

/**
 * What became of a new version: its file; `taken`, and nothing is changed, where it would be written over
 * what is somebody else's; `changed` where the earlier one is not as it was read.
 */
export type Replaced = { readonly file: string } | 'taken' | 'changed'

/** Paths are relative to the archive. Nothing is promised to be there for good before `sync`. */
export type ArticleStore = {
  /** Stores a new article and returns its file; undefined when its place is taken. */
  store(article: Article): Answer<string | undefined>
  /** Puts an article in the place of an earlier one, which is in a file, as it was when it had that stamp. */
  replace(article: Article, file: string, earlier: Article, seen?: Stamp): Answer<Replaced>
  /** The article of an id as it stands in a file. */
  readAt(file: string, id: string): Answer<Article | undefined>
  /** The stamp of a file, to be taken before it is read; absent where there are no files. */
  stampOf?(file: string): Stamp | undefined
  /** Makes what was stored last. */
  sync(): Answer<void>
}

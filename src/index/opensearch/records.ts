/**
 * The records of rows that are about to be shown. Those that came with their rows are at hand; of
 * others as many are read at once as were listed together, never one request for each.
 */

import type { Article } from '../../archive/article.ts'
import type { DocumentKey } from '../reader.ts'
import { articleOf, documentIdOfKey } from './documents.ts'
import type { Searches } from './searches.ts'

/** Records that are read together. */
const TOGETHER = 250

/** Rows, and articles, that are kept in mind. */
const MOST_KEPT = 2000

export class Records {
  private readonly searches: Searches
  private readonly kept = new Map<DocumentKey, Article | undefined>()
  /** The keys that were listed together last, in order. */
  private listed: readonly DocumentKey[] = []

  constructor(searches: Searches) {
    this.searches = searches
  }

  keep(document: DocumentKey, article: Article | undefined): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    this.kept.set(document, article)
  }

  /** These may be asked for next. */
  expect(documents: readonly DocumentKey[]): void {
    this.listed = documents
  }

  /** The article of a document, as it was listed or as it is now; undefined when it is gone. */
  async read(document: DocumentKey): Promise<Article | undefined> {
    if (!this.kept.has(document)) {
      const at = this.listed.indexOf(document)
      const next = at === -1 ? [document] : this.listed.slice(at, at + TOGETHER)
      const found = await this.searches.get('articles', next.map(documentIdOfKey), ['record'])
      for (const [index, { found: isThere, _source }] of found.entries()) {
        this.keep(next[index]!, isThere ? articleOf(_source.record) : undefined)
      }
    }
    const article = this.kept.get(document)
    // It is shown once: what comes again is read again.
    this.kept.delete(document)
    return article
  }
}

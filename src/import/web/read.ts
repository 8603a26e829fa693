/**
 * Addresses as sources of articles: one page or one feed on request, and the pages of a feed that has
 * only summaries. What cannot be fetched is a refusal at its address, and the others go on.
 */

import { nativeId } from '../../archive/address.ts'
import type { Article } from '../../archive/article.ts'
import { articleId } from '../../archive/identity.ts'
import { type Draft, isSummary, type Reading, type Refusal } from '../found/draft.ts'
import { walledAll } from '../found/wall.ts'
import { readDrafts } from '../read.ts'
import { once } from '../streams.ts'
import { Fetcher, type FetcherOptions } from './fetcher.ts'

/** An article from its page, with what only the feed says of it. */
function joined(page: Draft, item: Draft): Draft {
  const { categories, id: _, ...more } = page.article
  const article: Article = {
    ...item.article,
    ...more,
    categories: categories.length > 0 ? categories : item.article.categories,
  }
  // Where the site has no numbers, the id of the feed: it will be asked again.
  const isNumbered = article.url !== undefined && nativeId(article.url) !== undefined
  return { ...page, article: { ...article, id: isNumbered ? articleId(article) : item.article.id } }
}

type Completing = {
  /** Whether the archive has an article, and not as a summary. */
  readonly isKnown: (article: Article) => Promise<boolean>
  /** A page could not be had: its summary is what there is. */
  readonly onFailure: (refusal: Refusal) => void
}

export class Web {
  private readonly fetcher: Fetcher

  constructor(options: FetcherOptions) {
    this.fetcher = new Fetcher(options)
  }

  /** Reads what is at an address; `place` is how the user named it. */
  async *read(address: string, place = address): AsyncGenerator<Reading> {
    yield* walledAll(place, this.fetched(address, place))
  }

  private async *fetched(address: string, place: string): AsyncGenerator<Reading> {
    const { body, ...origin } = await this.fetcher.get(address)
    yield* readDrafts(once(body), { place, ...origin })
  }

  /**
   * The readings of a source; for a summary the article of its page, where that can be had. What the
   * archive has in full is not fetched again; what cannot be had stays a summary.
   */
  async *complete(
    readings: AsyncIterable<Reading>,
    { isKnown, onFailure }: Completing,
  ): AsyncGenerator<Reading> {
    for await (const reading of readings) {
      const isShort = 'article' in reading && isSummary(reading.article)
      const isNew = isShort && !(await isKnown(reading.article))
      yield isNew ? await this.completed(reading, onFailure) : reading
    }
  }

  /** The article of a summary's page, or else the summary. */
  private async completed(item: Draft, onFailure: Completing['onFailure']): Promise<Draft> {
    const { url } = item.article
    if (url === undefined) return item
    let reason: Refusal['reason'] = 'no-article'
    for await (const reading of this.read(url)) {
      if ('article' in reading && !isSummary(reading.article)) return joined(reading, item)
      if ('reason' in reading) reason = reading.reason
    }
    onFailure({ place: url, reason })
    return item
  }
}

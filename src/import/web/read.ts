/**
 * Addresses as sources of articles: one page or one feed on request, and the pages of a feed that has
 * only summaries. What cannot be fetched is a refusal at its address, and the others go on.
 */

import { nativeId } from '../../archive/address.ts'
import type { Article } from '../../archive/article.ts'
import { articleId } from '../../archive/identity.ts'
import { type Draft, isSummary, type Links, type Reading, type Refusal } from '../found/draft.ts'
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

/** An article of which only its address is known, and the day: enough to look for it. */
function headOf(url: string, published: string | undefined): Article {
  const head = {
    url,
    title: url,
    categories: [],
    body: [],
    ...(published !== undefined && { datePublished: published }),
  }
  return { ...head, id: articleId(head) }
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
    completing: Completing,
  ): AsyncGenerator<Reading> {
    yield* this.completedOf(readings, completing, new Set())
  }

  /** `followed`: addresses of lists that were gone through; a list may name itself. */
  private async *completedOf(
    readings: AsyncIterable<Reading>,
    completing: Completing,
    followed: Set<string>,
  ): AsyncGenerator<Reading> {
    const { isKnown, onFailure } = completing
    for await (const reading of readings) {
      if ('links' in reading) {
        yield* this.behind(reading, completing, followed)
        continue
      }
      const isShort = 'article' in reading && isSummary(reading.article)
      const isNew = isShort && !(await isKnown(reading.article))
      yield isNew ? await this.completed(reading, onFailure) : reading
    }
  }

  /** What is behind the addresses of a list: pages that the archive has are not fetched again. */
  private async *behind(
    { links }: Links,
    completing: Completing,
    followed: Set<string>,
  ): AsyncGenerator<Reading> {
    for (const { url, published } of links) {
      if (followed.has(url)) continue
      followed.add(url)
      if (await completing.isKnown(headOf(url, published))) continue
      yield* this.completedOf(this.read(url), completing, followed)
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

/**
 * Pages and feeds fetched as a guest should: by the site's robots.txt, one after the other with a
 * pause between, not again what has not changed, not for ever, and never from a private address.
 */

import { isUtf8 } from 'node:buffer'
import { KznewsError } from '../../errors.ts'
import { charsetLabel } from '../http-fields.ts'
import { PAGE_BYTES } from '../limits.ts'
import { type Kept, WebCache } from './cache.ts'
import { type Answer, exchange, type MayConnect } from './exchange.ts'
import { isPublicAddress } from './public-address.ts'
import { meansNoRobots, parseRobots, type Rules, robotsAddress } from './robots.ts'
import { type Clock, realClock, retryAfter, Turns, waitBeforeRetry } from './turns.ts'
import { fetchableUrl } from './url.ts'

export type FetcherOptions = {
  readonly version: string
  /** The folder of what was fetched before. */
  readonly cache: string
  /** Which addresses may be connected to; public ones by default. */
  readonly mayConnect?: MayConnect
  /** The time that is written down. */
  readonly now: () => Date
  /** Called with each address before its turn is waited for. */
  readonly onRequest?: (url: string) => void
  /** The time that is waited by. */
  readonly clock?: Clock
  readonly limits?: Partial<Limits>
}

export type Page = {
  /** Where it was found at last. */
  readonly url: string
  readonly retrieved: string
  readonly charset?: string
  readonly body: Buffer
}

const LIMITS = {
  /** One exchange, in milliseconds. */
  time: 30_000,
  /** A body, in bytes. */
  bytes: PAGE_BYTES,
  redirects: 5,
  /** How often an address is asked for, when the server says not now. */
  attempts: 3,
  /** How long is waited for one page in all, in milliseconds. */
  wait: 120_000,
  /** robots.txt is asked for again after a day, in milliseconds. */
  robotsAge: 86_400_000,
} as const

type Limits = { readonly [Name in keyof typeof LIMITS]: number }

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** An address of a header, of which Node makes a character of each byte: servers write it in UTF-8. */
function fromHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : value
}

function redirectOf({ status, fields }: Answer, url: URL): URL | undefined {
  const location = fields.get('location')
  if (!REDIRECTS.has(status) || location === undefined) return undefined
  return fetchableUrl(fromHeader(location), url)
}

function instant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

function keptFrom(url: URL, { fields, body }: Answer, retrieved: string): Kept {
  const [etag, lastModified] = [fields.get('etag'), fields.get('last-modified')]
  const contentType = fields.get('content-type')
  return {
    url: url.href,
    retrieved,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(contentType !== undefined && { contentType }),
    body,
  }
}

function pageFrom({ url, retrieved, contentType, body }: Kept): Page {
  const charset = charsetLabel(contentType)
  return { url, retrieved, ...(charset !== undefined && { charset }), body }
}

function validators(kept: Kept | undefined): Record<string, string> {
  return {
    ...(kept?.etag !== undefined && { 'If-None-Match': kept.etag }),
    ...(kept?.lastModified !== undefined && { 'If-Modified-Since': kept.lastModified }),
  }
}

export class Fetcher {
  private readonly options: FetcherOptions
  private readonly limits: Limits
  private readonly clock: Clock
  private readonly cache: WebCache
  private readonly turns: Turns
  private readonly rules = new Map<string, Rules>()

  constructor(options: FetcherOptions) {
    this.options = options
    this.limits = { ...LIMITS, ...options.limits }
    this.clock = options.clock ?? realClock
    this.cache = new WebCache(options.cache)
    this.turns = new Turns(this.clock)
  }

  /**
   * Fetches a page or a feed; what has not changed since the last time comes from the cache.
   *
   * @throws KznewsError for everything that can go wrong on the way
   */
  async get(address: string): Promise<Page> {
    let url = fetchableUrl(address)
    this.options.onRequest?.(url.href)
    let host = ''
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const rules = await this.rulesFor(url)
      if (!rules.allows(url)) throw new KznewsError('robots-disallow', { url: url.href })
      // A redirect within a site is a part of the request that it answers, and is not waited for.
      if (url.hostname !== host) await this.turns.wait(url.hostname, rules.crawlDelay)
      host = url.hostname
      const kept = this.cache.read(url.href)
      const answer = await this.ask(url, kept, rules)
      const page = this.pageOf(url, answer, kept)
      if (page !== undefined) return page
      const next = redirectOf(answer, url)
      if (next === undefined) throw this.statusError(url, answer)
      url = next
    }
    throw new KznewsError('fetch-redirects', { host: url.host, limit: this.limits.redirects })
  }

  /** The answer to a request, asked again as long as the server says not now. */
  private async ask(url: URL, kept: Kept | undefined, { crawlDelay }: Rules): Promise<Answer> {
    const began = this.clock.now()
    for (let attempt = 0; ; attempt++) {
      const answer = await this.send(url, validators(kept)).finally(() => {
        this.turns.done(url.hostname)
      })
      const asked = retryAfter(answer.fields.get('retry-after'), this.options.now())
      const wait = waitBeforeRetry(answer.status, asked, attempt)
      if (wait === undefined || attempt + 1 >= this.limits.attempts) return answer
      if (this.clock.now() - began + wait > this.limits.wait) return answer
      await this.clock.sleep(wait)
      await this.turns.wait(url.hostname, crawlDelay)
    }
  }

  private async send(url: URL, headers: Record<string, string> = {}): Promise<Answer> {
    const { version, mayConnect = isPublicAddress } = this.options
    const { time, bytes } = this.limits
    const agent = `kznews/${version} (personal news archive; fetches what its user asks for)`
    const all = { 'User-Agent': agent, Accept: ACCEPT, ...headers }
    return exchange(url, all, { time, bytes, mayConnect })
  }

  /** The page that an answer brings, or that it says has not changed; undefined for other answers. */
  private pageOf(url: URL, answer: Answer, kept: Kept | undefined): Page | undefined {
    const retrieved = instant(this.options.now())
    if (answer.status === 304 && kept !== undefined) return pageFrom({ ...kept, retrieved })
    if (answer.status !== 200) return undefined
    const found = keptFrom(url, answer, retrieved)
    const isComparable = found.etag !== undefined || found.lastModified !== undefined
    const isSecret = /\bno-store\b/i.test(answer.fields.get('cache-control') ?? '')
    if (isComparable && !isSecret) this.cache.write(found)
    return pageFrom(found)
  }

  private statusError(url: URL, { status, fields }: Answer): KznewsError {
    const after = retryAfter(fields.get('retry-after'), this.options.now())
    return new KznewsError('http-status', {
      host: url.host,
      status,
      ...(after !== undefined && { retryAfter: Math.ceil(after / 1000) }),
    })
  }

  /** The rules of a site: asked for once, and kept for a day. */
  private async rulesFor(url: URL): Promise<Rules> {
    const known = this.rules.get(url.origin)
    if (known !== undefined) return known
    const rules = parseRobots(url, await this.robotsOf(url))
    this.rules.set(url.origin, rules)
    return rules
  }

  private async robotsOf(site: URL): Promise<Buffer> {
    const address = robotsAddress(site).href
    const kept = this.cache.read(address)
    const now = this.options.now()
    const age = kept && now.getTime() - Date.parse(kept.retrieved)
    if (kept && age !== undefined && age >= 0 && age < this.limits.robotsAge) return kept.body
    const body = await this.fetchRobots(robotsAddress(site))
    this.cache.write({ url: address, retrieved: instant(now), body })
    return body
  }

  /** The text of a robots.txt, also from where it has moved; empty where there is none. */
  private async fetchRobots(address: URL): Promise<Buffer> {
    let url = address
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const answer = await this.send(url)
      if (answer.status === 200) return answer.body
      if (meansNoRobots(answer.status)) return Buffer.alloc(0)
      const next = redirectOf(answer, url)
      if (next === undefined) {
        throw new KznewsError('robots-unavailable', { host: address.host, status: answer.status })
      }
      url = next
    }
    // RFC 9309, 2.3.1.2: a robots.txt behind more redirects counts as one that is not there.
    return Buffer.alloc(0)
  }
}

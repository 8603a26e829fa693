/**
 * robots.txt (RFC 9309): what a site asks of programs. One that is not there allows all, one that the
 * server cannot give forbids all for now.
 */

import robotsModule from 'robots-parser'

/** A site's rules for kznews. */
export type Rules = {
  readonly allows: (url: URL) => boolean
  /** Seconds between requests; undefined where nothing is asked. */
  readonly crawlDelay: number | undefined
}

/** Its types tell of a default export; it is CommonJS, and is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

/** The name that sites know us by in robots.txt. */
const PRODUCT = 'kznews'
/** RFC 9309, 2.5: so much at least is read. */
const ROBOTS_BYTES = 500 * 1024

export function robotsAddress(url: URL): URL {
  return new URL('/robots.txt', url)
}

/** Reads the rules of the site of `url`; an empty text allows all. */
export function parseRobots(url: URL, text: Buffer): Rules {
  const lines = text.toString('utf8', 0, ROBOTS_BYTES).replace(/^\ufeff/, '')
  const robots = robotsParser(robotsAddress(url).href, lines)
  const delay = robots.getCrawlDelay(PRODUCT)
  return {
    allows: (page) => robots.isAllowed(page.href, PRODUCT) !== false,
    crawlDelay: delay !== undefined && delay >= 0 ? delay : undefined,
  }
}

/** Whether a status says that there are no rules; every other that is no success forbids all. */
export function meansNoRobots(status: number): boolean {
  // 429 asks to wait: it is a server's trouble, not an absence.
  return status >= 400 && status < 500 && status !== 429
}

/**
 * Notes of browsers in the pages that they save: where a page is from, and when it was saved.
 * Chrome and Firefox: `<!-- saved from url=(0023)https://… -->`; SingleFile: lines of a comment.
 */

import type { Origin } from '../found/draft.ts'
import { webAddress } from '../markup/web-address.ts'

/** The note stands at the top. */
const WITHIN = 4000

const FROM = [/<!--\s*saved from url=\(\d+\)(\S{1,2000})\s*-->/i, /^\s*url:\s+(\S{1,2000})\s*$/m]
const WHEN = /^\s*saved date:\s+(\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4})/m

/** The page's origin, with what the page itself says of it where nothing else is known. */
export function savedOrigin(html: string, origin: Origin): Origin {
  if (origin.url !== undefined) return origin
  const top = html.slice(0, WITHIN)
  const url = FROM.map((pattern) => webAddress(pattern.exec(top)?.[1])).find(
    (each) => each !== undefined,
  )
  const when = new Date(WHEN.exec(top)?.[1] ?? '')
  return {
    ...(!Number.isNaN(when.getTime()) && { retrieved: when.toISOString().replace('.000', '') }),
    ...(url !== undefined && { url }),
    ...origin,
  }
}

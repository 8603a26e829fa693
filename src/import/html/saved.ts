/**
 * Notes of browsers in the pages that they save: where a page is from, and when it was saved.
 * Chrome and Firefox: `<!-- saved from url=(0023)https://… -->`; SingleFile: lines of a comment.
 */

import type { Origin } from '../found/draft.ts'
import { archivedAddress, webAddress } from '../markup/web-address.ts'

/** The note stands at the top. */
const WITHIN = 4000

const FROM = [
  /<!--\s*saved from url=\(\d+\)(\S{1,2000})\s*-->/i,
  /^[ \t]*url:[ \t]+(\S{1,2000})[ \t\r]*$/m,
]
const WHEN = /^[ \t]*saved date:[ \t]+(\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4})/m

/** A copy's own address in the head of its page: Wayback rewrites the first, archive.today writes both. */
const COPY_LINK =
  /<(?:link|meta)\s[^<>]{0,300}?(?:canonical|og:url|bookmark)["'][^<>]{0,100}?(?:href|content)=["'](https?:\/\/[^"'<>\s]{1,2000})["']/gi

/** Wayback's note at the end of a copy. */
const ARCHIVED_ON = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3}) (\d{1,2}), (\d{4}) AND RETRIEVED/

/** Where Wayback writes the address of the page that it shows. */
const WM_INIT = /__wm\.wombat\("(https?:[^"\s]{1,2000})","(\d{14})"/

/** The note of an archive's copy: of what page it is, and of what time. */
function copyOrigin(html: string): Partial<Pick<Origin, 'url' | 'retrieved'>> {
  const head = html.slice(0, 200_000)
  const [, shown, time] = WM_INIT.exec(head) ?? []
  const links = [...head.matchAll(COPY_LINK)].flatMap(
    ([, link = '']) => archivedAddress(link) ?? [],
  )
  const [, clock, month, day, year] = ARCHIVED_ON.exec(html.slice(-4000)) ?? []
  const noted =
    clock === undefined ? Number.NaN : Date.parse(`${day} ${month} ${year} ${clock} GMT`)
  const copy = shown === undefined ? links[0] : archivedAddress(`/web/${time}/${shown}`)
  const retrieved = Number.isNaN(noted)
    ? copy?.retrieved
    : new Date(noted).toISOString().replace('.000', '')
  return {
    ...(copy !== undefined && { url: copy.url }),
    ...(retrieved !== undefined && { retrieved }),
  }
}

/** An origin in a public archive is the original's. */
function originalOf(origin: Origin): Origin {
  const copy = origin.url === undefined ? undefined : archivedAddress(origin.url)
  if (copy === undefined) return origin
  const { retrieved = origin.retrieved } = copy
  return { ...origin, url: copy.url, ...(retrieved !== undefined && { retrieved }) }
}

/** The page's origin, with what the page itself says of it where nothing else is known. */
export function savedOrigin(html: string, origin: Origin): Origin {
  if (origin.url !== undefined) return originalOf(origin)
  const copy = copyOrigin(html)
  if (copy.url !== undefined || copy.retrieved !== undefined) return { ...origin, ...copy }
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

/** The addresses of a page: its own, which decides what it is, and others of the same. */

import type { DomDocument } from '../markup/dom.ts'
import { webAddress } from '../markup/links.ts'
import type { Facts } from './structured-data.ts'

export type Addresses = {
  readonly url?: string | undefined
  /** AMP, as another vocabulary has it. */
  readonly others: readonly string[]
  /** What relative addresses are resolved against. */
  readonly base?: string | undefined
}

/** The front page of a site is no article's address, though some name it on every page. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** @param fetched the address that the page was got from */
export function addressesOf(
  page: DomDocument,
  told: Facts | undefined,
  meta: Facts,
  fetched: string | undefined,
): Addresses {
  const linked = (selector: string) => page.querySelector(selector)?.getAttribute('href')
  const root = webAddress(linked('base[href]'), fetched) ?? fetched
  const named = [linked('link[rel="canonical"]'), meta.url, told?.url]
    .flatMap((href) => webAddress(href, root) ?? [])
    .filter((address) => !isFrontPage(address))
  const amp = webAddress(linked('link[rel="amphtml"]'), root)
  const [url, ...others] = [...new Set(named)]
  return { url, others: amp === undefined ? others : [...others, amp], base: root ?? url }
}

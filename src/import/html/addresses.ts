/** The addresses of a page: its own, which decides what it is, and others of the same. */

import type { SchemaArticle } from '../found/schema-org.ts'
import type { DomDocument } from '../markup/dom.ts'
import { webAddress } from '../markup/web-address.ts'
import type { MetaFacts } from './meta-tags.ts'

/** /, /kk/, /index.php, /kz/index.html: nothing but a language and a server's default. */
const FRONT =
  /^\/(?:(?:kk|kz|qaz|kaz|ru|rus|en|eng|lat|latyn|qazaq)\/?)?(?:(?:index|default|home|main)\.(?:html?|php|aspx?|jsp))?$/i

/** The front page of a site is no article's address, though some name it on every page. */
export function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return FRONT.test(pathname) && search === ''
}

function linked(page: DomDocument, selector: string): string | null | undefined {
  return page.querySelector(selector)?.getAttribute('href')
}

/** The address that relative ones on a page are resolved against; `fetched` is where it was got from. */
export function baseOf(page: DomDocument, fetched: string | undefined): string | undefined {
  return webAddress(linked(page, 'base[href]'), fetched) ?? fetched
}

/** The page's canonical address, where it names one. */
export function canonicalOf(page: DomDocument, base: string | undefined): string | undefined {
  return webAddress(linked(page, 'link[rel="canonical"]'), base)
}

/** The addresses that a page names, its own first; AMP is another vocabulary's. */
export function addressesOf(
  page: DomDocument,
  told: SchemaArticle | undefined,
  meta: MetaFacts,
  base: string | undefined,
): { readonly url: string | undefined; readonly others: readonly string[] } {
  const named = [canonicalOf(page, base), webAddress(meta.url, base), told?.addresses[0]]
    .flatMap((address) => address ?? [])
    .filter((address) => URL.canParse(address) && !isFrontPage(address))
  const amp = webAddress(linked(page, 'link[rel="amphtml"]'), base)
  const [url, ...others] = [...new Set(named)]
  return { url, others: amp === undefined ? others : [...others, amp] }
}

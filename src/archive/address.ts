/**
 * Identity of an article by its web address. The same story stands at a mirror, at an AMP address, with
 * the marks of a newsletter behind it: those are one article.
 */

import { SITES } from './sites.ts'

/** Parameters that count visitors and name no page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|yclid|ysclid|msclkid|twclid|igshid|mc_[ce]id|_openstat|ref_src|from_source)$/i

/** Parts of a host that name the same site: a server, a small screen. */
const PREFIX = /^(?:www\d?|m|mobile|amp)\./

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
  } catch {
    return undefined
  }
}

/** Letters of an address that is looked into. */
const MAX_ADDRESS = 8000

/** An address without the fragment and without what only counts visitors. */
export function canonicalAddress(address: string): string {
  const url = address.length > MAX_ADDRESS ? undefined : parse(address)
  if (url === undefined) return address
  const extra = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // As it was written, where there is nothing to take away: URL would encode its letters.
  if (extra.length === 0) return address.replace(/#.*$/s, '')
  for (const name of extra) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** The path of a page, whose AMP form is the same page. */
function plainPath(path: string): string {
  return path.replace(/^\/amp(?=\/)/, '').replace(/\/amp\/?$|\.amp(?=\.html$|$)/, '')
}

/** `azattyq-33423632`: the site and its own number; undefined where the address has none. */
export function nativeId(address: string): string | undefined {
  const url = parse(address)
  if (url === undefined) return undefined
  const path = plainPath(url.pathname)
  const host = url.hostname
  for (const { hosts, number } of SITES) {
    const [, digits] = number.exec(path) ?? []
    if (digits === undefined) continue
    for (const [name, its] of Object.entries(hosts)) {
      if (its.some((each) => host === each || host.endsWith(`.${each}`))) return `${name}-${digits}`
    }
  }
  return undefined
}

/** The part that all addresses of a page share: host without server, path without AMP, query. */
export function addressKey(address: string): string {
  const url = parse(canonicalAddress(address))
  if (url === undefined) return address
  url.searchParams.delete('amp')
  url.searchParams.sort()
  const path = plainPath(url.pathname).replace(/\/$/, '')
  return url.hostname.replace(PREFIX, '') + path + url.search
}

/** Hosts that anybody can rent a part of: what stands there may say that it is a known site's mirror. */
const RENTED = ['cloudfront.net', 'azureedge.net', 'fastly.net', 'amazonaws.com']

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/** The domains of the site that a host is of: those of its row, or itself. */
function domainsOf(host: string): readonly string[] {
  for (const { hosts } of SITES) {
    for (const its of Object.values(hosts)) {
      const own = its.filter((domain) => !RENTED.some((rented) => isWithin(domain, rented)))
      if (own.some((domain) => isWithin(host, domain))) return own
    }
  }
  return [host.replace(PREFIX, '')]
}

/** Whether two addresses are of one site, so that one may speak for the other. */
export function areOneSite(one: string, other: string): boolean {
  const [first, second] = [parse(one)?.hostname, parse(other)?.hostname]
  if (first === undefined || second === undefined) return one === other
  return (
    domainsOf(first).some((domain) => isWithin(second, domain)) ||
    domainsOf(second).some((domain) => isWithin(first, domain))
  )
}

/**
 * Which internet addresses are public. A link in a feed or a redirect must not make kznews ask a
 * router, a cloud's metadata service or whatever listens on this machine.
 */

import ipaddr from 'ipaddr.js'

/** RFC 6052: a network of IPv6 alone writes every IPv4 address so. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96')
/** RFC 4291: what has been given out to the public so far. Outside stands `::127.0.0.1` too. */
const GLOBAL = ipaddr.parseCIDR('2000::/3')

/** Whether an address, as the resolver gives it, is of the public internet. */
export function isPublicAddress(address: string): boolean {
  // The library takes 1.2.3 for an address too. fe80::1%eth0: a zone is of a link.
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  if (!isAddress || address.includes('%')) return false
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  if (parsed.match(NAT64)) {
    return isPublicAddress(ipaddr.fromByteArray(parsed.toByteArray().slice(12)).toString())
  }
  return parsed.range() === 'unicast' && parsed.match(GLOBAL)
}

/** Addresses in markup: the targets of links, and pictures. */

import { webAddress } from './web-address.ts'

/** Targets that inline.ts takes, with its limits. */
const TARGET = /^https?:\/\/[^\s()<>]{1,4000}$/

/** The size that a picture was asked for in: `_w250_r1_s.jpg` of RFE/RL's picture server. */
const PANGEA_SIZE = /(\/\/gdb\.[^/]+\/[^?#]*?)(?:_[a-z]{1,3}\d*)+(?=\.\w{3,4}(?:[?#]|$))/

/** An address as the target of a link in a paragraph; undefined where it cannot be one. */
function inlineTarget(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  if (TARGET.test(address)) return address
  const encoded = new URL(address).href.replaceAll('(', '%28').replaceAll(')', '%29')
  return TARGET.test(encoded) ? encoded : undefined
}

/** The target of a link: '' where it leads nowhere on the web, or to its own page. */
export function linkTarget(href: string, base?: string): string {
  return href.trim().startsWith('#') ? '' : (inlineTarget(webAddress(href, base)) ?? '')
}

/** The address of a picture, in the size it has. */
export function imageAddress(src: string | null | undefined, base?: string): string | undefined {
  return webAddress(src, base)?.replace(PANGEA_SIZE, '$1')
}

/** Addresses of a page: made whole, and only those that lead to the web. */

/** What inline.ts takes as a target, with its limits. */
const TARGET = /^https?:\/\/[^\s()<>]{1,4000}$/

/** The size that a picture was asked for in: `_w250_r1_s.jpg` of RFE/RL's picture server. */
const PANGEA_SIZE = /(\/\/gdb\.[^/]+\/[^?#]*?)(?:_[a-z]{1,3}\d*)+(?=\.\w{3,4}(?:[?#]|$))/

/**
 * An address as http(s), made whole; undefined for any other. One that is whole stays as it is
 * written: URL would encode its letters.
 */
export function webAddress(href: string | null | undefined, base?: string): string | undefined {
  const written = href?.trim() ?? ''
  if (written === '') return undefined
  try {
    const url = new URL(written, base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
    if (TARGET.test(written)) return written
    const address = url.href.replaceAll('(', '%28').replaceAll(')', '%29')
    return TARGET.test(address) ? address : undefined
  } catch {
    return undefined
  }
}

/** The target of a link: '' where it leads nowhere on the web, or to its own page. */
export function linkTarget(href: string, base?: string): string {
  return href.trim().startsWith('#') ? '' : (webAddress(href, base) ?? '')
}

/** The address of a picture, in the size it has. */
export function imageAddress(src: string | null | undefined, base?: string): string | undefined {
  return webAddress(src, base)?.replace(PANGEA_SIZE, '$1')
}

/** A piece of HTML, as feeds carry it → blocks of a body. */

import { blocksOf, type Content } from './blocks.ts'
import { loadParser } from './dom.ts'
import { withinTime } from './time-limit.ts'

/** Makes the reader of fragments ready: it gives undefined for one too large. */
export async function loadFragmentReader(): Promise<
  (html: string, base?: string) => Content | undefined
> {
  const parse = await loadParser()
  return (html, base) =>
    withinTime(() => {
      const page = parse(html)
      return page && blocksOf([page.documentElement], base)
    })
}

/**
 * The blocks and pictures of a fragment (`content:encoded`, `content_html`). Relative addresses are
 * resolved against `base`, those that cannot be are dropped.
 *
 * @returns undefined for one too large to be read (limits.ts)
 */
export async function fragmentBlocks(html: string, base?: string): Promise<Content | undefined> {
  const read = await loadFragmentReader()
  return read(html, base)
}

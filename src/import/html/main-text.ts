/**
 * The text of a page that no table knows: Mozilla's Readability (what browsers' reader
 * views use) finds where it is, then what is plainly beside it is taken out.
 */

import type { DomDocument, DomElement } from '../markup/dom.ts'

/** Readability's own expressions are quadratic in long attributes of these. */
const HEAD = 'meta, link, title, script, style, noscript'

/** The element it finds; it stumbles over some trees that no page should have. */
function parsed(reader: { parse(): { content?: unknown } | null }): DomElement | undefined {
  try {
    return (reader.parse()?.content as DomElement | null | undefined) ?? undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Finds the element that the text of a page is in, and changes the page; undefined where there is none. */
export type TextFinder = (page: DomDocument) => DomElement | undefined

/** Makes the finder ready. */
export async function loadTextFinder(): Promise<TextFinder> {
  const { Readability } = await import('@mozilla/readability')
  return (page) => {
    for (const element of [...page.querySelectorAll(HEAD)]) element.remove()
    const reader = new Readability(page as never, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element,
    })
    return parsed(reader)
  }
}

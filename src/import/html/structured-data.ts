/** A page's description of itself for machines: its scripts of JSON-LD, read by found/schema-org.ts. */

import { articleOfPage, type SchemaArticle } from '../found/schema-org.ts'
import type { DomDocument } from '../markup/dom.ts'

const SCRIPTS = 'script[type="application/ld+json"]'

/** The values of a script: control characters, which JSON has not, are spaces at the second try. */
function parseScript(text: string): unknown {
  const bare = text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
  for (const json of [
    bare,
    bare.replace(/[\x00-\x1f]/g, ' ').replace(/(?:\/\/)?(?:\]\]>|-->) *$/, ''),
  ]) {
    try {
      return JSON.parse(json)
    } catch {
      // The next, or nothing.
    }
  }
  return undefined
}

/** The article that a page is about by its scripts; undefined where they name none. */
export function structuredFacts(
  page: DomDocument,
  base: string | undefined,
): SchemaArticle | undefined {
  const scripts = [...page.querySelectorAll(SCRIPTS)]
  return articleOfPage(
    scripts.flatMap(({ textContent }) => parseScript(textContent ?? '') ?? []),
    base,
  )
}

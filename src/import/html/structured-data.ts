/** A page's description of itself for machines: its scripts of JSON-LD, read by found/schema-org.ts. */

import { articleOfPage, type SchemaArticle } from '../found/schema-org.ts'
import type { DomDocument } from '../markup/dom.ts'

const SCRIPTS = 'script[type="application/ld+json"]'

/** Texts of JSON as they are; comments, and commas before an end, gone. Linear. */
function mended(json: string): string {
  return json
    .replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (piece) =>
      piece.startsWith('"') ? piece : ' ',
    )
    .replace(/"(?:[^"\\]|\\.)*"|,(?=\s{0,200}[}\]])|;\s*$/g, (piece) =>
      piece.startsWith('"') ? piece : '',
    )
}

/** The values of a script: control characters, which JSON has not, are spaces at the second try, comments are gone at the third. */
function parseScript(text: string): unknown {
  const bare = text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
  for (const json of [
    bare,
    bare.replace(/[\x00-\x1f]/g, ' ').replace(/(?:\/\/)?(?:\]\]>|-->) *$/, ''),
    mended(bare).replace(/[\x00-\x1f]/g, ' '),
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

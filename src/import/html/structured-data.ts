/** A page's description of itself for machines: its scripts of JSON-LD, read by found/schema-org.ts. */

import { articleOfPage, dateOfPage, type SchemaArticle } from '../found/schema-org.ts'
import type { DomDocument } from '../markup/dom.ts'

const SCRIPTS = 'script[type="application/ld+json"]'

/** A text of JSON, or what is no part of JSON: a comment; at the second look a comma before an end. */
const COMMENT = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[^*]{0,2000}\*\//g
const COMMA = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|,(?=\s{0,200}[}\]])|;\s{0,20}$/g

/** A longer script is written by a program. */
const MENDED = 200_000

/** JSON without comments, and without commas before an end; texts are as they were. */
function mended(json: string): string {
  if (json.length > MENDED) return json
  const but = (by: string) => (piece: string) => (piece.startsWith('"') ? piece : by)
  return json.replace(COMMENT, but(' ')).replace(COMMA, but(''))
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

/** What a page is about by its scripts: its article, undefined where they name none, and its own date. */
export function structuredFacts(
  page: DomDocument,
  base: string | undefined,
): { readonly told: SchemaArticle | undefined; readonly pageDate: string | undefined } {
  const scripts = [...page.querySelectorAll(SCRIPTS)].flatMap(
    ({ textContent }) => parseScript(textContent ?? '') ?? [],
  )
  return { told: articleOfPage(scripts, base), pageDate: dateOfPage(scripts) }
}

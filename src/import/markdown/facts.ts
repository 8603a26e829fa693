/** The facts above a text → a record's: as clippers, generators of sites and kznews itself write them. */

import { fieldOf } from '../../archive/field-names.ts'
import { isText, type JsonObject, listOf } from '../../archive/parse-values.ts'

/** [[Айгүл Серік|Айгүл]], as notes of Obsidian link. */
const WIKI_LINK = /!?\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g

export function withoutWikiLinks(text: string): string {
  return text.replace(WIKI_LINK, (link, label: string) => (link.startsWith('!') ? '' : label))
}

const NAMES = /^(?:tags|keywords|categories|authors?|by)$/i

/** Jekyll parts names by spaces, people by commas. */
function listIn(name: string, value: unknown): unknown {
  if (!isText(value) || !NAMES.test(name)) return value
  if (/^(?:tags|keywords|categories)$/i.test(name)) {
    return value.split(/,/.test(value) ? /\s*,\s*/ : /\s+/)
  }
  return value.split(/\s*[,;]\s*|\s+(?:және|мен|и|and)\s+/)
}

function clean(value: unknown): unknown {
  if (isText(value)) return withoutWikiLinks(value).trim()
  return Array.isArray(value) ? value.map(clean) : value
}

/** Whether a value can be an address: generators write paths. */
function isUsable(name: string, value: unknown): boolean {
  if (value === '' || value === null || value === 'null' || value === '~') return false
  return (
    fieldOf(name)?.field !== 'url' || listOf(value).some((each) => /^https?:/i.test(String(each)))
  )
}

/** A text that its writer has not published. */
export function isDraft(facts: JsonObject): boolean {
  const said = (name: string) => String(facts[name] ?? '').toLowerCase()
  return said('draft') === 'true' || said('published') === 'false' || said('status') === 'draft'
}

/** Names that notes have for what a record has. */
const NOTE_NAMES: Readonly<Record<string, string>> = { by: 'author', publication: 'publisher' }

/** The facts as a record's; of a clipping the day when it was clipped is not the article's. */
export function recordFacts(facts: JsonObject): JsonObject {
  const isClipping = ['source', 'url', 'link'].some((name) => /^https?:/i.test(String(facts[name])))
  const hasDate = 'published' in facts || 'date' in facts || 'datePublished' in facts
  const entries = Object.entries(facts).flatMap(([name, value]) => {
    if (!isUsable(name, value)) return []
    if (isClipping && hasDate && /^(?:created|clipped|saved)$/i.test(name)) return []
    return [[NOTE_NAMES[name.toLowerCase()] ?? name, clean(listIn(name, value))] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * Text as it is stored: composed (NFC), LF, trimmed, without control characters, directional
 * overrides and soft hyphens. Spelling, quotes and dashes are the author's and stay.
 */

import type { Article, Block } from '../../archive/article.ts'

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
const CONTROLS =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]|\udb40[\udc00-\udc7f]/g
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE, '\ufffd')
    .normalize('NFC')
    .trim()
}

/** The same for what is one line wherever it is shown: an id, a title, a name. */
function cleanLine(text: string): string {
  const clean = cleanText(text)
  if (!/[\t\n]/.test(clean)) return clean
  const parts = clean.split(/[\t\n]+/).map((part) => part.trim())
  return parts.filter((part) => part !== '').join(' ')
}

const LINES: ReadonlySet<string> = new Set<keyof Article>([
  'id',
  'url',
  'title',
  'language',
  'categories',
  'tags',
  'authors',
  'publisher',
  'dateline',
  'related',
])

/** Every text in a value; keys and everything that is not text stay as they are. */
function cleanDeep<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, clean)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner, clean)]),
  ) as T
}

function hasText(block: Block): boolean {
  return typeof block !== 'string' || block !== ''
}

/** An article whose texts are clean; its unknown keys are not ours to touch. */
export function cleanArticle({ extra, ...known }: Article): Article {
  const entries = Object.entries(known).map(([key, value]) => [
    key,
    cleanDeep(value, LINES.has(key) ? cleanLine : cleanText),
  ])
  const clean: Omit<Article, 'extra'> = Object.fromEntries(entries)
  return {
    ...clean,
    // Names that differed only in what was cleaned away are one.
    categories: [...new Set(clean.categories)],
    ...(clean.tags !== undefined && { tags: [...new Set(clean.tags)] }),
    body: clean.body.filter(hasText),
    ...(extra !== undefined && { extra }),
  }
}

/**
 * Text as it is stored: composed (NFC), LF, trimmed, without control characters, directional
 * overrides and soft hyphens. Spelling, quotes and dashes are the author's and stay.
 */

import type { Article, Block } from '../../archive/article.ts'
import {
  ANNOTATIONS,
  BIDI_CONTROLS,
  C0,
  C1,
  DELETE,
  LINE_ENDS,
  LONE_SURROGATE,
  SOFT_HYPHEN,
  TAG,
} from '../../kazakh/letters/characters.ts'

const ENDS_OF_LINES = new RegExp(`\\r\\n?|[${LINE_ENDS}]`, 'g')
/**
 * Joiners, marks of direction and zero-width characters stay: a source may mean them, and `check`
 * names those that stand where they do harm.
 */
const DROPPED = new RegExp(
  `(?![\\t\\n])[${C0}${DELETE}${C1}${SOFT_HYPHEN}${BIDI_CONTROLS}${ANNOTATIONS}]|${TAG}`,
  'g',
)
const LONE = new RegExp(LONE_SURROGATE, 'g')

export function cleanText(text: string): string {
  return text
    .replace(ENDS_OF_LINES, '\n')
    .replace(DROPPED, '')
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

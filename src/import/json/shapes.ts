/**
 * Which vocabulary an object of JSON speaks, by the keys that no other has. Everything else is read
 * as a record of ours, leniently (archive/parse-article.ts).
 */

import { isObject, isText, type JsonObject } from '../../archive/parse-values.ts'
import { telegramChats } from './telegram.ts'

export type Shape = 'telegram' | 'jsonfeed' | 'jsonld' | 'ninjs' | 'record'

const has = (value: JsonObject, ...keys: readonly string[]) =>
  keys.some((key) => Object.hasOwn(value, key))

/** By its version; without one by items that have the names of JSON Feed. */
function isJsonFeed(value: JsonObject): boolean {
  if (!Array.isArray(value.items)) return false
  if (isText(value.version) && /jsonfeed\.org\/version/i.test(value.version)) return true
  const [first] = value.items
  return isObject(first) && has(first, 'content_html', 'content_text', 'date_published')
}

function isJsonLd(value: JsonObject): boolean {
  return has(value, '@graph', '@type') || (has(value, '@context') && !has(value, 'body'))
}

/** IPTC's news in JSON: a `uri`, and a text or a headline by its names. */
function isNinjs(value: JsonObject): boolean {
  if (!isText(value.uri) || has(value, 'id', 'body')) return false
  return has(
    value,
    'body_text',
    'body_xhtml',
    'body_html',
    'bodies',
    'headlines',
    'versioncreated',
    'description_text',
  )
}

export function shapeOf(value: JsonObject): Shape {
  if (telegramChats(value) !== undefined) return 'telegram'
  if (isJsonFeed(value)) return 'jsonfeed'
  if (isJsonLd(value)) return 'jsonld'
  return isNinjs(value) ? 'ninjs' : 'record'
}

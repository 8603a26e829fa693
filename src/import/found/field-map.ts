/**
 * What the user says of a source's names: `title=Headline,text=Body`. A value under such a name is put under
 * ours; what stood there steps aside, behind a `_`.
 */

import { fieldOf } from '../../archive/field-names.ts'
import { isObject, type JsonObject } from '../../archive/parse-values.ts'
import { KznewsError } from '../../errors.ts'

/** The names that a user can map, and the key that each becomes. */
const KEYS = {
  title: 'title',
  // Not `body`: words of others are literal.
  text: 'articleBody',
  date: 'datePublished',
  url: 'url',
  summary: 'description',
  category: 'section',
  tags: 'tags',
  author: 'authors',
  id: 'id',
  language: 'language',
  image: 'images',
  publisher: 'publisher',
} as const

/** The names that can be mapped. */
const MAPPABLE = Object.keys(KEYS)

/** Keys of ours → names of the source: of its columns or keys, also of one in another (`meta.date`). */
export type FieldMap = ReadonlyMap<string, string>

const PARTS = new RegExp(`,(?=\\s*(?:${MAPPABLE.join('|')})\\s*=)`)

/**
 * Reads `title=Headline,text=Body`.
 *
 * @throws KznewsError `map-invalid`
 */
export function parseFieldMap(text: string): FieldMap {
  const pairs = text.split(PARTS).map((part) => {
    const [, field = '', name = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/s.exec(part) ?? []
    if (!Object.hasOwn(KEYS, field) || name === '') {
      throw new KznewsError('map-invalid', { value: part.trim(), fields: MAPPABLE })
    }
    return [KEYS[field as keyof typeof KEYS], name] as const
  })
  return new Map(pairs)
}

/** The value under a name: a key as it stands, else a way through objects. */
function valueAt(object: JsonObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name]
  let value: unknown = object
  for (const key of name.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Lists and objects of a document are in each other no deeper than this. */
const MAX_DEPTH = 8

/** An object with its values under our keys; as it is where it has none of the names. */
export function mapObject(object: JsonObject, map: FieldMap): JsonObject {
  const found = [...map].flatMap(([key, name]) => {
    const value = valueAt(object, name)
    return value === undefined || value === null ? [] : [{ key, name, value }]
  })
  if (found.length === 0) return object
  const taken = new Set(found.map(({ name }) => name))
  const fields = new Set(found.map(({ key }) => fieldOf(key)?.field))
  const rest = Object.entries(object)
    .filter(([key]) => !taken.has(key))
    .map(([key, value]) => [fields.has(fieldOf(key)?.field) ? `_${key}` : key, value])
  return Object.fromEntries([...rest, ...found.map(({ key, value }) => [key, value])])
}

/** All objects of a document so: its records may stand wherever they stand. */
export function mapDocument(value: unknown, map: FieldMap | undefined, depth = 0): unknown {
  if (map === undefined || depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((each) => mapDocument(each, map, depth + 1))
  if (!isObject(value)) return value
  const mapped = mapObject(value, map)
  if (mapped !== value) return mapped
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapDocument(inner, map, depth + 1)]),
  )
}

/**
 * The articles inside a document: exports wrap them in an object (`items`, `response.results`,
 * `hits.hits[]._source` …), and no two use the same name. What has articles in a list is a list, whatever
 * title it bears itself; what has a text of its own is an article, whatever lists it holds.
 */

import { fieldOf } from './field-names.ts'
import { isObject, isText, type JsonObject } from './parse-values.ts'
import { packedText, withoutType } from './plain-values.ts'

/** Lists stand no deeper in what is around them. */
const MAX_DEPTH = 4

/** Objects of a list that are looked at. */
const LOOKED_AT = 8

/** Keys of an object's other half: what a database or a search engine keeps beside a document. */
const AROUND_ONE =
  /^_|^(?:id|pk|model|type|index|score|sort|cursor|meta|links|relationships|createdAt|updatedAt)$/

type Evidence = { title: boolean; text: boolean; pointer: boolean }

function hasWords(value: unknown): boolean {
  if (isText(value)) return true
  if (Array.isArray(value))
    return value.some((each) => isText(each) || (isObject(each) && isText(each.text)))
  return packedText(value) !== undefined
}

/** What of an article an object has, by the names of its keys. */
function evidenceOf(object: JsonObject): Evidence {
  const evidence = { title: false, text: false, pointer: false }
  for (const [key, value] of Object.entries(object)) {
    const field = fieldOf(key)?.field
    if (field === 'title') evidence.title ||= hasWords(value)
    else if (field === 'body' || field === 'description') evidence.text ||= hasWords(value)
    else if (field === 'url' || field === 'datePublished') {
      evidence.pointer ||= withoutType(value) !== null && value !== ''
    }
  }
  return evidence
}

/** Whether a value has what an article has: a headline and a text, or one of them and where it stands. */
export function isArticleLike(value: unknown): boolean {
  if (!isObject(value)) return false
  const { title, text, pointer } = evidenceOf(withoutWrapper(value))
  return (title && (text || pointer)) || (text && pointer)
}

/** Whether an object is itself an article with a text: then lists in it are its own. */
function hasOwnText(object: JsonObject): boolean {
  const keys = Object.entries(object)
  const isBody = ([key, value]: [string, unknown]) =>
    fieldOf(key)?.field === 'body' && hasWords(value)
  return evidenceOf(object).title && keys.some(isBody)
}

/**
 * A record out of the object that is packed around it: `_source` of Elasticsearch, `node` of GraphQL,
 * `attributes` of JSON:API, `fields` of Django. What stands beside it is kept with it.
 */
export function withoutWrapper(record: JsonObject): JsonObject {
  const inner = Object.entries(record).filter(([, value]) => isObject(value))
  const [only] = inner
  if (inner.length === 0 || only === undefined) return record
  const rest = Object.entries(record).filter(([, value]) => !isObject(value))
  if (!rest.every(([key]) => AROUND_ONE.test(key))) return record
  const packed = inner.filter(([key, value]) => {
    const { title, text, pointer } = evidenceOf(value as JsonObject)
    return fieldOf(key) === undefined && ((title && (text || pointer)) || (text && pointer))
  })
  if (packed.length !== 1) return record
  const [name, article] = packed[0]!
  const beside = Object.entries(record).filter(([key]) => key !== name)
  return { ...Object.fromEntries(beside), ...(article as JsonObject) }
}

/** Lists of articles, objects of them by their ids too. */
function articlesOf(value: unknown): readonly unknown[] | undefined {
  const isList = (items: readonly unknown[]) => {
    const looked = items.slice(0, LOOKED_AT)
    return looked.length > 0 && looked.filter(isArticleLike).length * 2 > looked.length
  }
  if (Array.isArray(value)) return isList(value) ? value : undefined
  if (!isObject(value)) return undefined
  const items = Object.values(value)
  return items.every(isObject) && isList(items) ? items : undefined
}

/** Names under which an article has others: what it is related to, its parts. */
function isFieldOfArticle(key: string): boolean {
  const field = fieldOf(key)?.field
  return field === 'related' || field === 'authors' || field === 'images' || field === 'source'
}

function listIn(object: JsonObject, depth: number): readonly unknown[] | undefined {
  const byId = articlesOf(object)
  if (byId !== undefined) return byId
  const entries = Object.entries(object).filter(([key]) => !isFieldOfArticle(key))
  const lists = entries.flatMap(([, value]) => {
    const list = articlesOf(value)
    return list === undefined ? [] : [list]
  })
  if (lists.length > 0) return lists.length === 1 ? lists[0] : lists.flat()
  if (depth >= MAX_DEPTH) return undefined
  const inner = entries.flatMap(([, value]) => {
    const objects = Array.isArray(value) ? value.slice(0, LOOKED_AT * 8) : [value]
    return objects.flatMap((each) => (isObject(each) ? (listIn(each, depth + 1) ?? []) : []))
  })
  return inner.length > 0 ? inner : undefined
}

/** The articles of an array or of the object around it; undefined for a single article. */
export function articleList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return undefined
  // Named so by us, and by News API: also an empty one.
  if (Array.isArray(value.articles) && !Object.hasOwn(value, 'title')) return value.articles
  if (Object.hasOwn(value, 'schemaVersion') || hasOwnText(value)) return undefined
  return listIn(value, 1)
}

/** Values as the JSON vocabularies of news write them: one or a list, a text or an object with one. */

import type { Author, Image } from '../../archive/article.ts'
import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import { readable } from '../markup/entities.ts'
import { webAddress } from '../markup/web-address.ts'

/** The texts in a value, in order: those of lists, of `{"name": …}` and of JSON-LD's `@value`. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((each) => {
    if (isObject(each)) return textsOf(each['@value'] ?? each.value ?? each.name)
    if (typeof each === 'number') return [String(each)]
    return isText(each) ? [each.trim()] : []
  })
}

/** The first text of any of these values, as one line. */
export function lineFrom(...values: readonly unknown[]): string | undefined {
  return values
    .flatMap(textsOf)
    .map(readable)
    .find((line) => line !== '')
}

/** Names, each once; keywords are often one string with commas. */
export function namesFrom(value: unknown, isParted = false): string[] {
  const lines = textsOf(value).map(readable)
  const names = isParted ? lines.flatMap((line) => line.split(/[,;]/)) : lines
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '')
}

/** The first web address in these values: a text, or an object's `@id`, `url` or `href`. */
export function addressFrom(base: string | undefined, ...values: readonly unknown[]) {
  for (const value of values.flatMap(listOf)) {
    const text = isObject(value)
      ? (value.url ?? value.contentUrl ?? value.href ?? value['@id'])
      : value
    const address = webAddress(typeof text === 'string' ? readable(text) : undefined, base)
    if (address !== undefined) return address
  }
  return undefined
}

/** A text and the property that has it. */
export type NamedText = { readonly name: string; readonly text: string }

/** The first of these properties with a text. */
export function firstText(object: JsonObject, names: readonly string[]): NamedText | undefined {
  for (const name of names) {
    const [text] = textsOf(object[name])
    if (text !== undefined) return { name, text }
  }
  return undefined
}

/** An article has so many pictures, authors or addresses at most: more are a list of something else. */
export const MOST_PARTS = 1000

/** People or offices, each name once. */
export function authorsFrom(value: unknown, base: string | undefined): Author[] {
  const authors = listOf(value)
    .slice(0, MOST_PARTS)
    .flatMap((each): Author[] => {
      const name = lineFrom(each)
      if (name === undefined) return []
      const url = isObject(each) ? addressFrom(base, each.url, each.sameAs) : undefined
      return [{ name, ...(url !== undefined && { url }) }]
    })
  return [...new Map(authors.toReversed().map((each) => [each.name, each])).values()].toReversed()
}

/** One picture from an address, or an object of schema.org. */
export function imageFrom(value: unknown, base: string | undefined): Image | undefined {
  const url = addressFrom(base, value)
  if (!isObject(value)) return url === undefined ? undefined : { url }
  const [caption, credit] = [lineFrom(value.caption), lineFrom(value.creditText, value.creator)]
  if (url === undefined && caption === undefined) return undefined
  return {
    ...(url !== undefined && { url }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  }
}

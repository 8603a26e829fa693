/** Values as the JSON vocabularies of news write them: one or a list, a text or an object of it. */

import type { Author, Image } from '../../archive/article.ts'
import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import type { Report } from '../../archive/problem.ts'
import { readFeedDate } from '../found/feed-date.ts'
import type { FoundDate } from '../found/found.ts'
import { lineOf, untypedValue } from '../found/text-value.ts'
import { webAddress } from '../found/web-address.ts'

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
  const [first] = values.flatMap(textsOf)
  return first === undefined ? undefined : lineOf(untypedValue(first))
}

/** Names, each once; keywords are often one string with commas. */
export function namesFrom(value: unknown, isParted = false): string[] {
  const lines = textsOf(value).flatMap((text) => (isParted ? text.split(/[,;]/) : [text]))
  return [...new Set(lines.flatMap((text) => lineOf(untypedValue(text)) ?? []))]
}

/** The first web address in these values: a text, or an object's `@id`, `url` or `href`. */
export function addressFrom(base: string | undefined, ...values: readonly unknown[]) {
  for (const value of values.flatMap(listOf)) {
    const text = isObject(value)
      ? (value.url ?? value.contentUrl ?? value.href ?? value['@id'])
      : value
    const address = webAddress(text, base)
    if (address !== undefined) return address
  }
  return undefined
}

/** The first of these values that is a date. */
export function dateFrom(
  object: JsonObject,
  names: readonly string[],
  report: Report,
): FoundDate | undefined {
  for (const name of names) {
    const [text] = textsOf(object[name])
    if (text === undefined) continue
    return { text, date: readFeedDate(text, name, report) }
  }
  return undefined
}

export function authorsFrom(value: unknown, base: string | undefined): Author[] {
  const authors = listOf(value).flatMap((each): Author[] => {
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

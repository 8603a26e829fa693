/** The fields of a record that are one line: names, addresses, dates, a language. */

import { isHtml, plainLine } from './html-blocks.ts'
import { parseDate } from './parse-date.ts'
import { isObject, listOf, readText, readUrl, type ValueReader } from './parse-values.ts'
import { packedText } from './plain-values.ts'

/** A name, an address or another text, also where it is the property of an object. */
export const readLabel: ValueReader<string> = (value, field, report) =>
  readText(isObject(value) ? (value['@id'] ?? value.name ?? value.url) : value, field, report)

/** A line of words of another vocabulary: out of what it is packed in, and out of its markup. */
export const readLine: ValueReader<string> = (value, field, report) => {
  const packed = isObject(value) && value.name === undefined ? packedText(value) : undefined
  const line = readLabel(packed ?? value, field, report)
  if (line === undefined || !(isHtml(line) || line.includes('&'))) return line
  return plainLine(line) || undefined
}

/** Whose the article is: also a feed reader's `{"title": …}`. */
export const readPublisher: ValueReader<string> = (value, field, report) =>
  readText(isObject(value) ? (value.name ?? value.title) : value, field, report)

/** An address, the first of several, also where it is the property of an object. */
export const readAddress: ValueReader<string> = (value, field, report) => {
  const [first] = listOf(value)
  const { '@id': id, url, href } = isObject(first) ? first : {}
  return readUrl(isObject(first) ? (id ?? url ?? href) : first, field, report)
}

/** A language tag by its shape (BCP 47), also as POSIX writes it: kk_KZ. */
export const readLanguage: ValueReader<string> = (value, field, report) => {
  const tag = readText(value, field, report)?.replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}

export const readDate: ValueReader<string> = (value, name, report) =>
  parseDate({ name, value }, report).date

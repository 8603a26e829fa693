/** Lists of articles for programs. */

import { csv, indentedArray, jsonLines, type Layout, tsv } from '../records.ts'

/** The record of a listed article or hit; JSON has all of its fields, the rows have these. */
export type ListedRecord = {
  readonly id: string
  readonly title: string
  readonly datePublished?: string
  readonly categories: readonly string[]
  readonly url?: string
}

const asItIs = (record: ListedRecord): ListedRecord => record

export const ROW_LAYOUTS = {
  json: indentedArray(asItIs),
  ndjson: jsonLines(asItIs),
  csv: csv(
    ['id', 'datePublished', 'categories', 'title', 'url'],
    ({ id, datePublished = '', categories, title, url = '' }) => [
      id,
      datePublished,
      categories.join('; '),
      title,
      url,
    ],
  ),
  tsv: tsv(({ id, datePublished = '', categories, title }) => [
    id,
    datePublished,
    categories.join(', '),
    title,
  ]),
  ids: tsv(({ id }) => [id]),
} as const satisfies Readonly<Record<string, Layout<ListedRecord>>>

export type RowFormat = keyof typeof ROW_LAYOUTS

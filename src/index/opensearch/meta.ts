/** What is known of an archive as a whole: a document among the families, written with each commit. */

import { FIELDS } from '../../archive/texts.ts'
import type { About, FieldNumbers } from '../reader.ts'
import type { Json } from './json.ts'
import type { Search } from './searches.ts'

export const META_ID = 'meta'

export type Sizes = Pick<About, 'documents' | 'lengths'>

const NOTHING: Sizes = {
  documents: 0,
  lengths: Object.fromEntries(FIELDS.map((field) => [field, 0])) as FieldNumbers,
}

export const META_SEARCH: Search = {
  of: 'words',
  body: { query: { ids: { values: [META_ID] } }, size: 1, version: true, _source: ['meta'] },
  mayBePartial: true,
}

export function aboutOf(answer: Json): About {
  const [hit] = answer.hits.hits
  if (hit === undefined) return { generation: 0, ...NOTHING }
  return { generation: hit._version, ...JSON.parse(hit._source.meta) }
}

/** Asks for the sizes of all that is searched now. */
export const SIZES_SEARCH: Search = {
  of: 'articles',
  body: {
    size: 0,
    track_total_hits: true,
    aggs: Object.fromEntries(FIELDS.map((field) => [field, { sum: { field: `length.${field}` } }])),
  },
  mayBePartial: true,
}

export function sizesOf({ hits, aggregations }: Json): Sizes {
  const documents: number = hits.total.value
  const lengths = FIELDS.map((field) => {
    return [field, aggregations[field].value / Math.max(documents, 1)]
  })
  return { documents, lengths: Object.fromEntries(lengths) }
}

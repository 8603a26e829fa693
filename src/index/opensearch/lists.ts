/** Lists of documents, documents looked up by id and title, and counts: never answered in part. */

import { fnv1a64 } from '../../archive/hash.ts'
import { titleKey } from '../keys.ts'
import { likeliestIds } from '../like-ids.ts'
import {
  type Bucket,
  type CategoryEntry,
  type DocumentRow,
  type Grouping,
  type IndexReader,
  LAST_PLACE,
  type ListOrder,
} from '../reader.ts'
import { rowOf } from './documents.ts'
import { matching } from './expression.ts'
import type { Json } from './json.ts'
import { aboutOf, META_SEARCH } from './meta.ts'
import type { Records } from './records.ts'
import { type Search, type Searches, UNREAD } from './searches.ts'
import { keywordOf } from './tokens.ts'

/** Rows of a long list that are handed over together. */
const PIECE = 1000

/** Ids that a mistyped one is compared with: the newest. */
const IDS_COMPARED = 5000

/** Categories, and periods, that may be counted at once. */
const MOST_BUCKETS = 10_000

const ORDERS: Readonly<Record<ListOrder, readonly object[]>> = {
  // The order of the index itself.
  date: [{ day: 'desc' }, { instant: 'desc' }, { id: 'asc' }],
  oldest: [{ date: { order: 'asc', missing: '_last' } }, { instant: 'asc' }, { id: 'asc' }],
  title: [{ title_order: 'asc' }, { id: 'asc' }],
}

const FACTS = { _source: ['facts'] } as const

function rowsOf(hits: readonly Json[]): DocumentRow[] {
  return hits.map(({ _source }) => rowOf(_source.facts))
}

function counted(by: Grouping) {
  if (by === 'category') {
    const order = [{ _count: 'desc' }, { _key: 'asc' }]
    return { terms: { field: 'category', size: MOST_BUCKETS, order } }
  }
  return { date_histogram: { field: 'date', calendar_interval: by, min_doc_count: 1 } }
}

/** How much of a day `2026-06-22` names its period. */
const KEY_LENGTHS: Readonly<Record<Exclude<Grouping, 'category'>, number>> = {
  day: 10,
  week: 10,
  month: 7,
  year: 4,
}

function bucketOf(by: Grouping, { key, doc_count: documents }: Json): Bucket {
  if (by === 'category') return { key, documents }
  return { key: new Date(key).toISOString().slice(0, KEY_LENGTHS[by]), documents }
}

type Lists = Pick<
  IndexReader,
  | 'about'
  | 'categories'
  | 'list'
  | 'stream'
  | 'count'
  | 'aggregate'
  | 'byIdPrefix'
  | 'byTitle'
  | 'likeIds'
>

export function lists(searches: Searches, records: Records): Lists {
  function expected(rows: DocumentRow[]): DocumentRow[] {
    records.expect(rows.map(({ document }) => document))
    return rows
  }

  async function rows(body: Search['body']): Promise<DocumentRow[]> {
    const answer = await searches.one({ of: 'articles', body: { ...FACTS, ...body } })
    return rowsOf(answer.hits.hits)
  }

  async function buckets(by: Grouping, query: unknown): Promise<Json> {
    const field = by === 'category' ? 'category' : 'date'
    const aggs = { by: counted(by), none: { missing: { field } } }
    const answer = await searches.one({
      of: 'articles',
      body: { query, size: 0, track_total_hits: false, aggs },
    })
    return answer.aggregations
  }

  return {
    async about() {
      return aboutOf(await searches.one(META_SEARCH))
    },

    async categories() {
      const { by } = await buckets('category', { match_all: {} })
      return by.buckets.map(
        ({ key, doc_count }: Json): CategoryEntry => ({ name: key, documents: doc_count }),
      )
    },

    async list({ filter, order, expression }, { limit, offset }, totalLimit) {
      if (offset + limit > LAST_PLACE) throw new RangeError(`a page ends at ${offset + limit}`)
      const answer = await searches.one({
        of: 'articles',
        body: {
          query: matching(filter, expression),
          sort: ORDERS[order],
          from: offset,
          size: limit,
          track_total_hits: totalLimit ?? true,
          ...FACTS,
        },
      })
      const total = Math.min(answer.hits.total.value, totalLimit ?? Number.POSITIVE_INFINITY)
      return { rows: expected(rowsOf(answer.hits.hits)), total }
    },

    async *stream({ filter, order, expression }, { limit = Number.POSITIVE_INFINITY, offset }) {
      const body = { query: matching(filter, expression), sort: ORDERS[order], ...FACTS }
      let passed = 0
      for await (const hits of searches.pieces('articles', body, Math.min(PIECE, offset + limit))) {
        const from = Math.max(offset - passed, 0)
        const to = Math.min(offset + limit - passed, hits.length)
        passed += hits.length
        if (from < to) yield expected(rowsOf(hits.slice(from, to)))
        if (passed >= offset + limit) return
      }
    },

    async count(filter, expression, limit) {
      const answer = await searches.one({
        of: 'articles',
        body: { query: matching(filter, expression), size: 0, track_total_hits: limit ?? true },
      })
      return Math.min(answer.hits.total.value, limit ?? Number.POSITIVE_INFINITY)
    },

    async aggregate(by, filter, expression) {
      const { by: found, none } = await buckets(by, matching(filter, expression))
      return [
        ...found.buckets.map((bucket: Json) => bucketOf(by, bucket)),
        ...(none.doc_count > 0 ? [{ documents: none.doc_count }] : []),
      ]
    },

    async byIdPrefix(prefix, limit, from = 'first') {
      const query = prefix === '' ? { match_all: {} } : { prefix: { id: keywordOf(prefix) } }
      const sort = [{ id: from === 'first' ? 'asc' : 'desc' }]
      return rows({ query, sort, size: limit, track_total_hits: false })
    },

    async byTitle(title) {
      const key = titleKey(title)
      if (key === '') return undefined
      const query = { term: { title_key: fnv1a64(key) } }
      const like = await rows({ query, sort: ORDERS.date, size: 10, track_total_hits: false })
      return like.find((row) => titleKey(row.title) === key)
    },

    async likeIds(id, limit) {
      const answer = await searches.one({
        of: 'articles',
        body: {
          sort: ORDERS.date,
          size: IDS_COMPARED,
          track_total_hits: false,
          docvalue_fields: ['id'],
          ...UNREAD,
        },
      })
      const newest = answer.hits.hits.map(({ fields }: Json) => fields.id[0])
      return likeliestIds(id, newest, limit)
    },
  }
}

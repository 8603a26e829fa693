/** Lists of documents, and documents looked up by id and title. */

import { FIELDS } from '../../archive/texts.ts'
import { hashOf, prefixEnd, sharedLength, storedKey, titleKey, titleOrder } from '../keys.ts'
import { likeliestIds } from '../like-ids.ts'
import {
  type About,
  type DocumentRow,
  type FieldNumbers,
  type IndexReader,
  LAST_PLACE,
  type Listing,
  type ListOrder,
  type Page,
  type Stretch,
} from '../reader.ts'
import { aggregate } from './aggregate.ts'
import type { Database } from './database.ts'
import { type DocumentId, rowsById, rowsOf } from './rows.ts'
import { countOfSelection, type Selection, type Selector } from './selection.ts'
import { TermIds } from './term-ids.ts'

/** Rows of a long list that are handed over together. */
const PIECE = 200

/** Ids that a mistyped one is compared with: the newest. */
const IDS_COMPARED = 5000

const ORDERS: Readonly<Record<ListOrder, string>> = {
  date: 'd.day DESC, d.instant DESC, d.id',
  // Undated articles (day 0) come last here too.
  oldest: 'd.day = 0, d.day, d.instant, d.id',
  title: 'title_order(d.facts), d.id',
}

/** The page as LIMIT and OFFSET; a negative limit is none. */
function pageValues({ limit = -1, offset }: Stretch): [number, number] {
  return [limit, offset]
}

/** @throws RangeError for a page that another engine could not answer */
export function checkPage({ limit, offset }: Page): void {
  if (offset + limit > LAST_PLACE) throw new RangeError(`a page ends at ${offset + limit}`)
}

export function generationOf(database: Database): number {
  return database.sql("SELECT value FROM meta WHERE name = 'generation'").get().value
}

export function documentCount(database: Database): number {
  return database.sql("SELECT value FROM meta WHERE name = 'documents'").get().value
}

/** The number of all documents, and how many words a field holds on average. */
export function sizesOf(database: Database): Pick<About, 'documents' | 'lengths'> {
  const documents = documentCount(database)
  const words = new Map(
    database
      .sql('SELECT field, words FROM field_words')
      .all()
      .map((row) => [row.field, row.words]),
  )
  const lengths = FIELDS.map((field) => [field, (words.get(field) ?? 0) / Math.max(documents, 1)])
  return { documents, lengths: Object.fromEntries(lengths) as FieldNumbers }
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
> &
  Required<Pick<IndexReader, 'idPrefixes'>>

/** The messages about documents as such. */
export function lists(database: Database, selector: Selector): Lists {
  let hasTitleOrder = false

  function select({ filter, expression }: Omit<Listing, 'order'>, withDocuments = true): Selection {
    const ids = expression && new TermIds(database).expression(expression)
    return selector.select(ids, filter, withDocuments)
  }

  function numbersOf(listing: Listing, stretch: Stretch): DocumentId[] {
    if (listing.order === 'title' && !hasTitleOrder) {
      database.define('title_order', (facts) => titleOrder(JSON.parse(facts).title))
      hasTitleOrder = true
    }
    const { from, where, values } = select(listing)
    const listed = `SELECT d.document FROM ${from} WHERE ${where}
      ORDER BY ${ORDERS[listing.order]} LIMIT ? OFFSET ?`
    const { numbers } = database
      .sql(`SELECT json_group_array(document) AS numbers FROM (${listed})`)
      .get(...values, ...pageValues(stretch))
    return JSON.parse(numbers)
  }

  function countOf(listing: Omit<Listing, 'order'>, limit?: number): number {
    const selection = select(listing, false)
    if (!selection.isAll) return countOfSelection(database, selection, limit)
    return Math.min(documentCount(database), limit ?? Number.POSITIVE_INFINITY)
  }

  return {
    async about() {
      return { generation: generationOf(database), ...sizesOf(database) }
    },

    async categories() {
      return database
        .sql(
          `SELECT name, count(document) AS documents FROM categories
           JOIN document_categories USING (category) GROUP BY category
           ORDER BY documents DESC, name`,
        )
        .all() as { name: string; documents: number }[]
    },

    async list(listing, page, totalLimit) {
      checkPage(page)
      const rows = rowsById(database, numbersOf(listing, page))
      return { rows, total: countOf(listing, totalLimit) }
    },

    async *stream(listing, stretch) {
      // Which they are is settled first: what comes meanwhile shifts nothing.
      const numbers = numbersOf(listing, stretch)
      for (let at = 0; at < numbers.length; at += PIECE) {
        yield rowsById(database, numbers.slice(at, at + PIECE))
      }
    },

    async count(filter, expression, limit) {
      return countOf({ filter, ...(expression && { expression }) }, limit)
    },

    async aggregate(by, filter, expression) {
      return aggregate(database, by, select({ filter, ...(expression && { expression }) }))
    },

    /** A range scan of the id index: LIKE would not use it, and `%` may stand in an id. */
    async byIdPrefix(prefix, limit, from = 'first') {
      const key = storedKey(prefix)
      return rowsOf(
        database,
        `WHERE d.id >= ? AND substr(d.id, 1, length(?)) = ? AND d.id < ?
         ORDER BY d.id ${from === 'first' ? 'ASC' : 'DESC'} LIMIT ?`,
        ...[key, key, key, `${key}\u{10ffff}`, limit],
      )
    },

    async byTitle(title): Promise<DocumentRow | undefined> {
      const key = titleKey(title)
      if (key === '') return undefined
      const like = rowsOf(database, `WHERE d.title_hash = ? ORDER BY ${ORDERS.date}`, hashOf(key))
      return like.find((row) => titleKey(row.title) === key)
    },

    async likeIds(id, limit) {
      const newest = database
        .sql('SELECT id FROM documents ORDER BY day DESC, instant DESC, id LIMIT ?')
        .all(IDS_COMPARED)
        .map((row) => row.id)
      return likeliestIds(id, newest, limit)
    },

    /** The ids beside one in their order share most with it: two steps in the id index. */
    async idPrefixes(ids) {
      const before = database.sql('SELECT id FROM documents WHERE id < ? ORDER BY id DESC LIMIT 1')
      const after = database.sql('SELECT id FROM documents WHERE id > ? ORDER BY id LIMIT 1')
      return ids.map((id) => {
        const key = storedKey(id)
        const shared = [before, after].map((beside) => sharedLength(key, beside.get(key)?.id ?? ''))
        return prefixEnd(key, Math.max(...shared) + 1)
      })
    },
  }
}

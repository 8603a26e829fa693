/** A page of a list wherever it ends: one message for a near one, pieces for one that goes far. */

import {
  type DocumentRow,
  type IndexReader,
  LAST_PLACE,
  type Listed,
  type Listing,
  type Stretch,
} from '../index/reader.ts'

/** @param totalLimit the total is counted no further; to its end when absent */
export async function listPage(
  reader: IndexReader,
  listing: Listing,
  page: Stretch,
  totalLimit?: number,
): Promise<Listed> {
  const { limit, offset } = page
  if (limit !== undefined && offset + limit <= LAST_PLACE) {
    return reader.list(listing, { limit, offset }, totalLimit)
  }
  const counted = reader.count(listing.filter, listing.expression, totalLimit)
  const rows: DocumentRow[] = []
  for await (const piece of reader.stream(listing, page)) rows.push(...piece)
  return { rows, total: await counted }
}

/** A page of an archive's articles. */

import type { DocumentRow, Filter, ListOrder, Page } from '../index/engine.ts'
import { askFresh, type Session } from './session.ts'

export const LIST_ORDERS = ['date', 'oldest', 'title'] as const

export type Listed = {
  readonly rows: readonly DocumentRow[]
  /** How many articles pass the filter. */
  readonly total: number
}

export async function listArticles(
  session: Session,
  filter: Filter,
  order: ListOrder,
  page: Page,
): Promise<Listed> {
  const { engine } = session
  const ask = async (): Promise<Listed> => ({
    rows: await engine.list(filter, order, page),
    total: await engine.count(filter),
  })
  return askFresh(session, ask, ({ rows }) => rows)
}

/** A longer list is written while it is read. */
const LONG = 1000

/**
 * The rows of a page in pieces. Of a long one it is looked at once, and before the first piece,
 * whether any file was edited: an edit that moved an article must not show it twice.
 */
export async function* streamArticles(
  session: Session,
  filter: Filter,
  order: ListOrder,
  page: Page,
): AsyncGenerator<readonly DocumentRow[]> {
  const { engine, index } = session
  const asked = Math.min(page.limit, (await engine.count(filter)) - page.offset)
  if (asked > LONG) {
    await index.update(true)
    yield* engine.stream(filter, order, page)
  } else yield (await listArticles(session, filter, order, page)).rows
}

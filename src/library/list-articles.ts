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

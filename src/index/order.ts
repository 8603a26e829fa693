/** Where a document comes within its day. */

import { instantOf } from '../archive/parse-date.ts'
import type { DocumentFacts } from './reader.ts'

/**
 * The number that orders documents of a day, the greater first: the instant; of undated ones the place in the
 * file, the first first, as whoever wrote it has ordered them.
 */
export function instantIn({ date, location }: Pick<DocumentFacts, 'date' | 'location'>): number {
  return date === undefined ? -(location.record ?? location.line ?? 0) : instantOf(date)
}

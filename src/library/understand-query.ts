/** A query as it was typed → as it is understood, before an archive is asked. */

import { type Analyzer, kazakhAnalyzer } from '../kazakh/analyzer.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import { parseQuery, type ReadDates } from '../search/query/parse.ts'
import type { ParsedQuery } from '../search/query/query.ts'

/** Reads the days of `date:`; the reader is loaded for queries that have one. */
async function dateReader(query: string, today: () => Day): Promise<ReadDates> {
  if (!/(?:date|күні|дата):/i.test(query)) return () => undefined
  const { readDateRange } = await import('../kazakh/dates/date-range.ts')
  return (text) => {
    const range = readDateRange(text, today())
    return range === 'impossible' ? undefined : range
  }
}

/** Never fails: what is no operator is text. */
export async function understandQuery(
  query: string,
  today: () => Day,
  analyzer: Analyzer = kazakhAnalyzer,
): Promise<ParsedQuery> {
  return parseQuery(query, analyzer, await dateReader(query, today))
}

/**
 * Options as people give them → requests that an archive is asked with. Every option is checked
 * here and nowhere else, before an index is opened: a wrong date is answered at once.
 *
 * Errors name an option as the library does (`since`); the command line puts its dashes before it.
 */

import { KznewsError } from '../errors.ts'
import type { Filter, Grouping, ListOrder, Stretch } from '../index/reader.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import type { DateRange } from '../kazakh/dates/date-range.ts'
import { meetDays, type ParsedQuery } from '../search/query/query.ts'
import type { SearchOrder } from '../search/search.ts'
import type { Clock } from '../search/show/clock.ts'
import type { Days, FilterOptions } from './answers.ts'
import {
  DEFAULT_LIMIT,
  GROUPINGS,
  LINE_ORDERS,
  LIST_ORDERS,
  SEARCH_ORDERS,
  WORD_LANGUAGES,
} from './choices.ts'

export type LineOrder = (typeof LINE_ORDERS)[number]

/** The options of a page, unchecked: digits from a command line, numbers from a program. */
export type GivenPage = {
  readonly limit?: number | string
  readonly offset?: number | string
  readonly sort?: string
}

/** `filter` has the categories as they were given; the archive knows its own names for them. */
export type ListRequest = {
  readonly filter: Filter
  readonly order: ListOrder
  readonly page: Stretch
}

export type SearchRequest = {
  readonly query: ParsedQuery
  readonly filter: Filter
  readonly order: SearchOrder
  readonly page: Stretch
  /** Times the steps of the search, for its explanation. */
  readonly clock?: Clock
}

export type StatsRequest = {
  readonly filter: Filter
  readonly by?: Grouping
  readonly query?: ParsedQuery
}

/** @throws KznewsError `number-invalid` */
export function checkCount(option: string, value: number | string, least: number): number {
  const count = Number(value)
  const isCount = typeof value === 'number' || /^\d+$/.test(value)
  if (isCount && Number.isSafeInteger(count) && count >= least) return count
  throw new KznewsError('number-invalid', { option, value: String(value), least })
}

/** Without a limit for all. */
function checkPage({ limit = DEFAULT_LIMIT, offset = 0 }: GivenPage): Stretch {
  const isAll = limit === 'all' || limit === Number.POSITIVE_INFINITY
  return {
    ...(!isAll && { limit: checkCount('limit', limit, 1) }),
    offset: checkCount('offset', offset, 0),
  }
}

/** @throws KznewsError `choice-invalid` */
function checkChoice<C extends string>(option: string, value: string, choices: readonly C[]): C {
  const choice = choices.find((name) => name === value)
  if (choice !== undefined) return choice
  throw new KznewsError('choice-invalid', { option, value: String(value), choices })
}

async function readRange(option: string, value: string, today: () => Day): Promise<DateRange> {
  const { readDateRange } = await import('../kazakh/dates/date-range.ts')
  const range = readDateRange(value, today())
  if (range === 'impossible') throw new KznewsError('date-impossible', { option, value })
  if (range === undefined) throw new KznewsError('date-unreadable', { option, value })
  return range
}

/** The days that since, until and on leave: the latest beginning and the earliest end. */
async function checkDays({ since, until, on }: Days, today: () => Day): Promise<DateRange> {
  const read = async (option: string, value: string | undefined): Promise<DateRange> =>
    value === undefined ? {} : readRange(option, value, today)
  const day = await read('on', on)
  const start = (await read('since', since)).from
  const end = (await read('until', until)).to
  if (start !== undefined && end !== undefined && start > end) {
    const value = `${since}..${until}`
    throw new KznewsError('date-impossible', { option: 'since, until', value })
  }
  return meetDays(day, { ...(start && { from: start }), ...(end && { to: end }) })
}

/** @throws KznewsError `date-impossible`, `date-unreadable` */
async function makeFilter(options: FilterOptions, today: () => Day): Promise<Filter> {
  const days = await checkDays(options, today)
  const { categories } = options
  return categories === undefined ? days : { ...days, categories }
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.keys(filter).length > 0
}

/** Never fails: what is no operator is text. The reader of days is loaded for `date:` alone. */
async function parseTyped(query: string, today: () => Day): Promise<ParsedQuery> {
  const { parseQuery } = await import('../search/query/parse.ts')
  if (!/(?:date|күні|дата):/i.test(query)) return parseQuery(query, kazakhAnalyzer, () => undefined)
  const { readDateRange } = await import('../kazakh/dates/date-range.ts')
  return parseQuery(query, kazakhAnalyzer, (text) => {
    const range = readDateRange(text, today())
    return range === 'impossible' ? undefined : range
  })
}

/** @throws KznewsError `choice-invalid`, `number-invalid`, `date-impossible`, `date-unreadable` */
export async function listRequest(
  options: FilterOptions & GivenPage,
  today: () => Day,
): Promise<ListRequest> {
  const order = checkChoice('sort', options.sort ?? 'date', LIST_ORDERS)
  const page = checkPage(options)
  return { filter: await makeFilter(options, today), order, page }
}

/**
 * @param isTimed whether the steps are timed, from now on
 * @throws KznewsError as `listRequest` does
 */
export async function searchRequest(
  query: string,
  { in: named, ...options }: FilterOptions & GivenPage & { readonly in?: string },
  today: () => Day,
  isTimed = false,
): Promise<SearchRequest> {
  const language = named === undefined ? undefined : checkChoice('in', named, WORD_LANGUAGES)
  const order = checkChoice('sort', options.sort ?? 'relevance', SEARCH_ORDERS)
  const page = checkPage(options)
  const filter = await makeFilter(options, today)
  const parsed = await parseTyped(query, today)
  const request = { query: { ...parsed, ...(language && { language }) }, filter, order, page }
  if (!isTimed) return request
  const { startClock } = await import('../search/show/clock.ts')
  return { ...request, clock: startClock() }
}

/** The order of the hits that a concordance is made of, and the request for them. */
export async function concordanceRequest(
  query: string,
  { sort = 'relevance', ...options }: FilterOptions & GivenPage & { readonly in?: string },
  today: () => Day,
  isTimed = false,
): Promise<readonly [SearchRequest, LineOrder]> {
  const order = checkChoice('sort', sort, LINE_ORDERS)
  const hits = order === 'left' || order === 'right' ? 'relevance' : order
  return [await searchRequest(query, { ...options, sort: hits }, today, isTimed), order]
}

/** @throws KznewsError `choice-invalid`, `date-impossible`, `date-unreadable` */
export async function statsRequest(
  { by, query, ...options }: FilterOptions & { readonly by?: string; readonly query?: string },
  today: () => Day,
): Promise<StatsRequest> {
  const grouping = by === undefined ? undefined : checkChoice('by', by, GROUPINGS)
  const filter = await makeFilter(options, today)
  return {
    filter,
    ...(grouping !== undefined && { by: grouping }),
    ...(query !== undefined && { query: await parseTyped(query, today) }),
  }
}

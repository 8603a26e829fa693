/**
 * The orders and groupings that an archive can be asked for. Plain lists without imports: the
 * command line offers them before anything of the search is loaded.
 */

/** Orders of a list of articles; the first is the default. */
export const LIST_ORDERS = ['date', 'oldest', 'title'] as const

/** Orders of the hits of a search. */
export const SEARCH_ORDERS = ['relevance', ...LIST_ORDERS] as const

/** Orders of the lines of a concordance: those of the hits, or by the words left or right of a match. */
export const LINE_ORDERS = [...SEARCH_ORDERS, 'left', 'right'] as const

/** The periods, or the field, by which articles are counted. */
export const GROUPINGS = ['day', 'week', 'month', 'year', 'category'] as const

/** The languages that the words of a query may be said to be in. */
export const WORD_LANGUAGES = ['kk', 'ru', 'en'] as const

/** How many articles there are at most on a page, where nobody says how many. */
export const DEFAULT_LIMIT = 20

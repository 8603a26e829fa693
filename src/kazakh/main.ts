/** What `kznews/kazakh` offers to other programs. */

export { type DateRange, readDateRange } from './date-range.ts'
export { foldWord } from './fold.ts'
export { normalizeWord } from './normalize.ts'
export { type DateReading, isoDate, type ReadDate, readDate } from './read-date.ts'
export { stem } from './stem.ts'
export { type Token, tokenize } from './tokenize.ts'

/** What `kznews/kazakh` offers to other programs. */

export { type Analysis, analyze, type Piece } from './analyze.ts'
export { type DateRange, readDateRange } from './date-range.ts'
export { foldWord } from './fold.ts'
export { normalizeWord } from './normalize.ts'
export { type DateReading, isoDate, type ReadDate, readDate } from './read-date.ts'
export { stem } from './stem.ts'
export { wordWeight } from './stopwords.ts'
export type { SuffixName } from './suffix-names.ts'
export { type Token, tokenize } from './tokenize.ts'
export { voiceBase } from './voice.ts'

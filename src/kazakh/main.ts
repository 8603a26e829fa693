/** What `kznews/kazakh` offers to other programs. */

export { type DateRange, readDateRange } from './date-range.ts'
export { foldWord } from './fold.ts'
export { normalizeWord } from './normalize.ts'
export { type DateReading, isoDate, type ReadDate, readDate } from './read-date.ts'
export { type Analysis, analyze, type Piece, phraseKeys, readPhrase, stem } from './shim.ts'
export { stemWord } from './stem.ts'
export { type Token, type TokenKind, tokenize } from './tokenize.ts'
export { type DateForm, type DateLanguage, writeDate } from './write-date.ts'

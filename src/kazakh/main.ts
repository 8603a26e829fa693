/** What `kznews/kazakh` offers to other programs. */

export { ALPHABET, collationKey, type Letter, lowerCase } from './alphabet.ts'
export { type DateRange, readDateRange } from './date-range.ts'
export { foldKeys, foldWord } from './fold.ts'
export { normalizeWord } from './normalize.ts'
export { type DateReading, isoDate, type ReadDate, readDate } from './read-date.ts'
export { phraseKeys, readPhrase } from './readings.ts'
export { type Analysis, analyze, type Piece, stem } from './shim.ts'
export { stemWord } from './stem.ts'
export { toArabic } from './to-arabic.ts'
export { toLatin } from './to-latin.ts'
export { type Token, type TokenKind, tokenize } from './tokenize.ts'
export { type DateForm, type DateLanguage, writeDate } from './write-date.ts'

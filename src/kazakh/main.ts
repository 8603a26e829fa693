/** The public interface of `kznews/kazakh` and of the package kznews-kazakh. */

export { type AnalyzedToken, analyzeText } from './analyze-text.ts'
export { type DateRange, readDateRange } from './dates/date-range.ts'
export { type DateReading, isoDate, type ReadDate, readDate } from './dates/read-date.ts'
export { type DateForm, type DateLanguage, writeDate } from './dates/write-date.ts'
export { alphabet, collationKey, type Letter, lowerCase } from './letters/alphabet.ts'
export { foldKeys, foldWord } from './letters/fold.ts'
export { normalizeWord } from './letters/normalize.ts'
export { wordWeight } from './lexicon/stopwords.ts'
export type { MeaningLanguage } from './meanings/stems.ts'
export { type Synonym, synonyms } from './meanings/synonyms.ts'
export {
  type Target,
  type TranslateOptions,
  type Translation,
  translate,
} from './meanings/translate.ts'
export { articleTokenizer } from './scripts/article-tokenizer.ts'
export { phraseKeys, readPhrase } from './scripts/readings.ts'
export type { Script, ScriptCode } from './scripts/script.ts'
export { toArabic } from './scripts/to-arabic.ts'
export { toLatin } from './scripts/to-latin.ts'
export { transliterate } from './scripts/transliterate.ts'
export { type Token, type Tokenize, type TokenKind, tokenize } from './tokens/tokenize.ts'
export { type Analysis, analyze, type Piece } from './words/analyze.ts'
export { stem } from './words/stem.ts'
export type { SuffixName } from './words/suffix-names.ts'
export { voiceBase } from './words/voice.ts'

/** The languages of an archive and of a query, told without any dictionary. */

import type { QueryWord } from '../query/query.ts'
import type { KnownWords } from './known-words.ts'

/** The languages of articles and queries other than Kazakh. */
export type Foreign = 'ru' | 'en'

/** Words that every second article of a language has, and those of other languages only in quotations. */
const MARKS = { kk: ['және', 'үшін'], ru: ['для', 'что'], en: ['with', 'that'] } as const

/** Where an archive has articles of a language, its marks are in this share of those that Kazakh's are in. */
const LEAST_SHARE = 0.05

/** The forms that must be known to tell an archive's languages. */
export const LANGUAGE_FORMS: readonly string[] = Object.values(MARKS).flat()

/** The languages that an archive has articles of, beside Kazakh. */
export function foreignLanguages(words: KnownWords): readonly Foreign[] {
  const documents = (forms: readonly string[]) =>
    Math.max(...forms.map((form) => words.word(form)?.documents ?? 0))
  const least = Math.max(documents(MARKS.kk) * LEAST_SHARE, 1)
  return (['ru', 'en'] as const).filter((language) => documents(MARKS[language]) >= least)
}

/** What Kazakh has not even in another spelling. */
const TELLING = {
  ru: /^(?:[виск]|из|на|для|что|как|при|после|перед|под|про|ли|кто|это|или|об?)$|..(?:[аеия]ни[еяйю]|[оеыи]го|[ое]му|[ыи]ми|ость|ости|[аяие]ть|ть?ся|[ая]я|[оеыи]е|ый|ами|ями|ях|[лн]ся)$/,
  en: /^(?:the|of|and|for|with|from|after|how|why)$|..(?:tions?|ments?|ness|ings?|ies|[ae]nce|ship|ght|ck|ture)$|w|x|th|ee/,
}

/** Whether one of some words is certainly of a language. */
export function looksLike(language: Foreign, words: readonly QueryWord[]): boolean {
  return words.some(({ form }) => TELLING[language].test(form))
}

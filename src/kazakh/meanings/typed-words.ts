/** The words of a text as somebody types it, without their apostrophes and hyphens. */

import { type MeaningLanguage, stemIn } from './stems.ts'

/** `text` is as typed, `text.slice(start, end)`; `key` is the stem that tables are asked for. */
export type TypedWord = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key: string
}

/** A hyphen parts words here: вице-премьер is typed with one, with a space, and as two names are. */
const WORD = /[\p{L}\p{N}]+|[%₸$€]/gu
const APOSTROPHE = /['’ʼ]/
const ENDING = /^['’ʼ]\p{L}*/u

/** The words of a text, in order. What follows an apostrophe is an ending: `people's`, `НАТО'ның`. */
export function typedWords(text: string, language: MeaningLanguage): TypedWord[] {
  const words: TypedWord[] = []
  let passed = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < passed) continue
    const end = index + word.length
    const ending = APOSTROPHE.test(text.charAt(end)) ? ENDING.exec(text.slice(end))?.[0] : undefined
    passed = end + (ending?.length ?? 0)
    words.push({ text: word, start: index, end, key: stemIn(word, language) })
  }
  return words
}

/** The key of a phrase: the stems of its words. */
export function phraseKey(phrase: string, language: MeaningLanguage): string {
  return keyOf(typedWords(phrase, language))
}

export function keyOf(words: readonly TypedWord[]): string {
  return words.map(({ key }) => key).join(' ')
}

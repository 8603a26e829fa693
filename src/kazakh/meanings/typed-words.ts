/** The words of a text as somebody types it, without their apostrophes and hyphens. */

import { voiceBase } from '../words/voice.ts'
import { type MeaningLanguage, stemIn, verbStems } from './stems.ts'

/** `text` is as typed, `text.slice(start, end)`; `key` is the stem that tables are asked for. */
export type TypedWord = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key: string
}

/** A hyphen parts words here: вице-премьер is typed with one, with a space, and as two names are. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|[%₸$€°]/gu
/** Soft hyphens and the like, which newsrooms leave in words. */
const UNSEEN = /\p{Cf}/gu
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
    const seen = word.replace(UNSEEN, '').normalize('NFC')
    words.push({ text: word, start: index, end, key: stemIn(seen, language) })
  }
  return words
}

/** The key of a phrase: the stems of its words. */
export function meaningKey(phrase: string, language: MeaningLanguage): string {
  return typedWords(phrase, language)
    .map(({ key }) => key)
    .join(' ')
}

/**
 * The keys of a typed phrase, the likeliest first. Of a Kazakh one also those with its last word as
 * a verbal noun and without a voice, since a dictionary has төлеу for төледі and өткізу for өткізілді;
 * of a Russian word also the verb that it may be made of.
 */
export function meaningKeys(words: readonly TypedWord[], language: MeaningLanguage): string[] {
  const keys = words.map(({ key }) => key)
  const last = keys.pop() ?? ''
  const lasts = language === 'kk' ? verbKeys(last) : [last]
  if (language === 'ru' && keys.length === 0) lasts.push(...verbStems(last))
  return lasts.map((key) => [...keys, key].join(' '))
}

function verbKeys(key: string): string[] {
  const base = voiceBase(key)
  return [key, verbalNoun(key), ...(base === undefined ? [] : [base, verbalNoun(base)])]
}

/** төле → төлеу, таны → тану, сақта → сақтау. */
function verbalNoun(verb: string): string {
  return `${verb.replace(/[ыі]$/, '')}у`
}

/** Words of one language of the dictionary in another, phrases before their words. */

import { lowerCase } from '../letters/alphabet.ts'
import { wordWeight } from '../lexicon/stopwords.ts'
import { dictionaryText } from './dictionary-text.ts'
import { isFunctionWord } from './function-words.ts'
import type { MeaningLanguage } from './stems.ts'
import { linesAt, openTable, type Table } from './table.ts'
import { meaningKey, meaningKeys, type TypedWord, typedWords } from './typed-words.ts'

/** A word or a phrase that says the same. The weight is above 0 and at most 1, 1 for the commonest. */
export type Target = { readonly text: string; readonly weight: number }

/**
 * A part of a typed text, `source`, which is `text.slice(start, end)`, and what it is called in the
 * other language, best first. `function`: a word such as «в» or «the», which needs no translation;
 * `unknown`: a word that the dictionary lacks, a name as a rule. Both have no targets.
 */
export type Translation = {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly kind: 'translated' | 'function' | 'unknown'
  readonly targets: readonly Target[]
}

export type TranslateOptions = { readonly from: MeaningLanguage; readonly to: MeaningLanguage }

const SIDES = { kk: 0, ru: 1, en: 2 } as const
const LONGEST_PHRASE = 4
const ONE_PHRASE = /^[\s\-–’'ʼ\p{L}]*$/u
const SAYS_NOTHING = 0.1

/** What each place in a line's list of alternatives takes from the weight. */
const LESS_COMMON = 0.8
/** The share of the weight for a verb that the typed noun or participle may be made of. */
const DERIVED = 0.7
/** Readings whose word looks less than this share as much like the typed one as the best are dropped. */
const ALIKE_ENOUGH = 0.79
/** «US» is no form of use: a short word that is in the dictionary is that word alone. */
const SHORT = 3

let table: Table | undefined

/**
 * A typed text, part by part: left to right, the longest phrases of the dictionary first, inflected
 * forms by their stems. `translate('землетрясения в Алматы', { from: 'ru', to: 'kk' })` is
 * «землетрясения» (жер сілкінісі, зілзала), the function word «в» and «Алматы».
 *
 * @param text words in one language; letter case is free, and е is ё
 * @param options the language of the text and the one that is asked for
 * @returns every word once, in order; none for a text without words
 */
export function translate(text: string, options: TranslateOptions): readonly Translation[] {
  table ??= openTable(dictionaryText())
  const words = typedWords(text, options.from)
  const found: Translation[] = []
  for (let at = 0; at < words.length; ) {
    const { length, targets, kind } = readAt(text, words, at, options)
    const start = words[at]?.start ?? 0
    const end = words[at + length - 1]?.end ?? start
    found.push({ source: text.slice(start, end), start, end, kind, targets })
    at += length
  }
  return found
}

type Reading = Pick<Translation, 'kind' | 'targets'> & { readonly length: number }

function readAt(
  text: string,
  words: readonly TypedWord[],
  at: number,
  options: TranslateOptions,
): Reading {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length)
    if (length === 1 && saysNothing(phrase[0]!, options.from)) break
    if (!isOnePhrase(text, phrase)) continue
    const targets = targetsOf(phrase, options)
    if (targets.length > 0) return { kind: 'translated', targets, length }
  }
  const [word] = words.slice(at)
  const isFunction =
    saysNothing(word!, options.from) ||
    (options.from === 'kk' && wordWeight(word!.key) <= SAYS_NOTHING)
  return { kind: isFunction ? 'function' : 'unknown', targets: [], length: 1 }
}

/** «US» and «WHO» are names where «us» and «who» are none. */
function saysNothing({ text }: TypedWord, language: MeaningLanguage): boolean {
  if (language === 'kk' || (text.length > 1 && text === text.toUpperCase())) return false
  return isFunctionWord(plain(text), language)
}

/** Nothing but spaces and hyphens between its words. */
function isOnePhrase(text: string, phrase: readonly TypedWord[]): boolean {
  return phrase
    .slice(1)
    .every(({ start }, before) => ONE_PHRASE.test(text.slice(phrase[before]?.end, start)))
}

/** What the keys of a phrase find: of Kazakh the first that finds something, of Russian all. */
function targetsOf(phrase: readonly TypedWord[], options: TranslateOptions): Target[] {
  const weights = new Map<string, number>()
  let share = 1
  for (const key of meaningKeys(phrase, options.from)) {
    const found = weightsOf(phrase, key, options)
    for (const [text, weight] of found) {
      weights.set(text, Math.max(weights.get(text) ?? 0, weight * share))
    }
    if (found.size > 0) share = DERIVED
    if (found.size > 0 && options.from === 'kk') break
  }
  return [...weights]
    .map(([text, weight]) => ({ text, weight }))
    .sort((one, other) => other.weight - one.weight)
}

function weightsOf(
  phrase: readonly TypedWord[],
  key: string,
  { from, to }: TranslateOptions,
): ReadonlyMap<string, number> {
  const typed = plain(phrase.map(({ text }) => text).join(' '))
  const readings = linesAt(table!, SIDES[from], key).flatMap((line) =>
    (line[SIDES[from]] ?? []).flatMap((source, rank) =>
      meaningKey(source, from) === key ? { line, rank, alike: likeness(typed, plain(source)) } : [],
    ),
  )
  const best = Math.max(...readings.map(({ alike }) => alike))
  const weights = new Map<string, number>()
  for (const { line, rank, alike } of readings) {
    if (alike < best * (typed.length > SHORT ? ALIKE_ENOUGH : 1)) continue
    line[SIDES[to]]?.forEach((text, place) => {
      const weight = LESS_COMMON ** (rank + place) * (best === 0 ? 1 : alike / best)
      weights.set(text, Math.max(weights.get(text) ?? 0, weight))
    })
  }
  return weights
}

function plain(text: string): string {
  return lowerCase(text).replaceAll('ё', 'е').replaceAll('-', ' ')
}

/** How much of two forms is the same from the start on, from 0 to 1: визита is визит, not виза. */
function likeness(one: string, other: string): number {
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++
  return (2 * same) / (one.length + other.length)
}

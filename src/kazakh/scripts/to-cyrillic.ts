/**
 * A text in Latin or Arabic letters in Cyrillic ones, for reading an article in one's own script:
 * one reading, its letter case kept, and where there is none (Arabic) put on the beginnings of
 * sentences. Foreign words of a Latin text stay what they are: UFC, Telegram, XXI.
 */

import { SMALL } from '../letters/alphabet.ts'
import { LATIN } from '../letters/characters.ts'
import { likeliestArabic } from './arabic-word.ts'
import { isForeign } from './foreign-words.ts'
import { latinReader } from './latin.ts'

/** The apostrophes are letters of the alphabet of October 2017: a' is ә, s' is ш. */
const LATIN_WORD = new RegExp(`[${LATIN}]+(?:(?<=[aginoscuyAGINOSCUY])['’ʼ][${LATIN}]*)*`, 'g')
const ARABIC_WORD = /[\u0621-\u0669\u066e-\u06d5\ufb50-\ufdff\ufe70-\ufefc]+/g

const ARABIC_SIGNS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

/** The case of one spelling put on another, which may have fewer letters or more. */
function inCaseOf(word: string, cyrillic: string): string {
  if (word === word.toLowerCase()) return cyrillic
  const isAllCapitals = word.length > 1 && word === word.toUpperCase()
  if (isAllCapitals) return cyrillic.toUpperCase()
  return cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1)
}

/** Converts the Latin words of texts that are written as `sample` is. */
export function latinToCyrillic(sample: string): (text: string) => string {
  const words = sample.normalize('NFC').match(LATIN_WORD) ?? []
  const read = latinReader(words.filter((word) => !isForeign(word)).join(' '))
  return (text) =>
    text
      .normalize('NFC')
      .replace(LATIN_WORD, (word) => (isForeign(word) ? word : inCaseOf(word, read(word))))
}

/** Converts the Arabic words and signs of a text, each word by itself; in lower case. */
export function arabicToCyrillic(text: string): string {
  return text
    .replaceAll('ـ', '')
    .replace(ARABIC_WORD, likeliestArabic)
    .replace(/[،؛؟]/g, (sign) => ARABIC_SIGNS[sign] ?? sign)
}

/** Beginnings of sentences, with the quotes and dashes before their first letter. */
const BEGINNING = new RegExp(`(?:^|(?<=[.!?…][»”")]?\\s))[«“"(–—\\s]*[${SMALL}]`, 'g')

/** A capital for the first letter of each sentence; the text keeps its length. */
export function withCapitals(text: string): string {
  return text.replace(BEGINNING, (beginning) => beginning.toUpperCase())
}

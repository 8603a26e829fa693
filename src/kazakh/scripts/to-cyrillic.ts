/**
 * A text in Latin or Arabic letters in Cyrillic ones, for reading an article in one's own script:
 * one reading, its letter case kept, and where there is none (Arabic) put on the beginnings of
 * sentences. Foreign words of a Latin text stay what they are: UFC, Telegram, XXI.
 */

import { likeliestArabic } from './arabic-word.ts'
import { latinReader } from './latin.ts'
import { isName } from './own-words.ts'

/** The apostrophes are letters of the alphabet of October 2017: a' is ә, s' is ш. */
const LATIN_WORD =
  /[A-Za-z\u00c0-\u024f\u0259]+(?:(?<=[aginoscuyAGINOSCUY])['’ʼ][A-Za-z\u00c0-\u024f\u0259]*)*/g
const ARABIC_WORD = /[\u0621-\u0669\u066e-\u06d5\ufb50-\ufdff\ufe70-\ufefc]+/g

const ARABIC_SIGNS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

/** Not Kazakh in any of its Latin alphabets; sh, gh, kh, zh, ng and ch are. */
const FOREIGN = /oo|ee(?!v)|ck|ph|th|wh|ght|tion|[a-z]ou[a-z]|w.*[hy]$/
const INNER_CAPITAL = /^[A-Z]?[a-z]+[A-Z]/
const ROMAN = /^(?:[IVX]{2,}|[VX])$/

/** Acronyms in capitals are Kazakh ones mostly (AQSH, BUU, TMD); these are not, nor those with C, W or X. */
const ACRONYMS = new Set(
  'ai atm bbc ceo dna dvd fbi fm gdp gps gsm hd hiv html http ip it lcd led lng lte mp3 nba ' +
    'os pdf pin pr sim sms ssd tv ufo uk un usb vip vpn'.split(' '),
)

export function isForeign(word: string): boolean {
  if (isName(word) || ROMAN.test(word) || INNER_CAPITAL.test(word)) return true
  const lower = word.toLowerCase()
  if (word.length > 1 && word === word.toUpperCase()) {
    return ACRONYMS.has(lower) || /[cwx]/.test(lower.replace('ch', ''))
  }
  return /^[a-z]+$/.test(lower) && FOREIGN.test(lower) && !/zh|gh|kh|q/.test(lower)
}

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
const BEGINNING = /(?:^|(?<=[.!?…][»”")]?\s))[«“"(–—\s]*[а-яёәғқңөұүһі]/g

/** A capital for the first letter of each sentence; the text keeps its length. */
export function withCapitals(text: string): string {
  return text.replace(BEGINNING, (beginning) => beginning.toUpperCase())
}

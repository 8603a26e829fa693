/**
 * Latin words that are no Kazakh in Latin letters: names, which are written in their own letters
 * (Telegram, iPhone, KASE), Roman numerals, English. An index reads a word once and must be sure; a
 * query has several readings, and a doubt is enough to try the word as it is. So what is foreign to
 * the index may be foreign to every query.
 */

const NAMES =
  'telegram facebook instagram youtube google twitter tiktok whatsapp iphone ipad apple samsung ' +
  'huawei xiaomi microsoft windows android linux chatgpt openai amazon netflix tesla toyota ' +
  'boeing airbus visa mastercard kaspi kase forbes reuters bloomberg bbc cnn ufc mma nba nhl nfl ' +
  'fifa uefa wta atp wada nato unesco unicef opec brics ielts toefl covid pcr usa usd eur kzt pdf ' +
  'online offline news tengrinews kazinform zakon nur wifi bitcoin startup blackrock starlink'

/** Acronyms in capitals are Kazakh mostly (AQSH, BUU, TMD); these are not, nor any with C, W or X. */
const ACRONYMS =
  'ai atm bbc ceo dna dvd fbi fm gdp gps gsm hd hiv html http ip it lcd led lng lte mp3 nba ' +
  'os pdf pin pr sim sms ssd tv ufo uk un usb vip vpn'

/** Spelt in none of the Latin alphabets of Kazakh, which do have sh, gh, kh, zh, ng and ch. */
const FOREIGN = /oo|ee(?!v)|ck|ph|th|wh|ght|tion|[a-z]ou[a-z]|^[^w]*w.*[hy]$/
/** Seldom spelt so; without a vowel a word is an abbreviation of any language. */
const ODD = /ee|ou|(?:^|[^ndt])ing$|^[a-z]$|^[^aeiouy]+$/
const KAZAKH = /zh|gh|kh|q/

const INNER_CAPITAL = /^[A-Z]?[a-z]+[A-Z]/
const ROMAN = /^(?:[IVX]{2,}|[VX])$/
/** I is a word too, and typed in a query ii is II. */
const ROMAN_TYPED = /^(?:I|[ivx]{2,})$/
const ACRONYM = /^[A-Z]{2,5}$/

let names: ReadonlySet<string> | undefined
let acronyms: ReadonlySet<string> | undefined

/** Whether a Latin word is a name known here. */
export function isName(word: string): boolean {
  names ??= new Set(NAMES.split(' '))
  return names.has(word.toLowerCase())
}

function isForeignAcronym(lower: string): boolean {
  acronyms ??= new Set(ACRONYMS.split(' '))
  return acronyms.has(lower) || /[cwx]/.test(lower.replace('ch', ''))
}

function isSpelt(lower: string, foreign: RegExp): boolean {
  return /^[a-z]+$/.test(lower) && foreign.test(lower) && !KAZAKH.test(lower)
}

/** Whether a Latin word, in the case that it is written in, is foreign for sure. */
export function isForeign(word: string): boolean {
  if (isName(word) || ROMAN.test(word) || INNER_CAPITAL.test(word)) return true
  const lower = word.toLowerCase()
  if (word.length > 1 && word === word.toUpperCase()) return isForeignAcronym(lower)
  return isSpelt(lower, FOREIGN)
}

/** Whether a Latin word of a typed phrase may be foreign: all that is, and what looks odd. */
export function mayBeForeign(word: string, phrase: string): boolean {
  if (isForeign(word) || ROMAN_TYPED.test(word)) return true
  // All of a phrase in capitals says nothing (KETTI); one word of several does (KASE indeksi).
  if (ACRONYM.test(word) && phrase !== phrase.toUpperCase()) return true
  const lower = word.toLowerCase()
  return isSpelt(lower, FOREIGN) || isSpelt(lower, ODD)
}

/**
 * Latin words that are words of their own in Kazakh text (Telegram, iPhone, KASE): names are
 * written in their own letters, so they come first as they are.
 */

const NAMES =
  'telegram facebook instagram youtube google twitter tiktok whatsapp iphone ipad apple samsung ' +
  'huawei xiaomi microsoft windows android linux chatgpt openai amazon netflix tesla toyota ' +
  'boeing airbus visa mastercard kaspi kase forbes reuters bloomberg bbc cnn ufc mma nba nhl nfl ' +
  'fifa uefa wta atp wada nato unesco unicef opec brics ielts toefl covid pcr usa usd eur kzt pdf ' +
  'online offline news tengrinews kazinform zakon nur wifi bitcoin startup blackrock starlink'

/** Nothing Kazakh is spelled so, in any of its Latin alphabets. */
const FOREIGN = /oo|ee|ck|ph|th|wh|ght|(?:^|[^ndt])ing$|tion|ou|^[a-z]$|^[^aeiouy]+$/
const INNER_CAPITAL = /^[A-Z]?[a-z]+[A-Z]/
const ROMAN = /^(?:[IVX]+|[ivx]{2,})$/
const ACRONYM = /^[A-Z]{2,5}$/

let names: ReadonlySet<string> | undefined

/** Whether a Latin word is a name known here. */
export function isName(word: string): boolean {
  names ??= new Set(NAMES.split(' '))
  return names.has(word.toLowerCase())
}

/** Whether a Latin word, in the case it was typed in, is more likely a name than Kazakh. */
export function isOwnWord(word: string, phrase: string): boolean {
  if (isName(word)) return true
  if (!/^[A-Za-z]+$/.test(word)) return false
  if (INNER_CAPITAL.test(word) || ROMAN.test(word)) return true
  // All of a phrase in capitals says nothing (KETTI); one word of several does (KASE indeksi).
  if (ACRONYM.test(word) && phrase !== phrase.toUpperCase()) return true
  const lower = word.toLowerCase()
  return FOREIGN.test(lower) && !/zh|gh|kh|q/.test(lower)
}

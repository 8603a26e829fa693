/**
 * Endings written after a hyphen, on what cannot carry them otherwise: АҚШ-тың, Tengrinews.kz-ке,
 * 16:00-ден, 5-ші. Between the tokenizer and the grammar of nouns: it only tells an ending from a
 * second word (3-бөлігі, ата-ана), by its form alone, for such hosts have no harmony to go by.
 */

import { cyrillicOf } from '../letters/look-alikes.ts'

/** The word that an ending stands on: digits, a word in Latin letters, or a word of this alphabet. */
export type Host = 'number' | 'foreign' | 'kazakh'

/** Endings of numerals: 5-ші, 6-ншы, 10-ыншы, 3-еуі. */
const ORDINAL = 'шы ші ншы нші ыншы інші ау еу'
const PLURAL = 'лар лер дар дер тар тер'
const POSSESSIVE = 'ы і сы сі'
const POSSESSIVE_OF_US = 'мыз міз ымыз іміз ңыз ңіз ыңыз іңіз'
/** Cases, and -дағы, -нікі, -дай, -ша, -лық, -сыз, which stand in their place. */
export const CASE =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те дан ден тан тен нан нен ' +
  'мен бен пен дағы дегі тағы тегі дікі тікі нікі дай дей тай тей ша ше ' +
  'лық лік дық дік тық тік сыз сіз'
/** The cases of what ends in the possessive of the third person: ҰҚК-сінің. */
export const CASE_OF_POSSESSED = 'ның нің на не н нда нде нан нен мен ндағы ндегі нікі ндай ндей'
/** Endings in the order in which they stand; each may be left out. */
const NOUN_CHAINS = [
  [PLURAL, CASE],
  [PLURAL, POSSESSIVE, CASE_OF_POSSESSED],
  [PLURAL, POSSESSIVE_OF_US, CASE],
] as const

/** Russian endings of numerals: 90-х, 5-го. */
const RUSSIAN = ' й го му ый ой ая ое ых х е я ти '

/**
 * Endings that are words too, and stand as the second of a pair: шай-нан, сен-мен, ата-тегі,
 * жүн-тері, құлын-тай; Ын as in Чен Ын.
 */
const WORDS = ' мен нан тай тегі тері тары терін дарын сын сыны ын ін інің '

const LONGEST = 16
/** The first letters of endings: most second words begin otherwise. */
const FIRST = 'лдтнғгқкмбпшсыіңаейохя'

/** An ending with Latin letters among its own: АҚШ-тa, ҰҚК-ciнiң. */
function cyrillic(letters: string): string {
  return letters.toLowerCase().replace(/[a-zə]/g, cyrillicOf)
}

function isChain(rest: string, [endings, ...outer]: readonly string[]): boolean {
  if (endings === undefined) return rest === ''
  if (isChain(rest, outer)) return true
  return endings
    .split(' ')
    .some((ending) => rest.startsWith(ending) && isChain(rest.slice(ending.length), outer))
}

/** Earlier answers: a text has few endings, each many times. */
let answers: Map<string, boolean> | undefined
const MOST_ANSWERS = 1000

function isOfChains(ending: string, isNumeral: boolean): boolean {
  const key = isNumeral ? `5${ending}` : ending
  const known = answers?.get(key)
  if (known !== undefined) return known
  const answer = NOUN_CHAINS.some((chain) =>
    isChain(ending, isNumeral ? [ORDINAL, ...chain] : chain),
  )
  if (answers === undefined || answers.size === MOST_ANSWERS) answers = new Map()
  answers.set(key, answer)
  return answer
}

/**
 * Whether letters after a hyphen are an ending of what stands before it.
 *
 * @param isSure whether it can be nothing else, as after capitals in ТМД-мен: then an ending that
 * is a word too is an ending here
 */
export function isEnding(letters: string, host: Host, isSure: boolean): boolean {
  if (letters.length > LONGEST) return false
  // X-Men and check-in: an ending of this alphabet has a letter of it, where the host has none.
  if (host === 'foreign' && !/[\u0400-\u04ff]/.test(letters)) return false
  const ending = cyrillic(letters)
  if (!FIRST.includes(ending.charAt(0))) return false
  if (host === 'number') return RUSSIAN.includes(` ${ending} `) || isOfChains(ending, true)
  if (host === 'kazakh' && !isSure && WORDS.includes(` ${ending} `)) return false
  return isOfChains(ending, false)
}

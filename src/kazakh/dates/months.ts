/**
 * The twelve months as Kazakhs write them, in every case, script and keyboard. The tables that
 * the date readers look words up in; they hold no forms but the irregular ones, the rest is made
 * by suffix. Invariant: two words of different months never have the same key.
 */

import { cyrillicOf } from '../letters/look-alikes.ts'

/** One month; `number` is 1 to 12. The abbreviations stand without their dot. */
export type Month = {
  readonly number: number
  readonly name: string
  /** The month of a year: 2014 жылдың 26 қыркүйегі. The stem of another set of cases: қыркүйегінде. */
  readonly possessive: string
  readonly short: readonly string[]
  /** Nominative first, then genitive, then abbreviations. */
  readonly russian: readonly string[]
  /** Feeds date their items in English (RFC 822). */
  readonly english: readonly string[]
}

// сеуір: ceyiр is what look-alike letters make of сәуір.
const ROWS = [
  ['қаңтар', 'қаңтары', 'қаң қаңт', 'январь января янв', 'january jan'],
  ['ақпан', 'ақпаны', 'ақп', 'февраль февраля фев февр', 'february feb'],
  ['наурыз', 'наурызы', 'нау наур', 'март марта мар', 'march mar'],
  ['сәуір', 'сәуірі', 'сәу сеуір', 'апрель апреля апр', 'april apr'],
  ['мамыр', 'мамыры', 'мам', 'май мая', 'may'],
  ['маусым', 'маусымы', 'мау маус', 'июнь июня июн', 'june jun'],
  ['шілде', 'шілдесі', 'шіл', 'июль июля июл', 'july jul'],
  ['тамыз', 'тамызы', 'там', 'август августа авг', 'august aug'],
  ['қыркүйек', 'қыркүйегі', 'қыр қырк', 'сентябрь сентября сен сент', 'september sep sept'],
  ['қазан', 'қазаны', 'қаз', 'октябрь октября окт', 'october oct'],
  ['қараша', 'қарашасы', 'қар', 'ноябрь ноября ноя нояб', 'november nov'],
  ['желтоқсан', 'желтоқсаны', 'жел желт', 'декабрь декабря дек', 'december dec'],
] as const

/** In January: the Russian case after «в», which no date line is written in. */
const PREPOSITIONAL =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ')

let made: readonly Month[] | undefined

/** January to December. */
export function months(): readonly Month[] {
  made ??= ROWS.map(([name, possessive, ...lists], index) => {
    const [short = [], russian = [], english = []] = lists.map((list) => list.split(' '))
    return { number: index + 1, name, possessive, short, russian, english }
  })
  return made
}

/**
 * Case suffixes by the sound they follow; А, Ы stand for а/е, ы/і by harmony, ғ and қ soften with
 * them. The instrumental is мен, бен, пен after any vowel. The last two make an adjective of the
 * locative (қарашадағы, “of November”) and of the month itself (қарашағы).
 */
const CASES = {
  //          gen.   dat.  acc.  loc.   abl.   instr.
  possessive: ['нЫң', 'нА', 'н', 'ндА', 'нАн', 'мен', 'ндАғЫ'],
  vowel: ['нЫң', 'ғА', 'нЫ', 'дА', 'дАн', 'мен', 'дАғЫ', 'ғЫ'],
  nasal: ['нЫң', 'ғА', 'дЫ', 'дА', 'нАн', 'мен', 'дАғЫ', 'ғЫ'],
  liquid: ['дЫң', 'ғА', 'дЫ', 'дА', 'дАн', 'мен', 'дАғЫ', 'ғЫ'],
  sibilant: ['дЫң', 'ғА', 'дЫ', 'дА', 'дАн', 'бен', 'дАғЫ', 'ғЫ'],
  voiceless: ['тЫң', 'қА', 'тЫ', 'тА', 'тАн', 'пен', 'тАғЫ', 'қЫ'],
} as const

/** The last letters that month names have. */
const SOUND: Readonly<Record<string, keyof typeof CASES>> = {
  а: 'vowel',
  е: 'vowel',
  м: 'nasal',
  н: 'nasal',
  р: 'liquid',
  з: 'sibilant',
  к: 'voiceless',
}

const FRONT: Readonly<Record<string, string>> = { А: 'е', Ы: 'і', ғ: 'г', қ: 'к' }
const BACK: Readonly<Record<string, string>> = { А: 'а', Ы: 'ы' }

/** A month in all its cases, plain and possessive, without abbreviations: қазан, қазанда, қазанында. */
export function monthForms(month: Month): readonly string[] {
  const sound = SOUND[month.name.at(-1) ?? ''] ?? 'vowel'
  return [...declined(month.name, CASES[sound]), ...declined(month.possessive, CASES.possessive)]
}

function declined(stem: string, suffixes: readonly string[]): string[] {
  const letter = /[еі][^аы]*$/u.test(stem) ? FRONT : BACK
  return [stem, ...suffixes.map((suffix) => stem + suffix.replace(/./gu, (c) => letter[c] ?? c))]
}

/** Months by key: names and abbreviations at first, declined forms as they are met. */
let numberByKey: Map<string, number> | undefined

/** The number of the month, 1 to 12, that this word names in any form or script, without a dot. */
export function monthNumber(word: string): number | undefined {
  numberByKey ??= new Map(
    months().flatMap(({ number, name, short, russian, english }) =>
      [name, ...short, ...russian, PREPOSITIONAL[number - 1]!, ...english].map(
        (form) => [wordKey(form), number] as const,
      ),
    ),
  )
  const key = wordKey(word)
  const number = numberByKey.get(key) ?? declinedMonth(key)
  // Only forms that the tables make come here, so the map stays small whatever is read.
  if (number !== undefined) numberByKey.set(key, number)
  return number
}

/** The common beginning of all forms of a month: қыркүйе, for its last letter is к or г. */
let beginnings: readonly string[] | undefined

/** The number of the month that a Kazakh word names, in any form; not an abbreviation. */
export function kazakhMonth(word: string): number | undefined {
  return declinedMonth(wordKey(word))
}

/** Makes the forms of one month only: all three hundred cost a start 2 ms. */
function declinedMonth(key: string): number | undefined {
  beginnings ??= months().map((month) => wordKey(month.name).slice(0, -1))
  const month = months()[beginnings.findIndex((beginning) => key.startsWith(beginning))]
  return month && monthForms(month).some((form) => wordKey(form) === key) ? month.number : undefined
}

/**
 * Letters of three scripts and the Latin letter that stands for them in a key. Letters missing from half the keyboards fall
 * together with those typed instead (кыркуйек, бугин), й and ы and і with each other (the Latin
 * alphabets of 2018 and 2021 and the Turkic one give y and ı to different ones of them).
 */
const LETTERS =
  'аa әa бb вv гg ғg дd еe жj зz иi йi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh шs ' +
  'ыi іi ӏi эe юiu яia эa ь ъ ' +
  'qk wu yi ıi əa ŋn ' +
  'اa ء بb گg عg دd ەe جj زz ىi يi كk قk لl مm نn ڭn وo ۆu پp رr سs تt ۋu ۇu شs'

let plainOf: ReadonlyMap<string, string> | undefined

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
}

/**
 * A word brought down to what all its spellings share: Қыркүйек, кыркуйек, Qyrkúıek, Qırküyek,
 * KYRKUYEK and قىركۇيەك are all `kirkuiek`. For looking words up in small tables, not for search.
 */
export function wordKey(word: string): string {
  let letters = word.toLowerCase()
  if (/[\u0400-\u04ff]/.test(letters) && /[a-z]/.test(letters)) {
    // 1 шiлде, ceyiр; H is Н, for no month has a һ.
    letters = letters.replace(/[a-z]/g, (letter) => (letter === 'h' ? 'н' : cyrillicOf(letter)))
  }
  plainOf ??= table(LETTERS)
  let key = ''
  for (const letter of letters.normalize('NFD').replace(U_ACUTE, 'u')) {
    key += plainOf.get(letter) ?? letter
  }
  return key
    .replace(MARKS, '')
    .replace(/([sg])h/g, '$1')
    .replace(/zh/g, 'j')
}

const U_ACUTE = /y[\u0301'’ʼ]/g // Naýryz (2018), Nay'ryz (2017)
const MARKS = /[\u0300-\u036f'’ʼ]/g

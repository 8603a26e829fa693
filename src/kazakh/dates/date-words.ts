/** The words of date lines, each with the mark of its kind and what it says of the date. */

import { monthNumber, wordKey } from './months.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The date by the pieces of a line. Each comes once in any shape that is accepted. */
export type DateParts = {
  year?: number
  month?: number
  date?: number
  time?: string
  offset?: string
  daysAgo?: number
  count?: number
  /** 1 to 7 from Monday on. */
  weekday?: number
  unit?: Unit
  /** Periods back from the current one: осы апта 0, өткен апта 1. */
  periodsAgo?: number
  impossible?: true
}

export type Piece = readonly [mark: string, parts: DateParts]

/** From Monday on, each in Kazakh, Russian and English with its abbreviations. */
const WEEKDAYS = [
  ['дүйсенбі дүйсенбіде дс', 'понедельник пн', 'monday mon'],
  ['сейсенбі сейсенбіде сс', 'вторник вт', 'tuesday tue tues'],
  ['сәрсенбі сәрсенбіде', 'среда среду ср', 'wednesday wed'],
  ['бейсенбі бейсенбіде бс', 'четверг чт', 'thursday thu thur thurs'],
  ['жұма жұмада жм', 'пятница пятницу пт', 'friday fri'],
  ['сенбі сенбіде', 'суббота субботу сб', 'saturday sat'],
  ['жексенбі жексенбіде жс', 'воскресенье вс', 'sunday sun'],
] as const

/** Words by mark, in any spelling that `wordKey` brings together. Forms, not stems: few are used. */
const makeWords = (): readonly (readonly [...Piece, words: string])[] => [
  ['j', { unit: 'year' }, 'жыл жылы жылғы жылдың жылда жылдан жылға ж год года году г'],
  ['a', { unit: 'month' }, 'ай айы айда айында айының айындағы'],
  ['u', { unit: 'day' }, 'күн d день дня дней дн day days'],
  ['u', { unit: 'week' }, 'апта аптада w неделя недели неделе неделю недель week weeks'],
  ['u', { unit: 'month' }, 'm месяц месяца месяцев месяце мес month months'],
  ['u', { unit: 'year' }, 'y лет year years'],
  ['c', { periodsAgo: 0 }, 'осы бұл ағымдағы this этот эта этой этом эту'],
  ['c', { periodsAgo: 1 }, 'өткен last прошлый прошлая прошлой прошлом прошлую'],
  ['s', {}, 'соңғы последние past'],
  ['x', { periodsAgo: 0, unit: 'year' }, 'биыл биылғы'],
  ['x', { periodsAgo: 1, unit: 'year' }, 'былтыр былтырғы'],
  ['r', { daysAgo: 0 }, 'бүгін бүгінгі today сегодня'],
  ['r', { daysAgo: 1 }, 'кеше кешегі yesterday вчера'],
  ['r', { daysAgo: 2 }, 'алдыңгүні позавчера'],
  ['b', { daysAgo: 2 }, 'алдыңғы'],
  ['g', {}, 'бұрын назад ago'],
  ['l', {}, 'күні дата'],
  ['h', {}, 'сағат сағ в at'],
  ['o', { offset: '+00:00' }, 'z gmt utc ut'],
  ...WEEKDAYS.map(([...words], at) => ['w', { weekday: at + 1 }, words.join(' ')] as const),
]

/** Counts in words, from one on: соңғы үш ай. */
const COUNTS = 'бір екі үш төрт бес алты жеті сегіз тоғыз он'

let pieceByKey: ReadonlyMap<string, Piece> | undefined

/** A word of a date line, in any spelling that `wordKey` brings together. */
export function wordPiece(word: string): Piece | undefined {
  const month = monthNumber(word)
  if (month !== undefined) return ['m', { month }]
  pieceByKey ??= new Map([
    ...makeWords().flatMap(([mark, parts, words]) =>
      words.split(' ').map((form): [string, Piece] => [wordKey(form), [mark, parts]]),
    ),
    ...COUNTS.split(' ').map((form, at): [string, Piece] => [
      wordKey(form),
      ['k', { count: at + 1 }],
    ]),
  ])
  return pieceByKey.get(wordKey(word))
}

const ORDINALS = 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы'
const TENS: Readonly<Record<string, number>> = {
  оныншы: 10,
  жиырмасыншы: 20,
  отызыншы: 30,
  он: 10,
  жиырма: 20,
  отыз: 30,
}

/** The day of a month by its ordinal, whose tens are a word of their own: жиырма бесінші. */
export function ordinalPiece(tens: string | undefined, word = ''): Piece | undefined {
  const ones = ORDINALS.split(' ').indexOf(word) + 1
  const date =
    ones > 0 ? (TENS[tens ?? ''] ?? 0) + ones : tens === undefined ? TENS[word] : undefined
  return date === undefined ? undefined : ['d', { date, count: date }]
}

/**
 * Periods that have a name rather than days: seasons, quarters, halves of a year, decades, centuries,
 * weeks by number, and what has passed of a year, a month or a week (жыл басынан бері). In Kazakh,
 * Russian and English, in any script and from any keyboard.
 */

import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  endOfMonth,
  numbersOf,
  startOfWeek,
} from './calendar.ts'
import { wordKey } from './months.ts'

/** Days from and to, both included. */
export type Period = { readonly from: Day; readonly to: Day }

/** What a word is, by all its spellings; `value` numbers its kind. */
type Word = { readonly kind: string; readonly value: number }

/** Words by kind and number. Forms, not stems: few are used. */
const WORDS: readonly (readonly [kind: string, value: number, words: string])[] = [
  ['year', 0, 'жыл жылы жылғы жылдың жылда жылдан ж год года году г годы гг year'],
  ['year-of', 0, 'биыл биылғы'],
  ['year-of', 1, 'былтыр былтырғы'],
  ['this', 0, 'осы бұл ағымдағы this этот эта это этой этом этого текущий текущего'],
  ['this', 1, 'өткен былтырғы last прошлый прошлая прошлое прошлой прошлом прошлого прошлую'],
  // Seasons by their first month; winter begins in the year before.
  ['season', 3, 'көктем көктемі көктемгі көктемде көктемінде весна весны весной весну spring'],
  ['season', 6, 'жаз жазы жазғы жазда жазында лето лета летом summer'],
  ['season', 9, 'күз күзі күзгі күзде күзінде осень осени осенью autumn fall'],
  ['season', 12, 'қыс қысы қысқы қыста қысында зима зимы зимой зиму winter'],
  ['quarter', 0, 'тоқсан тоқсаны тоқсанда тоқсанында тоқсандағы квартал квартала квартале quarter'],
  ['half', 0, 'жарты жартысы жартысында жартыжылдық жартыжылдығы жартыжылдықта half'],
  ['half', 0, 'полугодие полугодия полугодии'],
  ['half-of', 0, 'жартыжылдығында половина половины половине'],
  ['decade', 0, 'жылдар жылдары жылдарда жылдарында жылдардың годы годов годах'],
  ['century', 0, 'ғасыр ғасыры ғасырда ғасырдың ғасырында век века веке century'],
  ['week', 0, 'апта аптасы аптада неделя недели неделе week'],
  ['start', 0, 'басы басынан басында басталғаннан начала начало начале начало beginning start'],
  ['since', 0, 'бері бастап с со since from'],
  ['month', 0, 'ай айдың айы месяца месяц month'],
  ['week-of', 0, 'аптаның'],
  ['day', 0, 'the of in в во на'],
  ['ordinal', 1, 'бірінші бір первый первая первое первого первой первом первую first i 1st'],
  ['ordinal', 2, 'екінші екі второй вторая второе второго втором вторую second ii 2nd'],
  ['ordinal', 3, 'үшінші третий третья третье третьего третьем third iii 3rd'],
  ['ordinal', 4, 'төртінші четвертый четвёртый четвертого четвертом fourth iv 4th'],
]

let wordByKey: ReadonlyMap<string, Word> | undefined

function wordOf(key: string): Word | undefined {
  wordByKey ??= new Map(
    WORDS.toReversed().flatMap(([kind, value, words]) =>
      words.split(' ').map((word) => [wordKey(word), { kind, value }] as const),
    ),
  )
  return wordByKey.get(key)
}

const ROMAN = { i: 1, v: 5, x: 10 } as const

/** XX, xxi; Cyrillic Х is Latin X here. Up to XXX; undefined for what is no number. */
function romanOf(text: string): number | undefined {
  const letters = text.toLowerCase().replaceAll('х', 'x').replaceAll('і', 'i')
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return undefined
  const values = [...letters].map((letter) => ROMAN[letter as keyof typeof ROMAN])
  return values.reduce<number>(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

/** A line as kinds of words with their numbers: `2023 year 2 quarter`. */
type Token = Word | { readonly kind: 'number'; readonly value: number }

const NUMBER = /^(\d{1,4})(?:-?(?:ші|шы|нші|ншы|інші|ыншы|й|я|е|ый|ая|ое|го|м|х|th|st|nd|rd))?$/u

function tokenOf(text: string): Token | undefined {
  const number = NUMBER.exec(text)?.[1]
  if (number !== undefined) return { kind: 'number', value: Number(number) }
  const word = wordOf(wordKey(text))
  if (word !== undefined) return word
  const roman = romanOf(text)
  return roman === undefined ? undefined : { kind: 'roman', value: roman }
}

/** 2-тоқсан, 90-жылдар: a hyphen before a word parts it from its number; Q2, H1, W15 are marks. */
function tokensOf(text: string): Token[] | undefined {
  const spaced = text
    .toLowerCase()
    .replace(/(\d)s(?=\s|$)/g, '$1 жылдар')
    .replace(/(\d)-?(?:е|х|ые|ых)(?=\s|$)/g, '$1 жылдар')
    .replace(/(?:^|[\s-])([qhw])(\d{1,2})(?=\s|$)/g, (_, mark: string, number: string) => {
      return ` ${number} ${{ q: 'тоқсан', h: 'жартыжылдық', w: 'week' }[mark]}`
    })
    .replace(/([\divxхі])-(?=[а-яәіңғүұқөһёa-z]{3,})/giu, '$1 ')
  const words = spaced.split(/[\s,.«»"“”]+/).filter((word) => word !== '')
  const tokens = words.map(tokenOf)
  if (words.length === 0 || tokens.some((token) => token === undefined)) return undefined
  return (tokens as Token[]).filter(({ kind }) => kind !== 'day')
}

function monthsOf(year: number, month: number, count: number): Period | undefined {
  const from = dayOf(year, month, 1)
  return from === undefined ? undefined : { from, to: endOfMonth(addMonths(from, count - 1)) }
}

/** A season by its first month; the winter of 2024 began in December 2023. */
function season(year: number, month: number): Period | undefined {
  return monthsOf(month === 12 ? year - 1 : year, month, 3)
}

function years(from: number, to: number): Period | undefined {
  const [first, last] = [dayOf(from, 1, 1), dayOf(to, 12, 31)]
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}

/** 90-жылдар is 1990–1999, 10-жылдар 2010–2019; of a century 30-жылдар is its fourth ten years. */
function decade(value: number, century: number | undefined, today: Day): Period | undefined {
  if (value % 10 !== 0) return undefined
  if (value >= 1000) return years(value, value + 9)
  const [now] = numbersOf(today)
  const hundred = century === undefined ? Math.floor(now / 100) * 100 : (century - 1) * 100
  const from =
    century === undefined && hundred + value > now ? hundred - 100 + value : hundred + value
  return years(from, from + 9)
}

/** Week 1 has the first Thursday of the year (ISO 8601). */
function weekOf(year: number, week: number): Period | undefined {
  const first = dayOf(year, 1, 4)
  if (first === undefined || week < 1 || week > 53) return undefined
  const from = addDays(startOfWeek(first), 7 * (week - 1))
  return { from, to: addDays(from, 6) }
}

/** The year that tokens name, and the others. */
function yearIn(tokens: readonly Token[], today: Day) {
  const [now] = numbersOf(today)
  const rest: Token[] = []
  let year: number | undefined
  for (let at = 0; at < tokens.length; at++) {
    const { kind, value } = tokens[at]!
    const next = tokens[at + 1]?.kind
    if (kind === 'number' && value >= 1000 && next !== 'decade') year = value
    else if (kind === 'year-of') year = now - value
    else if (kind === 'this' && next === 'year') year = now - value
    else if (kind !== 'year') rest.push(tokens[at]!)
  }
  return { year, rest }
}

type Reader = (
  values: readonly number[],
  year: number | undefined,
  today: Day,
) => Period | undefined

/** The last one that has begun, of the periods of a year. */
function latest(make: (year: number) => Period | undefined, today: Day): Period | undefined {
  const [now] = numbersOf(today)
  return [now + 1, now, now - 1].map(make).find((each) => each !== undefined && each.from <= today)
}

const ofYear =
  (make: (values: readonly number[], year: number) => Period | undefined): Reader =>
  (values, year, today) =>
    year === undefined ? latest((each) => make(values, each), today) : make(values, year)

/** Before `latest`: өткен қыс is the one that has ended. */
const lastSeason: Reader = ([ago = 0, month = 0], _, today) => {
  const [now] = numbersOf(today)
  const begun = [now + 1, now, now - 1, now - 2]
    .flatMap((year) => season(year, month) ?? [])
    .filter(({ from, to }) => (ago === 0 ? from <= today : to < today))
  return begun[0]
}

const soFar = (unit: 'year' | 'month' | 'week'): Reader => {
  return (_, year, today) => {
    if (unit === 'week') return { from: startOfWeek(today), to: today }
    if (unit === 'month') return { from: `${today.slice(0, 7)}-01`, to: today }
    return { from: `${year ?? today.slice(0, 4)}-01-01`, to: today }
  }
}

const quarter = ofYear(([number = 0], year) =>
  number >= 1 && number <= 4 ? monthsOf(year, 3 * number - 2, 3) : undefined,
)
const half = ofYear(([number = 0], year) =>
  number === 1 || number === 2 ? monthsOf(year, 6 * number - 5, 6) : undefined,
)

/** Kinds of the words that are left beside the year, and what they name. */
const SHAPES: readonly (readonly [shape: string, read: Reader])[] = [
  ['season', ofYear(([month = 0], year) => season(year, month))],
  ['this season', lastSeason],
  ['number quarter', quarter],
  ['ordinal quarter', quarter],
  ['roman quarter', quarter],
  ['number half', half],
  ['ordinal half', half],
  ['ordinal half-of', half],
  ['number half-of', half],
  ['number decade', ([value = 0], _, today) => decade(value, undefined, today)],
  [
    'roman century number decade',
    ([century, , value = 0], _, today) => decade(value, century, today),
  ],
  [
    'number century number decade',
    ([century, , value = 0], _, today) => decade(value, century, today),
  ],
  [
    'number decade roman century',
    ([value = 0, , century], _, today) => decade(value, century, today),
  ],
  ['roman century', ([century = 0]) => years(100 * century - 99, 100 * century)],
  ['number century', ([century = 0]) => years(100 * century - 99, 100 * century)],
  ['number week', ([week = 0], year, today) => weekOf(year ?? numbersOf(today)[0], week)],
  ['start', (_, year, today) => monthsOf(year ?? numbersOf(today)[0], 1, 3)],
  ['start since', soFar('year')],
  ['since start', soFar('year')],
  ['this start', soFar('year')],
  ['month start since', soFar('month')],
  ['since start month', soFar('month')],
  ['week start since', soFar('week')],
  ['week-of start since', soFar('week')],
  ['since start week', soFar('week')],
]

/**
 * Reads a period by its name.
 *
 * @returns `'impossible'` for one that does not exist (5-тоқсан); undefined for what is no period
 */
export function readPeriod(text: string, today: Day): Period | 'impossible' | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  const { year, rest } = yearIn(tokens, today)
  const shape = rest.map(({ kind }) => kind).join(' ')
  const read = SHAPES.find(([each]) => each === shape)?.[1]
  if (read === undefined) return undefined
  const values = rest.map(({ value }) => value)
  return read(values, year, today) ?? 'impossible'
}

/**
 * Dates in words: 22 маусым 2026, 17:41; 22 мау.; бүгін 17:41. The counterpart of read-date.ts, from
 * the same table of months, without ICU. No ending is put on a number that is filled in, whose
 * harmony would differ (22-сі, but 23-і): the words around it are chosen so that none is needed.
 */

import { type Day, dayNumber, isDay, numbersOf } from './calendar.ts'
import { type Month, months } from './months.ts'

/**
 * `full`: 22 маусым 2026, 17:41. `short`: 22 мау., with the year where it is not today's (or no
 * today was given). `relative`: бүгін 17:41, кеше, 3 күн бұрын, ертең; `short` beyond a week.
 */
export type DateForm = 'full' | 'short' | 'relative'

export type DateLanguage = 'kk' | 'ru' | 'en'

type Words = {
  readonly name: (month: Month) => string
  readonly short: (month: Month) => string
  /** From two days ago to tomorrow; undefined where the language counts the days. */
  readonly near: Readonly<Partial<Record<number, string>>>
  readonly ago: (days: number) => string
}

/** Abbreviations of a dot; a name as short as its abbreviation (мая, May) has none. */
const WORDS: Readonly<Record<DateLanguage, Words>> = {
  kk: {
    name: ({ name }) => name,
    short: ({ short }) => `${short[0]}.`,
    near: { 2: 'алдыңгүні', 1: 'кеше', 0: 'бүгін', [-1]: 'ертең' },
    ago: (days) => `${days} күн бұрын`,
  },
  ru: {
    name: ({ russian }) => russian[1] ?? '',
    short: ({ russian: [, genitive = '', abbreviation] }) =>
      abbreviation === undefined ? genitive : `${abbreviation}.`,
    near: { 2: 'позавчера', 1: 'вчера', 0: 'сегодня', [-1]: 'завтра' },
    ago: (days) => `${days} ${days < 5 ? 'дня' : 'дней'} назад`,
  },
  en: {
    name: ({ english }) => capital(english[0]),
    short: ({ english: [name, abbreviation] }) => capital(abbreviation ?? name),
    near: { 1: 'yesterday', 0: 'today', [-1]: 'tomorrow' },
    ago: (days) => `${days} days ago`,
  },
}

/** So many days ago are counted; what is older has its date. */
const COUNTED_DAYS = 6

function capital(word = ''): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/**
 * A date in words.
 *
 * @param date `2026-06-22`, or a moment (`2026-06-22T17:41+05:00`), shown as it was where it was
 * written: its own day, hours and minutes
 * @param options `language` (`kk` by default); `today`, which `relative` needs and `short` uses
 * @returns the date as it came where it is no date
 */
export function writeDate(
  date: string,
  form: DateForm,
  { language = 'kk', today }: { readonly language?: DateLanguage; readonly today?: Day } = {},
): string {
  const day = date.slice(0, 10)
  const [time = ''] = /(?<=^.{10}[T ])\d\d:\d\d/.exec(date) ?? []
  if (!isDay(day)) return date
  const words = WORDS[language]
  const known = today !== undefined && isDay(today) ? today : undefined
  const near = form === 'relative' && known ? nearDay(day, known, words) : undefined
  if (near !== undefined) return near.hasTime && time !== '' ? `${near.text} ${time}` : near.text
  const [year, number, dayOfMonth] = numbersOf(day)
  const month = months()[number - 1]
  if (month === undefined) return date
  if (form === 'full') {
    const text = `${dayOfMonth} ${words.name(month)} ${year}`
    return time === '' ? text : `${text}, ${time}`
  }
  const text = `${dayOfMonth} ${words.short(month)}`
  return known && known.slice(0, 4) === day.slice(0, 4) ? text : `${text} ${year}`
}

function nearDay(day: Day, today: Day, { near, ago }: Words) {
  const days = dayNumber(today) - dayNumber(day)
  const text = near[days]
  if (text !== undefined) return { text, hasTime: true }
  return days > 1 && days <= COUNTED_DAYS ? { text: ago(days), hasTime: false } : undefined
}

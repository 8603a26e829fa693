/** Dates for people, in the language of the interface; date-fns lives only here. */

import { type Day, dayNumber, isDay } from '../kazakh/dates/calendar.ts'
import type { Lang } from '../messages/lang.ts'
import type { Messages } from '../messages/messages.ts'
import { type Safe, safe } from '../terminal/safe.ts'

/** Formats the date of an article: 22 мау. 2026 in lists, 22 маусым 2026 жыл, 17:41 on its page. */
export type FormatDate = (date: string) => Safe

/** Short dates of a language. They do without date-fns, which is a twentieth of `list`. */
export async function loadFormatDate(lang: Lang): Promise<FormatDate> {
  const { writeDate } = await import('../kazakh/dates/write-date.ts')
  return (date) => safe(writeDate(date, 'short', { language: lang }))
}

const YESTERDAY = 1

/**
 * Dates as lists have them: бүгін 17:41, кеше 09:05, 22 мау., and of another year 22 мау. 2025. What
 * is to come has its date: nobody is told «ертең» of what has been printed.
 */
export async function loadFormatListDate(lang: Lang, today: Day): Promise<FormatDate> {
  const { writeDate } = await import('../kazakh/dates/write-date.ts')
  return (date) => {
    const day = date.slice(0, 10)
    const ago = isDay(day) ? dayNumber(today) - dayNumber(day) : -1
    const form = ago === 0 || ago === YESTERDAY ? 'relative' : 'short'
    return safe(writeDate(date, form, { language: lang, today }))
  }
}

/**
 * Dates in full, with the time where there is one. A date is shown as it was where it was written:
 * its own day and hour, not the reader's.
 */
export async function loadFormatFullDate(
  lang: Lang,
  { fullDate }: Pick<Messages, 'fullDate'>,
): Promise<FormatDate> {
  const { writeDate } = await import('../kazakh/dates/write-date.ts')
  return (date) => {
    const day = writeDate(date.slice(0, 10), 'full', { language: lang })
    return safe(fullDate(day, date.slice(11, 16)))
  }
}

const LOCALES = {
  kk: async () => (await import('date-fns/locale/kk')).kk,
  ru: async () => (await import('date-fns/locale/ru')).ru,
  en: async () => (await import('date-fns/locale/en-GB')).enGB,
} as const

/** The month of a date by its name: маусым 2026. */
export async function loadFormatMonth(lang: Lang): Promise<FormatDate> {
  const [{ format }, locale] = await Promise.all([import('date-fns/format'), LOCALES[lang]()])
  return (date) => {
    const [year, month] = date.split('-').map(Number)
    // Made and formatted in the reader's zone, which so cancels out. Year 26 is not 1926.
    const local = new Date(2000, 0, 1)
    local.setFullYear(year!, month! - 1, 1)
    return safe(format(local, 'LLLL yyyy', { locale }))
  }
}

/** The date of the article, of all that a page has. */

import { dayNumber } from '../../kazakh/dates/calendar.ts'
import {
  addressDay,
  dateByTitle,
  elementDate,
  guessOf,
  machineDate,
  type PageDate,
  shownDate,
} from './dates.ts'
import type { PageSources } from './page-sources.ts'

/** How a page's dates are read. */
export type DateReading = {
  /** Whether its clock is the country's, so that UTC is turned into that. */
  readonly isLocal: boolean
  /** Whether a clock without a zone is the country's. */
  readonly isHome: boolean
  /** The day that «бүгін» was. */
  readonly today?: string | undefined
}

/** The date of an article, and whether others on its page speak against it. */
export type ArticleDate = PageDate & { readonly isDoubtful?: boolean }

const UTC = /T(\d\d).*(?:Z|[+-]00:00)$/

/** Days between two dates. */
function daysBetween(one: string, other: string): number {
  return Math.abs(dayNumber(one.slice(0, 10)) - dayNumber(other.slice(0, 10)))
}

/** The date for machines; as printed where that says more or the same. */
function toldDate(
  texts: readonly (string | undefined)[],
  printed: PageDate | undefined,
  isLocal: boolean,
): PageDate | undefined {
  for (const text of texts) {
    const date = machineDate(text, isLocal)
    if (date === undefined) continue
    const isSameDay = printed?.date.slice(0, 10) === date.slice(0, 10)
    // The day alone, where the page prints the hour too.
    if (isSameDay && date.length === 10) return printed
    return {
      date,
      ...(isSameDay && printed?.text !== undefined ? { text: printed.text } : { text: text! }),
      ...guessOf(date, text!),
    }
  }
  return undefined
}

/** The hour of UTC that an evening's news of America comes before, and that a morning's of Asia comes after. */
const [LATE_WEST, EARLY_EAST] = [8, 13]

/** A day as its newsroom had it, by the address: in UTC an evening in America is the next day. */
function asFiled(told: PageDate, day: string | undefined): PageDate {
  const [, hour] = UTC.exec(told.date) ?? []
  if (day === undefined || hour === undefined || daysBetween(told.date, day) !== 1) return told
  const isBefore = day < told.date
  const isLikely = isBefore ? Number(hour) < LATE_WEST : Number(hour) >= EARLY_EAST
  return isLikely ? { ...told, date: day } : told
}

/** A clock that is told with its zone elsewhere is no guess. */
function sureOf(shown: PageDate, texts: readonly (string | undefined)[]): PageDate {
  const { isGuessed = false, ...sure } = shown
  const isTold = texts.some((text) => {
    const date = machineDate(text, false)
    const isSure = date !== undefined && guessOf(date, text!).isGuessed !== true
    return isSure && Date.parse(date) === Date.parse(shown.date)
  })
  return isGuessed && isTold ? sure : shown
}

/** A clock is the country's on its own pages alone; of others the day is known, and the line is kept. */
function inOwnZone(date: ArticleDate, isHome: boolean): ArticleDate {
  const { isGuessed = false, ...rest } = date
  return isGuessed && !isHome ? { ...rest, date: date.date.slice(0, 10) } : date
}

/** Where the site shows it, else as it is told, else as it is printed somewhere, else of its address. */
export function dateOf(
  { page, site, told, pageDate, meta }: PageSources,
  url: string | undefined,
  { isLocal, isHome, today }: DateReading,
): ArticleDate | undefined {
  const own = site?.date === undefined ? null : page.querySelector(site.date)
  const shown = own === null ? undefined : elementDate(own, isLocal, today)
  const texts = [told?.published?.text, meta.published, pageDate]
  if (shown !== undefined) return inOwnZone(sureOf(shown, texts), isHome)
  const day = addressDay(url)
  const printed = shownDate(page, isLocal, today) ?? dateByTitle(page, today)
  const published = toldDate(texts, printed, isLocal)
  const found = published === undefined ? printed : asFiled(published, isLocal ? undefined : day)
  if (found === undefined) return day === undefined ? undefined : { date: day }
  // A page that was changed later may print that.
  const changed = machineDate(told?.modified?.text ?? meta.modified, isLocal)
  const others = [printed?.date, day].filter(
    (other) => other !== undefined && other.slice(0, 10) !== changed?.slice(0, 10),
  )
  const isDoubtful =
    others.length > 0 && others.every((other) => daysBetween(found.date, other!) > 1)
  return inOwnZone({ ...found, ...(isDoubtful && { isDoubtful }) }, isHome)
}

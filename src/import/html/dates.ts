/** The dates of a page: for machines, as printed, in its address; each as the format has it. */

import { type Day, isDay } from '../../kazakh/dates/calendar.ts'
import { isoDate, readDate } from '../../kazakh/dates/read-date.ts'
import { localTimeAt } from '../../kazakh/dates/zone.ts'
import { foundDate, saysZone } from '../found/dates.ts'
import { type DomDocument, type DomElement, textOf } from '../markup/dom.ts'

const ZONE = 'Asia/Almaty'

/** Midnight UTC tells of no hour where the newsroom's clock is five hours ahead: a day alone. */
const UTC = /T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]00:00)$/

export type PageDate = {
  readonly date: string
  /** Whether its clock is written without a zone, and the country's was taken. */
  readonly isGuessed?: boolean
  readonly text?: string
  /** The section that is printed beside it: Саясат • 24 Қаңтар, 2023. */
  readonly section?: string
}

/** Without the seconds that are none. */
function withoutZeros(date: string): string {
  return date.replace(/(T\d\d:\d\d):00(?:\.0+)?(?=Z|[+-])/, '$1').replace(/\.\d+(?=Z|[+-])/, '')
}

/** UTC as the clock of the newsroom, so that an evening's news is of its own day. */
function localized(date: string): string {
  if (!UTC.test(date)) return date
  const instant = new Date(date)
  const { day, time } = localTimeAt(instant, ZONE)
  const seconds = instant.getUTCSeconds()
  const clock = seconds === 0 ? time : `${time}:${String(seconds).padStart(2, '0')}`
  return isoDate({ day, time: clock }, ZONE)
}

/** The mark of a date whose text has a clock and no zone. */
export function guessOf(date: string, text: string): Pick<PageDate, 'isGuessed'> {
  return date.includes('T') && !saysZone(text) ? { isGuessed: true } : {}
}

/** A date as programs write it; undefined where it is none. */
export function machineDate(value: string | undefined, isLocal: boolean): string | undefined {
  if (value === undefined || value.length > 100) return undefined
  const date = foundDate({ name: 'date', text: value }, () => {})?.date
  // What programs write that know none: 0001-01-01, 1970 is not before it.
  if (date === undefined || date < '1900') return undefined
  return withoutZeros(isLocal ? localized(date) : date)
}

const LABEL =
  /^(?:жарияланды|жарияланған(?: күні)?|жаңартылды|күні|уақыты|опубликовано|обновлено|дата|published|updated|posted(?: on)?)\s*:?\s+/i

/** A day in digits with its clock, before what else stands in the line: 22.11.2020 - 04:30 - Дереккөз. */
const DIGITS_FIRST = /^\d{1,2}[./]\d{1,2}[./]\d{4}(?:\s*[-–—,]?\s*\d{1,2}:\d\d)?(?=\s*[-–—,|•·]|$)/

const SECTION = /^\p{L}{3,}(?: \p{L}+){0,2}$/u

/** A printed date; rubrics and counters may stand beside it, behind bullets and bars. */
export function printedDate(text: string, today?: Day): PageDate | undefined {
  if (text.length > 200) return undefined
  const parts = text.split(/[•·|/]/).map((part) => part.trim())
  const [digits] = DIGITS_FIRST.exec(text.trim()) ?? []
  for (const part of [text, ...(digits === undefined ? [] : [digits]), ...parts]) {
    const line = part.trim().replace(LABEL, '')
    const reading = /\d/.test(line) || today !== undefined ? readDate(line, today) : undefined
    if (reading === undefined || !('date' in reading)) continue
    const section = parts.find((each) => SECTION.test(each))
    const date = isoDate(reading.date, ZONE)
    return {
      date,
      text: line,
      ...guessOf(date, line),
      ...(section !== undefined && { section }),
    }
  }
  return undefined
}

/** The date that an element says: in its attribute, else as its text. */
export function elementDate(
  element: DomElement,
  isLocal: boolean,
  today?: Day,
): PageDate | undefined {
  const text = textOf(element)
  const printed = printedDate(text, today)
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('content')
  const date = machineDate(attribute ?? undefined, isLocal)
  // An attribute with the day alone says less than a printed date with its hour.
  if (date !== undefined && !(date.length === 10 && printed?.date.startsWith(date))) {
    return { date, ...(text !== '' && text.length < 100 && { text }), ...guessOf(date, attribute!) }
  }
  return printed
}

/** Elements that hold the date of an article, likelier ones first. */
const PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time, main time, header time',
  'time',
  '.published, .date, .post-date, .entry-date, .article-date, .news-date, .date-time, .datetime, .pubdate',
  '[class*="date"], [class*="Date"], [class*="time"], [id*="date"]',
] as const

/** A post of a network in the text, a list of other articles: their dates are not the article's. */
const OF_OTHERS =
  'blockquote, iframe, aside, footer, [class*="embed"], [class*="instagram"], [class*="twitter"], [class*="telegram"], [class*="related"], [class*="comment"]'

/** Whether an element is above the whole site, where today is printed; the head of an article has its headline. */
function isOfSite(element: DomElement): boolean {
  const head = element.closest('header, nav')
  return head !== null && head.querySelector('h1, h2') === null && head.closest('article') === null
}

/** Most elements of a kind that are looked at. */
const LOOKED_AT = 40

/** The date of the article as the page shows it. */
export function shownDate(page: DomDocument, isLocal: boolean, today?: Day): PageDate | undefined {
  for (const place of PLACES) {
    let looked = 0
    for (const element of page.querySelectorAll(place)) {
      if (++looked > LOOKED_AT) break
      if (element.closest(OF_OTHERS) !== null || isOfSite(element)) continue
      const date = elementDate(element, isLocal, today)
      if (date !== undefined) return date
    }
  }
  return undefined
}

/** Elements around the headline: a date without a class of its own stands there. */
const AROUND_TITLE = 30

/** The first line by the headline that is a date. */
export function dateByTitle(page: DomDocument, today?: Day): PageDate | undefined {
  const near: string[] = []
  let after = 0
  for (const element of page.querySelectorAll(
    'h1, p, div, span, small, b, strong, em, i, li, td, font, a',
  )) {
    if (element.localName === 'h1') after = Math.max(after, 1)
    else if (after > 0) after++
    const { firstChild } = element
    if (firstChild === null || firstChild.nextSibling !== null || isOfSite(element)) continue
    near.push(textOf(element))
    if (after === 0 && near.length > AROUND_TITLE) near.shift()
    if (after > AROUND_TITLE) break
  }
  if (after === 0) return undefined
  for (const text of near) {
    const date = printedDate(text, today)
    if (date !== undefined) return date
  }
  return undefined
}

/** The day in an address: /2026/06/22/, /20260622/. */
export function addressDay(url: string | undefined): string | undefined {
  const [, year, month, day] =
    /\/(20\d\d|19\d\d)(?:[/-](?=\d\d[/-])|(?=\d{4}\/))(\d\d)[/-]?(\d\d)(?:\/|-|$)/.exec(
      url ?? '',
    ) ?? []
  const found = `${year}-${month}-${day}`
  return isDay(found) ? found : undefined
}

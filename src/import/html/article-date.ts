/** The date of the article, of all that a page has. */

import {
  addressDay,
  dateByTitle,
  elementDate,
  machineDate,
  type PageDate,
  shownDate,
} from './dates.ts'
import type { PageSources } from './page-sources.ts'

/** How a page's dates are read. */
export type DateReading = {
  /** Whether its clock is the country's, so that UTC is turned into that. */
  readonly isLocal: boolean
  /** The day that «бүгін» was. */
  readonly today?: string | undefined
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
    }
  }
  return undefined
}

/** Where the site shows it, else as it is told, else as it is printed somewhere, else of its address. */
export function dateOf(
  { page, site, told, meta }: PageSources,
  url: string | undefined,
  { isLocal, today }: DateReading,
): PageDate | undefined {
  const own = site?.date === undefined ? null : page.querySelector(site.date)
  const shown = own === null ? undefined : elementDate(own, isLocal, today)
  if (shown !== undefined) return shown
  const printed = shownDate(page, isLocal, today) ?? dateByTitle(page, today)
  const found = toldDate([told?.published?.text, meta.published], printed, isLocal) ?? printed
  if (found !== undefined) return found
  const day = addressDay(url)
  return day === undefined ? undefined : { date: day }
}

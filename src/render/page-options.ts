/** The reader of a page for people: terminal, language, colours, dates. */

import type { Day } from '../kazakh/dates/calendar.ts'
import type { Lang } from '../messages/lang.ts'
import type { Messages } from '../messages/messages.ts'
import type { Theme } from '../terminal/theme.ts'
import {
  type FormatDate,
  loadFormatDate,
  loadFormatFullDate,
  loadFormatListDate,
  loadFormatMonth,
} from './dates.ts'

export type PageOptions = {
  /** Columns of the terminal. */
  readonly width: number
  readonly messages: Messages
  readonly theme: Theme
  readonly formatDate: FormatDate
  /** As lists have it: by the day of the reader where that is near. */
  readonly formatListDate: FormatDate
}

/** Options of a chart, which names months too. */
export type ChartOptions = PageOptions & { readonly formatMonth: FormatDate }

/** Options of an article's page, with the abilities of the terminal. */
export type ArticlePageOptions = PageOptions & {
  readonly formatFullDate: FormatDate
  readonly isTerminal: boolean
  /** Whether the terminal follows links. */
  readonly links: boolean
}

type Reader = {
  readonly width: number
  readonly lang: Lang
  readonly messages: Messages
  readonly theme: Theme
  readonly today: () => Day
}

export async function pageOptions(reader: Reader): Promise<PageOptions> {
  const { width, lang, messages, theme, today } = reader
  const [formatDate, formatListDate] = [
    await loadFormatDate(lang),
    await loadFormatListDate(lang, today()),
  ]
  return { width, messages, theme, formatDate, formatListDate }
}

export async function chartOptions(reader: Reader): Promise<ChartOptions> {
  return { ...(await pageOptions(reader)), formatMonth: await loadFormatMonth(reader.lang) }
}

export async function articlePageOptions(
  reader: Reader & { readonly out: { readonly isTerminal: boolean }; readonly links: boolean },
): Promise<ArticlePageOptions> {
  const { lang, links, messages, out } = reader
  const formatFullDate = await loadFormatFullDate(lang, messages)
  return { ...(await pageOptions(reader)), formatFullDate, isTerminal: out.isTerminal, links }
}

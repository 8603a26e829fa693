/** What a page for people needs to know of its reader. */

import type { Lang } from '../messages/lang.ts'
import type { Messages } from '../messages/messages.ts'
import { type FormatDate, loadFormatDate } from './dates.ts'
import type { Theme } from './theme.ts'

export type PageOptions = {
  /** Columns of the terminal. */
  readonly width: number
  readonly messages: Messages
  readonly theme: Theme
  readonly formatDate: FormatDate
}

export async function pageOptions(reader: {
  readonly width: number
  readonly lang: Lang
  readonly messages: Messages
  readonly theme: Theme
}): Promise<PageOptions> {
  const { width, lang, messages, theme } = reader
  return { width, messages, theme, formatDate: await loadFormatDate(lang) }
}

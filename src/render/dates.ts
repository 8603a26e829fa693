/** Dates for people, in the language of the interface; date-fns lives only here. */

import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { kk } from 'date-fns/locale/kk'
import { ru } from 'date-fns/locale/ru'
import type { Lang } from '../messages/lang.ts'
import { type Safe, safe } from './safe.ts'

type Form = 'full' | 'short'

const LOCALES = { kk, ru, en: enGB } as const

/** date-fns patterns. Kazakh news prints the day first: 22 маусым 2026 жыл, 17:41. */
const PATTERNS: Readonly<Record<Lang, Readonly<Record<Form, string>>>> = {
  kk: { full: "d MMMM yyyy 'жыл'", short: 'd MMM yyyy' },
  ru: { full: "d MMMM yyyy 'г.'", short: 'd MMM yyyy' },
  en: { full: 'd MMMM yyyy', short: 'd MMM yyyy' },
}

/**
 * The date of an article as it was where it was written: its own day and hour, not the reader's.
 *
 * @param date an ISO day, or a moment with offset
 */
export function formatDate(date: string, lang: Lang, form: Form): Safe {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const time = date.slice(11, 16)
  // The reader's own zone on both sides, so that it cancels out. Years below 100 are not 19xx.
  const local = new Date(2000, month! - 1, day!)
  local.setFullYear(year!, month! - 1, day!)
  const text = format(local, PATTERNS[lang][form], { locale: LOCALES[lang] })
  return safe(form === 'full' && time !== '' ? `${text}, ${time}` : text)
}

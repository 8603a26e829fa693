/**
 * Fields under names that are not known, which look like what a record lacks: its date, its text, its
 * address. They are kept as all unknown keys are; the user is told, for a word can say what they are.
 */

import { isDateText, parseDate } from './parse-date.ts'
import type { JsonObject } from './parse-values.ts'

/** What a value looks like, by the field of `--map`. */
type Likeness = 'date' | 'text' | 'url'

export type UnreadField = { readonly field: string; readonly like: Likeness }

/** A date is a short line with a year in it. */
const LONGEST_DATE = 60
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/

/** Seconds or milliseconds since 1970 are a time only under a name of one. */
const NAME_OF_TIME = /date|time|stamp|posted|publish|күн|уақыт|дата|время/i

function isDate(name: string, value: unknown): boolean {
  if (typeof value === 'number') {
    return (
      value > 1e8 &&
      NAME_OF_TIME.test(name) &&
      parseDate({ name, value }, () => {}).date !== undefined
    )
  }
  if (typeof value !== 'string' || value.length > LONGEST_DATE || !YEAR.test(value)) return false
  return isDateText(value) || parseDate({ name, value }, () => {}).date !== undefined
}

/** Letters of running text, in which sentences end. */
const LEAST_TEXT = 200
const SENTENCES = /[.!?…»”]\s+\p{Lu}/u

function isTextOf(value: unknown): boolean {
  const whole = Array.isArray(value)
    ? value.every((each) => typeof each === 'string') && value.join(' ')
    : value
  return (
    typeof whole === 'string' && whole.length >= LEAST_TEXT && SENTENCES.test(whole.slice(0, 4000))
  )
}

const ADDRESS = /^https?:\/\/[^\s/]+\/\S*$/i
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|svg|ico|css|js|mp[34]|pdf)(?:\?|$)/i
const NAME_OF_OTHER =
  /ima?ge?|photo|thumb|logo|avatar|icon|video|audio|media|author|feed|api|comment|сурет|фото/i

function isAddress(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 2000) return false
  return ADDRESS.test(value) && !NO_PAGE.test(value) && !NAME_OF_OTHER.test(name)
}

/** The fields among unknown ones that look like what a record lacks, the first of each. */
export function unreadFields(
  unknown: JsonObject,
  lacks: Readonly<Record<Likeness, boolean>>,
): UnreadField[] {
  const tests: Readonly<Record<Likeness, (name: string, value: unknown) => boolean>> = {
    date: isDate,
    text: (_, value) => isTextOf(value),
    url: isAddress,
  }
  const entries = Object.entries(unknown)
  return (['date', 'text', 'url'] as const).flatMap((like) => {
    const found = lacks[like]
      ? entries.find(([name, value]) => tests[like](name, value))
      : undefined
    return found === undefined ? [] : [{ field: found[0], like }]
  })
}

/** Filters as people state them → days and the archive's own names. */

import { KznewsError } from '../errors.ts'
import type { CategoryEntry, Engine } from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import type { DateRange } from '../kazakh/dates/date-range.ts'
import { meetDays } from '../search/query/query.ts'
import type { Days } from './answers.ts'

async function readRange(option: string, value: string, today: () => Day): Promise<DateRange> {
  const { readDateRange } = await import('../kazakh/dates/date-range.ts')
  const range = readDateRange(value, today())
  if (range === 'impossible') throw new KznewsError('date-impossible', { option, value })
  if (range === undefined) throw new KznewsError('date-unreadable', { option, value })
  return range
}

/**
 * The days that since, until and on leave: each end the latest, or earliest, of them.
 *
 * @param dashes what stands before an option's name where it was typed
 * @throws KznewsError `date-impossible`, `date-unreadable`
 */
export async function readDays(
  { since, until, on }: Days,
  today: () => Day,
  dashes: '' | '--',
): Promise<DateRange> {
  const read = (option: string, value: string | undefined): Promise<DateRange> =>
    value === undefined ? Promise.resolve({}) : readRange(dashes + option, value, today)
  const day = await read('on', on)
  const start = (await read('since', since)).from
  const end = (await read('until', until)).to
  if (start !== undefined && end !== undefined && start > end) {
    throw new KznewsError('date-impossible', {
      option: `${dashes}since, ${dashes}until`,
      value: `${since}..${until}`,
    })
  }
  return meetDays(day, { ...(start && { from: start }), ...(end && { to: end }) })
}

const SUGGESTIONS = 3

/** САЯСАТ, Саясат and "саясат " are one category. */
function categoryKey(name: string, analyzer: Analyzer): string {
  return analyzer
    .tokenize(name)
    .map(({ form }) => analyzer.fold(form))
    .join(' ')
}

/**
 * The archive's names for the categories that were asked for, without regard to case and folded
 * letters. One that it does not have matches nothing.
 *
 * @param onUnknown told of each such one, with what is near to it
 */
export async function resolveCategories(
  asked: readonly string[],
  engine: Engine,
  analyzer: Analyzer,
  onUnknown: (name: string, near: readonly string[]) => void,
): Promise<string[]> {
  const entries = await engine.categories()
  const keys = entries.map((entry): [CategoryEntry, string] => [
    entry,
    categoryKey(entry.name, analyzer),
  ])
  const found: string[] = []
  for (const name of asked) {
    const key = categoryKey(name, analyzer)
    const isSame = ([entry, other]: (typeof keys)[number]) =>
      // A name of signs alone (№, ★) has no words to compare.
      key === '' ? entry.name === name : other === key
    const same = keys.filter(isSame).map(([entry]) => entry.name)
    found.push(...same)
    if (same.length > 0) continue
    const { nearest } = await import('../search/fuzzy.ts')
    const near = nearest(key, keys, ([, other]) => other, SUGGESTIONS)
    const names = near.map(([entry]) => entry.name)
    onUnknown(name, names)
  }
  return found
}

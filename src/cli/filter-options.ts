/** The options that list, search and stats share, declared once. */

import type { Filter } from '../index/engine.ts'
import type { DateRange } from '../kazakh/dates/date-range.ts'
import { resolveCategories } from '../library/filter.ts'
import type { Session } from '../library/session.ts'
import { type KznewsCommand, makeOption, type OptionRules } from './command-line.ts'
import type { Context } from './context.ts'
import { DEFAULT_LIMIT, type FilterOptions } from './options.ts'
import { tell } from './tell.ts'

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}

/** Adds what leaves articles out. */
export function addFilterOptions(
  command: KznewsCommand,
  { messages: { options, values } }: Context,
): void {
  const option = (flags: string, text: string) =>
    command.addOption(makeOption(flags, text, { values: 'date' }))
  option(`--since <${values.date}>`, options.since)
  option(`--until <${values.date}>`, options.until)
  option(`--on <${values.date}>`, options.on)
  command.addOption(
    makeOption(`-c, --category <${values.category}>`, options.category, {
      values: 'category',
    }).argParser(collect),
  )
}

/** Adds the page; `orders` is what --sort may be, the default first. */
export function addPageOptions(
  command: KznewsCommand,
  orders: readonly [string, ...string[]],
  { messages: { options, values } }: Context,
): void {
  const option = (flags: string, text: string, rules: OptionRules) =>
    command.addOption(makeOption(flags, text, rules))
  option(`-n, --limit <${values.count}>`, options.limit, {
    byDefault: DEFAULT_LIMIT,
    values: 'limit',
  })
  option(`--offset <${values.count}>`, options.offset, { byDefault: '0', values: 'number' })
  option(`--sort <${values.order}>`, options.sort, { byDefault: orders[0], choices: orders })
}

/** The filter that was asked for, in the archive's own names. */
export async function readFilter(
  days: DateRange,
  options: FilterOptions,
  session: Session,
  context: Context,
): Promise<Filter> {
  if (options.category === undefined) return days
  const { engine, analyzer } = session
  return {
    ...days,
    categories: await resolveCategories(options.category, engine, analyzer, (name, near) =>
      tell(context, context.messages.notices.categoryUnknown(name, near)),
    ),
  }
}

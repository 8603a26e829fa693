/** The options that list and search share, declared once. */

import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import type { Filter } from '../index/engine.ts'
import type { DateRange } from '../kazakh/date-range.ts'
import { resolveCategories } from './categories.ts'
import { DEFAULT_LIMIT, type FilterOptions } from './options.ts'
import type { Session } from './session.ts'

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}

/** Adds the filters and the page; `orders` is what --sort may be, the default first. */
export function addFilterOptions(
  command: KznewsCommand,
  orders: readonly [string, ...string[]],
  { messages: { options } }: Context,
): KznewsCommand {
  const option = (flags: string, text: string, byDefault?: string) =>
    command.addOption(makeOption(flags, text, byDefault))
  option('--since <date>', options.since)
  option('--until <date>', options.until)
  option('--on <date>', options.on)
  command.addOption(makeOption('-c, --category <name>', options.category).argParser(collect))
  option('-n, --limit <n>', options.limit, DEFAULT_LIMIT)
  option('--offset <n>', options.offset, '0')
  option('--sort <order>', `${options.sort}: ${orders.join(', ')}`, orders[0])
  return command
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
    categories: await resolveCategories(options.category, engine, analyzer, context),
  }
}

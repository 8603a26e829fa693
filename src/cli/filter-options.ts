/** The options that list, search and stats share, declared once. */

import { DEFAULT_LIMIT } from '../open/options.ts'
import { type KznewsCommand, makeOption, type OptionRules } from './command-line.ts'
import type { Context } from './context.ts'

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
    byDefault: String(DEFAULT_LIMIT),
    values: 'limit',
  })
  option(`--offset <${values.count}>`, options.offset, { byDefault: '0', values: 'number' })
  option(`--sort <${values.order}>`, options.sort, { byDefault: orders[0], choices: orders })
}

/** What was typed → what a command needs: filters, pages, formats. Refused with a sentence. */

import { KznewsError } from '../errors.ts'
import type { Filter, Page } from '../index/engine.ts'
import type { Days } from '../library/answers.ts'

/** Options of the program, of every command. */
export type GlobalOptions = {
  readonly archive?: string
  readonly format?: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly csv?: boolean
  readonly strict?: boolean
}

/** Options of list, search and stats alike: which articles. */
export type FilterOptions = Days & { readonly category?: readonly string[] }

/** Options of list and search: which of them, and in which order. */
export type PagingOptions = {
  readonly limit: string
  readonly offset: string
  readonly sort: string
}

export const DEFAULT_LIMIT = '20'

/** `--json` and its like, and `--format`: the one that was asked for, or the default. */
export function chooseFormat<F extends string>(
  options: GlobalOptions,
  formats: readonly F[],
  byDefault: F,
): F {
  const short = (['json', 'ndjson', 'csv'] as const).filter((name) => options[name] === true)
  const asked = [...new Set([...(options.format === undefined ? [] : [options.format]), ...short])]
  const [value, another] = asked
  if (value === undefined) return byDefault
  if (another !== undefined) throw new KznewsError('formats-conflict', { formats: asked })
  const format = formats.find((name) => name === value)
  if (format !== undefined) return format
  throw new KznewsError('choice-invalid', { option: '--format', value, choices: formats })
}

export function chooseFrom<C extends string>(
  option: string,
  value: string,
  choices: readonly C[],
): C {
  const choice = choices.find((name) => name === value)
  if (choice === undefined) throw new KznewsError('choice-invalid', { option, value, choices })
  return choice
}

function readCount(option: string, value: string, least: number): number {
  const count = Number(value)
  if (/^\d+$/.test(value) && count >= least && Number.isSafeInteger(count)) return count
  throw new KznewsError('number-invalid', { option, value, least })
}

/** SQLite counts rows in 64 bits; this is more rows than there can be. */
const ALL = 2 ** 40

export function readPage({ limit, offset }: PagingOptions): Page {
  return {
    limit: limit === 'all' ? ALL : readCount('--limit', limit, 1),
    offset: readCount('--offset', offset, 0),
  }
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.keys(filter).length > 0
}

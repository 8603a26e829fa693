/** Options as typed → the format of a command, and the options that an archive is asked with. */

import { KznewsError } from '../errors.ts'
import type { FilterOptions as AskedFilter } from '../open/answers.ts'
import type { GivenPage } from '../open/options.ts'
import type { GlobalOptions, OptionsOf } from './table.ts'

/** The options of list, search and stats that say which articles. */
export type FilterOptions = Pick<OptionsOf<'list'>, 'since' | 'until' | 'on' | 'category'>

/** The options of list and search that say which of them, and in which order. */
export type PagingOptions = Pick<OptionsOf<'list'>, 'limit' | 'offset'> & { readonly sort: string }

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

/** The options of a command as an archive is asked with them. */
export function askedOptions({
  since,
  until,
  on,
  category,
  ...page
}: FilterOptions & Partial<PagingOptions> & { readonly in?: string }): AskedFilter &
  GivenPage & { readonly in?: string } {
  const { limit, offset, sort, in: language } = page
  return {
    ...{ since, until, on },
    ...(category !== undefined && { categories: category }),
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
    ...(sort !== undefined && { sort }),
    ...(language !== undefined && { in: language }),
  }
}

/** Makes a request of options; an error names them as they were typed: `--since`. */
export async function asTyped<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (error) {
    if (!(error instanceof KznewsError && 'option' in error.facts)) throw error
    const { code, facts } = error
    const option = facts.option.replace(/\w+/g, '--$&')
    throw new KznewsError(code, { ...facts, option })
  }
}

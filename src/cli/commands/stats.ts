/** `kznews stats [query…]`: how many articles there are, over time or by category. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { isFiltering, statsRequest } from '../../open/options.ts'
import { formatStats, STATS_FORMATS } from '../../render/lists/stats-rows.ts'
import { chartOptions } from '../../render/page-options.ts'
import { isEmpty } from '../../search/query/query.ts'
import { GROUPINGS } from '../../search/stats.ts'
import { unshield } from '../argv.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import { addFilterOptions } from '../filter-options.ts'
import {
  askedOptions,
  asTyped,
  chooseFormat,
  type FilterOptions,
  type GlobalOptions,
} from '../options.ts'
import { tell, tellUnknown } from '../tell.ts'
import { tellExpansions, tellReading } from '../tell-search.ts'
import { withArchive } from '../with-archive.ts'

export type StatsOptions = GlobalOptions & FilterOptions & { readonly by?: string }

const FORMATS = ['table', ...STATS_FORMATS] as const

export function statsCommand(command: KznewsCommand, context: Context, run = runStats): void {
  command.formats = FORMATS
  const { options, values } = context.messages
  command.addOption(makeOption(`--by <${values.group}>`, options.by, { choices: GROUPINGS }))
  addFilterOptions(command, context)
  command.runs(async (words: string[]) =>
    run(words.map(unshield), command.optsWithGlobals(), context),
  )
}

/** The query that was typed; undefined where there was none, which is not the same as an empty one. */
function queryOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const query = words.join(' ')
  if (query.trim() === '') throw new KznewsError('query-missing', {})
  return query
}

export async function runStats(
  words: readonly string[],
  options: StatsOptions,
  context: Context,
): Promise<ExitCode> {
  const { out, messages } = context
  const typed = queryOf(words)
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const asked = {
    ...askedOptions(options),
    ...(options.by !== undefined && { by: options.by }),
    ...(typed !== undefined && { query: typed }),
  }
  const request = await asTyped(statsRequest(asked, context.today))
  const { query, filter } = request
  if (query) tellReading(query, context)
  return withArchive(options, context, async (archive) => {
    const { stats, expansions, unknown } = await archive.stats(request)
    tellUnknown(context, unknown)
    if (format === 'table') {
      const { renderChart } = await import('../../render/lists/chart.ts')
      await context.print(renderChart(stats, typed !== undefined, await chartOptions(context)))
    } else for (const piece of formatStats(stats, typed, format)) out.write(piece)

    tellExpansions(expansions, context)
    if (query && isEmpty(query)) tell(context, messages.notices.noWords)
    if (stats.total === 0) {
      const all = await archive.count({ filter: {} })
      const { emptyArchive, emptyFilter } = messages.notices
      tell(context, isFiltering(filter) ? emptyFilter(all) : emptyArchive)
    }
    // None is a count too.
    return EXIT.done
  })
}

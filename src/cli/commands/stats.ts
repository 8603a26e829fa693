/** `kznews stats [query…]`: how many articles there are, over time or by category. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { countInArchive } from '../../library/count-articles.ts'
import { readDays } from '../../library/filter.ts'
import { understandQuery } from '../../library/understand-query.ts'
import { formatStats, STATS_FORMATS } from '../../render/lists/stats-rows.ts'
import { chartOptions } from '../../render/page-options.ts'
import { isEmpty } from '../../search/query/query.ts'
import { GROUPINGS } from '../../search/stats.ts'
import { unshield } from '../argv.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import { addFilterOptions, readFilter } from '../filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  isFiltering,
} from '../options.ts'
import { withArchive } from '../session.ts'
import { tell } from '../tell.ts'
import { tellExpansions, tellReading } from '../tell-search.ts'

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
  const query = queryOf(words)
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const by = options.by === undefined ? undefined : chooseFrom('--by', options.by, GROUPINGS)
  const days = await readDays(options, context.today, '--')
  const parsed = query === undefined ? undefined : await understandQuery(query, context.today)
  if (parsed) tellReading(parsed, context)
  return withArchive(options, context, async (session) => {
    const filter = await readFilter(days, options, session, context)
    const { stats, expansions } = await countInArchive(session, filter, { by, query: parsed })
    if (format === 'table') {
      const { renderChart } = await import('../../render/lists/chart.ts')
      await context.print(renderChart(stats, query !== undefined, await chartOptions(context)))
    } else for (const piece of formatStats(stats, query, format)) out.write(piece)

    tellExpansions(expansions, context)
    if (parsed && isEmpty(parsed)) tell(context, messages.notices.noWords)
    if (stats.total === 0) {
      const all = await session.engine.count({})
      const { emptyArchive, emptyFilter } = messages.notices
      tell(context, isFiltering(filter) ? emptyFilter(all) : emptyArchive)
    }
    // None is a count too.
    return EXIT.done
  })
}

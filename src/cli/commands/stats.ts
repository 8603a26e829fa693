/** `kznews stats [query…]`: how many articles there are, over time or by category. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { isFiltering, statsRequest } from '../../open/options.ts'
import { formatStats } from '../../render/lists/stats-rows.ts'
import { chartOptions } from '../../render/page-options.ts'
import { isEmpty } from '../../search/query/query.ts'
import type { Context } from '../context.ts'
import { askedOptions, asTyped, chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { tell, tellUnknown } from '../tell.ts'
import { tellExpansions, tellReading } from '../tell-search.ts'
import { withArchive } from '../with-archive.ts'

/** The query that was typed; undefined where there was none, which is not the same as an empty one. */
function queryOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const query = words.join(' ')
  if (query.trim() === '') throw new KznewsError('query-missing', {})
  return query
}

export async function runStats(
  { args, options }: Given<'stats'>,
  context: Context,
): Promise<ExitCode> {
  const { out, messages } = context
  const typed = queryOf(args)
  const format = chooseFormat(options, COMMANDS.stats.formats, out.isTerminal ? 'table' : 'tsv')
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
    } else {
      const told = { ...stats, ...archive.behind }
      for (const piece of formatStats(told, typed, format)) out.write(piece)
    }

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

/** `kznews search <query…>`: articles by what is written in them. */

import { unshield } from '../argv.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import { readDays } from '../library/filter.ts'
import { SEARCH_ORDERS, searchArticles } from '../library/search-articles.ts'
import { wordReadings } from '../library/word-readings.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatRows, ROW_FORMATS } from '../render/rows.ts'
import type { Expansion } from '../search/expand.ts'
import { addFilterOptions, addPageOptions, readFilter } from './filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  type PagingOptions,
  readPage,
} from './options.ts'
import { withArchive } from './session.ts'
import { shorten, tell } from './tell.ts'

export type SearchOptions = GlobalOptions & FilterOptions & PagingOptions

const FORMATS = ['table', ...ROW_FORMATS] as const

export function searchCommand(command: KznewsCommand, context: Context, run = runSearch): void {
  addFilterOptions(command, context)
  addPageOptions(command, SEARCH_ORDERS, context)
  command.runs(async (words: string[]) =>
    run(words.map(unshield), command.optsWithGlobals(), context),
  )
}

/** A pasted text is a query too; of its words the first ones show what became of them. */
const NAMED = 8

/** Which words were not there as typed, and what was looked for in their place. */
export function tellExpansions(expansions: readonly Expansion[], context: Context): void {
  const { notices } = context.messages
  const { near, unknown } = wordReadings(expansions)
  for (const { word, forms } of near.slice(0, NAMED)) {
    tell(context, notices.wordReadAs(shorten(word), forms))
  }
  if (unknown.length === 0) return
  const named = unknown.slice(0, NAMED).map(shorten)
  tell(context, notices.wordsNotFound([...named, ...(unknown.length > NAMED ? ['…'] : [])]))
}

export async function runSearch(
  words: readonly string[],
  options: SearchOptions,
  context: Context,
): Promise<ExitCode> {
  const { out, messages } = context
  const query = words.join(' ')
  if (query.trim() === '') throw new KznewsError('query-missing', {})
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const order = chooseFrom('--sort', options.sort, SEARCH_ORDERS)
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today, '--')
  return withArchive(options, context, async (session) => {
    const filter = await readFilter(days, options, session, context)
    const { hits, total, expansions } = await searchArticles(session, query, {
      filter,
      order,
      page,
    })
    if (format === 'table') {
      const { renderHits } = await import('../render/hits.ts')
      await context.print(renderHits(hits, page.offset, await pageOptions(context)))
    } else for (const piece of formatRows(hits, format)) out.write(piece)

    tellExpansions(expansions, context)
    if (expansions.length === 0) tell(context, messages.notices.noWords)
    else if (total > 0) {
      const full = hits.filter(({ missing }) => missing.length === 0).length
      tell(context, messages.notices.shown(full, total))
    } else if (hits.length > 0) tell(context, messages.notices.onlyPartial)
    else tell(context, messages.notices.nothingFound(shorten(query)))
    // A page behind the last one is empty, but something was found.
    return total + hits.length > 0 ? EXIT.done : EXIT.negative
  })
}

/** `kznews list`: the archive's articles, newest first. */

import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../errors.ts'
import { readDays } from '../library/filter.ts'
import { LIST_ORDERS, listArticles } from '../library/list-articles.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatRows, ROW_FORMATS } from '../render/rows.ts'
import { addFilterOptions, addPageOptions, readFilter } from './filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  isFiltering,
  type PagingOptions,
  readPage,
} from './options.ts'
import { withArchive } from './session.ts'
import { tell } from './tell.ts'

export type ListOptions = GlobalOptions & FilterOptions & PagingOptions

const FORMATS = ['table', ...ROW_FORMATS] as const

export function listCommand(command: KznewsCommand, context: Context, run = runList): void {
  addFilterOptions(command, context)
  addPageOptions(command, LIST_ORDERS, context)
  command.runs(async () => run(command.optsWithGlobals(), context))
}

export async function runList(options: ListOptions, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const order = chooseFrom('--sort', options.sort, LIST_ORDERS)
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today, '--')
  return withArchive(options, context, async (session) => {
    const filter = await readFilter(days, options, session, context)
    const { rows, total } = await listArticles(session, filter, order, page)
    if (format === 'table') {
      const { renderTable } = await import('../render/table.ts')
      await context.print(renderTable(rows, await pageOptions(context)))
    } else for (const piece of formatRows(rows, format)) out.write(piece)
    if (total > 0) tell(context, messages.notices.shown(rows.length, total))
    else if (!isFiltering(filter)) tell(context, messages.notices.emptyArchive)
    else tell(context, messages.notices.emptyFilter(await session.engine.count({})))
    return EXIT.done
  })
}

/** `kznews list`: the archive's articles, newest first. */

import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../errors.ts'
import type { DocumentRow, ListOrder } from '../index/engine.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatRows, ROW_FORMATS } from '../render/rows.ts'
import { addFilterOptions, readFilter } from './filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  isFiltering,
  readDays,
  readPage,
} from './options.ts'
import { askFresh, withArchive } from './session.ts'
import { tell } from './tell.ts'

export type ListOptions = GlobalOptions & FilterOptions

const ORDERS: readonly [ListOrder, ...ListOrder[]] = ['date', 'oldest', 'title']

const FORMATS = ['table', ...ROW_FORMATS] as const

export function listCommand(command: KznewsCommand, context: Context, run = runList): void {
  addFilterOptions(command, ORDERS, context)
  command.runs(async () => run(command.optsWithGlobals(), context))
}

type Answer = { readonly rows: readonly DocumentRow[]; readonly total: number }

export async function runList(options: ListOptions, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const order = chooseFrom('--sort', options.sort, ORDERS)
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today)
  return withArchive(options, context, async (session) => {
    const { engine } = session
    const filter = await readFilter(days, options, session, context)
    const ask = async (): Promise<Answer> => ({
      rows: await engine.list(filter, order, page),
      total: await engine.count(filter),
    })
    const { rows, total } = await askFresh(session, ask, (answer) => answer.rows)
    if (format === 'table') {
      const { renderTable } = await import('../render/table.ts')
      await context.print(renderTable(rows, await pageOptions(context)))
    } else for (const piece of formatRows(rows, format)) out.write(piece)
    if (total > 0) tell(context, messages.notices.shown(rows.length, total))
    else if (!isFiltering(filter)) tell(context, messages.notices.emptyArchive)
    else tell(context, messages.notices.emptyFilter(await engine.count({})))
    return EXIT.done
  })
}

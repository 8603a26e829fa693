/** `kznews list`: the archive's articles, newest first. */

import { EXIT, type ExitCode } from '../../errors.ts'
import type { Filter, ListOrder, Page } from '../../index/engine.ts'
import { readDays } from '../../library/filter.ts'
import { LIST_ORDERS, listArticles, streamArticles } from '../../library/list-articles.ts'
import type { Session } from '../../library/session.ts'
import { ROW_FORMATS, RowFormatter } from '../../render/lists/rows.ts'
import { pageOptions } from '../../render/page-options.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { addFilterOptions, addPageOptions, readFilter } from '../filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  isFiltering,
  type PagingOptions,
  readPage,
} from '../options.ts'
import { withArchive } from '../session.ts'
import { tell } from '../tell.ts'
import { isWhole, WHOLE_FORMATS, type WholeFormat, writeArticles } from '../write-articles.ts'

export type ListOptions = GlobalOptions & FilterOptions & PagingOptions

const FORMATS = ['table', ...ROW_FORMATS, ...WHOLE_FORMATS] as const

export function listCommand(command: KznewsCommand, context: Context, run = runList): void {
  command.formats = FORMATS
  addFilterOptions(command, context)
  addPageOptions(command, LIST_ORDERS, context)
  command.runs(async () => run(command.optsWithGlobals(), context))
}

/** What is asked of the archive. */
type Asked = readonly [filter: Filter, order: ListOrder, page: Page]

/** Prints the table. How many rows it has. */
async function printTable(session: Session, asked: Asked, context: Context): Promise<number> {
  const [{ renderTable }, { withPrefixes }] = await Promise.all([
    import('../../render/lists/table.ts'),
    import('../../render/lists/row-facts.ts'),
  ])
  const { rows } = await listArticles(session, ...asked)
  const prefixes = await session.engine.idPrefixes(rows.map(({ id }) => id))
  await context.print(renderTable(withPrefixes(rows, prefixes), await pageOptions(context)))
  return rows.length
}

/**
 * Writes the rows while they are read. How many they are. Asked again of a new index, because the
 * old one proved to be damaged on the way, it goes on where it was: the order is the same.
 */
async function writeRows(
  session: Session,
  [filter, order, { limit, offset }]: Asked,
  formatter: RowFormatter,
  { out }: Context,
): Promise<number> {
  const { count } = formatter
  const page = { limit: limit - count, offset: offset + count }
  for await (const rows of streamArticles(session, filter, order, page)) {
    out.write(formatter.add(rows))
  }
  out.write(formatter.end())
  return formatter.count
}

/** Writes the articles themselves, while their rows are read. How many they are, and the status. */
async function writeWhole(
  session: Session,
  asked: Asked,
  format: WholeFormat,
  context: Context,
): Promise<[shown: number, exit: ExitCode]> {
  let shown = 0
  async function* rows() {
    for await (const some of streamArticles(session, ...asked)) {
      shown += some.length
      yield* some
    }
  }
  const exit = await writeArticles(rows(), format, session, context)
  return [shown, exit]
}

export async function runList(options: ListOptions, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  const order = chooseFrom('--sort', options.sort, LIST_ORDERS)
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today, '--')
  // Made once: where the index has to be built anew on the way, it goes on where it was.
  const formatter = format === 'table' || isWhole(format) ? undefined : new RowFormatter(format)
  return withArchive(options, context, async (session) => {
    const filter = await readFilter(days, options, session, context)
    const asked: Asked = [filter, order, page]
    let shown: number
    let exit: ExitCode = EXIT.done
    if (isWhole(format)) [shown, exit] = await writeWhole(session, asked, format, context)
    else if (formatter) shown = await writeRows(session, asked, formatter, context)
    else shown = await printTable(session, asked, context)
    const total = await session.engine.count(filter)
    if (total > 0) tell(context, messages.notices.shown(shown, total))
    else if (!isFiltering(filter)) tell(context, messages.notices.emptyArchive)
    else tell(context, messages.notices.emptyFilter(await session.engine.count({})))
    return exit
  })
}

/** `kznews list`: the archive's articles, newest first. */

import { EXIT, type ExitCode } from '../../errors.ts'
import type { DocumentRow } from '../../index/reader.ts'
import type { ArchiveHandle } from '../../open/archive.ts'
import type { Listing } from '../../open/list.ts'
import { isFiltering, listRequest } from '../../open/options.ts'
import { articleRecord } from '../../open/records.ts'
import { type ListedRecord, ROW_LAYOUTS, type RowFormat } from '../../render/lists/rows.ts'
import { pageOptions } from '../../render/page-options.ts'
import { RecordWriter } from '../../render/records.ts'
import type { Context } from '../context.ts'
import { askedOptions, asTyped, chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { tell, tellUnknown } from '../tell.ts'
import { withArchive } from '../with-archive.ts'
import { isWhole, type WholeFormat, writeArticles } from '../write-articles.ts'

/** Prints the table. Returns how many rows it has. */
async function printTable(
  { pieces }: Listing,
  archive: ArchiveHandle,
  context: Context,
): Promise<number> {
  const [{ renderTable }, { withPrefixes }] = await Promise.all([
    import('../../render/lists/table.ts'),
    import('../../render/lists/row-facts.ts'),
  ])
  const rows: DocumentRow[] = []
  for await (const piece of pieces) rows.push(...piece)
  const prefixes = await archive.idPrefixes(rows.map(({ id }) => id))
  await context.print(renderTable(withPrefixes(rows, prefixes), await pageOptions(context)))
  return rows.length
}

/** Writes the rows while they are read. Returns how many they are. */
async function writeRows(
  { pieces }: Listing,
  format: RowFormat,
  { behind }: ArchiveHandle,
  { out }: Context,
): Promise<number> {
  const writer = new RecordWriter<ListedRecord>(ROW_LAYOUTS[format])
  const record = (row: DocumentRow) => ({ ...articleRecord(row), ...behind })
  for await (const rows of pieces) out.write(writer.add(rows.map(record)))
  out.write(writer.end())
  return writer.count
}

/** Writes the articles themselves, while their rows are read. Returns how many, and the status. */
async function writeWhole(
  { pieces }: Listing,
  format: WholeFormat,
  archive: ArchiveHandle,
  context: Context,
): Promise<[shown: number, exit: ExitCode]> {
  let shown = 0
  async function* rows() {
    for await (const some of pieces) {
      shown += some.length
      yield* some
    }
  }
  const exit = await writeArticles(rows(), format, archive, context)
  return [shown, exit]
}

export async function runList({ options }: Given<'list'>, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, COMMANDS.list.formats, out.isTerminal ? 'table' : 'tsv')
  const request = await asTyped(listRequest(askedOptions(options), context.today))
  return withArchive(options, context, async (archive) => {
    let shown: number
    let exit: ExitCode = EXIT.done
    const listing = await archive.stream(request)
    const { total, unknown } = listing
    tellUnknown(context, unknown)
    if (format === 'table') shown = await printTable(listing, archive, context)
    else if (isWhole(format)) [shown, exit] = await writeWhole(listing, format, archive, context)
    else shown = await writeRows(listing, format, archive, context)
    if (total > 0) tell(context, messages.notices.shown(shown, total))
    else if (!isFiltering(request.filter)) tell(context, messages.notices.emptyArchive)
    else tell(context, messages.notices.emptyFilter(await archive.count({ filter: {} })))
    return exit
  })
}

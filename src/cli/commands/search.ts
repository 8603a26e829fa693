/** `kznews search <query…>`: articles by what is written in them. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import type { ArchiveHandle } from '../../open/archive.ts'
import {
  concordanceRequest,
  isFiltering,
  type LineOrder,
  searchRequest,
} from '../../open/options.ts'
import { articleRecord, concordanceRecord, explainedRecord, hitRecord } from '../../open/records.ts'
import type { Found } from '../../open/search.ts'
import type { LineRecord } from '../../render/lists/concordance.ts'
import { type ListedRecord, ROW_LAYOUTS, type RowFormat } from '../../render/lists/rows.ts'
import { pageOptions } from '../../render/page-options.ts'
import { jsonDocument, RecordWriter, recordPieces } from '../../render/records.ts'
import { TOTAL_LIMIT } from '../../search/search.ts'
import type { Explanation } from '../../search/show/explain.ts'
import type { Hit } from '../../search/show/hit.ts'
import type { Context } from '../context.ts'
import { askedOptions, asTyped, chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { tellUnknown } from '../tell.ts'
import { tellReading, tellResult } from '../tell-search.ts'
import { withArchive } from '../with-archive.ts'
import { isWhole, writeArticles } from '../write-articles.ts'

/** Prints the concordance of the hits, instead of the hits. */
async function printConcordance(
  found: Found,
  order: LineOrder,
  archive: ArchiveHandle,
  options: Given<'search'>['options'],
  context: Context,
): Promise<void> {
  const { CONCORDANCE_LAYOUTS, renderConcordance } = await import(
    '../../render/lists/concordance.ts'
  )
  const formats = COMMANDS.search.formatsWith.kwic
  const format = chooseFormat(options, formats, context.out.isTerminal ? 'table' : 'tsv')
  const lines = await archive.concordance(found, order)
  if (format === 'table') {
    await context.print(renderConcordance(lines, await pageOptions(context)))
    return
  }
  const records = lines.map((line) => ({ ...concordanceRecord(line), ...archive.behind }))
  const pieces = recordPieces<LineRecord>(CONCORDANCE_LAYOUTS[format], records)
  for (const piece of pieces) context.out.write(piece)
}

/** All hits with their passages. */
async function readHits(found: Found, archive: ArchiveHandle): Promise<Hit[]> {
  const hits: Hit[] = []
  for await (const piece of archive.hits(found)) hits.push(...piece)
  return hits
}

/** Writes the hits for machines. Those with passages come as their articles are read. */
async function writeHits(
  found: Found,
  archive: ArchiveHandle,
  format: RowFormat,
  { out }: Context,
): Promise<void> {
  const writer = new RecordWriter<ListedRecord>(ROW_LAYOUTS[format])
  if (format === 'json' || format === 'ndjson') {
    const record = (hit: Hit) => ({ ...hitRecord(hit), ...archive.behind })
    for await (const hits of archive.hits(found)) out.write(writer.add(hits.map(record)))
  } else out.write(writer.add(found.hits.map(articleRecord)))
  out.write(writer.end())
}

/** Prints the hits for people. */
async function printHits(found: Found, archive: ArchiveHandle, context: Context): Promise<void> {
  const [{ renderHits }, { withPrefixes }] = await Promise.all([
    import('../../render/lists/hits.ts'),
    import('../../render/lists/row-facts.ts'),
  ])
  const hits = await readHits(found, archive)
  const prefixes = await archive.idPrefixes(hits.map(({ id }) => id))
  const { offset } = found.request.page
  const options = await pageOptions(context)
  await context.print(renderHits(withPrefixes(hits, prefixes), offset, options))
}

/** Prints how the hits came about, beside them. */
async function printExplanation(
  explanation: Explanation,
  { err, width, messages }: Context,
): Promise<void> {
  const { renderExplanation } = await import('../../render/lists/explanation.ts')
  const measure = err.isTerminal ? width : Number.POSITIVE_INFINITY
  err.write(renderExplanation(explanation, messages.explain, measure))
}

export async function runSearch(
  { args, options }: Given<'search'>,
  context: Context,
): Promise<ExitCode> {
  const typed = args.join(' ')
  if (typed.trim() === '') throw new KznewsError('query-missing', {})
  const { explain: isExplained = false, kwic: isConcordance = false } = options
  const format = isConcordance
    ? undefined
    : chooseFormat(options, COMMANDS.search.formats, context.out.isTerminal ? 'table' : 'tsv')
  const asked = [typed, askedOptions(options), context.today, isExplained] as const
  const [request, order] = await asTyped(
    isConcordance
      ? concordanceRequest(...asked)
      : searchRequest(...asked).then((each) => [each, each.order] as const),
  )
  tellReading(request.query, context)
  return withArchive(options, context, async (archive) => {
    const found = await archive.search(request)
    tellUnknown(context, found.unknown)
    let exit: ExitCode = EXIT.done
    if (format === undefined) await printConcordance(found, order, archive, options, context)
    else if (isWhole(format)) exit = await writeArticles(found.hits, format, archive, context)
    else if (format === 'table') await printHits(found, archive, context)
    else if (format === 'json' && isExplained) {
      const hits = await readHits(found, archive)
      const record = explainedRecord(hits, found.total, await archive.explain(found))
      context.out.write(jsonDocument({ ...record, ...archive.behind }))
    } else await writeHits(found, archive, format, context)
    if (format !== 'json' && isExplained) {
      await printExplanation(await archive.explain(found), context)
    }
    const { query, filter } = request
    const isNarrowed = isFiltering(filter) || isFiltering(query.dates)
    const countAll = () =>
      archive.count({ filter: {}, query: { ...query, dates: {} } }, TOTAL_LIMIT + 1)
    await tellResult(typed, found, context, isNarrowed ? countAll : undefined)
    // A page behind the last one is empty, but something was found.
    return exit || (found.total + found.hits.length > 0 ? EXIT.done : EXIT.negative)
  })
}

/** `kznews search <query…>`: articles by what is written in them. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import type { Filter } from '../../index/engine.ts'
import { readDays } from '../../library/filter.ts'
import { rankArticles, readHits, SEARCH_ORDERS } from '../../library/search-articles.ts'
import type { Session } from '../../library/session.ts'
import { understandQuery } from '../../library/understand-query.ts'
import {
  formatExplained,
  ROW_FORMATS,
  type RowFormat,
  RowFormatter,
} from '../../render/lists/rows.ts'
import { pageOptions } from '../../render/page-options.ts'
import type { ParsedQuery } from '../../search/query/query.ts'
import type { SearchResult } from '../../search/search.ts'
import { type Explanation, explain, type Step } from '../../search/show/explain.ts'
import { makeMatcher } from '../../search/show/find-matches.ts'
import { textsOf, tokenizerOf } from '../../search/show/hit.ts'
import { unshield } from '../argv.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
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
import { tellReading, tellResult } from '../tell-search.ts'
import { isWhole, WHOLE_FORMATS, writeArticles } from '../write-articles.ts'

export type SearchOptions = GlobalOptions &
  FilterOptions &
  PagingOptions & { readonly explain?: boolean; readonly kwic?: boolean }

/** A concordance can be in the order of what stands beside its matches. */
const LINE_ORDERS = [...SEARCH_ORDERS, 'left', 'right'] as const

const FORMATS = ['table', ...ROW_FORMATS, ...WHOLE_FORMATS] as const

export function searchCommand(command: KznewsCommand, context: Context, run = runSearch): void {
  command.formats = FORMATS
  const { options } = context.messages
  addFilterOptions(command, context)
  addPageOptions(command, LINE_ORDERS, context)
  command.addOption(makeOption('--kwic', options.kwic))
  command.addOption(makeOption('--explain', options.explain))
  command.runs(async (words: string[]) =>
    run(words.map(unshield), command.optsWithGlobals(), context),
  )
}

/** Notes how long each step took, in milliseconds, if it is wanted: Node's clock takes 1 ms to load. */
function makeClock(isWanted: boolean) {
  const steps: Step[] = []
  if (!isWanted) return { steps, step: () => {} }
  let last = performance.now()
  const step = (name: Step['name']) => {
    const now = performance.now()
    steps.push({ name, ms: now - last })
    last = now
  }
  return { steps, step }
}

/** The concordance of the hits, instead of the hits. */
async function printConcordance(
  result: SearchResult,
  session: Session,
  options: SearchOptions,
  context: Context,
): Promise<void> {
  const { concordanceOf, sortLines } = await import('../../search/show/concordance.ts')
  const { CONCORDANCE_FORMATS, formatConcordance, renderConcordance } = await import(
    '../../render/lists/concordance.ts'
  )
  const formats = ['table', ...CONCORDANCE_FORMATS] as const
  const format = chooseFormat(options, formats, context.out.isTerminal ? 'table' : 'tsv')
  const matcher = makeMatcher(result)
  const found = await Promise.all(
    result.hits.map(async (row) => {
      const texts = textsOf(row.title, await session.read(row))
      return concordanceOf(row, texts, matcher, await tokenizerOf(texts, session.analyzer))
    }),
  )
  const { sort } = options
  const lines = sort === 'left' || sort === 'right' ? sortLines(found.flat(), sort) : found.flat()
  if (format === 'table') {
    await context.print(renderConcordance(lines, await pageOptions(context)))
  } else for (const piece of formatConcordance(lines, format)) context.out.write(piece)
}

/** Articles that are read before their hits are written. */
const PIECE = 20

/** Writes the hits for machines. Those with passages come as their articles are read. */
async function writeHits(
  result: SearchResult,
  session: Session,
  format: RowFormat,
  { out }: Context,
): Promise<void> {
  const formatter = new RowFormatter(format)
  const { hits } = result
  if (format === 'json' || format === 'ndjson') {
    const matcher = makeMatcher(result)
    for (let at = 0; at < hits.length; at += PIECE) {
      const piece = { ...result, hits: hits.slice(at, at + PIECE) }
      out.write(formatter.add(await readHits(session, piece, matcher)))
    }
  } else out.write(formatter.add(hits))
  out.write(formatter.end())
}

/** Prints the hits for people. */
async function printHits(
  result: SearchResult,
  session: Session,
  context: Context,
  offset: number,
): Promise<void> {
  const [{ renderHits }, { withPrefixes }] = await Promise.all([
    import('../../render/lists/hits.ts'),
    import('../../render/lists/row-facts.ts'),
  ])
  const hits = await readHits(session, result)
  const prefixes = await session.engine.idPrefixes(hits.map(({ id }) => id))
  const options = await pageOptions(context)
  await context.print(renderHits(withPrefixes(hits, prefixes), offset, options))
}

/** How the hits came about, beside them. */
async function printExplanation(
  explanation: Explanation,
  { err, width, messages }: Context,
): Promise<void> {
  const { renderExplanation } = await import('../../render/lists/explanation.ts')
  const measure = err.isTerminal ? width : Number.POSITIVE_INFINITY
  err.write(renderExplanation(explanation, messages.explain, measure))
}

export async function runSearch(
  words: readonly string[],
  options: SearchOptions,
  context: Context,
): Promise<ExitCode> {
  const query = words.join(' ')
  if (query.trim() === '') throw new KznewsError('query-missing', {})
  const isConcordance = options.kwic === true
  const format = isConcordance
    ? undefined
    : chooseFormat(options, FORMATS, context.out.isTerminal ? 'table' : 'tsv')
  const asked = chooseFrom('--sort', options.sort, isConcordance ? LINE_ORDERS : SEARCH_ORDERS)
  const order = asked === 'left' || asked === 'right' ? 'relevance' : asked
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today, '--')
  const parsed = await understandQuery(query, context.today)
  tellReading(parsed, context)
  const clock = makeClock(options.explain === true)
  return withArchive(options, context, async (session) => {
    const filter = await readFilter(days, options, session, context)
    clock.step('open')
    const rank = (sought: ParsedQuery, within: Filter) =>
      rankArticles(session, sought, { filter: within, order, page, onStep: clock.step })
    const result = await rank(parsed, filter)
    const explanation = () => {
      clock.step('read')
      return explain(parsed, result, clock.steps)
    }
    let exit: ExitCode = EXIT.done
    if (format !== undefined && isWhole(format)) {
      exit = await writeArticles(result.hits, format, session, context)
    } else if (format === 'json' && options.explain) {
      const hits = await readHits(session, result)
      context.out.write(formatExplained(hits, result.total, explanation()))
    } else if (format === undefined) await printConcordance(result, session, options, context)
    else if (format === 'table') await printHits(result, session, context, page.offset)
    else await writeHits(result, session, format, context)
    if (format !== 'json' && options.explain) await printExplanation(explanation(), context)
    const isNarrowed = isFiltering(filter) || isFiltering(parsed.dates)
    const countAll = async () => (await rank({ ...parsed, dates: {} }, {})).total
    await tellResult(query, parsed, result, context, isNarrowed ? countAll : undefined)
    // A page behind the last one is empty, but something was found.
    return exit || (result.total + result.hits.length > 0 ? EXIT.done : EXIT.negative)
  })
}

/** `kznews search <query…>`: articles by what is written in them. */

import { unshield } from '../argv.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { Filter } from '../index/engine.ts'
import { readDays } from '../library/filter.ts'
import { rankArticles, readHits, SEARCH_ORDERS } from '../library/search-articles.ts'
import type { Session } from '../library/session.ts'
import { understandQuery } from '../library/understand-query.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatExplained, formatRows, ROW_FORMATS } from '../render/rows.ts'
import { type Explanation, explain, type Step } from '../search/explain.ts'
import { makeMatcher } from '../search/find-matches.ts'
import { textsOf } from '../search/hit.ts'
import type { ParsedQuery } from '../search/query.ts'
import type { SearchResult } from '../search/search.ts'
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
import { tellReading, tellResult } from './tell-search.ts'

export type SearchOptions = GlobalOptions &
  FilterOptions &
  PagingOptions & { readonly explain?: boolean; readonly kwic?: boolean }

/** A concordance can be in the order of what stands beside its matches. */
const LINE_ORDERS = [...SEARCH_ORDERS, 'left', 'right'] as const

const FORMATS = ['table', ...ROW_FORMATS] as const

export function searchCommand(command: KznewsCommand, context: Context, run = runSearch): void {
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
  const { concordanceOf, sortLines } = await import('../search/concordance.ts')
  const { CONCORDANCE_FORMATS, formatConcordance, renderConcordance } = await import(
    '../render/concordance.ts'
  )
  const formats = ['table', ...CONCORDANCE_FORMATS] as const
  const format = chooseFormat(options, formats, context.out.isTerminal ? 'table' : 'tsv')
  const matcher = makeMatcher(result)
  const found = await Promise.all(
    result.hits.map(async (row) =>
      concordanceOf(row, textsOf(row.title, await session.read(row)), matcher, session.analyzer),
    ),
  )
  const { sort } = options
  const lines = sort === 'left' || sort === 'right' ? sortLines(found.flat(), sort) : found.flat()
  if (format === 'table') {
    await context.print(renderConcordance(lines, await pageOptions(context)))
  } else for (const piece of formatConcordance(lines, format)) context.out.write(piece)
}

/** The hits. Only what shows passages needs the articles themselves. */
async function printHits(
  { hits: ranked, ...result }: SearchResult,
  session: Session,
  format: (typeof FORMATS)[number],
  onRead: () => Explanation | undefined,
  context: Context,
  offset: number,
): Promise<void> {
  const { out } = context
  if (format === 'tsv' || format === 'csv' || format === 'ids') {
    for (const piece of formatRows(ranked, format)) out.write(piece)
    return
  }
  const hits = await readHits(session, { hits: ranked, ...result })
  const explanation = onRead()
  if (format === 'table') {
    const { renderHits } = await import('../render/hits.ts')
    await context.print(renderHits(hits, offset, await pageOptions(context)))
  } else if (format === 'json' && explanation) {
    out.write(formatExplained(hits, result.total, explanation))
  } else for (const piece of formatRows(hits, format)) out.write(piece)
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
    const explanation = () => (options.explain ? explain(parsed, result, clock.steps) : undefined)
    const onRead = () => {
      clock.step('read')
      return explanation()
    }
    if (format === undefined) await printConcordance(result, session, options, context)
    else await printHits(result, session, format, onRead, context, page.offset)
    const explained = format === 'json' ? undefined : explanation()
    if (explained) {
      const { renderExplanation } = await import('../render/explanation.ts')
      context.err.write(renderExplanation(explained, context.messages.explain))
    }
    const isNarrowed = isFiltering(filter) || isFiltering(parsed.dates)
    const countAll = async () => (await rank({ ...parsed, dates: {} }, {})).total
    await tellResult(query, parsed, result, context, isNarrowed ? countAll : undefined)
    // A page behind the last one is empty, but something was found.
    return result.total + result.hits.length > 0 ? EXIT.done : EXIT.negative
  })
}

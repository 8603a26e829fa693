/** `kznews search <query…>`: articles by what is written in them. */

import { unshield } from '../argv.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { DocumentRow } from '../index/engine.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatExplained, formatRows, ROW_FORMATS } from '../render/rows.ts'
import { type Explanation, explain, type Step } from '../search/explain.ts'
import { type Matcher, makeMatcher } from '../search/find-matches.ts'
import { type Hit, makeHit, textsOf } from '../search/hit.ts'
import { parseQuery, type ReadDates } from '../search/parse-query.ts'
import { meetDays } from '../search/query.ts'
import { type SearchOrder, search } from '../search/search.ts'
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
import { askFresh, type Session, withArchive } from './session.ts'
import { tellReading, tellResult } from './tell-search.ts'

export type SearchOptions = GlobalOptions &
  FilterOptions & { readonly explain?: boolean; readonly kwic?: boolean }

const ORDERS: readonly [SearchOrder, ...SearchOrder[]] = ['relevance', 'date', 'oldest', 'title']

/** A concordance can be in the order of what stands beside its matches. */
const CONCORDANCE_ORDERS = [...ORDERS, 'left', 'right'] as const

const FORMATS = ['table', ...ROW_FORMATS] as const

export function searchCommand(command: KznewsCommand, context: Context, run = runSearch): void {
  const { options } = context.messages
  addFilterOptions(command, [ORDERS[0], ...CONCORDANCE_ORDERS.slice(1)], context)
  command.addOption(makeOption('--kwic', options.kwic))
  command.addOption(makeOption('--explain', options.explain))
  command.runs(async (words: string[]) =>
    run(words.map(unshield), command.optsWithGlobals(), context),
  )
}

/** Notes how long each step took, in milliseconds. */
function makeClock() {
  const steps: Step[] = []
  let last = performance.now()
  const step = (name: Step['name']) => {
    const now = performance.now()
    steps.push({ name, ms: now - last })
    last = now
  }
  return { steps, step }
}

/** Reads the days of `date:`; the reader is loaded for queries that have one. */
async function dateReader(query: string, context: Context): Promise<ReadDates> {
  if (!/(?:date|күні|дата):/i.test(query)) return () => undefined
  const { readDateRange } = await import('../kazakh/date-range.ts')
  return (text) => {
    const range = readDateRange(text, context.today())
    return range === 'impossible' ? undefined : range
  }
}

/** The concordance of the hits, instead of the hits. */
async function printConcordance(
  rows: readonly DocumentRow[],
  matcher: Matcher,
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
  const found = await Promise.all(
    rows.map(async (row) =>
      concordanceOf(row, textsOf(row.title, await session.read(row)), matcher, session.analyzer),
    ),
  )
  const { sort } = options
  const lines = sort === 'left' || sort === 'right' ? sortLines(found.flat(), sort) : found.flat()
  if (format === 'table') {
    await context.print(renderConcordance(lines, await pageOptions(context)))
  } else for (const piece of formatConcordance(lines, format)) context.out.write(piece)
}

/** The hits, and with --explain how they came about. */
async function printHits(
  hits: readonly Hit[],
  total: number,
  explanation: Explanation | undefined,
  options: SearchOptions,
  context: Context,
): Promise<void> {
  const { out } = context
  const format = chooseFormat(options, FORMATS, out.isTerminal ? 'table' : 'tsv')
  if (format === 'table') {
    const { renderHits } = await import('../render/hits.ts')
    await context.print(renderHits(hits, Number(options.offset), await pageOptions(context)))
  } else if (format === 'json' && explanation) {
    out.write(formatExplained(hits, total, explanation))
    return
  } else for (const piece of formatRows(hits, format)) out.write(piece)
  if (!explanation) return
  const { renderExplanation } = await import('../render/explanation.ts')
  context.err.write(renderExplanation(explanation, context.messages.explain))
}

export async function runSearch(
  words: readonly string[],
  options: SearchOptions,
  context: Context,
): Promise<ExitCode> {
  const query = words.join(' ')
  if (query.trim() === '') throw new KznewsError('query-missing', {})
  const isConcordance = options.kwic === true
  chooseFormat(options, FORMATS, 'tsv')
  const asked = chooseFrom('--sort', options.sort, isConcordance ? CONCORDANCE_ORDERS : ORDERS)
  const order = asked === 'left' || asked === 'right' ? 'relevance' : asked
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today)
  const clock = makeClock()
  const parsed = parseQuery(query, kazakhAnalyzer, await dateReader(query, context))
  tellReading(parsed, context)
  return withArchive(options, context, async (session) => {
    const { engine, analyzer } = session
    const filter = await readFilter(meetDays(days, parsed.dates), options, session, context)
    clock.step('open')
    const ask = (within = filter) =>
      search(parsed, engine, analyzer, { filter: within, order, page, onStep: clock.step })
    const result = await askFresh(
      session,
      () => ask(),
      ({ hits }) => hits,
    )
    const matcher = makeMatcher(result)
    if (isConcordance) await printConcordance(result.hits, matcher, session, options, context)
    else {
      const hits = await Promise.all(
        result.hits.map(async (row) => makeHit(row, await session.read(row), matcher, analyzer)),
      )
      clock.step('read')
      const explanation = options.explain ? explain(parsed, result, clock.steps) : undefined
      await printHits(hits, result.total, explanation, options, context)
    }
    const unfiltered = isFiltering(filter) ? async () => (await ask({})).total : undefined
    await tellResult(query, parsed, result, result.hits, context, unfiltered)
    // A page behind the last one is empty, but something was found.
    return result.total + result.hits.length > 0 ? EXIT.done : EXIT.negative
  })
}

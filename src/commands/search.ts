/** `kznews search <query…>`: articles by what is written in them. */

import { blockText, plainText } from '../archive/inline.ts'
import { unshield } from '../argv.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import { pageOptions } from '../render/page-options.ts'
import { formatRows, ROW_FORMATS } from '../render/rows.ts'
import type { Expansion } from '../search/expand.ts'
import { type Hit, type Ranked, type SearchOrder, search } from '../search/search.ts'
import { findMatches, type MatchingForms, makeSnippet } from '../search/snippet.ts'
import { addFilterOptions, readFilter } from './filter-options.ts'
import {
  chooseFormat,
  chooseFrom,
  type FilterOptions,
  type GlobalOptions,
  readDays,
  readPage,
} from './options.ts'
import { askFresh, type Session, withArchive } from './session.ts'
import { shorten, tell } from './tell.ts'

export type SearchOptions = GlobalOptions & FilterOptions

const ORDERS: readonly [SearchOrder, ...SearchOrder[]] = ['relevance', 'date', 'oldest', 'title']

const FORMATS = ['table', ...ROW_FORMATS] as const

export function searchCommand(command: KznewsCommand, context: Context, run = runSearch): void {
  addFilterOptions(command, ORDERS, context)
  command.runs(async (words: string[]) =>
    run(words.map(unshield), command.optsWithGlobals(), context),
  )
}

/** A hit as it is shown: with its passage, and with its matches in title and passage. */
async function toHit(ranked: Ranked, forms: MatchingForms, session: Session): Promise<Hit> {
  const { analyzer } = session
  const article = await session.read(ranked)
  const texts = article
    ? [
        article.description ?? '',
        ...article.body.map(blockText),
        ...(article.images ?? []).map(({ caption }) => plainText(caption ?? '')),
      ]
    : []
  return {
    ...ranked,
    titleMatches: findMatches(ranked.title, forms, analyzer),
    snippet: makeSnippet(texts, forms, analyzer),
  }
}

/** A pasted text is a query too; of its words the first ones show what became of them. */
const NAMED = 8

/** Which words were not there as typed, and what was looked for in their place. */
function tellExpansions(expansions: readonly Expansion[], context: Context): void {
  const { notices } = context.messages
  for (const { word, near } of expansions.filter(({ tier }) => tier === 'near').slice(0, NAMED)) {
    tell(context, notices.wordReadAs(shorten(word.typed), near))
  }
  const unknown = expansions.flatMap(({ word, tier }) => (tier === undefined ? word.typed : []))
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
  const order = chooseFrom('--sort', options.sort, ORDERS)
  const page = readPage(options)
  // Before the index is opened: a wrong date is answered at once.
  const days = await readDays(options, context.today)
  return withArchive(options, context, async (session) => {
    const { engine, analyzer } = session
    const filter = await readFilter(days, options, session, context)
    const ask = () => search(query, engine, analyzer, { filter, order, page })
    const result = await askFresh(session, ask, ({ hits }) => hits)
    const forms = new Map(
      result.expansions.flatMap(({ words }, number) => words.map(({ form }) => [form, number])),
    )
    const hits = await Promise.all(result.hits.map((ranked) => toHit(ranked, forms, session)))
    if (format === 'table') {
      const { renderHits } = await import('../render/hits.ts')
      await context.print(renderHits(hits, page.offset, await pageOptions(context)))
    } else for (const piece of formatRows(hits, format)) out.write(piece)

    tellExpansions(result.expansions, context)
    if (result.expansions.length === 0) tell(context, messages.notices.noWords)
    else if (result.total > 0) {
      const full = hits.filter(({ missing }) => missing.length === 0).length
      tell(context, messages.notices.shown(full, result.total))
    } else if (hits.length > 0) tell(context, messages.notices.onlyPartial)
    else tell(context, messages.notices.nothingFound(shorten(query)))
    // A page behind the last one is empty, but something was found.
    return result.total + hits.length > 0 ? EXIT.done : EXIT.negative
  })
}

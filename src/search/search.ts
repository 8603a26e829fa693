/**
 * A query → hits. Full matches come first, and they alone are counted; when they do not fill the
 * page, articles with some of the words, or with words that are only spelt nearly so, follow in one
 * order, each marked with the words that it lacks.
 *
 * Messages one after another: the words; full matches; where these are too few, the others; the
 * rows of the page.
 */

import type {
  DocumentKey,
  DocumentRow,
  Expression,
  Filter,
  Found,
  IndexReader,
  ListOrder,
  Page,
  Question,
  Stretch,
} from '../index/reader.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { type ToldExpansion, withForms } from './expand/forms.ts'
import { listPage } from './list-page.ts'
import { isEmpty, type ParsedQuery } from './query/query.ts'
import { askQuery, type CompiledQuery } from './rank/compile.ts'
import { type Pieced, pieced } from './rank/pieces.ts'
import { RANKING, type Score } from './rank/ranking.ts'
import { lackingIn, type ShownForm, type Sought, shownForms, soughtOf } from './rank/sought.ts'
import { idfsOf, pieceIdfsOf, type Scale, weigh } from './rank/weigh.ts'

export type SearchOrder = 'relevance' | ListOrder

/** Full matches come first, then those in part: `near` where the archive has none of the words. */
type HitGroup = 'full' | 'partial' | 'near'

/** A match as ranked; its texts are read when it is shown. */
export type Ranked = DocumentRow & {
  /** Higher is better, comparable within one group of one query. */
  readonly score: number
  readonly group: HitGroup
  /** The query's words that the article lacks, as typed; none for a full match. */
  readonly missing: readonly string[]
  /** The article's words that were taken for some of these. */
  readonly near: readonly string[]
  /** The article's forms that match. */
  readonly forms: readonly ShownForm[]
  /** The parts of the score; absent outside the window and in other orders. */
  readonly parts?: Score
}

export type SearchResult = {
  readonly hits: readonly Ranked[]
  /** How many articles match in full, counted no further than one beyond `TOTAL_LIMIT`. */
  readonly total: number
  readonly expansions: readonly ToldExpansion[]
  readonly phrases: CompiledQuery['phrases']
}

/** Totals beyond this are a lower bound, and called so. */
export const TOTAL_LIMIT = 10_000

/** Rows that are read together. */
const PIECE = 1000

export type SearchOptions = {
  readonly filter: Filter
  readonly order: SearchOrder
  readonly page: Stretch
  /** Whether the forms of the expansions are wanted, for an explanation. */
  readonly isExplained?: boolean
  /** Called when a step is done. */
  readonly onStep?: (step: 'words' | 'count' | 'rank') => void
}

/** A match of the page, before its row is read. */
type Chosen = {
  readonly document: DocumentKey
  readonly group: HitGroup
  readonly score: number
  readonly parts?: Score
}

class Search {
  private readonly reader: IndexReader
  private readonly query: CompiledQuery
  private readonly sought: Sought
  /** What matches are weighed by: what is sought, and what else has pieces of it. */
  private readonly pieced: Pieced
  private readonly options: SearchOptions
  /** Asked beside the matches. */
  private readonly told: Promise<ToldExpansion[]>

  constructor(
    reader: IndexReader,
    query: CompiledQuery,
    fold: Analyzer['fold'],
    options: SearchOptions,
  ) {
    this.reader = reader
    this.query = query
    this.options = options
    this.sought = soughtOf(query.expansions)
    this.pieced = pieced(this.sought, query.expansions, fold)
    this.told = withForms(query.expansions, reader, options.isExplained === true)
  }

  async result(): Promise<SearchResult> {
    const { order, onStep } = this.options
    const { chosen, total } =
      order === 'relevance' ? await this.byRelevance() : await this.inOrder(order)
    const hits = await this.hits(chosen)
    onStep?.('rank')
    return { hits, total, expansions: await this.told, phrases: this.query.phrases }
  }

  private async inOrder(order: ListOrder) {
    const { filter, page, onStep } = this.options
    const listing = { filter, order, expression: this.query.full }
    const { rows, total } = await listPage(this.reader, listing, page, TOTAL_LIMIT + 1)
    onStep?.('count')
    const chosen = rows.map(({ document }): Chosen => ({ document, group: 'full', score: 0 }))
    return { chosen, total }
  }

  private async byRelevance() {
    const { onStep } = this.options
    const { limit = Number.POSITIVE_INFINITY, offset } = this.options.page
    const page = { limit, offset }
    const { full } = this.query
    const [answer, beyond] = await Promise.all([
      this.reader.find([this.question(full, page, TOTAL_LIMIT + 1)]),
      this.beyond(full, page),
    ])
    onStep?.('count')
    const found = answer.found[0]!
    const idfs = idfsOf(await this.told, answer.documents)
    const { uses, holding } = this.pieced
    const pieceIdfs = pieceIdfsOf(holding, answer.documents)
    const scale = { terms: { idfs, pieceIdfs, uses }, lengths: answer.lengths }
    const chosen = this.choose('full', found, beyond, page, scale)
    if (chosen.length < page.limit) {
      const offset = chosen.length > 0 ? 0 : page.offset - (await this.totalOf(full, found.total))
      const rest = { limit: page.limit - chosen.length, offset }
      chosen.push(...(await this.inPart(rest, scale)))
    }
    return { chosen, total: found.total }
  }

  /** A page of the matches in part. */
  private async inPart(page: Page, scale: Scale): Promise<Chosen[]> {
    const { inPart } = this.query
    if (inPart === undefined) return []
    const { group, expression } = inPart
    const [answer, beyond] = await Promise.all([
      this.reader.find([this.question(expression, page, 0)]),
      this.beyond(expression, page),
    ])
    return this.choose(group, answer.found[0]!, beyond, page, scale)
  }

  private question(expression: Expression, { offset }: Page, totalLimit: number): Question {
    const { filter } = this.options
    const window = { limit: offset < RANKING.window ? RANKING.window : 0, offset: 0 }
    return { expression, filter, window, totalLimit, sought: this.pieced.terms }
  }

  /** The matches of a page that are behind the window. */
  private async beyond(expression: Expression, { limit, offset }: Page): Promise<DocumentKey[]> {
    const from = Math.max(offset, RANKING.window)
    const left = offset + limit - from
    const documents: DocumentKey[] = []
    if (left <= 0) return documents
    const stretch = { offset: from, ...(Number.isFinite(left) && { limit: left }) }
    for await (const piece of this.reader.draw(expression, this.options.filter, stretch)) {
      documents.push(...piece)
    }
    return documents
  }

  /** How many matches there are in all. */
  private async totalOf(expression: Expression, counted: number): Promise<number> {
    if (counted <= TOTAL_LIMIT) return counted
    return this.reader.count(this.options.filter, expression)
  }

  /** A page of one group: the window in our order, and behind it in the index's. */
  private choose(
    group: HitGroup,
    { candidates }: Found,
    beyond: readonly DocumentKey[],
    { limit, offset }: Page,
    scale: Scale,
  ): Chosen[] {
    const weighed = weigh(candidates, scale)
      .slice(offset, offset + limit)
      .map(({ document, parts }) => ({ document, group, score: parts.total, parts }))
    const behind = beyond
      .slice(0, limit - weighed.length)
      .map((document) => ({ document, group, score: 0 }))
    return [...weighed, ...behind]
  }

  /** The rows of a page, each with the query's words that it lacks and the forms that match. */
  private async hits(chosen: readonly Chosen[]): Promise<Ranked[]> {
    const { sought, query } = this
    const isRanked = this.options.order === 'relevance'
    const ranks = new Map(chosen.map((each) => [each.document, each]))
    const hits: Ranked[] = []
    for (let at = 0; at < chosen.length; at += PIECE) {
      const documents = chosen.slice(at, at + PIECE).map(({ document }) => document)
      for (const { forms, ...row } of await this.reader.read(documents, sought.terms)) {
        const { document, ...rank } = ranks.get(row.document)!
        hits.push({
          ...row,
          ...rank,
          ...lackingIn(forms, isRanked ? query.optional : [], sought),
          forms: shownForms(forms, sought),
        })
      }
    }
    return hits
  }
}

/** Answers a query with one page of hits. */
export async function search(
  parsed: ParsedQuery,
  reader: IndexReader,
  analyzer: Analyzer,
  options: SearchOptions,
): Promise<SearchResult> {
  if (isEmpty(parsed)) return { hits: [], total: 0, expansions: [], phrases: [] }
  const query = await askQuery(parsed, reader, analyzer)
  options.onStep?.('words')
  return new Search(reader, query, analyzer.fold, options).result()
}

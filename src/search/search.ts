/**
 * A query → hits. Articles with all words come first, by BM25 over stems; when they do not fill
 * the page, articles with some of the words follow, marked with what they lack and not counted.
 */

import type {
  Candidate,
  DocumentRow,
  Engine,
  Expression,
  FieldWeights,
  Filter,
  ListOrder,
  Page,
  StemEntry,
} from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { type Expansion, expand } from './expand.ts'
import { parseQuery } from './parse-query.ts'
import type { Range, Snippet } from './snippet.ts'

export type SearchOrder = 'relevance' | ListOrder

/** A match as ranked; texts are added when it is shown. */
export type Ranked = DocumentRow & {
  /** BM25; higher is better, comparable within one query. */
  readonly score: number
  /** The query's words that the article lacks, as typed; none for a full match. */
  readonly missing: readonly string[]
}

export type Hit = Ranked & { readonly snippet: Snippet; readonly titleMatches: readonly Range[] }

export type SearchResult = {
  readonly hits: readonly Ranked[]
  /** How many articles match in full. */
  readonly total: number
  readonly expansions: readonly Expansion[]
}

/** A title says what the article is about: its words count for several of the body. */
const WEIGHTS: FieldWeights = { title: 4, description: 2, body: 1, captions: 0.5, categories: 0.5 }

function anyOf(stems: readonly StemEntry[]): Expression {
  return { type: 'or', of: stems.map(({ stem }) => ({ type: 'stem', stem })) }
}

class Search {
  readonly all: Expression
  readonly some: Expression
  private readonly engine: Engine
  private readonly filter: Filter
  private readonly words: readonly Expression[]
  private readonly expansions: readonly Expansion[]

  constructor(engine: Engine, filter: Filter, expansions: readonly Expansion[]) {
    this.engine = engine
    this.filter = filter
    this.expansions = expansions
    this.words = expansions.map(({ stems }) => anyOf(stems))
    this.all = { type: 'and', of: this.words }
    this.some = { type: 'or', of: this.words }
  }

  async page(order: SearchOrder, total: number, { limit, offset }: Page): Promise<Ranked[]> {
    if (order !== 'relevance') {
      const rows = await this.engine.match(this.all, this.filter, order, { limit, offset })
      return rows.map((row) => ({ ...row, score: 0, missing: [] }))
    }
    const full = await this.ranked(this.all, { limit, offset })
    if (full.length === limit || this.words.length < 2) return full
    const rest = { limit: limit - full.length, offset: Math.max(0, offset - total) }
    return [...full, ...(await this.partial(rest))]
  }

  private async ranked(expression: Expression, page: Page): Promise<Ranked[]> {
    const candidates = await this.engine.candidates(expression, this.filter, WEIGHTS, page)
    return this.withRows(candidates, () => [])
  }

  private async partial(page: Page): Promise<Ranked[]> {
    const expression: Expression = { type: 'without', base: this.some, not: this.all }
    const candidates = await this.engine.candidates(expression, this.filter, WEIGHTS, page)
    const lacking = await this.lacking(candidates)
    return this.withRows(candidates, (document) => lacking.get(document) ?? [])
  }

  /** Which of the query's words each of these articles lacks. */
  private async lacking(candidates: readonly Candidate[]): Promise<Map<number, string[]>> {
    const rows = await this.engine.forward(candidates.map(({ document }) => document))
    return new Map(
      candidates.map(({ document }) => {
        const has = new Set(rows.get(document)?.flat())
        const words = this.expansions.filter(
          ({ stems }) => !stems.some(({ stem }) => has.has(stem)),
        )
        return [document, words.map(({ word }) => word.typed)]
      }),
    )
  }

  private async withRows(
    candidates: readonly Candidate[],
    missing: (document: number) => readonly string[],
  ): Promise<Ranked[]> {
    const rows = await this.engine.documents(candidates.map(({ document }) => document))
    const scores = new Map(candidates.map(({ document, score }) => [document, score]))
    return rows.map((row) => ({
      ...row,
      score: scores.get(row.document)!,
      missing: missing(row.document),
    }))
  }
}

/** Answers a query with one page of hits. */
export async function search(
  query: string,
  engine: Engine,
  analyzer: Analyzer,
  options: { readonly filter: Filter; readonly order: SearchOrder; readonly page: Page },
): Promise<SearchResult> {
  const expansions = await expand(parseQuery(query, analyzer), engine, analyzer)
  if (expansions.every(({ stems }) => stems.length === 0)) return { hits: [], total: 0, expansions }
  const run = new Search(engine, options.filter, expansions)
  const total = await engine.count(options.filter, run.all)
  return { hits: await run.page(options.order, total, options.page), total, expansions }
}

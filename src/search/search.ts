/**
 * A query → hits. Articles with all words come first, by BM25 over stems; when they do not fill
 * the page, articles with some of the words follow, marked with what they lack and not counted.
 */

import type {
  Candidate,
  DocumentRow,
  Engine,
  Expression,
  Filter,
  ListOrder,
  Page,
  StemEntry,
} from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { type Expansion, expand } from './expand.ts'
import { parseQuery } from './parse-query.ts'
import { inverseFrequency, type QueryTerm, RANKING, scoreDocument } from './ranking.ts'
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

function anyOf(stems: readonly StemEntry[]): Expression {
  return { type: 'or', of: stems.map(({ stem }) => ({ type: 'stem', stem })) }
}

class Search {
  readonly all: Expression
  private readonly partly: Expression
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
    this.partly = { type: 'without', base: { type: 'or', of: this.words }, not: this.all }
  }

  async page(order: SearchOrder, total: number, { limit, offset }: Page): Promise<Ranked[]> {
    if (order !== 'relevance') {
      const rows = await this.engine.match(this.all, this.filter, order, { limit, offset })
      return rows.map((row) => ({ ...row, score: 0, missing: [] }))
    }
    const terms = await this.terms()
    const full = await this.ranked(this.all, terms, { limit, offset })
    if (full.length === limit || this.words.length < 2) return full
    const rest = { limit: limit - full.length, offset: Math.max(0, offset - total) }
    return [...full, ...(await this.ranked(this.partly, terms, rest))]
  }

  private async terms(): Promise<QueryTerm[]> {
    const documents = await this.engine.count({})
    return Promise.all(
      this.expansions.map(async ({ words }, index) => ({
        words: new Set(words.map(({ word }) => word)),
        idf: inverseFrequency(documents, await this.engine.count({}, this.words[index])),
      })),
    )
  }

  /** A page of an expression's matches: the window in our order, then the engine's goes on. */
  private async ranked(
    expression: Expression,
    terms: readonly QueryTerm[],
    { limit, offset }: Page,
  ): Promise<Ranked[]> {
    const window = { limit: RANKING.window, offset: 0 }
    const inWindow = offset < window.limit ? await this.window(expression, terms, window) : []
    const page = inWindow.slice(offset, offset + limit)
    const beyond = Math.max(offset, window.limit)
    if (page.length < limit && (inWindow.length === window.limit || offset >= window.limit)) {
      const rest = { limit: limit - page.length, offset: beyond }
      page.push(...(await this.candidates(expression, rest)))
    }
    return this.withRows(page)
  }

  private candidates(expression: Expression, page: Page): Promise<Candidate[]> {
    return this.engine.candidates(expression, this.filter, RANKING.weights, page)
  }

  private async window(
    expression: Expression,
    terms: readonly QueryTerm[],
    page: Page,
  ): Promise<Candidate[]> {
    const candidates = await this.candidates(expression, page)
    const rows = await this.engine.forward(candidates.map(({ document }) => document))
    const lengths = await this.engine.averageLengths()
    return candidates
      .map(({ document }) => ({
        document,
        score: scoreDocument(rows.get(document) ?? [], terms, lengths),
      }))
      .sort((one, other) => other.score - one.score || other.document - one.document)
  }

  /** The rows of a page, each with the query's words that it lacks. */
  private async withRows(page: readonly Candidate[]): Promise<Ranked[]> {
    const numbers = page.map(({ document }) => document)
    const [rows, forward] = await Promise.all([
      this.engine.documents(numbers),
      this.engine.forward(numbers),
    ])
    const scores = new Map(page.map(({ document, score }) => [document, score]))
    return rows.map((row) => {
      const has = new Set(forward.get(row.document)?.flat())
      const missing = this.expansions
        .filter(({ words }) => !words.some(({ word }) => has.has(word)))
        .map(({ word }) => word.typed)
      return { ...row, score: scores.get(row.document)!, missing }
    })
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

/**
 * A query → hits. What matches in full comes first and alone is counted; when that does not fill
 * the page, articles with some of the words follow, marked with what they lack, and after them
 * those with words that are only spelt nearly so.
 */

import type {
  DocumentId,
  DocumentRow,
  Engine,
  Expression,
  FieldOccurrences,
  Filter,
  ListOrder,
  Page,
} from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { wordWeight } from '../kazakh/lexicon/stopwords.ts'
import type { Expansion } from './expand/expand.ts'
import { isEmpty, type ParsedQuery } from './query/query.ts'
import { type ReadQuery, readQuery } from './rank/compile.ts'
import { inverseFrequency, RANKING, type Score, scoreDocument, type Terms } from './rank/ranking.ts'

export type SearchOrder = 'relevance' | ListOrder

/** Full matches come first, then articles with some of the words, then those with near words only. */
type HitGroup = 'full' | 'partial' | 'near'

/** A match as ranked; texts are added when it is shown. */
export type Ranked = DocumentRow & {
  /** Higher is better, comparable within one group of one query. */
  readonly score: number
  readonly group: HitGroup
  /** The query's words that the article lacks, as typed; none for a full match. */
  readonly missing: readonly string[]
  /** The article's words that were taken for some of these. */
  readonly near: readonly string[]
  /** What the score is made of; absent outside the window and in other orders. */
  readonly parts?: Score
}

export type SearchResult = {
  readonly hits: readonly Ranked[]
  /** How many articles match in full, counted no further than `TOTAL_LIMIT`. */
  readonly total: number
  readonly expansions: readonly Expansion[]
  readonly phrases: ReadQuery['phrases']
}

/** Totals beyond this are a lower bound, and called so. */
export const TOTAL_LIMIT = 10_000

function allWords({ words, long = [], near }: Expansion) {
  return [...words, ...long.flat(), ...near]
}

/** Whether an article that has some words has one of an expansion's, or its long form. */
function isIn(has: ReadonlySet<number>, { words, long }: Expansion): boolean {
  const hasOne = (some: Expansion['words']) => some.some(({ word }) => has.has(word))
  return hasOne(words) || long?.every(hasOne) === true
}

/** The words of the archive as the ranking takes them. A word that two stand for is the nearer one's. */
async function termsOf(expansions: readonly Expansion[], engine: Engine): Promise<Terms> {
  const documents = await engine.count({})
  const words = new Map<number, { term: number; weight: number }>()
  const idfs = expansions.map((expansion, term) => {
    for (const { word, weight } of allWords(expansion)) {
      if ((words.get(word)?.weight ?? 0) < weight) words.set(word, { term, weight })
    }
    const { families } = expansion
    const held = (families.length > 0 ? families : expansion.words).reduce(
      (sum, each) => sum + each.documents,
      0,
    )
    const nearly = expansion.near.reduce((most, each) => Math.max(most, each.documents), 0)
    const own = wordWeight(families[0]?.text ?? expansion.word.form) ** RANKING.stopWords
    return own * inverseFrequency(documents, Math.min(held || nearly, documents))
  })
  return { idfs, words }
}

/** A document with its score and its words; outside of the window nothing is weighed. */
type Weighed = {
  readonly document: DocumentId
  readonly score: number
  readonly parts?: Score
  readonly fields?: readonly FieldOccurrences[]
}

class Search {
  private readonly engine: Engine
  private readonly filter: Filter
  private readonly query: ReadQuery
  private terms: Terms | undefined

  constructor(engine: Engine, filter: Filter, query: ReadQuery) {
    this.engine = engine
    this.filter = filter
    this.query = query
  }

  async page(order: SearchOrder, { limit, offset }: Page): Promise<Ranked[]> {
    if (order !== 'relevance') {
      const { full } = this.query
      const rows = await this.engine.match(full, this.filter, order, { limit, offset })
      return rows.map((row) => ({ ...row, score: 0, group: 'full', missing: [], near: [] }))
    }
    const hits: Ranked[] = []
    let skip = offset
    for (const group of ['full', 'partial', 'near'] as const) {
      const expression = this.query[group]
      if (expression === undefined || hits.length === limit) continue
      const rows = await this.ranked(expression, { limit: limit - hits.length, offset: skip })
      for (const row of rows) hits.push({ ...row, group })
      if (hits.length === limit) break
      // The group ended before the page did: what is left to skip is in the next.
      skip = rows.length > 0 ? 0 : skip - (await this.engine.count(this.filter, expression))
    }
    return hits
  }

  /** A page of an expression's matches: the window in our order, then the engine's goes on. */
  private async ranked(
    expression: Expression,
    { limit, offset }: Page,
  ): Promise<Omit<Ranked, 'group'>[]> {
    const { window } = RANKING
    const first = offset < window ? await this.window(expression) : []
    const page: Weighed[] = first.slice(offset, offset + limit)
    const isLonger = first.length === window || offset >= window
    if (page.length < limit && isLonger) {
      const rest = { limit: limit - page.length, offset: Math.max(offset, window) }
      const beyond = await this.candidates(expression, rest)
      page.push(...beyond.map((document) => ({ document, score: 0 })))
    }
    return this.withRows(page)
  }

  private candidates(expression: Expression, page: Page): Promise<DocumentId[]> {
    return this.engine.candidates(expression, this.filter, page)
  }

  private async window(expression: Expression) {
    this.terms ??= await termsOf(this.query.expansions, this.engine)
    const { terms } = this
    const numbers = await this.candidates(expression, { limit: RANKING.window, offset: 0 })
    const occurrences = await this.engine.occurrences(numbers, [...terms.words.keys()])
    const lengths = await this.engine.averageLengths()
    return numbers
      .map((document) => {
        const fields = occurrences.get(document) ?? []
        const parts = scoreDocument(fields, terms, lengths)
        return { document, score: parts.total, parts, fields }
      })
      .sort((one, other) => other.score - one.score || other.document - one.document)
  }

  /** The rows of a page, each with the query's words that it lacks. */
  private async withRows(page: readonly Weighed[]): Promise<Omit<Ranked, 'group'>[]> {
    const { optional } = this.query
    const words = optional.flatMap(allWords).map(({ word }) => word)
    const unread = page.filter(({ fields }) => fields === undefined).map(({ document }) => document)
    const occurrences = await this.engine.occurrences(unread, words)
    const rows = await this.engine.documents(page.map(({ document }) => document))
    const ranks = new Map(page.map((candidate) => [candidate.document, candidate]))
    return rows.map((row) => {
      const { score, parts, fields = occurrences.get(row.document) } = ranks.get(row.document)!
      const has = new Set(fields?.flatMap((field) => field.words))
      const lacking = optional.filter((each) => !isIn(has, each))
      const near = lacking.flatMap((each) => each.near).filter(({ word }) => has.has(word))
      return {
        ...row,
        score,
        missing: lacking.map(({ word }) => word.typed),
        near: [...new Set(near.map(({ form }) => form))],
        ...(parts && { parts }),
      }
    })
  }
}

export type SearchOptions = {
  readonly filter: Filter
  readonly order: SearchOrder
  readonly page: Page
  /** Called when a step is done. */
  readonly onStep?: (step: 'words' | 'count' | 'rank') => void
}

/** Answers a query with one page of hits. */
export async function search(
  parsed: ParsedQuery,
  engine: Engine,
  analyzer: Analyzer,
  options: SearchOptions,
): Promise<SearchResult> {
  if (isEmpty(parsed)) return { hits: [], total: 0, expansions: [], phrases: [] }
  const query = await readQuery(parsed.query, engine, analyzer)
  options.onStep?.('words')
  const total = await engine.count(options.filter, query.full, TOTAL_LIMIT + 1)
  options.onStep?.('count')
  const run = new Search(engine, options.filter, query)
  const hits = await run.page(options.order, options.page)
  options.onStep?.('rank')
  return { hits, total, expansions: query.expansions, phrases: query.phrases }
}

/**
 * The first stage of ranking: which matches are worth a closer look, and in what order. BM25 over
 * stems while the matches can be weighed one by one. Where there are more (two common words among
 * a million articles), weighing them all would take a second; what is drawn first then are the
 * articles that say it in title or description, and those with the rarest words; then the newest.
 */

import type { Database } from './database.ts'
import {
  type Candidate,
  type DocumentId,
  type Expression,
  FIELDS,
  type Field,
  type FieldNumbers,
  type Filter,
  type Page,
} from './engine.ts'
import { matchingOf } from './matching.ts'

/** How far the first stage goes. */
export type DrawingLimits = {
  /** More matches than these are drawn by tiers. */
  readonly weighed: number
  /** How many are drawn by tiers; after them come the rest, newest first. */
  readonly drawn: number
}

/** BM25 takes some 3 µs for each match that it weighs. */
export const DRAWING: DrawingLimits = { weighed: 10_000, drawn: 400 }

/** The fields that say what an article is about. */
const HEADLINES: readonly Field[] = ['title', 'description']

/** The stems of an expression, those of exclusions left out. */
function stemsOf(expression: Expression): number[] {
  switch (expression.type) {
    case 'stem':
      return [expression.stem]
    case 'and':
    case 'or':
      return expression.of.flatMap(stemsOf)
    case 'without':
      return stemsOf(expression.base)
    default:
      return []
  }
}

/** The expression with each stem in a headline; exact words and what has its field stay. */
function inHeadlines(expression: Expression): Expression {
  switch (expression.type) {
    case 'stem':
      return expression.field === undefined
        ? { type: 'or', of: HEADLINES.map((field) => ({ ...expression, field })) }
        : expression
    case 'and':
    case 'or':
      return { type: expression.type, of: expression.of.map(inHeadlines) }
    case 'without':
      return { ...expression, base: inHeadlines(expression.base) }
    default:
      return expression
  }
}

export class CandidateReader {
  private readonly database: Database
  private readonly limits: DrawingLimits

  constructor(database: Database, limits: DrawingLimits) {
    this.database = database
    this.limits = limits
  }

  read(expression: Expression, filter: Filter, weights: FieldNumbers, page: Page): Candidate[] {
    const { weighed } = this.limits
    if (this.count(expression, filter, weighed + 1) > weighed) {
      return this.byTiers(expression, filter, page)
    }
    const { from, where, values } = matchingOf(this.database, expression, filter)
    // Exclusions alone have nothing to weigh.
    const isWeighed = from.startsWith('postings')
    const document = isWeighed ? 'postings.rowid' : 'd.document'
    const numbers = FIELDS.map((field) => weights[field]).join(', ')
    return this.database
      .sql(
        `SELECT ${document} AS document, ${isWeighed ? `-bm25(postings, ${numbers})` : '0'} AS score
         FROM ${from} WHERE ${where} ORDER BY score DESC, document DESC LIMIT ? OFFSET ?`,
      )
      .all(...values, page.limit, page.offset)
      .map((row) => ({ document: row.document, score: row.score }))
  }

  count(expression: Expression, filter: Filter, limit?: number): number {
    const { from, where, values } = matchingOf(this.database, expression, filter)
    if (limit === undefined) {
      return this.database.sql(`SELECT count(*) AS n FROM ${from} WHERE ${where}`).get(...values).n
    }
    return this.database
      .sql(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?)`)
      .get(...values, limit).n
  }

  private byTiers(expression: Expression, filter: Filter, { limit, offset }: Page): Candidate[] {
    const { drawn: most } = this.limits
    const tiers = this.tiersOf(expression)
    const drawn = new Map<DocumentId, number>()
    for (const [index, tier] of tiers.entries()) {
      if (drawn.size >= most) break
      for (const document of this.newest(tier, filter, { limit: most, offset: 0 })) {
        if (drawn.size < most && !drawn.has(document)) drawn.set(document, tiers.length - index)
      }
    }
    const first = [...drawn].map(([document, score]) => ({ document, score }))
    const page = first.slice(offset, offset + limit)
    if (page.length === limit) return page
    // The rest, newest first: of so many the drawn ones are few, so they are passed over one by one.
    const from = Math.max(0, offset - first.length)
    const wanted = limit - page.length
    const rest = this.newest(expression, filter, { limit: from + wanted + most, offset: 0 })
      .filter((document) => !drawn.has(document))
      .slice(from, from + wanted)
    return [...page, ...rest.map((document) => ({ document, score: 0 }))]
  }

  private newest(expression: Expression, filter: Filter, page: Page): DocumentId[] {
    const { from, where, values } = matchingOf(this.database, expression, filter)
    const document = from.startsWith('postings') ? 'postings.rowid' : 'd.document'
    return this.database
      .sql(`SELECT ${document} AS n FROM ${from} WHERE ${where} ORDER BY n DESC LIMIT ? OFFSET ?`)
      .all(...values, page.limit, page.offset)
      .map(({ n }) => n)
  }

  /**
   * What to draw from, in order. Of alternatives (and of a query that is found in part) those with
   * more of the rarer words come first: an article with the commonest of five words is no find.
   */
  private tiersOf(expression: Expression): Expression[] {
    const { base, not } =
      expression.type === 'without' ? expression : { base: expression, not: undefined }
    const limited = (tier: Expression): Expression =>
      not === undefined ? tier : { type: 'without', base: tier, not }
    if (base.type !== 'or') return [inHeadlines(base), base].map(limited)
    const byRarity = base.of
      .map((part) => ({ part, documents: this.documentsOf(stemsOf(part)) }))
      .sort((one, other) => one.documents - other.documents)
      .map(({ part }) => part)
    const together = byRarity
      .slice(1)
      .map((_, index): Expression => ({ type: 'and', of: byRarity.slice(0, index + 2) }))
      .reverse()
    return [...together, ...byRarity.flatMap((part) => [inHeadlines(part), part])].map(limited)
  }

  private documentsOf(stems: readonly number[]): number {
    const read = this.database.sql('SELECT documents FROM stems WHERE stem = ?')
    return stems.reduce((sum, stem) => sum + (read.get(stem)?.documents ?? 0), 0)
  }
}

/**
 * The first stage of ranking: which matches are worth a closer look. To weigh each of a hundred
 * thousand takes a second, so they are drawn by tiers that the postings can tell: first what says
 * it all in its title, then in title or description, then what has the rarer words there, then the
 * newest. The postings do not know how often a word stands in a text, so there is no BM25 here.
 */

import type { Database } from './database.ts'
import type { DocumentId, Expression, Field, Filter, Page } from './engine.ts'
import { matchingOf } from './matching.ts'

/** How many are drawn by tiers; after them come the rest, newest first. */
const DRAWN = 400

/**
 * How many of a query's words make tiers of their own, the rarest: the work grows with the square of
 * their number, and all sixty words of a text are in no other.
 */
const TIERED = 8

/** The fields that say what an article is about, the most telling first. */
const HEADLINES: readonly (readonly Field[])[] = [['title'], ['title', 'description']]

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

/** The expression with each stem in one of some fields; exact words and what has its field stay. */
function inFields(expression: Expression, fields: readonly Field[]): Expression {
  switch (expression.type) {
    case 'stem':
      return expression.field === undefined
        ? { type: 'or', of: fields.map((field) => ({ ...expression, field })) }
        : expression
    case 'and':
    case 'or':
      return { ...expression, of: expression.of.map((part) => inFields(part, fields)) }
    case 'without':
      return { ...expression, base: inFields(expression.base, fields) }
    default:
      return expression
  }
}

/** Whether an expression can match anything: a word that is not in the archive cannot. */
function isPossible(expression: Expression): boolean {
  return expression.type !== 'or' || expression.of.length > 0
}

function both(parts: readonly Expression[]): Expression {
  return parts.length === 1 ? parts[0]! : { type: 'and', of: parts }
}

export class CandidateReader {
  private readonly database: Database
  private readonly drawn: number

  /** @param drawn for tests, which have few documents */
  constructor(database: Database, drawn = DRAWN) {
    this.database = database
    this.drawn = drawn
  }

  /** A page of the matches. The order is the same whatever the page. */
  read(expression: Expression, filter: Filter, { limit, offset }: Page): DocumentId[] {
    const first = this.byTiers(expression, filter, Math.min(offset + limit, this.drawn))
    const page = first.slice(offset, offset + limit)
    if (page.length === limit || first.length < this.drawn) return page
    // The rest, newest first: of so many the drawn ones are few, so they are passed over one by one.
    const from = Math.max(0, offset - first.length)
    const wanted = limit - page.length
    const drawn = new Set(first)
    const rest = this.newest(expression, filter, from + wanted + first.length)
    return [...page, ...rest.filter((document) => !drawn.has(document)).slice(from, from + wanted)]
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

  private byTiers(expression: Expression, filter: Filter, wanted: number): DocumentId[] {
    const drawn = new Set<DocumentId>()
    for (const tier of [...this.tiersOf(expression), expression]) {
      // As many as are wanted in all: those that are drawn already may be among them.
      for (const document of this.newest(tier, filter, wanted)) {
        if (drawn.size < wanted) drawn.add(document)
      }
      if (drawn.size === wanted) break
    }
    return [...drawn]
  }

  /** As one JSON array: a row object for each of them takes ten times as long. */
  private newest(expression: Expression, filter: Filter, limit: number): DocumentId[] {
    const { from, where, values } = matchingOf(this.database, expression, filter)
    const document = from.startsWith('postings') ? 'postings.rowid' : 'd.document'
    const newest = `SELECT ${document} AS n FROM ${from} WHERE ${where} ORDER BY n DESC LIMIT ?`
    const { numbers } = this.database
      .sql(`SELECT json_group_array(n ORDER BY n DESC) AS numbers FROM (${newest})`)
      .get(...values, limit)
    return JSON.parse(numbers)
  }

  /**
   * What to draw from, in order. Of alternatives (and of a query that is found in part) those with
   * more of the rarer words come first: an article with the commonest of five words is no find.
   */
  private tiersOf(expression: Expression): Expression[] {
    const { base, not } =
      expression.type === 'without' ? expression : { base: expression, not: undefined }
    const isAlternative = base.type === 'or' && base.isWord !== true
    const parts = isAlternative || base.type === 'and' ? base.of : [base]
    const byRarity = parts
      .filter(isPossible)
      .map((part) => ({ part, documents: this.documentsOf(stemsOf(part)) }))
      .sort((one, other) => one.documents - other.documents)
      .map(({ part }) => part)
      .slice(0, TIERED)
    const tiers = isAlternative ? this.alternatives(byRarity) : this.conjunction(base, byRarity)
    return not === undefined ? tiers : tiers.map((tier) => ({ type: 'without', base: tier, not }))
  }

  /** All words in a headline, then one after the other there while the others are anywhere. */
  private conjunction(base: Expression, byRarity: readonly Expression[]): Expression[] {
    const all = HEADLINES.map((fields) => inFields(base, fields))
    if (byRarity.length < 2) return all
    const one = HEADLINES.flatMap((fields) =>
      byRarity.map((part): Expression => ({ type: 'and', of: [base, inFields(part, fields)] })),
    )
    return [...all, ...one]
  }

  /** The more of the rarer words, the earlier; in a headline before the text. */
  private alternatives(byRarity: readonly Expression[]): Expression[] {
    const [titles = [], headlines = []] = HEADLINES
    const tiers: Expression[] = []
    for (let most = byRarity.length; most > 0; most--) {
      const together = both(byRarity.slice(0, most))
      tiers.push(inFields(together, titles), inFields(together, headlines), together)
    }
    for (const part of byRarity.slice(1)) tiers.push(inFields(part, titles))
    for (const part of byRarity.slice(1)) tiers.push(inFields(part, headlines))
    return [...tiers, ...byRarity.slice(1)]
  }

  private documentsOf(stems: readonly number[]): number {
    const read = this.database.sql('SELECT documents FROM stems WHERE stem = ?')
    return stems.reduce((sum, stem) => sum + (read.get(stem)?.documents ?? 0), 0)
  }
}

/**
 * The first stage of ranking: which matches are worth a closer look. To weigh each of a hundred
 * thousand takes a second, so they are drawn by what the postings can tell. Where all words must be
 * in a match: first what says it all in its title, then in title or description, then what has the
 * rarer words there, then the newest. Where some of them will do: what has the rarer ones, and more
 * of them, then the newest. The postings do not know how often a word stands in a text, so there is
 * no BM25 here.
 */

import type { Field } from '../../archive/texts.ts'
import type { Filter, Page } from '../reader.ts'
import { type Alternative, alternativesOf, isPossible } from './alternatives.ts'
import type { Database } from './database.ts'
import { documentCount } from './lists.ts'
import type { DocumentId } from './rows.ts'
import type { Selector } from './selection.ts'
import type { IdExpression } from './term-ids.ts'

/** How many are drawn by tiers or rarity; after them come the rest, newest first. */
const DRAWN = 400

/** The most postings that are read of alternatives: the rarest first, and the newest of each. */
const MOST_POSTINGS = 5000

/** The number of alternatives, the rarest, that are read even beyond that. */
const ALWAYS_READ = 2

/** The worth of a word outside the title (0–1); in the title it is 1. */
const ELSEWHERE = 0.7

/**
 * How many of a query's words make tiers of their own, the rarest: the work grows with the square of
 * their number, and all sixty words of a text are in no other.
 */
const TIERED = 8

/**
 * Up to this many excluded documents are looked up once and passed over: to exclude them in each tier
 * would take as long as the tier.
 */
const MOST_PASSED = 1000

/** The fields that say what an article is about, the most telling first. */
const HEADLINES: readonly (readonly Field[])[] = [['title'], ['title', 'description']]

/** The stems of an expression, those of exclusions left out. */
function stemsOf(expression: IdExpression): number[] {
  switch (expression.type) {
    case 'stem':
      return [expression.stemId]
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
function inFields(expression: IdExpression, fields: readonly Field[]): IdExpression {
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

/** One turn of the draw: parts of a whole, and then all of it. */
type Tier = { readonly parts: readonly IdExpression[]; readonly whole: IdExpression }

export class CandidateReader {
  private readonly database: Database
  private readonly selector: Selector
  private readonly drawn: number
  /** So few matches need no tiers: the second stage weighs all of them. */
  private readonly few: number

  /** @param drawn for tests, which have few documents */
  constructor(database: Database, selector: Selector, drawn = DRAWN) {
    this.database = database
    this.selector = selector
    this.drawn = drawn
    this.few = drawn >> 1
  }

  /** A page of the matches. The order is the same whatever the page. */
  read(expression: IdExpression, filter: Filter, { limit, offset }: Page): DocumentId[] {
    const first = this.first(expression, filter, Math.min(offset + limit, this.drawn))
    const page = first.slice(offset, offset + limit)
    if (page.length === limit || first.length < this.drawn) return page
    // The rest, newest first. The drawn ones are few among so many: they are passed over one by one.
    const from = Math.max(0, offset - first.length)
    const wanted = limit - page.length
    const drawn = new Set(first)
    const rest = this.newest(expression, filter, from + wanted + first.length)
    return [...page, ...rest.filter((document) => !drawn.has(document)).slice(from, from + wanted)]
  }

  private first(expression: IdExpression, filter: Filter, wanted: number): DocumentId[] {
    const few = this.newest(expression, filter, this.few + 1)
    if (few.length <= this.few) return few.slice(0, wanted)
    const { base, passed } = this.split(expression, filter)
    const alternatives = alternativesOf(base)
    return alternatives === undefined
      ? this.byTiers(base, passed, filter, wanted)
      : this.byRarity(alternatives, base, passed, filter).slice(0, wanted)
  }

  private byTiers(
    base: IdExpression,
    passed: ReadonlySet<DocumentId>,
    filter: Filter,
    wanted: number,
  ): DocumentId[] {
    const drawn = new Set<DocumentId>()
    const isNew = (document: DocumentId) => !drawn.has(document) && !passed.has(document)
    // As many as are wanted in all: those that are drawn already may be among them.
    const most = wanted + passed.size
    for (const tier of [...this.tiersOf(base), { parts: [], whole: base }]) {
      for (const found of this.inTurn(tier, filter, most, isNew)) {
        for (const document of found.filter(isNew)) if (drawn.size < wanted) drawn.add(document)
        if (drawn.size === wanted) return [...drawn]
      }
    }
    return [...drawn]
  }

  /** By the summed rarity of the alternatives that a document has, in its title or elsewhere. */
  private byRarity(
    alternatives: readonly Alternative[],
    base: IdExpression,
    passed: ReadonlySet<DocumentId>,
    filter: Filter,
  ): DocumentId[] {
    const worths = new Map<DocumentId, number>()
    const add = (documents: readonly DocumentId[], worth: number) => {
      for (const document of documents) worths.set(document, (worths.get(document) ?? 0) + worth)
    }
    let postings = 0
    for (const [at, { own, within, rarity }] of this.rarest(alternatives).entries()) {
      if (at >= ALWAYS_READ && postings >= MOST_POSTINGS) break
      const anywhere = this.newest(within(own), filter, MOST_POSTINGS)
      add(anywhere, ELSEWHERE * rarity)
      const titles = this.newest(within(inFields(own, ['title'])), filter, MOST_POSTINGS)
      add(titles, (1 - ELSEWHERE) * rarity)
      postings += anywhere.length
    }
    for (const document of passed) worths.delete(document)
    const drawn = [...worths]
      .sort(([one, worth], [other, than]) => than - worth || other - one)
      .slice(0, this.drawn)
      .map(([document]) => document)
    if (drawn.length === this.drawn) return drawn
    const rest = this.newest(base, filter, this.drawn + passed.size)
    return [...drawn, ...rest.filter((each) => !worths.has(each) && !passed.has(each))]
  }

  /** The alternatives with their rarity (idf), times what each is worth; the rarest first. */
  private rarest(alternatives: readonly Alternative[]) {
    const all = documentCount(this.database)
    return alternatives
      .map((each) => ({ ...each, documents: this.documentsOf(stemsOf(each.own)) }))
      .sort((one, other) => one.documents - other.documents)
      .map(({ own, within, documents }) => {
        const worth = own.type === 'or' ? (own.worth ?? 1) : 1
        return { own, within, rarity: worth * Math.log(1 + all / (documents + 0.5)) }
      })
  }

  /** The parts of a tier and all of it; none where nothing of it is new. */
  private *inTurn(
    { parts, whole }: Tier,
    filter: Filter,
    most: number,
    isNew: (document: DocumentId) => boolean,
  ): Generator<DocumentId[]> {
    const all = this.newest(whole, filter, most)
    if (all.length < most && !all.some(isNew)) return
    for (const part of parts) yield this.newest(part, filter, most)
    yield all
  }

  /** The expression to draw from, and its excluded documents if they are few enough to be listed. */
  private split(expression: IdExpression, filter: Filter) {
    const none: ReadonlySet<DocumentId> = new Set()
    if (expression.type !== 'without') return { base: expression, passed: none }
    const excluded = this.newest(expression.not, filter, MOST_PASSED + 1)
    if (excluded.length > MOST_PASSED) return { base: expression, passed: none }
    return { base: expression.base, passed: new Set(excluded) }
  }

  /** As one JSON array: a row object for each of them takes ten times as long. */
  private newest(expression: IdExpression, filter: Filter, limit: number): DocumentId[] {
    const { from, where, values, document } = this.selector.select(expression, filter)
    const newest = `SELECT ${document} AS n FROM ${from} WHERE ${where} ORDER BY n DESC LIMIT ?`
    const { numbers } = this.database
      .sql(`SELECT json_group_array(n ORDER BY n DESC) AS numbers FROM (${newest})`)
      .get(...values, limit)
    return JSON.parse(numbers)
  }

  /** The tiers in order. */
  private tiersOf(expression: IdExpression): Tier[] {
    const { base, not } =
      expression.type === 'without' ? expression : { base: expression, not: undefined }
    const parts = base.type === 'and' ? base.of : [base]
    const byRarity = parts
      .filter(isPossible)
      .map((part) => ({ part, documents: this.documentsOf(stemsOf(part)) }))
      .sort((one, other) => one.documents - other.documents)
      .map(({ part }) => part)
      .slice(0, TIERED)
    const tiers = this.conjunction(base, byRarity)
    if (not === undefined) return tiers
    const without = (part: IdExpression): IdExpression => ({ type: 'without', base: part, not })
    return tiers.map(({ parts, whole }) => ({ parts: parts.map(without), whole: without(whole) }))
  }

  /** All words in a headline, then one after the other there while the others are anywhere. */
  private conjunction(base: IdExpression, byRarity: readonly IdExpression[]): Tier[] {
    const all = HEADLINES.map((fields) => inFields(base, fields))
    const one = HEADLINES.flatMap((fields) =>
      byRarity.map((part): IdExpression => ({ type: 'and', of: [base, inFields(part, fields)] })),
    )
    return [{ parts: byRarity.length < 2 ? all : [...all, ...one], whole: base }]
  }

  private documentsOf(stemIds: readonly number[]): number {
    const read = this.database.sql('SELECT documents FROM stems WHERE stem = ?')
    return stemIds.reduce((sum, stemId) => sum + (read.get(stemId)?.documents ?? 0), 0)
  }
}

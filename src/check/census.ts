/**
 * Faults that show only in an archive as a whole: ids that stand twice, related ids that lead
 * nowhere, texts under two ids, articles without a category among those that have one. Little is
 * kept of each article: id, place and the sketch of its text.
 */

import type { Article } from '../archive/article.ts'
import { type Place, type Problem, placeText, problem } from '../archive/problem.ts'
import { fieldTexts } from '../archive/texts.ts'
import { NAMES } from '../archive/vocabulary.ts'
import { tokenize } from '../kazakh/tokens/tokenize.ts'
import {
  EXAMPLES,
  type Finding,
  type Flaw,
  findingAt,
  findingOf,
  type Occurrence,
} from './finding.ts'
import { NearDuplicates } from './near-duplicates.ts'

type Entry = { readonly id: string; readonly place: Place }

const PUBLISHED: ReadonlySet<string> = new Set(NAMES.datePublished)

/** A date that cannot be read has been told; that it is missing is then no news. */
function isDateTold(problems: readonly Problem[]): boolean {
  return problems.some(({ facts }) => 'field' in facts && PUBLISHED.has(facts.field))
}

function wordsOf(article: Article): string[] {
  const { title, body } = fieldTexts(article)
  return tokenize([...title, ...body].join('\n')).map(({ form }) => form)
}

export class Census {
  private readonly byId = new Map<string, Place>()
  private readonly related: (Entry & { readonly links: readonly Occurrence[] })[] = []
  private readonly uncategorised: Entry[] = []
  private hasCategories = false
  private readonly undated: (Entry & { readonly value?: string | undefined })[] = []
  private hasDates = false
  private readonly texts = new NearDuplicates()
  /** The article of each text. */
  private readonly owners: Entry[] = []

  /** How many articles there are; one whose id another has is not among them. */
  get articles(): number {
    return this.byId.size
  }

  /** Takes an article in, in the order of the archive; `problems` are what its reading came upon. */
  add(article: Article, place: Place, problems: readonly Problem[]): Finding | undefined {
    const { id, categories, body, related = [] } = article
    const first = this.byId.get(id)
    if (first !== undefined) {
      return findingOf(problem('duplicate-id', place, { id, first: placeText(first) }), id)
    }
    this.byId.set(id, place)
    const links = related.flatMap(({ id: text }, at) =>
      text === undefined ? [] : [{ field: `related[${at}].id`, text }],
    )
    if (links.length > 0) this.related.push({ id, place, links })
    if (categories.length > 0) this.hasCategories = true
    else this.uncategorised.push({ id, place })
    if (article.datePublished !== undefined || isDateTold(problems)) this.hasDates = true
    else this.undated.push({ id, place, value: article.source?.dateText })
    // Without a body there is no text to be the same: many a title comes back every year.
    const words = body.length === 0 ? [] : wordsOf(article)
    if (words.length > 0) this.owners[this.texts.add(words)] = { id, place }
    return undefined
  }

  /** The findings after the last article. */
  *findings(): Generator<Finding> {
    yield* this.missingDates()
    yield* this.missingCategories()
    yield* this.deadLinks()
    yield* this.nearDuplicates()
  }

  /** Where no article has a date, one line says so. */
  private *missingDates(): Generator<Finding> {
    const [check, field] = ['date-missing', 'datePublished'] as const
    const { hasDates, undated } = this
    for (const { id, place, value } of hasDates ? undated : undated.slice(0, 1)) {
      const count = hasDates ? 1 : undated.length
      const facts = { count, ...(count === 1 && value !== undefined && { value }) }
      yield findingAt(place, id, { check, field, facts })
    }
  }

  /** Where nobody has one, the archive does without. */
  private *missingCategories(): Generator<Finding> {
    const flaw: Flaw = { check: 'category-missing', field: 'categories', facts: {} }
    if (!this.hasCategories) return
    for (const { id, place } of this.uncategorised) yield findingAt(place, id, flaw)
  }

  private *deadLinks(): Generator<Finding> {
    for (const { id, place, links } of this.related) {
      const dead = links.filter(({ text }) => !this.byId.has(text))
      const [first] = dead
      if (first === undefined) continue
      const facts = { count: dead.length, found: dead.slice(0, EXAMPLES) }
      yield findingAt(place, id, { check: 'related-unknown', field: first.field, facts })
    }
  }

  private *nearDuplicates(): Generator<Finding> {
    for (const { later, earlier, resemblance } of this.texts.pairs()) {
      const { id, place } = this.owners[later]!
      const other = this.owners[earlier]!
      const similarity = Math.round(resemblance * 100) / 100
      const facts = { id: other.id, first: placeText(other.place), similarity }
      yield findingAt(place, id, { check: 'near-duplicate', field: 'body', facts })
    }
  }
}

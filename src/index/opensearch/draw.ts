/**
 * The first stage of ranking as one query: the tiers that the embedded engine draws one after the
 * other are the scores of one answer. Where all words must be in a match: what says it all in its
 * title, then in title or description, then what has the rarer words there. Where some of them will
 * do: the rarity of the words that are there, summed. Among equals the newest comes first.
 */

import type { Field } from '../../archive/texts.ts'
import type { Expression, Filter } from '../reader.ts'
import { filterQueries, type QueryJson, queryOf } from './expression.ts'

/** The worth of a word outside the title (0–1); in the title it is 1. */
const ELSEWHERE = 0.7

/** How many of a query's words make tiers of their own, the rarest. */
const TIERED = 8

/** The fields that say what an article is about, the most telling first. */
const HEADLINES: readonly (readonly Field[])[] = [['title'], ['title', 'description']]

/** How the words of an archive are spread: how many articles there are, and hold a stem. */
export type Spread = { readonly documents: number; readonly holding: (stem: string) => number }

/** The order of all matches: by score, and then as all documents are ordered. */
export const BY_SCORE = [
  { _score: 'desc' },
  { day: 'desc' },
  { instant: 'desc' },
  { id: 'asc' },
] as const

function stemsOf(expression: Expression): string[] {
  switch (expression.type) {
    case 'stem':
      return [expression.text]
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

function holdingOf(expression: Expression, { holding }: Spread): number {
  return stemsOf(expression).reduce((sum, stem) => sum + holding(stem), 0)
}

/** The tiers, the best first; what is in none of them comes last. */
function tiersOf(base: Expression, spread: Spread): Expression[] {
  const parts = base.type === 'and' ? base.of : [base]
  const rarest = parts
    .filter((part) => part.type !== 'or' || part.of.length > 0)
    .map((part) => ({ part, documents: holdingOf(part, spread) }))
    .sort((one, other) => one.documents - other.documents)
    .map(({ part }) => part)
    .slice(0, TIERED)
  const all = HEADLINES.map((fields) => inFields(base, fields))
  if (rarest.length < 2) return all
  // All of it must match in any case.
  const one = HEADLINES.flatMap((fields) => rarest.map((part) => inFields(part, fields)))
  return [...all, ...one]
}

function constant(expression: Expression, boost: number): QueryJson {
  return { constant_score: { filter: queryOf(expression), boost } }
}

/** Alternatives of which a match has some; undefined where all that is asked must hold. */
function alternativesOf(expression: Expression): readonly Expression[] | undefined {
  switch (expression.type) {
    case 'or':
      return expression.isWord ? undefined : expression.of
    case 'and': {
      for (const part of expression.of) {
        const found = alternativesOf(part)
        if (found !== undefined) return found
      }
      return undefined
    }
    case 'without':
      return alternativesOf(expression.base)
    default:
      return undefined
  }
}

function rarityOf(expression: Expression, spread: Spread): number {
  const worth = expression.type === 'or' ? (expression.worth ?? 1) : 1
  return worth * Math.log(1 + spread.documents / (holdingOf(expression, spread) + 0.5))
}

function scoresOf(base: Expression, spread: Spread): QueryJson[] {
  const alternatives = alternativesOf(base)
  if (alternatives === undefined) {
    const tiers = tiersOf(base, spread)
    const queries = tiers.map((tier, at) => constant(tier, tiers.length - at))
    return [{ dis_max: { queries } }]
  }
  return alternatives.flatMap((each) => {
    const rarity = rarityOf(each, spread)
    return [
      constant(each, ELSEWHERE * rarity),
      constant(inFields(each, ['title']), (1 - ELSEWHERE) * rarity),
    ]
  })
}

/** The matches of an expression with the scores that they are drawn by. */
export function drawQuery(expression: Expression, filter: Filter, spread: Spread): QueryJson {
  const base = expression.type === 'without' ? expression.base : expression
  return {
    bool: {
      filter: [queryOf(expression), ...filterQueries(filter)],
      should: scoresOf(base, spread),
    },
  }
}

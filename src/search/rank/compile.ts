/** An expanded query → the expressions of its matches, and the terms that are weighed in them. */

import type { Term } from '../../index/lexis.ts'
import type { Expression, IndexReader } from '../../index/reader.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Expansion } from '../expand/expand.ts'
import { type ExpandedQuery, Inquiry } from '../expand/inquiry.ts'
import { leavesOf, type PlacedLeaf } from '../query/leaves.ts'
import type { AndQuery, How, Query, QueryWord } from '../query/query.ts'
import { type Meanings, toExpression } from './expression.ts'

/** A query as an archive answers it. */
export type CompiledQuery = {
  /** Matches in full. */
  readonly full: Expression
  /** Matches with some of the words that may be lacking; absent when none may. */
  readonly partial?: Expression
  /** Matches with words that are spelt nearly like one; absent when there are none such. */
  readonly near?: Expression
  /** Every word that is looked for, in order; those that are excluded are not. */
  readonly expansions: readonly Expansion[]
  /** The words that a partial match may lack. */
  readonly optional: readonly Expansion[]
  /** The normalised words of each phrase that is looked for. */
  readonly phrases: readonly (readonly string[])[]
}

function keyOf(how: How, { form }: QueryWord): string {
  return `${how} ${form}`
}

/** A word that may be lacking is a plain one, in no quotes, field, alternative or exclusion. */
function isOptional(part: Query): boolean {
  return (part.type === 'word' || part.type === 'prefix') && part.fields === undefined
}

type Find = (how: How, word: QueryWord) => Expansion | undefined

function meaningsOf(find: Find): Meanings {
  return {
    stemsOf: (word, isExcluded) =>
      (find('word', word)?.families ?? [])
        .filter(({ kinship }) => !isExcluded || (kinship !== 'folded' && kinship !== 'acronym'))
        .map(({ text }) => text),
    longOf: (word) => find('word', word)?.long?.map((place) => place.map(({ term }): Term => term)),
    termOf: (how, word) => find(how, word)?.terms[0]?.term,
  }
}

function expansionsOf({ leaf }: PlacedLeaf, find: Find): Expansion[] {
  if (leaf.type !== 'phrase') return [find(leaf.type, leaf.word) ?? []].flat()
  return leaf.words.flatMap((word) => find('exact', word) ?? [])
}

function without(base: Expression, ...not: readonly Expression[]): Expression {
  return { type: 'without', base, not: not.length === 1 ? not[0]! : { type: 'or', of: not } }
}

/** Articles with a word that is spelt nearly like one of these. */
function nearly(expansions: readonly Expansion[]): Expression | undefined {
  const stems = new Set(expansions.flatMap(({ near }) => near.map(({ text }) => text)))
  if (stems.size === 0) return undefined
  return { type: 'or', of: [...stems].map((text) => ({ type: 'stem', text })) }
}

function both(one: Expression, other: Expression): Expression {
  if (one.type === 'every') return other
  if (one.type === 'without') return { ...one, base: both(one.base, other) }
  return { type: 'and', of: [one, other] }
}

function compileQuery({ query, expansions }: ExpandedQuery): CompiledQuery {
  const byKey = new Map(expansions.map((each) => [keyOf(each.how, each.word), each]))
  const find: Find = (how, word) => byKey.get(keyOf(how, word))
  const meanings = meaningsOf(find)
  const expressionOf = (of: readonly Query[]) => toExpression({ type: 'and', of }, meanings)
  const wanted = leavesOf(query).filter(({ isExcluded }) => !isExcluded)
  const optionalParts = query.of.filter(isOptional)
  const optional = optionalParts.flatMap((part) =>
    leavesOf(part).flatMap((leaf) => expansionsOf(leaf, find)),
  )
  const required = query.of.filter((part) => !isOptional(part))
  const full = expressionOf(query.of)
  const partial = partialOf(expressionOf, optionalParts, required, full)
  const near = nearly(optional)
  return {
    full,
    ...(partial && { partial }),
    ...(near && {
      near: without(both(expressionOf(required), near), full, ...(partial ? [partial] : [])),
    }),
    expansions: [...new Set(wanted.flatMap((leaf) => expansionsOf(leaf, find)))],
    optional,
    phrases: wanted.flatMap(({ leaf }) =>
      leaf.type === 'phrase' ? [leaf.words.map(({ form }) => form)] : [],
    ),
  }
}

function partialOf(
  expressionOf: (of: readonly Query[]) => Expression,
  optional: readonly Query[],
  required: readonly Query[],
  full: Expression,
): Expression | undefined {
  if (optional.length > 1) {
    return without(expressionOf([...required, { type: 'or', of: optional }]), full)
  }
  const hasOther = required.some(({ type }) => type !== 'not')
  return optional.length === 1 && hasOther ? without(expressionOf(required), full) : undefined
}

/** Looks the words of a query up, and compiles it: one message. */
export async function askQuery(
  query: AndQuery,
  reader: IndexReader,
  analyzer: Analyzer,
): Promise<CompiledQuery> {
  const inquiry = new Inquiry(query, analyzer)
  const lexis = await reader.lookUp(inquiry.firstKeys(), (found) => inquiry.moreKeys(found))
  return compileQuery(inquiry.conclude(lexis))
}

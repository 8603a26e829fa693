/** An expanded query → the expressions of its matches, and the terms that are weighed in them. */

import type { Term } from '../../index/lexis.ts'
import type { Expression, IndexReader } from '../../index/reader.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { asks, wordWeight } from '../../kazakh/lexicon/stopwords.ts'
import type { Expansion, WeightedTerm } from '../expand/expansion.ts'
import { type ExpandedQuery, Inquiry } from '../expand/inquiry.ts'
import { KINSHIP, type Kinship } from '../expand/kinship.ts'
import { leavesOf, type PlacedLeaf } from '../query/leaves.ts'
import type { AndQuery, How, ParsedQuery, Query, QueryWord } from '../query/query.ts'
import { type Meanings, toExpression } from './expression.ts'
import { RANKING } from './ranking.ts'

/** Matches in part: `near` where the archive has none of the words that may be lacking. */
type InPart = { readonly group: 'partial' | 'near'; readonly expression: Expression }

/** A query as an archive answers it. */
export type CompiledQuery = {
  /** Matches in full. */
  readonly full: Expression
  /** All others: with some of the words, or with words spelt nearly so; absent when none may be. */
  readonly inPart?: InPart
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

/** What an exclusion does not exclude. */
const MERELY_AKIN: ReadonlySet<Kinship> = new Set(['folded', 'acronym', 'meaning'])

type Find = (how: How, word: QueryWord) => Expansion | undefined

function meaningsOf(find: Find): Meanings {
  return {
    stemsOf: (word, isExcluded) =>
      (find('word', word)?.families ?? [])
        .filter(({ kinship }) => !isExcluded || !MERELY_AKIN.has(kinship))
        .map(({ text }) => text),
    longsOf: (word) =>
      (find('word', word)?.longs ?? []).map((long) =>
        long.map((place) => place.map(({ term }): Term => term)),
      ),
    termOf: (how, word) => find(how, word)?.terms[0]?.term,
  }
}

function expansionsOf({ leaf }: PlacedLeaf, find: Find): Expansion[] {
  if (leaf.type !== 'phrase') return [find(leaf.type, leaf.word) ?? []].flat()
  return leaf.words.flatMap((word) => find('exact', word) ?? [])
}

/** The stems that are spelt nearly like one word, any of which may stand for it. */
function nearly({ near }: Expansion): Expression[] {
  if (near.length === 0) return []
  const of = near.map(({ text }): Expression => ({ type: 'stem', text }))
  return [{ type: 'or', isWord: true, worth: RANKING.drawnNear, of }]
}

/** How much a word counts when candidates are drawn: a stop word less. */
function worthOf({ families, word }: Expansion): number {
  return wordWeight(families[0]?.text ?? word.form) ** RANKING.stopWords
}

function stemsOf(terms: readonly WeightedTerm[]): Expression[] {
  return terms.flatMap(({ term }): Expression[] =>
    'stem' in term ? [{ type: 'stem', text: term.stem }] : [],
  )
}

/** What one part is drawn by: a plain word's terms by how much they count, and its long forms. */
function drawnOf(part: Query, find: Find, whole: Expression): Expression[] {
  const expansion = part.type === 'word' ? find('word', part.word) : undefined
  if (expansion === undefined) return [whole]
  const { terms, longs } = expansion
  const worth = worthOf(expansion)
  const weights = [...new Set(terms.map(({ weight }) => weight))]
  const drawn = weights.map((weight): Expression => {
    const of = stemsOf(terms.filter((each) => each.weight === weight))
    return { type: 'or', isWord: true, worth: worth * weight, of }
  })
  if (longs.length === 0) return drawn
  return [...drawn, { type: 'or', isWord: true, worth: worth * KINSHIP.meaning, of: [whole] }]
}

/** The stems that are akin to one word: what has them is looked at more closely. */
function akinTo({ akin }: Expansion): Expression[] {
  if (akin.length === 0) return []
  const of = akin.map(({ text }): Expression => ({ type: 'stem', text }))
  return [{ type: 'or', isWord: true, worth: RANKING.drawnAkin.worth, of }]
}

/** A word of one character, which is a letter where it is no digit. */
const LETTER = /^\D$/u

/** Whether a part is a plain word that tells nothing of an article: one that asks, a single letter. */
function isMute(part: Query, find: Find): boolean {
  if (part.type !== 'word' || part.fields !== undefined) return false
  const { form } = part.word
  const { isMute = false, families = [] } = find('word', part.word) ?? {}
  const stem = families[0]?.text
  return isMute || LETTER.test(form) || asks(form) || (stem !== undefined && asks(stem))
}

/** A query without its mute words: they are neither needed nor missed, unless there are no others. */
function withoutMute(query: AndQuery, find: Find): AndQuery {
  const of = query.of.filter((part) => !isMute(part, find))
  return of.some(({ type }) => type !== 'not') ? { ...query, of } : query
}

function compileQuery({ query: typed, expansions }: ExpandedQuery): CompiledQuery {
  const byKey = new Map(expansions.map((each) => [keyOf(each.how, each.word), each]))
  const find: Find = (how, word) => byKey.get(keyOf(how, word))
  const query = withoutMute(typed, find)
  const meanings = meaningsOf(find)
  const expressionOf = (of: readonly Query[]) => toExpression({ type: 'and', of }, meanings)
  const wanted = leavesOf(query).filter(({ isExcluded }) => !isExcluded)
  const optionalParts = query.of.filter(isOptional)
  const optional = optionalParts.flatMap((part) =>
    leavesOf(part).flatMap((leaf) => expansionsOf(leaf, find)),
  )
  const required = query.of.filter((part) => !isOptional(part))
  const full = expressionOf(query.of)
  const inPart = inPartOf(expressionOf, optionalParts, optional, required, find)
  return {
    full,
    ...(inPart && {
      inPart: { ...inPart, expression: { type: 'without', base: inPart.expression, not: full } },
    }),
    expansions: [...new Set(wanted.flatMap((leaf) => expansionsOf(leaf, find)))],
    optional,
    phrases: wanted.flatMap(({ leaf }) =>
      leaf.type === 'phrase' ? [leaf.words.map(({ form }) => form)] : [],
    ),
  }
}

/** Matches in part, with the full ones among them. */
function inPartOf(
  expressionOf: (of: readonly Query[]) => Expression,
  optionalParts: readonly Query[],
  optional: readonly Expansion[],
  required: readonly Query[],
  find: Find,
): InPart | undefined {
  const rest = expressionOf(required)
  if (optionalParts.length === 1 && required.some(({ type }) => type !== 'not')) {
    return { group: 'partial', expression: rest }
  }
  // A word that is all of the query may not be lacking: only what is spelt nearly so stands for it.
  const words =
    optionalParts.length > 1
      ? optionalParts.flatMap((part) => drawnOf(part, find, expressionOf([part])))
      : []
  const drawsAkin = optionalParts.length >= RANKING.drawnAkin.words
  const isThere = optional.some(({ documents }) => documents > 0)
  const alternatives = [
    ...words,
    ...optional.flatMap(nearly),
    ...(isThere && drawsAkin ? optional.flatMap(akinTo) : []),
  ]
  if (alternatives.length === 0) return undefined
  return {
    group: isThere ? 'partial' : 'near',
    expression: both(rest, { type: 'or', of: alternatives }),
  }
}

function both(one: Expression, other: Expression): Expression {
  if (one.type === 'every') return other
  if (one.type === 'without') return { ...one, base: both(one.base, other) }
  return { type: 'and', of: [one, other] }
}

/** Looks the words of a query up, and compiles it: one message. */
export async function askQuery(
  parsed: Pick<ParsedQuery, 'query' | 'language'>,
  reader: IndexReader,
  analyzer: Analyzer,
): Promise<CompiledQuery> {
  const inquiry = new Inquiry(parsed, analyzer)
  const lexis = await reader.lookUp(inquiry.firstKeys(), (found) => inquiry.moreKeys(found))
  return compileQuery(inquiry.conclude(lexis))
}

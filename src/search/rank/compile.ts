/** A parsed query meets an archive: its words, what they stand for there, and the expression. */

import type { Engine, Expression, WordKey } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { asSpelled } from '../expand/as-spelled.ts'
import { type Expansion, expand, expandExactly, type WeightedWord } from '../expand/expand.ts'
import type { How, Query, QueryWord } from '../query/query.ts'
import { toExpression, type Vocabulary } from './expression.ts'

type Leaf = Extract<Query, { fields?: unknown }>

type LeafWord = { readonly how: How; readonly word: QueryWord; readonly isExcluded: boolean }

/** Words that one prefix may stand for, the most frequent ones. */
const PREFIXED = 1000

function leafWords(query: Query, isExcluded = false): LeafWord[] {
  if (query.type === 'not') return leafWords(query.of, !isExcluded)
  if (query.type === 'and' || query.type === 'or') {
    return query.of.flatMap((part) => leafWords(part, isExcluded))
  }
  if (query.type === 'phrase') {
    return query.words.map((word) => ({ how: 'exact', word, isExcluded }))
  }
  return [{ how: query.type, word: query.word, isExcluded }]
}

function phrasesOf(query: Query): string[][] {
  if (query.type === 'and' || query.type === 'or') return query.of.flatMap(phrasesOf)
  return query.type === 'phrase' ? [query.words.map(({ form }) => form)] : []
}

function keyOf({ how, word }: Pick<LeafWord, 'how' | 'word'>): string {
  return `${how} ${word.form}`
}

/** A query as this archive answers it. */
export type ReadQuery = {
  /** What must be found in an article for it to match. */
  readonly full: Expression
  /** Matches with some of the words that may be lacking; absent when none may. */
  readonly partial?: Expression
  /** Matches with what is spelt nearly like one of the words; absent when nothing is. */
  readonly near?: Expression
  /** Every word that is looked for, in order; those that are excluded are not. */
  readonly expansions: readonly Expansion[]
  /** The words that a partial match may lack. */
  readonly optional: readonly Expansion[]
  /** The normalised words of each phrase that is looked for. */
  readonly phrases: readonly (readonly string[])[]
}

/** A word that may be lacking is a plain one, in no quotes, field, alternative or exclusion. */
function isOptional(part: Query): part is Leaf {
  return (part.type === 'word' || part.type === 'prefix') && part.fields === undefined
}

class Reading {
  private readonly expansions: ReadonlyMap<string, Expansion>
  private readonly vocabulary: Vocabulary

  constructor(expansions: ReadonlyMap<string, Expansion>) {
    this.expansions = expansions
    const entries = (how: How, word: QueryWord): readonly WordKey[] =>
      this.expansion(how, word)?.words ?? []
    this.vocabulary = {
      stemsOf: (word, isExcluded) =>
        (this.expansion('word', word)?.families ?? [])
          .filter(({ tier }) => !isExcluded || (tier !== 'folded' && tier !== 'acronym'))
          .map(({ stem }) => stem),
      longOf: (word) => this.expansion('word', word)?.long,
      wordOf: (word) => entries('exact', word)[0],
      prefixed: (word) => entries('prefix', word),
    }
  }

  expansion(how: How, word: QueryWord): Expansion | undefined {
    return this.expansions.get(keyOf({ how, word }))
  }

  expression(of: readonly Query[]): Expression {
    return toExpression({ type: 'and', of }, this.vocabulary)
  }

  /** The words that are looked for, each once. */
  wanted(leaves: readonly LeafWord[]): Expansion[] {
    const wanted = leaves.filter(({ isExcluded }) => !isExcluded)
    return [...new Set(wanted.flatMap(({ how, word }) => this.expansion(how, word) ?? []))]
  }
}

function without(base: Expression, ...not: readonly Expression[]): Expression {
  return { type: 'without', base, not: not.length === 1 ? not[0]! : { type: 'or', of: not } }
}

/** Articles with a word that is spelt nearly like one of these. */
function nearly(words: readonly WeightedWord[]): Expression {
  const stems = [...new Set(words.map(({ stem }) => stem))]
  return { type: 'or', of: stems.map((stem) => ({ type: 'stem', stem })) }
}

function both(one: Expression, other: Expression): Expression {
  if (one.type === 'every') return other
  if (one.type === 'without') return { ...one, base: both(one.base, other) }
  return { type: 'and', of: [one, other] }
}

/** Looks up what a query's words stand for, and makes the expressions of its matches. */
export async function readQuery(
  typed: Query & { readonly type: 'and' },
  engine: Engine,
  analyzer: Analyzer,
): Promise<ReadQuery> {
  const query = await asSpelled(typed, engine, analyzer)
  const leaves = leafWords(query)
  const wordsFor = (how: How) => {
    const words = leaves.filter((leaf) => leaf.how === how).map(({ word }) => word)
    return [...new Map(words.map((word) => [word.form, word])).values()]
  }
  const reading = new Reading(
    new Map(
      [
        ...(await expand(wordsFor('word'), engine, analyzer)),
        ...(await expandExactly('prefix', wordsFor('prefix'), (form) =>
          engine.wordsByPrefix(form, PREFIXED),
        )),
        ...(await expandExactly('exact', wordsFor('exact'), async (form) => {
          const word = await engine.wordByForm(form)
          return word ? [word] : []
        })),
      ].map((expansion) => [keyOf(expansion), expansion]),
    ),
  )
  const expansions = reading.wanted(leaves)
  const full = reading.expression(query.of)
  const optionalParts = query.of.filter(isOptional)
  const optional = optionalParts.flatMap((part) =>
    part.type === 'phrase' ? [] : (reading.expansion(part.type, part.word) ?? []),
  )
  const required = query.of.filter((part) => !isOptional(part))
  const partial = partialOf(reading, optionalParts, required, full)
  const near = optional.flatMap((expansion) => expansion.near)
  return {
    full,
    ...(partial && { partial }),
    ...(near.length > 0 && {
      near: without(
        both(reading.expression(required), nearly(near)),
        full,
        ...(partial ? [partial] : []),
      ),
    }),
    expansions,
    optional,
    phrases: phrasesOf(query),
  }
}

function partialOf(
  reading: Reading,
  optional: readonly Query[],
  required: readonly Query[],
  full: Expression,
): Expression | undefined {
  if (optional.length > 1) {
    return without(reading.expression([...required, { type: 'or', of: optional }]), full)
  }
  const hasOther = required.some(({ type }) => type !== 'not')
  return optional.length === 1 && hasOther ? without(reading.expression(required), full) : undefined
}

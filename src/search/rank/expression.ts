/** A query and what its words stand for → the boolean expression that the engine evaluates. */

import type { Field } from '../../archive/texts.ts'
import type { Expression, WordKey } from '../../index/engine.ts'
import type { Fields, Query, QueryWord } from '../query/query.ts'

/** What the archive has for the words of a query, by their forms. */
export type Vocabulary = {
  /** An exclusion is of the word itself, in any script and voice: not of what is only spelt alike. */
  readonly stemsOf: (word: QueryWord, isExcluded: boolean) => readonly number[]
  /** An acronym's long form: words that stand for it one after the other. */
  readonly longOf: (word: QueryWord) => readonly (readonly WordKey[])[] | undefined
  /** The word itself; undefined when the archive does not have it. */
  readonly wordOf: (word: QueryWord) => WordKey | undefined
  readonly prefixed: (word: QueryWord) => readonly WordKey[]
}

const NOTHING: Expression = { type: 'or', of: [] }

function anyOf(of: readonly Expression[]): Expression {
  return of.length === 1 ? of[0]! : { type: 'or', of }
}

/** The families of one word. */
function oneWord(of: readonly Expression[]): Expression {
  return of.length === 1 ? of[0]! : { type: 'or', of, isWord: true }
}

function inFields(fields: Fields | undefined, make: (field?: Field) => Expression): Expression {
  return fields === undefined ? make() : anyOf(fields.map((field) => make(field)))
}

/**
 * An expression in two halves: what must hold and what must not. Either may be missing: `-су` has
 * nothing that must hold, and only a whole query may be like that, as no index can list what is not.
 */
type Signed = { readonly has?: Expression; readonly lacks?: Expression }

function whole({ has, lacks }: Signed): Expression {
  if (lacks === undefined) return has ?? { type: 'every' }
  return { type: 'without', base: has ?? { type: 'every' }, not: lacks }
}

function all(parts: readonly Signed[]): Signed {
  const has = parts.flatMap((part) => part.has ?? [])
  const lacks = parts.flatMap((part) => part.lacks ?? [])
  return {
    ...(has.length > 0 && { has: has.length === 1 ? has[0]! : { type: 'and', of: has } }),
    ...(lacks.length > 0 && { lacks: anyOf(lacks) }),
  }
}

/** Not `a` or `b` is everything but the `a` that are not `b`. */
function any(parts: readonly Signed[]): Signed {
  const having = parts.filter(({ has }) => has !== undefined).map(whole)
  const lacking = parts.filter(({ has }) => has === undefined).flatMap(({ lacks }) => lacks ?? [])
  if (lacking.length === 0) return { has: anyOf(having) }
  const not: Expression = lacking.length === 1 ? lacking[0]! : { type: 'and', of: lacking }
  if (having.length === 0) return { lacks: not }
  return { lacks: { type: 'without', base: not, not: anyOf(having) } }
}

function negate({ has, lacks }: Signed): Signed {
  if (has === undefined) return lacks === undefined ? { has: NOTHING } : { has: lacks }
  return { lacks: whole({ has, ...(lacks && { lacks }) }) }
}

function signed(query: Query, vocabulary: Vocabulary, isExcluded = false): Signed {
  switch (query.type) {
    case 'and':
      return all(query.of.map((part) => signed(part, vocabulary, isExcluded)))
    case 'or':
      return any(query.of.map((part) => signed(part, vocabulary, isExcluded)))
    case 'not':
      return negate(signed(query.of, vocabulary, !isExcluded))
    default:
      return { has: leaf(query, vocabulary, isExcluded) }
  }
}

function leaf(
  query: Extract<Query, { fields?: Fields }>,
  { stemsOf, longOf, wordOf, prefixed }: Vocabulary,
  isExcluded: boolean,
): Expression {
  const { fields } = query
  if (query.type === 'word') {
    const stems = stemsOf(query.word, isExcluded)
    const places = isExcluded ? undefined : longOf(query.word)
    return inFields(fields, (field) => {
      const where = field && { field }
      return oneWord([
        ...stems.map((stem): Expression => ({ type: 'stem', stem, ...where })),
        ...(places ? [{ type: 'sequence', places, ...where } as const] : []),
      ])
    })
  }
  const places =
    query.type === 'prefix'
      ? [prefixed(query.word)]
      : query.words.map((word) => [wordOf(word)].filter((key) => key !== undefined))
  if (places.some((words) => words.length === 0)) return NOTHING
  return inFields(fields, (field) => ({ type: 'sequence', places, ...(field && { field }) }))
}

/** The articles that match in full. */
export function toExpression(query: Query, vocabulary: Vocabulary): Expression {
  return whole(signed(query, vocabulary))
}

/** A query and the meanings of its words → the boolean expression that an index evaluates. */

import type { Field } from '../../archive/texts.ts'
import type { Term } from '../../index/lexis.ts'
import type { Expression } from '../../index/reader.ts'
import type { Fields, Query, QueryWord } from '../query/query.ts'

/** The terms of the archive that the words of a query stand for. */
export type Meanings = {
  /** An exclusion is of the word itself, in any script and voice, not of words only spelt alike. */
  readonly stemsOf: (word: QueryWord, isExcluded: boolean) => readonly string[]
  /** Its long forms: in each, terms that stand for it one after the other. */
  readonly longsOf: (word: QueryWord) => readonly (readonly (readonly Term[])[])[]
  /** A word in quotes, or a beginning; undefined when the archive has nothing of it. */
  readonly termOf: (how: 'exact' | 'prefix', word: QueryWord) => Term | undefined
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
 * nothing that must hold, and only a whole query may be like that, as no index lists absent words.
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

function signed(query: Query, meanings: Meanings, isExcluded = false): Signed {
  switch (query.type) {
    case 'and':
      return all(query.of.map((part) => signed(part, meanings, isExcluded)))
    case 'or':
      return any(query.of.map((part) => signed(part, meanings, isExcluded)))
    case 'not':
      return negate(signed(query.of, meanings, !isExcluded))
    default:
      return { has: leaf(query, meanings, isExcluded) }
  }
}

function leaf(
  query: Extract<Query, { fields?: Fields }>,
  { stemsOf, longsOf, termOf }: Meanings,
  isExcluded: boolean,
): Expression {
  const { fields } = query
  if (query.type === 'word') {
    const stems = stemsOf(query.word, isExcluded)
    const longs = isExcluded ? [] : longsOf(query.word)
    return inFields(fields, (field) => {
      const where = field && { field }
      return oneWord([
        ...stems.map((text): Expression => ({ type: 'stem', text, ...where })),
        ...longs.map((places) => ({ type: 'sequence', places, ...where }) as const),
      ])
    })
  }
  const terms =
    query.type === 'prefix'
      ? [termOf('prefix', query.word)]
      : query.words.map((word) => termOf('exact', word))
  const places = terms.flatMap((term) => (term === undefined ? [] : [[term]]))
  if (places.length < terms.length) return NOTHING
  return inFields(fields, (field) => ({ type: 'sequence', places, ...(field && { field }) }))
}

/** The articles that match in full. */
export function toExpression(query: Query, meanings: Meanings): Expression {
  return whole(signed(query, meanings))
}

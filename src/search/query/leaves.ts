/** The words of a query, whatever stands around them. */

import type { Query, QueryWord } from './query.ts'

type Leaf = Exclude<Query, { readonly of: unknown }>

/** A leaf, and whether an odd number of exclusions is around it. */
export type PlacedLeaf = { readonly leaf: Leaf; readonly isExcluded: boolean }

/** The leaves of a query, in order. */
export function leavesOf(query: Query, isExcluded = false): PlacedLeaf[] {
  switch (query.type) {
    case 'and':
    case 'or':
      return query.of.flatMap((part) => leavesOf(part, isExcluded))
    case 'not':
      return leavesOf(query.of, !isExcluded)
    default:
      return [{ leaf: query, isExcluded }]
  }
}

/** The words of a query by how they are looked for: plain words and beginnings, each once, and phrases. */
export type Vocables = {
  readonly plain: readonly QueryWord[]
  readonly prefixes: readonly QueryWord[]
  readonly phrases: readonly (readonly QueryWord[])[]
}

function once(words: readonly QueryWord[]): QueryWord[] {
  return [...new Map(words.map((word) => [word.form, word])).values()]
}

export function vocablesOf(query: Query): Vocables {
  const leaves = leavesOf(query).map(({ leaf }) => leaf)
  const plainOrPrefix = (type: 'word' | 'prefix') =>
    once(leaves.flatMap((leaf) => (leaf.type === type ? [leaf.word] : [])))
  return {
    plain: plainOrPrefix('word'),
    prefixes: plainOrPrefix('prefix'),
    phrases: leaves.flatMap((leaf) => (leaf.type === 'phrase' ? [leaf.words] : [])),
  }
}

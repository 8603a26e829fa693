/**
 * Pieces of words as evidence beside the words themselves: four letters each, of a query's word as it
 * was typed and as it was read, spelt as someone without Kazakh letters types it, with its ends. They
 * are looked for in the words that stand for it, and in those of the archive that begin as it does. So a
 * text about a жұмысшы is a little nearer to жұмыссыздық than one without either, and a form that was
 * typed is nearer to itself than to another of its stem.
 */

import type { Term } from '../../index/lexis.ts'
import type { Expansion } from '../expand/expansion.ts'
import type { Sought, TermUse } from './sought.ts'

const LENGTH = 4
const END = '_'

/** How a term counts, and which pieces of the query it has. */
export type PiecedUse = TermUse & { readonly pieces: readonly number[] }

/** The sought terms with all that have pieces of the query. */
export type Pieced = {
  /** An earlier one takes precedence. */
  readonly terms: readonly Term[]
  /** By index of the term. */
  readonly uses: readonly PiecedUse[]
  /** By piece, in how many documents the words are that have it, added up. */
  readonly holding: readonly number[]
}

type Fold = (word: string) => string

/** The distinct pieces of a word, in their order. */
export function piecesOf(word: string, fold: Fold): Set<string> {
  const whole = END + fold(word) + END
  const pieces = new Set<string>()
  for (let at = 0; at + LENGTH <= whole.length; at++) pieces.add(whole.slice(at, at + LENGTH))
  return pieces
}

/** The pieces of a query, each once, by what they are. */
class QueryPieces {
  private readonly numbers = new Map<string, number>()
  private readonly fold: Fold
  readonly holding: number[] = []

  constructor(expansions: readonly Expansion[], fold: Fold) {
    this.fold = fold
    for (const piece of expansions
      .flatMap(({ spellings }) => spellings)
      .flatMap((each) => [...piecesOf(each, fold)])) {
      if (this.numbers.has(piece)) continue
      this.numbers.set(piece, this.holding.length)
      this.holding.push(0)
    }
  }

  /** The pieces that a word of some documents has. */
  of(word: string, documents: number): number[] {
    const numbers = [...piecesOf(word, this.fold)].flatMap((piece) => this.numbers.get(piece) ?? [])
    for (const number of numbers) this.holding[number]! += documents
    return numbers
  }
}

/**
 * A form of a word's own stem is sought before the stem, and counts for it as this does; other words
 * that begin alike come last, for their pieces alone.
 */
export function pieced(
  { terms, uses }: Sought,
  expansions: readonly Expansion[],
  fold: Fold,
): Pieced {
  const pieces = new QueryPieces(expansions, fold)
  const byStem = new Map(
    terms.flatMap((term, at) => ('stem' in term ? [[term.stem, uses[at]!] as const] : [])),
  )
  const forms = new Map<string, PiecedUse>()
  const covered = new Set<string>()
  for (const [wordIndex, { begun }] of expansions.entries()) {
    for (const { form, documents, stem } of begun) {
      if (forms.has(form)) continue
      covered.add(stem.text)
      const use = byStem.get(stem.text) ?? { wordIndex, weight: 0 }
      forms.set(form, { ...use, pieces: pieces.of(form, documents) })
    }
  }
  const documentsOf = new Map(
    expansions
      .flatMap(({ families, near, derived }) => [...families, ...near, ...derived])
      .map(({ text, documents }) => [text, covered.has(text) ? 0 : documents]),
  )
  const own = terms.map((term, at): PiecedUse => {
    const text = 'stem' in term ? term.stem : undefined
    const found = text === undefined ? [] : pieces.of(text, documentsOf.get(text) ?? 0)
    return { ...uses[at]!, pieces: found }
  })
  return {
    terms: [...[...forms.keys()].map((form): Term => ({ form })), ...terms],
    uses: [...forms.values(), ...own],
    holding: pieces.holding,
  }
}

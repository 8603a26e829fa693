/** The terms that are sought in each match, and the word of the query that each counts for. */

import type { Term } from '../../index/lexis.ts'
import type { FittingForm } from '../../index/reader.ts'
import type { Expansion, WeightedTerm } from '../expand/expansion.ts'

/** How a sought term counts: for which word of the query, and how much, 1 being in full. */
export type TermUse = { readonly wordIndex: number; readonly weight: number }

/** An expansion by the indexes of its sought terms. */
type SoughtExpansion = {
  readonly own: readonly number[]
  readonly longs: readonly (readonly (readonly number[])[])[]
  readonly near: readonly number[]
  readonly akin: readonly number[]
}

export type Sought = {
  /** The weightiest first: a word that two fit counts as the weightier one. */
  readonly terms: readonly Term[]
  /** By index of the term. */
  readonly uses: readonly TermUse[]
  /** By expansion. */
  readonly expansions: ReadonlyMap<Expansion, SoughtExpansion>
  /** By index of the term, the first word of the query that shows it in a text; none in quotes. */
  readonly shown: readonly (number | undefined)[]
}

function keyOf(term: Term): string {
  return JSON.stringify(term)
}

function stemTerms(stems: Expansion['near']): WeightedTerm[] {
  return stems.map(({ text, weight }) => ({ term: { stem: text }, weight }))
}

/** They count for nothing, and are sought to be shown. */
function akinTerms({ akin }: Expansion): WeightedTerm[] {
  return akin.map(({ text }) => ({ term: { stem: text }, weight: 0 }))
}

function allTerms(expansion: Expansion): WeightedTerm[] {
  return [
    ...expansion.terms,
    ...expansion.longs.flat(2),
    ...stemTerms(expansion.near),
    ...stemTerms(expansion.derived),
    ...akinTerms(expansion),
  ]
}

/** A term that two words stand for is that of the one for which it counts more, or of the first. */
export function soughtOf(expansions: readonly Expansion[]): Sought {
  const uses = new Map<string, TermUse & { readonly term: Term; readonly shown?: number }>()
  for (const [wordIndex, expansion] of expansions.entries()) {
    for (const { term, weight } of allTerms(expansion)) {
      const known = uses.get(keyOf(term))
      const shown = known?.shown ?? (expansion.how === 'exact' ? undefined : wordIndex)
      const use = known !== undefined && known.weight >= weight ? known : { wordIndex, weight }
      uses.set(keyOf(term), { ...use, term, ...(shown !== undefined && { shown }) })
    }
  }
  const sorted = [...uses].sort(
    ([, one], [, other]) => other.weight - one.weight || one.wordIndex - other.wordIndex,
  )
  const indexes = new Map(sorted.map(([key], index) => [key, index]))
  const indexesOf = (terms: readonly WeightedTerm[]) =>
    terms.map(({ term }) => indexes.get(keyOf(term))!)
  return {
    terms: sorted.map(([, { term }]) => term),
    uses: sorted.map(([, { wordIndex, weight }]) => ({ wordIndex, weight })),
    shown: sorted.map(([, { shown }]) => shown),
    expansions: new Map(
      expansions.map((expansion) => [
        expansion,
        {
          own: indexesOf(expansion.terms),
          near: indexesOf(stemTerms(expansion.near)),
          akin: indexesOf(akinTerms(expansion)),
          longs: expansion.longs.map((long) => long.map(indexesOf)),
        },
      ]),
    ),
  }
}

function hasOne(has: ReadonlySet<number>, indexes: readonly number[]): boolean {
  return indexes.some((index) => has.has(index))
}

/** Whether an article with some sought terms has one of an expansion's, or one of its long forms. */
function isIn(has: ReadonlySet<number>, { own, longs }: SoughtExpansion): boolean {
  return hasOne(has, own) || longs.some((long) => long.every((place) => hasOne(has, place)))
}

/** The query's words that an article lacks, as typed, and its own forms that were taken for these. */
export function lackingIn(
  forms: readonly FittingForm[],
  optional: readonly Expansion[],
  { expansions }: Sought,
): { readonly missing: readonly string[]; readonly near: readonly string[] } {
  const has = new Set(forms.flatMap((each) => each.sought))
  const lacking = optional.filter((expansion) => !isIn(has, expansions.get(expansion)!))
  const formsOf = (index: number) =>
    forms.filter((each) => each.sought.includes(index)).map(({ form }) => form)
  const near = lacking.flatMap((expansion) => expansions.get(expansion)!.near.flatMap(formsOf))
  return { missing: lacking.map(({ word }) => word.typed), near: [...new Set(near)] }
}

/** A form of an article that shows why it was found, and the word of the query that it stands for. */
export type ShownForm = { readonly form: string; readonly wordIndex: number }

/**
 * Of a long form nothing is shown where a part of it is missing: заң alone is no ата заң. Words that are
 * only akin are shown where there are no others.
 */
export function shownForms(
  forms: readonly FittingForm[],
  { shown, expansions }: Sought,
): ShownForm[] {
  const has = new Set(forms.flatMap((each) => each.sought))
  const formsOf = (told: ReadonlySet<number>) =>
    forms.flatMap(({ form, sought }) => {
      const wordIndexes = sought.flatMap((index) => (told.has(index) ? (shown[index] ?? []) : []))
      return wordIndexes.length === 0 ? [] : [{ form, wordIndex: Math.min(...wordIndexes) }]
    })
  const told = new Set(
    [...expansions.values()].flatMap(({ own, longs, near }) => [
      ...own,
      ...near,
      ...longs.filter((long) => long.every((place) => hasOne(has, place))).flat(2),
    ]),
  )
  const found = formsOf(told)
  if (found.length > 0) return found
  return formsOf(new Set([...expansions.values()].flatMap(({ akin }) => akin)))
}

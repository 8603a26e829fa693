/** Why a search answered as it did: how each word was read, and what each score is made of. */

import type { DateRange } from '../../kazakh/dates/date-range.ts'
import type { ToldExpansion } from '../expand/forms.ts'
import type { Kinship } from '../expand/kinship.ts'
import type { How, ParsedQuery } from '../query/query.ts'
import type { Ranked, SearchResult } from '../search.ts'

type ExplainedWord = { readonly form: string; readonly documents: number; readonly weight: number }

export type ExplainedTerm = {
  readonly typed: string
  /** Normalised, as the index has words. */
  readonly form: string
  readonly how: How
  readonly families: readonly {
    readonly stem: string
    /** The kinship; `tier` is its name in JSON. */
    readonly tier: Kinship
    readonly weight: number
    readonly documents: number
  }[]
  /** The archive's words that match, the most frequent first. */
  readonly words: readonly ExplainedWord[]
  readonly near: readonly ExplainedWord[]
}

type ExplainedScore = {
  readonly id: string
  readonly score: number
  readonly words: Readonly<Record<string, number>>
  readonly closeness: number
  readonly pieces: number
}

/** How long a step took, in milliseconds. */
export type Step = { readonly name: StepName; readonly ms: number }

export type StepName = 'open' | 'words' | 'count' | 'rank' | 'read'

export type Explanation = {
  readonly terms: readonly ExplainedTerm[]
  readonly dates: DateRange
  readonly asText: readonly string[]
  readonly dropped: number
  readonly scores: readonly ExplainedScore[]
  readonly steps: readonly Step[]
}

function explainedForms(forms: ToldExpansion['forms']): ExplainedWord[] {
  return forms
    .map(({ form, documents, weight }) => ({ form, documents, weight }))
    .sort((one, other) => other.documents - one.documents)
}

function termOf({ word, how, families, forms, nearForms }: ToldExpansion): ExplainedTerm {
  return {
    typed: word.typed,
    form: word.form,
    how,
    families: families.map(({ text, kinship, weight, documents }) => ({
      stem: text,
      tier: kinship,
      weight,
      documents,
    })),
    words: explainedForms(forms),
    near: explainedForms(nearForms),
  }
}

/** Undefined for a hit that was not weighed: beyond the window, or in another order. */
function scoreOf(hit: Ranked, expansions: readonly ToldExpansion[]): ExplainedScore | undefined {
  const { id, parts } = hit
  if (parts === undefined) return undefined
  const words = expansions.map(({ word }, at) => [word.typed, parts.words[at] ?? 0] as const)
  const { total, closeness, pieces } = parts
  return { id, score: total, words: Object.fromEntries(words), closeness, pieces }
}

export function explain(
  { dates, asText, dropped }: ParsedQuery,
  { expansions, hits }: SearchResult,
  steps: readonly Step[],
): Explanation {
  return {
    terms: expansions.map(termOf),
    dates,
    asText,
    dropped,
    scores: hits.flatMap((hit) => scoreOf(hit, expansions) ?? []),
    steps,
  }
}

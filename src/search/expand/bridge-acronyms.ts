/** Between acronyms and their long forms: АЭС finds атом электр станциясы, and the other way round. */

import type { StemEntry } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { RANKING } from '../rank/ranking.ts'
import { type Acronym, allAcronyms } from './acronyms.ts'
import type { Expansion, WeightedWord } from './expand.ts'
import { familiesOf, type Lexis } from './families.ts'

async function wordsOf(form: string, { engine, analyzer }: Lexis): Promise<WeightedWord[]> {
  const families = await familiesOf(form, [], { engine, analyzer })
  const own = families.filter(({ tier }) => tier === 'stem').map(({ stem }) => stem)
  return (await engine.wordsOfStems(own)).map((entry) => ({ ...entry, weight: 1 }))
}

/** An acronym with the words of its long form, each counting for its part of it. */
async function withLong(expansion: Expansion, { long }: Acronym, lexis: Lexis): Promise<Expansion> {
  const places = await Promise.all(long.map((form) => wordsOf(form, lexis)))
  if (places.some((words) => words.length === 0)) return expansion
  const weight = 1 / long.length
  return { ...expansion, long: places.map((words) => words.map((each) => ({ ...each, weight }))) }
}

/** Letters that a word shares with a long form's before its stem is asked for. */
const BEGINNING = 4

/** A word of the query as an acronym or a long form may know it. */
type Known = {
  /** In all its readings. */
  readonly forms: readonly string[]
  /** The beginnings of these, folded. */
  readonly beginnings: readonly string[]
  /** Typed in capitals: КР and AES are acronyms spelt alike, but сим is no СІМ. */
  readonly folded: readonly string[]
}

function knownAs({ word }: Expansion, readings: readonly string[], { fold }: Analyzer): Known {
  const forms = [word.form, ...readings]
  const folded = forms.map(fold)
  const isCapital = word.typed === word.typed.toUpperCase()
  return {
    forms,
    beginnings: folded.map((form) => form.slice(0, BEGINNING)),
    folded: isCapital ? folded : [],
  }
}

function isShort({ forms, folded }: Known, { short }: Acronym, { fold }: Analyzer): boolean {
  return forms.includes(short) || folded.includes(fold(short))
}

/** Whether the words from `at` on are those of a long form, in any case. */
async function hasLong(
  expansions: readonly Expansion[],
  known: readonly Known[],
  at: number,
  { long }: Acronym,
  lexis: Lexis,
): Promise<boolean> {
  const run = expansions.slice(at, at + long.length)
  if (run.length < long.length) return false
  const isLike = (form: string, place: number) =>
    known[at + place]!.beginnings.includes(lexis.analyzer.fold(form).slice(0, BEGINNING))
  if (!long.every(isLike)) return false
  for (const [place, { families }] of run.entries()) {
    const stems = (await familiesOf(long[place]!, [], lexis)).map(({ stem }) => stem)
    if (!families.some(({ stem }) => stems.includes(stem))) return false
  }
  return true
}

/** The words of a long form, of which the acronym alone is each. */
async function withShort(
  run: readonly Expansion[],
  { short }: Acronym,
  { engine }: Lexis,
): Promise<readonly Expansion[]> {
  const known = await engine.wordByForm(short)
  if (known === undefined) return run
  const [family]: StemEntry[] = await engine.stemsByNumber([known.stem])
  if (family === undefined) return run
  const weight = RANKING.tiers.acronym
  const words = (await engine.wordsOfStems([known.stem])).map((word) => ({ ...word, weight }))
  return run.map((expansion) => ({
    ...expansion,
    families: [...expansion.families, { ...family, tier: 'acronym', weight }],
    words: [...expansion.words, ...words],
  }))
}

/**
 * The words of a query with what the acronyms among them, or the long forms, stand for.
 *
 * @param readings what else each word may be, in another script or layout
 */
export async function bridgeAcronyms(
  expansions: readonly Expansion[],
  readings: readonly (readonly string[])[],
  lexis: Lexis,
): Promise<Expansion[]> {
  const bridged = [...expansions]
  const known = expansions.map((each, at) => knownAs(each, readings[at] ?? [], lexis.analyzer))
  for (const acronym of allAcronyms()) {
    for (const [at, expansion] of bridged.entries()) {
      if (isShort(known[at]!, acronym, lexis.analyzer)) {
        bridged[at] = await withLong(expansion, acronym, lexis)
      } else if (await hasLong(bridged, known, at, acronym, lexis)) {
        const run = bridged.slice(at, at + acronym.long.length)
        bridged.splice(at, run.length, ...(await withShort(run, acronym, lexis)))
      }
    }
  }
  return bridged
}

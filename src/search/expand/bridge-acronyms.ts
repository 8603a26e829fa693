/** Between acronyms and their long forms: АЭС finds атом электр станциясы, and the other way round. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import { type Acronym, allAcronyms } from './acronyms.ts'
import type { Expansion, WeightedTerm } from './expansion.ts'
import { familiesOf } from './families.ts'
import { KINSHIP } from './kinship.ts'
import type { Known } from './known-words.ts'

type Fold = Pick<Analyzer, 'fold'>

/** Letters that a word shares with a long form's before its stem is asked for. */
const BEGINNING = 4

/** A word of the query as an acronym or a long form may know it. */
type Spellings = {
  /** In all its readings. */
  readonly forms: readonly string[]
  /** The beginnings of these, folded. */
  readonly beginnings: readonly string[]
  /** Typed in capitals: КР and AES are acronyms spelt alike, but сим is no СІМ. */
  readonly folded: readonly string[]
}

function spellingsOf(
  { form, typed }: Expansion['word'],
  readings: readonly string[],
  { fold }: Fold,
): Spellings {
  const forms = [form, ...readings]
  const folded = forms.map(fold)
  return {
    forms,
    beginnings: folded.map((each) => each.slice(0, BEGINNING)),
    folded: typed === typed.toUpperCase() ? folded : [],
  }
}

/** Whether the words from `at` on begin as those of a long form do. */
function beginsLong(
  spellings: readonly Spellings[],
  at: number,
  { long }: Acronym,
  { fold }: Fold,
): boolean {
  return long.every((form, place) =>
    spellings[at + place]?.beginnings.includes(fold(form).slice(0, BEGINNING)),
  )
}

/** A place in a query where an acronym stands, or where its long form may begin. */
export type AcronymPlace = {
  readonly acronym: Acronym
  readonly at: number
  readonly isShort: boolean
}

/**
 * The places of acronyms among words, as far as their letters tell.
 *
 * @param readings of each word, in another script or layout
 */
export function acronymPlaces(
  words: readonly Expansion['word'][],
  readings: readonly (readonly string[])[],
  analyzer: Fold,
): AcronymPlace[] {
  const spellings = words.map((word, at) => spellingsOf(word, readings[at] ?? [], analyzer))
  const forms = new Set(spellings.flatMap((each) => each.forms))
  const folded = new Set(spellings.flatMap((each) => each.folded))
  const beginnings = new Set(spellings.flatMap((each) => each.beginnings))
  return allAcronyms().flatMap((acronym) => {
    const { short, long } = acronym
    const isHere = forms.has(short) || (folded.size > 0 && folded.has(analyzer.fold(short)))
    // Most queries have neither: then no more than this is looked at.
    if (!isHere && !beginnings.has(analyzer.fold(long[0]!).slice(0, BEGINNING))) return []
    return spellings.flatMap((each, at): AcronymPlace[] => {
      const isShort = each.forms.includes(short) || each.folded.includes(analyzer.fold(short))
      const isPlace = isShort || beginsLong(spellings, at, acronym, analyzer)
      return isPlace ? [{ acronym, at, isShort }] : []
    })
  })
}

/** The forms that must be known to bridge some places. */
export function acronymForms(places: readonly AcronymPlace[]): string[] {
  return places.flatMap(({ acronym: { short, long } }) => [short, ...long])
}

/** An acronym with the words of its long form, each counting for its part of it. */
function withLong(expansion: Expansion, { long }: Acronym, known: Known): Expansion {
  const weight = 1 / long.length
  const places = long.map((form): WeightedTerm[] =>
    familiesOf(form, [], known)
      .filter(({ kinship }) => kinship === 'stem')
      .map(({ text }) => ({ term: { stem: text }, weight })),
  )
  return places.some((terms) => terms.length === 0)
    ? expansion
    : { ...expansion, longs: [...expansion.longs, places] }
}

/** Whether the words from `at` on are those of a long form, in any case. */
function hasLong(
  expansions: readonly Expansion[],
  { acronym, at }: AcronymPlace,
  known: Known,
): boolean {
  return acronym.long.every((form, place) => {
    const stems = new Set(familiesOf(form, [], known).map(({ text }) => text))
    return expansions[at + place]!.families.some(({ text }) => stems.has(text))
  })
}

/** The words of a long form, each of which the acronym alone stands for. */
function withShort(
  run: readonly Expansion[],
  { short }: Acronym,
  { words }: Known,
): readonly Expansion[] {
  const family = words.word(short)?.stem
  if (family === undefined) return run
  const weight = KINSHIP.acronym
  return run.map((expansion) => ({
    ...expansion,
    families: [...expansion.families, { ...family, kinship: 'acronym', weight }],
    terms: [...expansion.terms, { term: { stem: family.text }, weight }],
    documents: expansion.documents + family.documents,
  }))
}

/** The words of a query with their acronyms or long forms, at the places where these are. */
export function bridgeAcronyms(
  expansions: readonly Expansion[],
  places: readonly AcronymPlace[],
  known: Known,
): Expansion[] {
  const bridged = [...expansions]
  for (const place of places) {
    const { acronym, at, isShort } = place
    if (isShort) bridged[at] = withLong(bridged[at]!, acronym, known)
    else if (hasLong(bridged, place, known)) {
      const run = bridged.slice(at, at + acronym.long.length)
      bridged.splice(at, run.length, ...withShort(run, acronym, known))
    }
  }
  return bridged
}

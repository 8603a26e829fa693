/**
 * Words of one meaning: a word of a query, or a run of its words, with others that news uses for it.
 * АЭС finds атом электр станциясы and the other way round, мэр finds әкім. They count less than the
 * word itself, unless they are the same word written otherwise.
 */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import { isAcronym } from '../../kazakh/meanings/acronym.ts'
import type { Relative } from '../../kazakh/meanings/relatives.ts'
import type { Expansion, LongForm, WeightedTerm } from './expansion.ts'
import type { Family } from './families.ts'
import { distinct } from './keys.ts'
import { KINSHIP, type Kinship } from './kinship.ts'
import type { Known } from './known-words.ts'

/** The other members of the groups that some stems are in, with a space between each two. */
export type Relatives = (key: string) => readonly Relative[]

/** A run of a query's words that a group has, and another member of the group. */
export type RelatedPlace = {
  readonly at: number
  readonly length: number
  readonly relative: Relative
}

const LONGEST = 5

/** What has the word's own meaning. */
const OWN: ReadonlySet<Kinship> = new Set(['stem', 'folded', 'script'])

/** A single letter stands for too much. */
const SHORTEST = 2

/** Of a phrase that only may be meant each word would be evidence: қала басшысы for әкім. */
function isTelling({ stems, nearness }: Relative): boolean {
  const isWord = stems.length === 1 || nearness !== 'near'
  return isWord && stems.every(({ length }) => length >= SHORTEST)
}

/** The stems that a word may have in the table. */
function keysOf(
  { word, families, translations }: Expansion,
  readings: readonly string[],
  { stem }: Pick<Known, 'stem'>,
  { fold }: Pick<Analyzer, 'fold'>,
): string[] {
  const { form, typed } = word
  const own = families.flatMap(({ text, kinship }) => (OWN.has(kinship) ? [text] : []))
  if (translations !== undefined && own.length === 0) return []
  const others = own.length > 0 ? [] : [form, ...readings].flatMap((each) => stem(each) ?? [])
  const capitals = isAcronym(typed)
    ? [form, ...readings].map((each) => fold(each).toUpperCase())
    : []
  return distinct([...own, ...others, form, ...capitals])
}

/** The places of a query that are in a group, one for each other member. */
export function relatedPlaces(
  expansions: readonly Expansion[],
  readings: readonly (readonly string[])[],
  known: Pick<Known, 'stem' | 'analyzer'>,
  relatives: Relatives,
): RelatedPlace[] {
  const keys = expansions.map((each, at) => keysOf(each, readings[at] ?? [], known, known.analyzer))
  return keys.flatMap((_, at) => {
    const places: RelatedPlace[] = []
    let runs: readonly string[] = ['']
    for (let length = 1; length <= LONGEST && at + length <= keys.length; length++) {
      runs = runs.flatMap((run) => keys[at + length - 1]!.map((key) => `${run} ${key}`.trim()))
      const found = distinct(runs).flatMap(relatives)
      for (const relative of found) {
        if (isTelling(relative)) places.push({ at, length, relative })
      }
    }
    return places
  })
}

/** The stems that they are looked up by. */
export function relatedStems(places: readonly RelatedPlace[]): string[] {
  return distinct(places.flatMap(({ relative }) => relative.stems))
}

/** The share of the weight for what is not always said for it. */
const NEARLY = 0.4

const KINSHIPS = { same: 'acronym', equal: 'meaning', near: 'meaning' } as const

function withFamily(expansion: Expansion, family: Family): Expansion {
  const { families, terms, documents } = expansion
  if (families.some(({ text }) => text === family.text)) return expansion
  const isSame = family.kinship === 'acronym' || families.length === 0
  return {
    ...expansion,
    families: [...families, family],
    terms: [...terms, { term: { stem: family.text }, weight: family.weight }],
    // What is only akin makes the word no commoner.
    documents: documents + (isSame ? family.documents : 0),
  }
}

/** The words of a query with others of their meaning, as far as the archive has these. */
export function withRelated(
  expansions: readonly Expansion[],
  places: readonly RelatedPlace[],
  { words }: Pick<Known, 'words'>,
): readonly Expansion[] {
  const related = [...expansions]
  for (const { at, length, relative } of places) {
    const kinship = KINSHIPS[relative.nearness]
    const weight = KINSHIP[kinship] * (relative.nearness === 'near' ? NEARLY : 1)
    const entries = relative.stems.map((stem) => words.stem(stem))
    const found = entries.flatMap((entry) => entry ?? [])
    if (found.length < entries.length) continue
    const [first] = found
    const long: LongForm = found.map(({ text }): WeightedTerm[] => [
      { term: { stem: text }, weight: weight / found.length },
    ])
    for (let place = at; place < at + length; place++) {
      const expansion = related[place]!
      related[place] =
        found.length === 1
          ? withFamily(expansion, { ...first!, kinship, weight })
          : { ...expansion, longs: [...expansion.longs, long] }
    }
  }
  return related
}

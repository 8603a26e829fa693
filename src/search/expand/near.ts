/** The stems that are spelt nearly like a word that the archive lacks. */

import type { StemEntry } from '../../index/lexis.ts'
import type { Stemmer } from '../../kazakh/analyzer.ts'
import { nearestOf, neighbours } from '../../kazakh/slips/neighbours.ts'
import { mostSlips } from '../../kazakh/slips/slip-cost.ts'
import type { QueryWord } from '../query/query.ts'
import type { NearStem } from './expansion.ts'
import { isTrusted } from './families.ts'
import { KINSHIP } from './kinship.ts'
import type { Known } from './known-words.ts'

/** Words that are equally near are all shown, but only so many fill a page. */
const MOST_STEMS = 3

/** The share of the weight that one letter more to mend takes, and that each rival takes. */
const UNSURE = { farther: 0.1, rival: 0.15 }

/** The keys that words near one are looked up by. */
export type NearKeys = {
  /** Of a right word, the stems that it is made of: сөндір of сөндірушілер. */
  readonly stems: readonly string[]
  /** The word, if it may be misspelt. */
  readonly alike: readonly string[]
}

const CAPITALS = /^\p{Lu}{2,6}$/u
const DIGIT = /\d/

/** Whether a word is meant as it is, though the archive lacks it: a figure, an acronym, a right word. */
function isMeant({ typed, form }: QueryWord, { isKnown }: Stemmer): boolean {
  return DIGIT.test(form) || CAPITALS.test(typed) || mostSlips(form.length) === 0 || isKnown(form)
}

function basesOf(form: string, { stem, baseOf }: Stemmer): string[] {
  const bases: string[] = []
  for (let base = baseOf(stem(form)); base !== undefined; base = baseOf(base)) bases.push(base)
  return bases
}

/** @param isAlone whether it is all of the query: then what it is made of is no answer */
export function nearKeysOf(word: QueryWord, isAlone: boolean, stemmer: Stemmer): NearKeys {
  const { form } = word
  if (!isMeant(word, stemmer)) return { stems: [], alike: [form] }
  return { stems: isAlone ? [] : basesOf(form, stemmer), alike: [] }
}

/** The nearest of a word's bases that the archive has, with what is made of it in turn. */
function basesThere({ stems }: NearKeys, { words }: Known): readonly NearStem[] {
  const base = stems.flatMap((text) => words.stem(text) ?? [])[0]
  if (base === undefined) return []
  const weight = KINSHIP.base
  return [base, ...words.kinOf(base)].slice(0, MOST_STEMS).map((entry) => ({ ...entry, weight }))
}

/** The stems nearest to a word, the best first. */
export function nearStems(
  { form }: QueryWord,
  keys: NearKeys,
  known: Known,
  { stem }: Stemmer,
): readonly NearStem[] {
  if (keys.stems.length > 0) return basesThere(keys, known)
  const pool = keys.alike.flatMap((key) => known.words.alike(key) ?? [])
  const own = known.words.word(form)?.stem.text
  const entries = new Map<string, StemEntry>()
  const candidate = (text: string, entry: StemEntry) => {
    if (text === form || entry.text === own) return []
    entries.set(entry.text, entry)
    return [{ form: text, stem: entry.text, weight: entry.documents }]
  }
  const candidates = [
    ...pool.flatMap(({ words }) => words).flatMap((word) => candidate(word.form, word.stem)),
    ...pool.flatMap(({ stems }) => stems).flatMap((entry) => candidate(entry.text, entry)),
  ]
  const found = neighbours(form, candidates, {
    stem,
    ...(!isTrusted(form) && { spell: known.analyzer.fold }),
  })
  const nearest = nearestOf(found).slice(0, MOST_STEMS)
  const sure = KINSHIP.near * (1 - UNSURE.rival * (nearest.length - 1))
  return nearest.map(({ stem: text, cost }) => ({
    ...entries.get(text)!,
    weight: sure * (1 - UNSURE.farther * cost),
  }))
}

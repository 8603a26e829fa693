/** An expansion with what its word is in Kazakh: families of the archive, and phrases. */

import type { StemEntry } from '../../index/lexis.ts'
import type { Expansion, LongForm } from './expansion.ts'
import { type Family, voicesOf } from './families.ts'
import { distinct } from './keys.ts'
import { KINSHIP } from './kinship.ts'
import type { Known } from './known-words.ts'
import {
  type Dictionary,
  type TargetStems,
  translateWords,
  type WordTranslation,
} from './translations.ts'

/** A word in this few articles may stand there in a quotation, and is no answer by itself. */
const QUOTED = 2

/** Other languages have one form for what Kazakh has voices: назначен is тағайындалды. */
const VOICE = 0.8

function familyOf(stem: string, { words, analyzer }: Known): StemEntry | undefined {
  return words.stem(stem) ?? words.foldedStems([analyzer.fold(stem)])[0]
}

/** The family of a target of one word, with its voices. */
function familiesOf({ stems, weight }: TargetStems, known: Known): Family[] {
  const entry = stems.length === 1 ? familyOf(stems[0]!, known) : undefined
  if (entry === undefined) return []
  const own: Family = { ...entry, kinship: 'translation', weight: weight * KINSHIP.translation }
  const voices = voicesOf([own], known)
  return [own, ...voices.map((voice) => ({ ...own, ...voice, weight: own.weight * VOICE }))]
}

function longOf({ stems, weight }: TargetStems, known: Known): LongForm[] {
  if (stems.length < 2) return []
  const share = (weight * KINSHIP.translation) / stems.length
  const long = stems.map((stem) => {
    const entry = familyOf(stem, known)
    return entry === undefined ? [] : [{ term: { stem: entry.text }, weight: share }]
  })
  return long.every((place) => place.length > 0) ? [long] : []
}

/** The same expansion where the archive has nothing of the translation. */
function withTranslation(
  expansion: Expansion,
  { isFunction, targets }: WordTranslation,
  known: Known,
): Expansion {
  if (isFunction) return { ...expansion, isMute: true }
  const read = targets
    .map((target) => ({
      text: target.text,
      long: longOf(target, known),
      families: familiesOf(target, known),
    }))
    .filter(({ long, families }) => long.length + families.length > 0)
  if (read.length === 0) return expansion
  const families = new Map<string, Family>()
  for (const family of read.flatMap((each) => each.families)) {
    const other = families.get(family.text)
    if (other === undefined || other.weight < family.weight) families.set(family.text, family)
  }
  if (expansion.documents > QUOTED) {
    for (const family of expansion.families) families.set(family.text, family)
  }
  const all = [...families.values()].sort((one, other) => other.weight - one.weight)
  return {
    ...expansion,
    families: all,
    terms: all.map(({ text, weight }) => ({ term: { stem: text }, weight })),
    longs: read.flatMap(({ long }) => long),
    translations: distinct(read.map(({ text }) => text)),
    documents: all.reduce((sum, { documents }) => sum + documents, 0),
  }
}

/** The expansions of a query's plain words, those in another language with what they are in Kazakh. */
export function withTranslations(
  expansions: readonly Expansion[],
  dictionary: Dictionary,
  known: Known,
): readonly Expansion[] {
  const found = new Set(expansions.flatMap(({ word, terms }) => (terms.length > 0 ? [word] : [])))
  const words = expansions.map(({ word }) => word)
  const translations = translateWords(words, (word) => found.has(word), dictionary)
  return expansions.map((each) => {
    const translation = translations.get(each.word.form)
    return translation === undefined ? each : withTranslation(each, translation, known)
  })
}

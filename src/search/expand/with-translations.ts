/** An expansion with what its word is in Kazakh: families of the archive, and phrases. */

import type { StemEntry } from '../../index/lexis.ts'
import type { Language } from '../query/query.ts'
import type { Expansion, LongForm } from './expansion.ts'
import { type Family, kinOf } from './families.ts'
import { distinct } from './keys.ts'
import { KINSHIP } from './kinship.ts'
import type { Known } from './known-words.ts'
import type { Foreign } from './languages.ts'
import { type Circumstances, translateWords } from './translate-words.ts'
import type { Dictionary, TargetStems, WordTranslation } from './translations.ts'

/** What a translation is read by. */
type Meaning = {
  readonly dictionary: Dictionary
  readonly known: Known
  /** Of the word, where it was said. */
  readonly language?: Language | undefined
}

/** A word in this few articles may stand there in a quotation, and is no answer by itself. */
const QUOTED = 2

/** Other languages have one form for what Kazakh has voices: назначен is тағайындалды. */
const VOICE = 0.8

function familyOf(stem: string, { words, analyzer }: Known): StemEntry | undefined {
  return words.stem(stem) ?? words.foldedStems([analyzer.fold(stem)])[0]
}

/** The families of a word of another language, by the forms that the archive has of it. */
function foreignFamilies(word: string, language: Foreign, meaning: Meaning): StemEntry[] {
  const { dictionary, known } = meaning
  const stem = dictionary.stemIn(word, language)
  const forms = dictionary.wordForms(word, language).flatMap((form) => known.words.word(form) ?? [])
  const own = forms.filter(({ form }) => dictionary.stemIn(form, language) === stem)
  return [...new Map(own.map((each) => [each.stem.text, each.stem])).values()]
}

/** The families of each word of a target. */
function placesOf({ stems, foreign }: TargetStems, meaning: Meaning): readonly StemEntry[][] {
  return stems.map((stem) =>
    foreign
      ? foreignFamilies(stem, foreign, meaning)
      : [familyOf(stem, meaning.known) ?? []].flat(),
  )
}

/** The families of a target of one word, with its voices. */
function familiesOf(target: TargetStems, places: readonly StemEntry[][], known: Known): Family[] {
  if (places.length !== 1) return []
  const weight = target.weight * KINSHIP.translation
  if (target.foreign) {
    return places[0]!.map((entry) => ({ ...entry, kinship: 'translation', weight }))
  }
  const [entry] = places[0]!
  if (entry === undefined) return []
  const own: Family = { ...entry, kinship: 'translation', weight }
  const { voices } = kinOf([own], known)
  return [own, ...voices.map((voice) => ({ ...own, ...voice, weight: own.weight * VOICE }))]
}

function longOf({ weight }: TargetStems, places: readonly StemEntry[][]): LongForm[] {
  if (places.length < 2) return []
  const share = (weight * KINSHIP.translation) / places.length
  const long = places.map((entries) =>
    entries.map(({ text }) => ({ term: { stem: text }, weight: share })),
  )
  return long.every((place) => place.length > 0) ? [long] : []
}

/** The same expansion where the archive has nothing of the translation. */
function withTranslation(
  expansion: Expansion,
  { isFunction, targets }: WordTranslation,
  meaning: Meaning,
): Expansion {
  if (isFunction) return { ...expansion, isMute: true }
  const read = targets
    .map((target) => {
      const places = placesOf(target, meaning)
      const families = familiesOf(target, places, meaning.known)
      const isItself = target.foreign !== undefined && target.text === expansion.word.typed
      return { told: isItself ? [] : [target.text], long: longOf(target, places), families }
    })
    .filter(({ long, families }) => long.length + families.length > 0)
  if (read.length === 0) return expansion
  const families = new Map<string, Family>()
  for (const family of read.flatMap((each) => each.families)) {
    const other = families.get(family.text)
    if (other === undefined || other.weight < family.weight) families.set(family.text, family)
  }
  const isOwn = targets.every(({ foreign }) => foreign !== undefined)
  const isKazakhToo = meaning.language === undefined || meaning.language === 'kk'
  if (isOwn || (isKazakhToo && expansion.documents > QUOTED)) {
    for (const family of expansion.families) families.set(family.text, family)
  }
  const all = [...families.values()].sort((one, other) => other.weight - one.weight)
  return {
    ...expansion,
    families: all,
    terms: all.map(({ text, weight }) => ({ term: { stem: text }, weight })),
    longs: read.flatMap(({ long }) => long),
    translations: distinct(read.flatMap(({ told }) => told)),
    documents: all.reduce((sum, { documents }) => sum + documents, 0),
  }
}

/** The expansions of a query's plain words, those in another language with what they are in Kazakh. */
export function withTranslations(
  expansions: readonly Expansion[],
  dictionary: Dictionary,
  { language, languages }: Pick<Circumstances, 'language' | 'languages'>,
  known: Known,
): readonly Expansion[] {
  const found = new Set(expansions.flatMap(({ word, terms }) => (terms.length > 0 ? [word] : [])))
  const words = expansions.map(({ word }) => word)
  const translations = translateWords(
    words,
    { language, isFound: (word) => found.has(word), languages },
    dictionary,
  )
  return expansions.map((each) => {
    const translation = translations.get(each.word.form)
    return translation === undefined
      ? each
      : withTranslation(each, translation, { dictionary, known, language })
  })
}

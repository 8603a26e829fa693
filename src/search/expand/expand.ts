/** Words of a query → the terms of this archive that they stand for, each with its weight. */

import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import type { QueryWord } from '../query/query.ts'
import type { Expansion, NearStem } from './expansion.ts'
import { familiesOf, kinOf } from './families.ts'
import { begunKeys, distinct } from './keys.ts'
import { KINSHIP } from './kinship.ts'
import type { Known, KnownWords } from './known-words.ts'

/** For each word of a query its forms in another script or layout, best first; none where unread. */
export type Readings = readonly (readonly string[])[]

/** A word found in this few articles may itself be a typo; it must not suppress a correction. */
const RARE = 2
/** But then the word it is a typo of is in many more. */
const MUCH_MORE = 10

/** A verb such as ал has more. */
const MOST_DERIVED = 8

const MOST_AKIN = 8

const CYRILLIC = /^[\u0400-\u052f]/

/** Whether any of a query's words was certainly typed in another script. */
export function isInOtherScript(words: readonly QueryWord[]): boolean {
  return words.some(({ form }) => !CYRILLIC.test(form))
}

function sumOf(entries: readonly { readonly documents: number }[]): number {
  return entries.reduce((sum, { documents }) => sum + documents, 0)
}

function expandWord(word: QueryWord, readings: readonly string[], known: Known): Expansion {
  const own = familiesOf(word.form, readings, known)
  const { voices, derived } = kinOf(own, known)
  const families = [...own, ...voices]
  const terms = families.map(({ text, weight }) => ({ term: { stem: text }, weight }))
  const weight = KINSHIP.derived
  const spellings = distinct([word.form, ...readings.slice(0, 1)]).filter(hasCyrillic)
  const begun = begunKeys(spellings, known.analyzer).flatMap((key) => known.words.begun(key))
  const texts = new Set(families.map(({ text }) => text))
  const akin = [...derived, ...begun.map(({ stem }) => stem)].filter(({ text }) => !texts.has(text))
  return {
    word,
    how: 'word',
    families,
    terms,
    documents: sumOf(families),
    longs: [],
    derived: derived.slice(0, MOST_DERIVED).map((entry) => ({ ...entry, weight })),
    near: [],
    spellings,
    begun,
    akin: [...new Map(akin.map((entry) => [entry.text, entry])).values()].slice(0, MOST_AKIN),
  }
}

/** The expansions of plain words; `withRelated` adds words of one meaning, `withNear` near spellings. */
export function expandWords(
  words: readonly QueryWord[],
  readings: Readings,
  known: Known,
): Expansion[] {
  const isOther = isInOtherScript(words)
  return words.map((word, at) => {
    const read = readings[at] ?? []
    const expansion = expandWord(word, isOther ? read : [], known)
    // A word that the archive lacks may be one of another layout: фылшь is akim.
    const isFound = isOther || expansion.terms.length > 0
    return isFound ? expansion : expandWord(word, read, known)
  })
}

/** Whether a word is so rare that near spellings are wanted too. */
export function isRare({ families }: Expansion): boolean {
  return sumOf(families) <= RARE
}

/** A rare word with those of its near stems that are much more frequent. */
export function withNear(expansion: Expansion, stems: readonly NearStem[]): Expansion {
  const documents = sumOf(expansion.families)
  const own = new Set(expansion.families.map(({ text }) => text))
  const near = stems.filter(
    (entry) => !own.has(entry.text) && entry.documents >= documents * MUCH_MORE,
  )
  return { ...expansion, near }
}

/** What is meant as it is stands for nothing else. */
function unread(word: QueryWord) {
  return {
    word,
    families: [],
    longs: [],
    derived: [],
    near: [],
    spellings: [],
    begun: [],
    akin: [],
  }
}

/** A word in quotes: itself alone. */
export function expandExactly(word: QueryWord, words: KnownWords): Expansion {
  const documents = words.word(word.form)?.documents ?? 0
  const terms = documents > 0 ? [{ term: { form: word.form }, weight: 1 }] : []
  return { ...unread(word), how: 'exact', terms, documents }
}

/** A beginning: all words that begin so. */
export function expandPrefix(word: QueryWord, words: KnownWords): Expansion {
  const documents = words.beginning(word.form)
  const terms = documents > 0 ? [{ term: { prefix: word.form }, weight: 1 }] : []
  return { ...unread(word), how: 'prefix', terms, documents }
}

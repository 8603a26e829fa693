/** A word of the query → the words of this archive that it stands for, each with its weight. */

import type { Engine, WordEntry } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { How, QueryWord } from '../query/query.ts'
import { RANKING } from '../rank/ranking.ts'
import { bridgeAcronyms } from './bridge-acronyms.ts'
import { type Family, familiesOf, type Lexis, voicesOf } from './families.ts'
import { nearStems } from './near.ts'

/** A word of the archive, and how much it counts for the query's word: 1 in full. */
export type WeightedWord = WordEntry & { readonly weight: number }

export type Expansion = {
  readonly word: QueryWord
  readonly how: How
  /** What matches; empty when the archive has nothing of the kind, and for exact words. */
  readonly families: readonly Family[]
  /** The archive's words that match. */
  readonly words: readonly WeightedWord[]
  /** The words of an acronym's long form, place by place: all of them together stand for it too. */
  readonly long?: readonly (readonly WeightedWord[])[]
  /** What it may stand for where these are too few; the best first. */
  readonly near: readonly WeightedWord[]
}

/** A word in so few articles may be a slip of the archive's own, and must not block a correction. */
const RARE = 2
/** But then what it is a slip of is in many more. */
const MUCH_MORE = 10

const CYRILLIC = /^[\u0400-\u052f]/

/** The words of a phrase in its other readings: for each word its forms, best first. */
async function readingsOf(
  words: readonly QueryWord[],
  analyzer: Analyzer,
): Promise<readonly (readonly string[])[]> {
  const readings = await analyzer.readings(words.map(({ typed }) => typed).join(' '))
  const forms = readings
    .map((reading) => analyzer.tokenize(reading).map(({ form }) => form))
    // A reading of more or fewer words cannot be told apart word by word.
    .filter((reading) => reading.length === words.length)
  return words.map(({ form }, at) => [
    ...new Set(forms.map((reading) => reading[at]!).filter((read) => read !== form)),
  ])
}

async function expandWord(
  word: QueryWord,
  readings: readonly string[],
  lexis: Lexis,
): Promise<Expansion> {
  const { engine } = lexis
  const own = await familiesOf(word.form, readings, lexis)
  const families = [...own, ...(await voicesOf(own, lexis))]
  const weights = new Map(families.map(({ stem, weight }) => [stem, weight]))
  const entries = await engine.wordsOfStems([...weights.keys()])
  const words = entries.map((entry) => ({ ...entry, weight: weights.get(entry.stem)! }))
  return { word, how: 'word', families, words, near: [] }
}

/** Adds what is spelt nearly so, where there is little else. */
async function withNear(
  expansion: Expansion,
  readings: readonly string[],
  lexis: Lexis,
): Promise<Expansion> {
  const { word, families } = expansion
  const documents = families.reduce((sum, family) => sum + family.documents, 0)
  if (documents > RARE) return expansion
  const own = new Set(families.map(({ stem }) => stem))
  // The likeliest reading stands for all: the others differ from it in less than a slip does.
  const stems = await nearStems([word.form, ...readings.slice(0, 1)], lexis)
  const near = (await lexis.engine.stemsByNumber(stems)).filter(
    (entry) => !own.has(entry.stem) && entry.documents >= documents * MUCH_MORE,
  )
  const entries = await lexis.engine.wordsOfStems(near.map(({ stem }) => stem))
  const weight = RANKING.tiers.near
  return { ...expansion, near: entries.map((entry) => ({ ...entry, weight })) }
}

/** What the words of a query stand for in this archive. */
export async function expand(
  words: readonly QueryWord[],
  engine: Engine,
  analyzer: Analyzer,
): Promise<Expansion[]> {
  const lexis = { engine, analyzer }
  const isForeign = words.some(({ form }) => !CYRILLIC.test(form))
  let readings = isForeign ? await readingsOf(words, analyzer) : []
  let expansions = await Promise.all(
    words.map((word, at) => expandWord(word, readings[at] ?? [], lexis)),
  )
  if (!isForeign && expansions.some(({ words: found }) => found.length === 0)) {
    // What is no word of the archive may be a word of another layout: фылшь is akim.
    readings = await readingsOf(words, analyzer)
    expansions = await Promise.all(
      expansions.map((expansion, at) =>
        expansion.words.length > 0
          ? expansion
          : expandWord(expansion.word, readings[at] ?? [], lexis),
      ),
    )
  }
  const whole = await bridgeAcronyms(expansions, readings, lexis)
  return Promise.all(whole.map((expansion, at) => withNear(expansion, readings[at] ?? [], lexis)))
}

/** Words that stand for exactly what `find` gives. */
export async function expandExactly(
  how: How,
  words: readonly QueryWord[],
  find: (form: string) => Promise<readonly WordEntry[]>,
): Promise<Expansion[]> {
  return Promise.all(
    words.map(async (word) => {
      const entries = await find(word.form)
      return {
        word,
        how,
        families: [],
        near: [],
        words: entries.map((entry) => ({ ...entry, weight: 1 })),
      }
    }),
  )
}

/**
 * A word of the query → the stems of this archive that it stands for. The tiers are tried in
 * order and the first that has something counts: the word's own stem; stems equal to it after
 * folding (аким → әкім); and for a word that is in no way there, what is spelt nearly so.
 */

import type { Engine, StemEntry, WordEntry } from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import type { QueryWord } from './parse-query.ts'

type Tier = 'stem' | 'folded' | 'near'

export type Expansion = {
  readonly word: QueryWord
  /** Absent when the archive has nothing of the kind. */
  readonly tier?: Tier
  readonly stems: readonly StemEntry[]
  /** The archive's words with these stems. */
  readonly words: readonly WordEntry[]
  /** The archive's words that were taken for it, in the tier `near`. */
  readonly near: readonly string[]
}

/** A shorter word has too many neighbours: су would be found for сұр, сот and сый. */
const NEAR_FROM_LETTERS = 4

/** Words that the trigram table hands to fuse.js; more cost time and find nothing nearer. */
const NEAR_POOL = 500

const NEAR_STEMS = 3

/** The nearest words of the archive, one for each stem, the best first. */
async function nearWords(form: string, engine: Engine, analyzer: Analyzer): Promise<WordEntry[]> {
  if (form.length < NEAR_FROM_LETTERS) return []
  // Loaded for a word that finds nothing, which is seldom.
  const { nearest } = await import('./fuzzy.ts')
  const folded = analyzer.fold(form)
  const pool = await engine.similarWords(folded, NEAR_POOL)
  const seen = new Set<number>()
  return nearest(folded, pool, (word) => analyzer.fold(word.form), NEAR_POOL)
    .filter(({ stem }) => !seen.has(stem) && seen.add(stem))
    .slice(0, NEAR_STEMS)
}

type Reading = Pick<Expansion, 'stems' | 'near'> & { readonly tier?: Tier }

/** The first tier that has something. */
async function readWord(form: string, engine: Engine, analyzer: Analyzer): Promise<Reading> {
  // A word that stands in the archive has its stem there.
  const known = await engine.stemOfWord(form)
  if (known) return { tier: 'stem', stems: [known], near: [] }
  const stemmer = await analyzer.stemmer()
  const stem = stemmer(form)
  const exact = await engine.stemsByText([stem])
  if (exact.length > 0) return { tier: 'stem', stems: exact, near: [] }
  const folded = await engine.stemsByFolded([analyzer.fold(stem)])
  if (folded.length > 0) return { tier: 'folded', stems: folded, near: [] }
  const near = await nearWords(form, engine, analyzer)
  if (near.length === 0) return { stems: [], near: [] }
  return {
    tier: 'near',
    stems: near.map((entry) => ({ stem: entry.stem, text: stemmer(entry.form) })),
    near: near.map((entry) => entry.form),
  }
}

export async function expand(
  words: readonly QueryWord[],
  engine: Engine,
  analyzer: Analyzer,
): Promise<Expansion[]> {
  return Promise.all(
    words.map(async (word) => {
      const reading = await readWord(word.form, engine, analyzer)
      const stems = reading.stems.map(({ stem }) => stem)
      return { word, ...reading, words: await engine.wordsOfStems(stems) }
    }),
  )
}

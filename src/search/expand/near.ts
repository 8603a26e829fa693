/** The stems that are spelt nearly like a word that the archive lacks. */

import type { StemEntry } from '../../index/lexis.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { nearest } from '../fuzzy.ts'
import type { KnownWords } from './known-words.ts'
import { oneSlipFrom } from './slips.ts'

/** A shorter word has too many neighbours: су would be found for сұр, сот and сый. */
const FROM_LETTERS = 4

const MOST_STEMS = 4

/** Too many words reduce to a shorter stem: ал alone has a hundred forms. */
const SHORTEST_STEM = 3

/** The keys that words nearly like one are looked up by. */
export type NearKeys = {
  /** The stems of the words that one slip makes of it. */
  readonly stems: readonly string[]
  /** The word and its stem, folded: мектепттерінде is far from мектеп, but мектептт is near. */
  readonly alike: readonly string[]
}

export function nearKeysOf(
  form: string,
  stem: (form: string) => string,
  { fold }: Pick<Analyzer, 'fold'>,
): NearKeys {
  if (form.length < FROM_LETTERS) return { stems: [], alike: [] }
  const stems = new Set(Array.from(oneSlipFrom(form), stem))
  const alike = new Set([fold(form), fold(stem(form))])
  return {
    stems: [...stems].filter(({ length }) => length >= SHORTEST_STEM),
    alike: [...alike].filter(({ length }) => length >= FROM_LETTERS),
  }
}

/**
 * The stems that a word is a form of but for one slip, the longest first: for түрмег, түрме rather
 * than түр. The archive need not have the form itself.
 */
function stemsASlipAway({ stems }: NearKeys, words: KnownWords): readonly StemEntry[] {
  return stems
    .flatMap((text) => words.stem(text) ?? [])
    .sort((one, other) => other.text.length - one.text.length || other.documents - one.documents)
}

/** The stems of the archive's words that look like one, the best first. */
function stemsLike(
  { alike }: NearKeys,
  words: KnownWords,
  { fold }: Pick<Analyzer, 'fold'>,
  nearestOf: typeof nearest,
): StemEntry[] {
  return alike.flatMap((key) => {
    const pool = words.alike(key)
    // Only as far as the word goes: ауданар is near аудандарында, which is the only one there.
    return nearestOf(key, pool, ({ form }) => fold(form).slice(0, key.length + 1), pool.length).map(
      ({ stem }) => stem,
    )
  })
}

/**
 * The stems of the archive's words nearest to one, the best first.
 *
 * @param keys those of the word in each of its readings
 */
export function nearStems(
  keys: readonly NearKeys[],
  words: KnownWords,
  analyzer: Pick<Analyzer, 'fold'>,
  nearestOf: typeof nearest,
): readonly StemEntry[] {
  const found = new Map<string, StemEntry>()
  for (const each of keys) {
    for (const stem of stemsASlipAway(each, words)) found.set(stem.text, stem)
    for (const stem of stemsLike(each, words, analyzer, nearestOf)) found.set(stem.text, stem)
  }
  return [...found.values()].slice(0, MOST_STEMS)
}

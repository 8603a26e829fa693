/** What is spelt nearly like a word that the archive lacks. */

import type { StemEntry, WordEntry } from '../../index/engine.ts'
import type { Lexis } from './families.ts'
import { oneSlipFrom } from './slips.ts'

/** A shorter word has too many neighbours: су would be found for сұр, сот and сый. */
const FROM_LETTERS = 4

/** Words that the trigram table hands to fuse.js; more cost time and find nothing nearer. */
const POOL = 500

const MOST_STEMS = 4

/** A shorter stem would be left of too many words: of ал there are a hundred forms. */
const SHORTEST_STEM = 3

/**
 * The stems of the archive of which a word is a form but for one slip, the longest first: of
 * түрмег it leaves түрме more than түр. The archive need not have the form itself.
 */
async function stemsASlipAway(
  form: string,
  { engine, analyzer }: Lexis,
): Promise<readonly StemEntry[]> {
  const { stem } = await analyzer.stemmer()
  const stems = new Set(Array.from(oneSlipFrom(form), stem))
  const found = await engine.stemsByText([...stems].filter(({ length }) => length >= SHORTEST_STEM))
  return found.sort(
    (one, other) => other.text.length - one.text.length || other.documents - one.documents,
  )
}

/** The words of the archive that look like one, the best first. */
async function wordsLike(form: string, { engine, analyzer }: Lexis): Promise<readonly WordEntry[]> {
  // Loaded for a word that finds nothing, which is seldom.
  const { nearest } = await import('../fuzzy.ts')
  const { stem } = await analyzer.stemmer()
  const words: WordEntry[] = []
  // The stem too: мектепттерінде is far from мектеп, but мектептт is near.
  for (const key of new Set([analyzer.fold(form), analyzer.fold(stem(form))])) {
    if (key.length < FROM_LETTERS) continue
    const pool = await engine.similarWords(key, POOL)
    // Only as far as the word goes: ауданар is near аудандарында, which is the only one there.
    const beginning = ({ form: each }: WordEntry) => analyzer.fold(each).slice(0, key.length + 1)
    words.push(...nearest(key, pool, beginning, POOL))
  }
  return words
}

/**
 * The stems of the archive's words nearest to one, the best first.
 *
 * @param forms the word in all its readings
 */
export async function nearStems(
  forms: readonly string[],
  lexis: Lexis,
): Promise<readonly number[]> {
  const found = new Set<number>()
  for (const form of forms) {
    if (form.length < FROM_LETTERS) continue
    for (const { stem } of await stemsASlipAway(form, lexis)) found.add(stem)
    for (const { stem } of await wordsLike(form, lexis)) found.add(stem)
  }
  return [...found].slice(0, MOST_STEMS)
}

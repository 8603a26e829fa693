/** What is spelt nearly like a word that the archive lacks. */

import type { WordEntry } from '../index/engine.ts'
import type { Lexis } from './families.ts'

/** A shorter word has too many neighbours: су would be found for сұр, сот and сый. */
const FROM_LETTERS = 4

/** Words that the trigram table hands to fuse.js; more cost time and find nothing nearer. */
const POOL = 500

const MOST_STEMS = 3

/**
 * The archive's words nearest to one, a word for each stem, the best first.
 *
 * @param forms the word in all its readings
 */
export async function nearWords(
  forms: readonly string[],
  { engine, analyzer }: Lexis,
): Promise<WordEntry[]> {
  const long = forms.filter(({ length }) => length >= FROM_LETTERS)
  if (long.length === 0) return []
  // Loaded for a word that finds nothing, which is seldom.
  const { nearest } = await import('./fuzzy.ts')
  const { stem } = await analyzer.stemmer()
  // The stem too: мектепттерінде is far from мектеп, but мектептт is near.
  const keys = long.flatMap((form) => [analyzer.fold(form), analyzer.fold(stem(form))])
  const found = new Map<number, WordEntry>()
  for (const key of new Set(keys)) {
    if (key.length < FROM_LETTERS) continue
    const pool = await engine.similarWords(key, POOL)
    // Only as far as the word goes: ауданар is near аудандарында, which is the only one there.
    const beginning = ({ form }: WordEntry) => analyzer.fold(form).slice(0, key.length + 1)
    for (const entry of nearest(key, pool, beginning, POOL)) {
      if (!found.has(entry.stem)) found.set(entry.stem, entry)
    }
  }
  return [...found.values()].slice(0, MOST_STEMS)
}

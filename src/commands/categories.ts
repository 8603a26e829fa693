/** Categories as people type them: without regard to case, folded letters, and near misses. */

import type { Context } from '../context.ts'
import type { CategoryEntry, Engine } from '../index/engine.ts'
import type { Analyzer } from '../kazakh/analyzer.ts'
import { tell } from './tell.ts'

const SUGGESTIONS = 3

/** САЯСАТ, Саясат and "саясат " are one category. */
function categoryKey(name: string, analyzer: Analyzer): string {
  return analyzer
    .tokenize(name)
    .map(({ form }) => analyzer.fold(form))
    .join(' ')
}

/**
 * The archive's names for the categories that were asked for. One that it does not have is said so
 * on stderr, with what is near to it, and matches nothing.
 */
export async function resolveCategories(
  asked: readonly string[],
  engine: Engine,
  analyzer: Analyzer,
  context: Context,
): Promise<string[]> {
  const entries = await engine.categories()
  const keys = entries.map((entry): [CategoryEntry, string] => [
    entry,
    categoryKey(entry.name, analyzer),
  ])
  const found: string[] = []
  for (const name of asked) {
    const key = categoryKey(name, analyzer)
    const isSame = ([entry, other]: (typeof keys)[number]) =>
      // A name of signs alone (№, ★) has no words to compare.
      key === '' ? entry.name === name : other === key
    const same = keys.filter(isSame).map(([entry]) => entry.name)
    found.push(...same)
    if (same.length > 0) continue
    const { nearest } = await import('../search/fuzzy.ts')
    const near = nearest(key, keys, ([, other]) => other, SUGGESTIONS)
    const names = near.map(([entry]) => entry.name)
    tell(context, context.messages.notices.categoryUnknown(name, names))
  }
  return found
}

/** Categories as people name them → the archive's own names. */

import type { CategoryEntry, Filter, IndexReader } from '../index/reader.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'

/** A category that the archive does not have, and its names that are nearly the same. */
export type UnknownCategory = { readonly name: string; readonly near: readonly string[] }

export type ResolvedFilter = {
  readonly filter: Filter
  readonly unknown: readonly UnknownCategory[]
}

const SUGGESTIONS = 3

/** САЯСАТ, Саясат and "саясат " are one category. */
function categoryKey(name: string): string {
  return kazakhAnalyzer
    .tokenize(name)
    .map(({ form }) => kazakhAnalyzer.fold(form))
    .join(' ')
}

/**
 * A filter with the archive's names for the categories that were asked for, without regard to case
 * and folded letters. One that the archive does not have matches nothing.
 */
export async function resolveCategories(
  filter: Filter,
  reader: IndexReader,
): Promise<ResolvedFilter> {
  if (filter.categories === undefined) return { filter, unknown: [] }
  const entries = await reader.categories()
  const keys = entries.map((entry): [CategoryEntry, string] => [entry, categoryKey(entry.name)])
  const found: string[] = []
  const unknown: UnknownCategory[] = []
  for (const name of filter.categories) {
    const key = categoryKey(name)
    const isSame = ([entry, other]: (typeof keys)[number]) =>
      // A name of signs alone (№, ★) has no words to compare.
      key === '' ? entry.name === name : other === key
    const same = keys.filter(isSame).map(([entry]) => entry.name)
    found.push(...same)
    if (same.length > 0) continue
    const { nearest } = await import('../search/fuzzy.ts')
    const near = nearest(key, keys, ([, other]) => other, SUGGESTIONS)
    unknown.push({ name, near: near.map(([entry]) => entry.name) })
  }
  return { filter: { ...filter, categories: found }, unknown }
}

/** A reader's own words of one meaning, by their stems. */

import type { Analyzer, OwnGroup, Stemmer } from '../../kazakh/analyzer.ts'
import type { Relative } from '../../kazakh/meanings/relatives.ts'
import type { Relatives } from './related.ts'

export function ownRelatives(
  groups: readonly OwnGroup[],
  { tokenize, stem }: Pick<Analyzer, 'tokenize'> & Pick<Stemmer, 'stem'>,
): Relatives {
  const stemsOf = (words: string) => tokenize(words).map(({ form }) => stem(form))
  const found = new Map<string, Relative[]>()
  for (const { from, to } of groups) {
    const others = to.map(stemsOf).filter((stems) => stems.length > 0)
    for (const key of from.map((words) => stemsOf(words).join(' '))) {
      const relatives = others
        .filter((stems) => stems.join(' ') !== key)
        .map((stems): Relative => ({ stems, nearness: 'equal' }))
      found.set(key, [...(found.get(key) ?? []), ...relatives])
    }
  }
  return (key) => found.get(key) ?? []
}

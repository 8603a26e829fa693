/** The groups of synonyms as one text. Builds put the text in the place of this module. */

import { GROUPS } from './groups.ts'
import { type Line, makeTable } from './table.ts'
import { phraseKey } from './typed-words.ts'

let text: string | undefined

/** The groups as lines of two sides, words that are equal and words that are near. */
export function readGroups(groups: string): Line[] {
  return groups
    .trim()
    .split('\n')
    .map((group) => {
      const [equal = '', near = ''] = group.split(' ~ ')
      return [equal.split(', '), near === '' ? [] : near.split(', ')]
    })
}

export function groupsText(): string {
  text ??= makeTable(readGroups(GROUPS), (word) => phraseKey(word, 'kk'))
  return text
}

/**
 * Kazakh words that news and its readers use for one another as one text, a group a line: words that
 * are equal, and after `~` those that are near. To add a group, add a line to a file of groups/.
 * Builds put the text in the place of this module.
 */

import { LIFE } from './groups/life.ts'
import { PRESS } from './groups/press.ts'
import { SHORT_FORMS } from './groups/short.ts'
import { type Line, makeTable } from './table.ts'
import { meaningKey } from './typed-words.ts'

const GROUPS = [PRESS, LIFE, SHORT_FORMS]

let text: string | undefined

/** The groups as lines of two sides, words that are equal and words that are near. */
export function readGroups(): Line[] {
  const groups = GROUPS.flatMap((topic) => topic.trim().split('\n'))
  return groups.map((group) => {
    const [equal = '', near = ''] = group.split(' ~ ')
    return [equal.split(', '), near === '' ? [] : near.split(', ')]
  })
}

export function groupsText(): string {
  text ??= makeTable(readGroups(), (word) => meaningKey(word, 'kk'))
  return text
}

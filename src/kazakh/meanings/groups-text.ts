/**
 * Kazakh words that news and its readers use for one another as one text, a group a line: words that
 * are equal, and after `~` those that are near. To add a group, add a line to a file of groups/.
 * Builds put the text in the place of this module.
 */

import { foldWord } from '../letters/fold.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { isAcronym } from './acronym.ts'
import { ACRONYMS } from './groups/acronyms.ts'
import { LIFE } from './groups/life.ts'
import { NAMES } from './groups/names.ts'
import { PRESS } from './groups/press.ts'
import { SHORT_FORMS } from './groups/short.ts'
import { type Line, makeTable } from './table.ts'
import { meaningKey } from './typed-words.ts'

const GROUPS = [PRESS, LIFE, SHORT_FORMS, ACRONYMS, NAMES]

/** The sides of a line that are looked up; the others are their keys, word by word. */
const WORDS = 2

let text: string | undefined

/** The groups as lines of two sides, words that are equal and words that are near. */
export function readGroups(): Line[] {
  const groups = GROUPS.flatMap((topic) => topic.trim().split('\n'))
  return groups.map((group) => {
    const [equal = '', near = ''] = group.split(' ~ ')
    return [equal.split(', '), near === '' ? [] : near.split(', ')]
  })
}

/** An acronym is found in capitals without its Kazakh letters too, and БАҚ in no other way: бақ is a garden. */
function keysOf(word: string, side: number): string[] {
  if (side >= WORDS) return []
  const key = meaningKey(word, 'kk')
  if (!isAcronym(word)) return [key]
  return [...(kindsOf(key) === 0 ? [key] : []), foldWord(key).toUpperCase()]
}

export function groupsText(): string {
  text ??= makeTable(
    readGroups().map((group) => [
      ...group,
      ...group.map((words) => words.map((word) => meaningKey(word, 'kk'))),
    ]),
    keysOf,
  )
  return text
}

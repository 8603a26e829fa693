/** Words that news uses for one another, by their stems: for who has these, and loads no stemmer. */

import { groupsText } from './groups-text.ts'
import { linesAt, openTable, type Table } from './table.ts'

/**
 * The stems of another member of a group. `same`: the same name or number written otherwise (АЭС,
 * млрд, ватсап); `equal`: news says one for the other; `near`: not always.
 */
export type Relative = {
  readonly stems: readonly string[]
  readonly nearness: 'same' | 'equal' | 'near'
}

const [EQUAL, NEAR] = [0, 1]
const KEYS = 2

/** A name or an acronym, or what is written without its vowels: Telegram, ҚР, млрд. */
const WRITTEN_OTHERWISE = /^\p{Lu}|^[бвгғджзйкқлмнңпрстфхһцчшщ. ]+$/u

let table: Table | undefined

/** @param key stems with a space between each two; or an acronym in capitals, folded: КР */
export function relatives(key: string): readonly Relative[] {
  table ??= openTable(groupsText())
  const found = new Map<string, Relative['nearness']>()
  for (const side of [EQUAL, NEAR]) {
    for (const line of linesAt(table, side, key)) {
      const own = line[KEYS + side]!.indexOf(key)
      const isOtherwise = (word: string | undefined) =>
        word === undefined || WRITTEN_OTHERWISE.test(word)
      const isOwnOtherwise = isOtherwise(line[side]![own])
      line[KEYS + EQUAL]!.forEach((other, at) => {
        const isSame = isOwnOtherwise || isOtherwise(line[EQUAL]![at])
        const nearness = side === NEAR ? 'near' : isSame ? 'same' : 'equal'
        if (found.get(other) !== 'same') found.set(other, nearness)
      })
      for (const other of line[KEYS + NEAR]!) if (!found.has(other)) found.set(other, 'near')
    }
  }
  found.delete(key)
  return [...found].map(([stems, nearness]) => ({ stems: stems.split(' '), nearness }))
}

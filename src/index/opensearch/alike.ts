/** The words and stems of some families that look like a typed one. */

import { headOf } from '../../kazakh/slips/head-keys.ts'
import { lettersLacking } from '../../kazakh/slips/letters-apart.ts'
import { type Alike, MOST_ALIKE, type StemEntry, type WordEntry } from '../lexis.ts'
import { type Family, inUse, stemEntry } from './families.ts'

/** Two slips, each of a letter. */
const MOST_APART = 2

/** The shortest stem that may be meant. */
const SHORTEST = 3

/** The words and stems that look like a typed word, the likest first. */
export function alikeIn(
  found: readonly Family[],
  typed: string,
  fold: (word: string) => string,
): Alike {
  const folded = fold(typed)
  const { length } = typed
  const likest = <T>(
    all: readonly (readonly [text: string, entry: T])[],
    apart: (text: string) => number,
  ) =>
    all
      .map(([text, entry]) => ({ text, entry, apart: apart(fold(text)) }))
      .filter(({ apart }) => apart <= MOST_APART)
      .sort((one, other) => one.apart - other.apart || (one.text < other.text ? -1 : 1))
      .slice(0, MOST_ALIKE)
      .map(({ entry }) => entry)
  const stems = found.flatMap((family) => family.stems)
  const words = stems.flatMap((stem) =>
    stem.forms.flatMap(([form, documents]): [string, WordEntry][] => {
      const isNear = Math.abs(form.length - length) <= MOST_APART && headOf(form) !== undefined
      return documents > 0 && isNear ? [[form, { form, documents, stem: stemEntry(stem) }]] : []
    }),
  )
  const near = stems.flatMap((stem): [string, StemEntry][] => {
    const { text } = stem
    const mayBegin =
      text.length >= SHORTEST && text.length <= length + 1 && headOf(text) !== undefined
    return inUse(stem) && mayBegin ? [[text, stemEntry(stem)]] : []
  })
  return {
    key: typed,
    words: likest(words, (text) =>
      Math.max(lettersLacking(text, folded), lettersLacking(folded, text)),
    ),
    // Of a stem that begins the word, the rest is an ending.
    stems: likest(near, (text) => lettersLacking(text, folded)),
  }
}

/**
 * The shape of what check says, and lines with examples. A line begins with a small letter, as it
 * stands after its place and field; what the loader reports has its own words in `problems`.
 */

import type { CheckFacts, CheckName, Occurrences } from '../check/finding.ts'
import { ANY_CASE } from '../kazakh/letters/alphabet.ts'
import { LATIN } from '../kazakh/letters/characters.ts'

export type CheckWords = {
  readonly findings: { readonly [C in CheckName]: (facts: CheckFacts[C]) => string }
  readonly progress: string
  /** The last line: the extent of the check and the number of findings. */
  readonly done: (counts: {
    articles: number
    files: number
    errors: number
    warnings: number
  }) => string
}

/** The names of scripts, for a letter that does not belong in its word. */
type Scripts = Readonly<Record<'latin' | 'cyrillic' | 'other', string>>

const IS_LATIN = new RegExp(`^[${LATIN}]`)
const IS_KAZAKH = new RegExp(`^[${ANY_CASE}]`)

function scriptName(letter: string, scripts: Scripts): string {
  if (IS_LATIN.test(letter)) return scripts.latin
  return IS_KAZAKH.test(letter) ? scripts.cyrillic : scripts.other
}

const code = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** `U+00AD`; a letter in parts begins with its visible part: `и + U+0306`. */
function codesOf(letters: string): string {
  const [first = '', ...rest] = letters
  return [rest.length > 0 && /\p{L}/u.test(first) ? first : code(first), ...rest.map(code)].join(
    ' + ',
  )
}

/** Lines with examples: `finding: word (letters), word (letters), … total`. */
export function linesIn(scripts: Scripts, ofAll: (count: number) => string) {
  const line =
    (title: string, nameOf?: (letter: string) => string) =>
    ({ count, found }: Occurrences): string => {
      const examples = found.map(({ text, letters = [] }) =>
        nameOf && letters.length > 0 ? `${text} (${letters.map(nameOf).join(', ')})` : text,
      )
      const rest = count > found.length ? `, … ${ofAll(count)}` : ''
      return `${title}: ${examples.join(', ')}${rest}`
    }
  return {
    words: (title: string) => line(title),
    byCode: (title: string) => line(title, codesOf),
    byScript: (title: string) =>
      line(title, (letter) => `${letter} – ${scriptName(letter, scripts)}`),
  }
}

/** A share in whole per cent; less than all is never 100. */
export const percent = (similarity: number): number => Math.floor(similarity * 100)

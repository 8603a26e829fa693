/** Which of its three scripts Kazakh is written in: in a given word, or for the most part of a text. */

import { ARABIC, CYRILLIC, LATIN } from '../letters/characters.ts'

/** `mixed`: letters of two of them; `none`: no letter of theirs. */
export type Script = 'cyrillic' | 'latin' | 'arabic' | 'mixed' | 'none'

/** Scripts by ISO 15924, as language tags have them in lower case. */
export const SCRIPTS = ['cyrl', 'latn', 'arab'] as const
export type ScriptCode = (typeof SCRIPTS)[number]

const LETTERS = {
  cyrillic: new RegExp(`[${CYRILLIC}]`),
  latin: new RegExp(`[${LATIN}]`),
  arabic: new RegExp(`[${ARABIC}]`),
} as const

const NAMES = ['cyrillic', 'latin', 'arabic'] as const

/** Whether a text has a Cyrillic letter; of what is not there it has none. */
export function hasCyrillic(text = ''): boolean {
  return LETTERS.cyrillic.test(text)
}

/** The letters that tell how all of a text is written: its script, and the Latin orthography. */
const BEGINNING = 4000

/** The beginning of these texts, which tells how the rest is written. */
export function beginningOf(texts: readonly string[]): string {
  return texts.join('\n').slice(0, BEGINNING)
}

export function scriptOf(word: string): Script {
  const found = NAMES.filter((name) => LETTERS[name].test(word))
  return found.length > 1 ? 'mixed' : (found[0] ?? 'none')
}

/** The script of most letters of a text; of as many, the first of Cyrillic, Latin, Arabic. */
export function mainScript(text: string): Script {
  // Mostly there is one only, and then no letter is counted.
  const script = scriptOf(text)
  if (script !== 'mixed') return script
  const count = (name: (typeof NAMES)[number]) =>
    text.match(new RegExp(LETTERS[name], 'g'))?.length ?? 0
  return NAMES.map((name) => [name, count(name)] as const).reduce((most, other) =>
    other[1] > most[1] ? other : most,
  )[0]
}

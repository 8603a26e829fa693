/** Which of its three scripts Kazakh is written in, in a given word. */

/** `mixed`: letters of two of them; `none`: no letter of theirs. */
export type Script = 'cyrillic' | 'latin' | 'arabic' | 'mixed' | 'none'

const LETTERS = {
  cyrillic: /[\u0400-\u0481\u048a-\u052f]/,
  latin: /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259]/,
  arabic: /[\u0620-\u064a\u066e-\u06d3\u06d5]/,
} as const

export function scriptOf(word: string): Script {
  const names = ['cyrillic', 'latin', 'arabic'] as const
  const found = names.filter((name) => LETTERS[name].test(word))
  return found.length > 1 ? 'mixed' : (found[0] ?? 'none')
}

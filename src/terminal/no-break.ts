/**
 * Where a line of Kazakh must not break: a table of rules, each with an example that the tests
 * read. The text itself is not changed:
 * what is glued comes back as one word with its spaces, and is printed as it was written.
 */

import { SMALL as KAZAKH } from '../kazakh/letters/alphabet.ts'
import { ARABIC } from '../kazakh/letters/characters.ts'
import type { Safe } from './safe.ts'

const LATIN = 'áäğǵñńóöşūüúý'
const CAPITAL = `A-Z${KAZAKH.toUpperCase()}${LATIN.toUpperCase()}İ`
const SMALL = `a-z${KAZAKH}${LATIN}ı`
const LETTER = `${CAPITAL}${SMALL}${ARABIC}`

type Rule = {
  readonly example: string
  /** The text before the space that holds the example together, and the text behind it. */
  readonly before: string
  readonly after: string
}

export const RULES: readonly Rule[] = [
  // A number and what it counts, of whatever script: 5 млн, 2026 ж., 22 mausym.
  { example: '22 маусым', before: '\\d', after: `[«"(]?[${LETTER}]` },
  { example: '12 500', before: '\\d', after: '\\d{3}(?!\\d)' },
  { example: '500 ₸', before: '\\d', after: '[%‰°₸₽$€£]' },
  { example: '45 % өсім', before: '\\d ?[%‰]', after: `[${LETTER}]` },
  { example: '№ 5', before: '[№§]', after: '\\d' },
  { example: 'XXI ғасыр', before: `(?<![${LETTER}])[IVXХІ]{1,8}`, after: `[${SMALL}${ARABIC}]` },
  // Abbreviations behind their word: of a city, a street, and so on.
  { example: 'Алматы қ.', before: `[${SMALL}»]`, after: `(?:қ|ғ|к|а)\\.(?! ?[${CAPITAL}])` },
  { example: 'т. б.', before: `(?<![${KAZAKH}])[тсбз]\\.`, after: '[бсзд]\\.' },
  // Initials and the name.
  {
    example: 'А. Б. Байтұрсынұлы',
    before: `(?<![${LETTER}])[${CAPITAL}]\\.`,
    after: `[${CAPITAL}]`,
  },
  {
    example: 'Байтұрсынұлы А.Б.',
    before: `[${CAPITAL}][${SMALL}]{1,40}`,
    after: `[${CAPITAL}]\\. ?[${CAPITAL}]\\.`,
  },
  // A dash ends a line, unless it begins a speech: then it stands with its first word.
  { example: 'Абай –', before: '\\S', after: '[–—](?: |$)' },
  { example: '– Иә', before: '^[–—]', after: '' },
  // A link and its number, which may be coloured.
  { example: 'сілтеме [3]', before: '\\S', after: '(?:\\x1b\\[2m)?\\[\\d{1,4}\\]' },
]

/** A space in the text that is no place to break at. */
const GLUE = '\uffff'

let gaps: RegExp | undefined

/** The spaces first: what stands around them is looked at nowhere else. */
export function gapsOf(rules: readonly Rule[]): RegExp {
  const around = rules.map(({ before, after }) => `(?<=${before} )(?=${after})`)
  return new RegExp(` (?:${around.join('|')})`, 'g')
}

/** The words of a text as they may be parted; what belongs together is one of them. */
export function unbreakable(text: Safe): readonly string[] {
  if (!text.includes(' ')) return [text]
  gaps ??= gapsOf(RULES)
  // No text holds this character: it is no character of Unicode.
  const glued = text.replaceAll(GLUE, '').replace(gaps, GLUE)
  return glued.split(' ').map((word) => word.replaceAll(GLUE, ' '))
}

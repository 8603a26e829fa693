/**
 * Where a line of Kazakh must not break: a table of rules, each with an example that the tests
 * read. A rule finds the one space that holds its words together. The text itself is not changed:
 * what is glued comes back as one word with its spaces, and is printed as it was written.
 */

import type { Safe } from './safe.ts'

const CAPITAL = 'A-ZА-ЯЁӘҒҚҢӨҰҮҺІÁÄĞǴÑŃÓÖŞŪÜÚÝİ'
const SMALL = 'a-zа-яёәғқңөұүһіáäğǵıñńóöşūüúý'
const ARABIC = '\\u0620-\\u064a\\u066e-\\u06d3'
const LETTER = `${CAPITAL}${SMALL}${ARABIC}`

type Rule = {
  /** Two lines of which the example would be the worst: `А. Б.` and the name. */
  readonly example: string
  /** The space, by what stands on either side of it. */
  readonly gap: string
}

export const RULES: readonly Rule[] = [
  // A number and what it counts: 22 маусым, 2026 жыл, 3,5 млн теңге's first two.
  { example: '22 маусым', gap: `(?<=\\d) (?=[«"(]?[${LETTER}])` },
  { example: '5 млн', gap: `(?<=\\d[%+]?) (?=[${LETTER}])` },
  { example: '12 500', gap: '(?<=\\d) (?=\\d{3}(?!\\d))' },
  { example: '500 ₸', gap: '(?<=\\d) (?=[%‰°₸₽$€£])' },
  { example: '№ 5', gap: '(?<=[№§]) (?=\\d)' },
  { example: 'XXI ғасыр', gap: `(?<=(?<![${LETTER}])[IVXХІ]+) (?=[${SMALL}${ARABIC}])` },
  // Abbreviations behind their word: of a year, a century, a city, and so on.
  { example: '2026 ж.', gap: '(?<=\\d) (?=(?:ж|жж|ғ|ғғ)\\.)' },
  { example: 'Алматы қ.', gap: `(?<=[${SMALL}»]) (?=(?:қ|ғ|к|а)\\.(?! ?[${CAPITAL}]))` },
  { example: 'т. б.', gap: '(?<=(?<![а-яәғқңөұүһі])[тсбз]\\.) (?=[бсзд]\\.)' },
  // Initials and the name.
  { example: 'А. Б. Байтұрсынұлы', gap: `(?<=(?<![${LETTER}])[${CAPITAL}]\\.) (?=[${CAPITAL}])` },
  {
    example: 'Байтұрсынұлы А. Б.',
    gap: `(?<=[${CAPITAL}][${SMALL}]+) (?=[${CAPITAL}]\\. ?[${CAPITAL}]\\.)`,
  },
  // A dash stands at the end of a line, or with the words of who speaks.
  { example: 'Абай – ақын', gap: '(?<=\\S) (?=[–—](?: |$))' },
  { example: '– Иә', gap: '(?<=^[–—]) ' },
  // A link and its number, which may be coloured.
  { example: 'сілтеме [3]', gap: '(?<=\\S) (?=(?:\\x1b\\[2m)?\\[\\d{1,4}\\])' },
]

/** A space in the text that is no place to break at. */
const GLUE = '\uffff'

let gaps: RegExp | undefined

/** The words of a text as they may be parted; what belongs together is one of them. */
export function unbreakable(text: Safe): readonly string[] {
  if (!text.includes(' ')) return [text]
  gaps ??= new RegExp(RULES.map(({ gap }) => gap).join('|'), 'g')
  // No text holds this character: it is no character of Unicode.
  const glued = text.replaceAll(GLUE, '').replace(gaps, GLUE)
  return glued.split(' ').map((word) => word.replaceAll(GLUE, ' '))
}

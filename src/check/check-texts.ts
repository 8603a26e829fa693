/** The text rules over an article: one flaw for each rule that fires, with its first examples. */

import type { Article } from '../archive/article.ts'
import { type PlacedText, placedTexts } from '../archive/texts.ts'
import { EXAMPLES, type Flaw, type Occurrence } from './finding.ts'
import { type Match, wordAround } from './match.ts'
import { MOJIBAKE, TEXT_RULES, type TextRule } from './text-rules.ts'

/** Examples come from the first flaws of a kind. */
const LOOKED_AT = 30

/** A match as an example; one more in the same word adds its letters to the example before. */
function addExample(found: Occurrence[], { field, text }: PlacedText, match: Match): void {
  const word = wordAround(text, match)
  const last = found.at(-1)
  const isSame = last?.field === field && last.text === word
  if (!isSame && found.length === EXAMPLES) return
  const known = isSame ? (found.pop()?.letters ?? []) : []
  const letters = [...new Set([...known, ...(match.letters ?? [])])]
  found.push({ field, text: word, ...(letters.length > 0 && { letters }) })
}

function applyRule({ check, find }: TextRule, texts: readonly PlacedText[]): Flaw | undefined {
  let count = 0
  const found: Occurrence[] = []
  for (const each of texts) {
    for (const match of find(each.text)) {
      count++
      if (count <= LOOKED_AT) addExample(found, each, match)
    }
  }
  const [first] = found
  if (first === undefined) return undefined
  return { check, field: first.field, facts: { count, found } } as Flaw
}

/** Languages of Cyrillic letters that no Kazakh word has: ї of Ukrainian, ј of Serbian. */
const NEIGHBOUR = /^(?:ab|ba|be|bg|cv|kjh|mk|os|sah|sr|tt|uk)(?:-|$)/i

export function checkTexts(article: Article): Flaw[] {
  const texts = placedTexts(article)
  const isNeighbour = NEIGHBOUR.test(article.language ?? '')
  // Together: one look tells of most articles that a rule does not concern them.
  const all = texts.map(({ text }) => text).join('\n')
  const misread = !isNeighbour && MOJIBAKE.isSuspect(all) ? applyRule(MOJIBAKE, texts) : undefined
  const legible =
    misread === undefined
      ? texts
      : texts.filter(({ text }) => [...MOJIBAKE.find(text)].length === 0)
  const rules = TEXT_RULES.filter(
    ({ isSuspect, ofAlphabet }) => isSuspect(all) && !(ofAlphabet && isNeighbour),
  )
  const flaws = rules.map((rule) => applyRule(rule, legible))
  return [misread, ...flaws].filter((flaw) => flaw !== undefined)
}

/** Which suffixes may stand beside one another, by the tables: what needs no judged text. */

import type { Analysis } from '../../src/kazakh/words/analyze.ts'
import { GROUPS, inflection } from '../../src/kazakh/words/grammar.ts'

/** The states before any suffix: a nominal stem and a verb's. */
const STEMS = ['N', 'V']

/** By the name of a suffix the steps that it makes, from a state to a state. */
const steps = new Map<string, [from: string, to: string][]>()
for (const [to, morphs] of inflection()) {
  if (/^[@#]$/.test(to)) continue
  for (const { tag, from } of morphs) {
    steps.set(tag, [
      ...(steps.get(tag) ?? []),
      ...from.map((state): [string, string] => [state, to]),
    ])
  }
}

/** Whether the suffixes of a word follow one another as the tables say, whatever their letters. */
export function isLegalChain({ pieces }: Analysis): boolean {
  let states = new Set(STEMS)
  for (const { name } of pieces.slice(1)) {
    // A voice makes a verb of a verb; the table of inflection has none.
    if (name.startsWith('voice.')) states = new Set(states.has('V') ? ['V'] : [])
    else states = after(states, name)
  }
  return states.size > 0
}

function after(states: ReadonlySet<string>, name: string): Set<string> {
  // The last present is told as the converb that it is made of.
  const names = name === 'converb' ? ['converb', 'present'] : [name]
  const isFrom = (from: string) =>
    states.has(from) || [...states].some((each) => GROUPS[each] === from)
  const found = names.flatMap((each) => steps.get(each) ?? []).filter(([from]) => isFrom(from))
  return new Set(found.map(([, to]) => to))
}

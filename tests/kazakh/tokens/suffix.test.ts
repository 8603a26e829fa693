/** Endings after a hyphen: the list of them, and the tables of suffixes that words are read by. */

import { expect, test } from 'vitest'
import { CLASS } from '../../../src/kazakh/letters/phonology.ts'
import { CASE, CASE_OF_POSSESSED, isEnding } from '../../../src/kazakh/tokens/suffix.ts'
import { derivation, inflection, type Morph } from '../../../src/kazakh/words/grammar.ts'

const morphs = (grammar: ReadonlyMap<string, readonly Morph[]>) => [
  ...new Set([...grammar.values()].flat()),
]
const table = [...morphs(inflection()), ...morphs(derivation())]

const BACK: Readonly<Record<string, string>> = { A: 'а', I: 'ы', G: 'ғ', Q: 'қ' }
const FRONT: Readonly<Record<string, string>> = { A: 'е', I: 'і', G: 'г', Q: 'к' }

/** A form of the tables as it is spelt after back vowels and after front ones. */
const spelt = (form: string) =>
  [BACK, FRONT].map((letters) => form.replace(/[AIGQ]/g, (letter) => letters[letter]!))

/** The forms of a suffix in a state, and after a letter of a class. */
const forms = (tag: string, state: string, after = 255) =>
  table
    .filter((each) => each.tag === tag && each.from.includes(state) && (each.after & after) > 0)
    .map(({ form }) => form)

const CASES = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental']

/** The cases in a state, and what stands in their place. */
function caseForms(state: string, after?: number): string[] {
  const locative = forms('case.locative', state, after)
  return [
    ...CASES.flatMap((name) => forms(`case.${name}`, state, after)),
    ...forms('attributive', 'LOC').flatMap((form) => locative.map((before) => before + form)),
    ...forms('genitive.pronoun', state, after),
    ...forms('equative', state, after),
  ]
}

const sorted = (endings: readonly string[]) => [...new Set(endings)].sort()

test('after a hyphen the cases are those of nouns, and what stands in their place', () => {
  const expected = [
    ...caseForms('@'),
    // Қазақстан Республикасы ends in a possessive, and so may its letters be read: ҚР-на.
    ...forms('case.dative', 'P3'),
    ...forms('limitative', 'P1'),
    ...forms('quality', 'N'),
    ...forms('privative', 'N'),
  ].flatMap(spelt)
  expect(sorted(CASE.split(' '))).toEqual(sorted(expected))
})

test('after the possessive of the third person the cases are those of nouns', () => {
  const expected = caseForms('P3', CLASS.V).flatMap(spelt)
  expect(sorted(CASE_OF_POSSESSED.split(' '))).toEqual(sorted(expected))
})

test('every case is an ending of a number and of an abbreviation', () => {
  for (const ending of CASE.split(' ')) {
    expect(isEnding(ending, 'number', true), ending).toBe(true)
    expect(isEnding(ending, 'kazakh', true), ending).toBe(true)
  }
})

/** The terms of grammar, and the names of suffixes that they are for. */

import { expect, test } from 'vitest'
import { derivation, inflection } from '../../src/kazakh/words/grammar.ts'
import type { SuffixName } from '../../src/kazakh/words/suffix-names.ts'
import { enGrammar } from '../../src/messages/en/grammar.ts'
import { kkGrammar } from '../../src/messages/kk/grammar.ts'
import { ruGrammar } from '../../src/messages/ru/grammar.ts'

/** A suffix without a term does not compile. */
const terms: Readonly<Record<SuffixName, string>>[] = [kkGrammar, enGrammar, ruGrammar]

/** The suffixes that an analysis names: all endings, and of what makes stems the voices. */
const names = new Set([
  ...[...inflection().values()].flat().map(({ tag }) => tag),
  ...[...derivation().values()]
    .flat()
    .map(({ tag }) => tag)
    .filter((tag) => tag.startsWith('voice.')),
])

test('every suffix of the tables has its term in every language', () => {
  expect(names.size).toBeGreaterThan(50)
  for (const words of terms) {
    const nameless = [...names].filter((name) => !words[name as SuffixName])
    expect(nameless).toEqual([])
  }
})

test('every term is of a suffix of the tables, a column, a kind, a script or a piece', () => {
  const others = Object.keys(kkGrammar).filter((key) => !names.has(key))
  const isOther = (key: string) => /^(?:column|kind|script)\./.test(key)
  expect(others.filter((key) => !isOther(key))).toEqual(['stem', 'ending'])
})

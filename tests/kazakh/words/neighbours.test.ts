/** That no word of running text is cut into suffixes that cannot be neighbours: балалардыңға, мектептедің. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/kazakh/words/analyze.ts'
import { stem } from '../../../src/kazakh/words/stem.ts'
import { isLegalChain } from '../../support/neighbours.ts'

const root = join(import.meta.dirname, '..', '..', '..')

function textsBelow(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(?:jsonl?|tsv)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
}

const words = new Set(
  [...textsBelow('archive'), ...textsBelow(join('bench', 'quality', 'whole'))].flatMap(
    (text) => text.toLowerCase().match(/[а-яёәғқңөұүһі]+(?:-[а-яёәғқңөұүһі]+)*/g) ?? [],
  ),
)

describe('in the texts of this project', () => {
  test('there are words enough', () => {
    expect(words.size).toBeGreaterThan(10_000)
  })

  test('no word has suffixes that cannot be neighbours', () => {
    const illegal = [...words].map(analyze).filter((each) => !isLegalChain(each))
    expect(
      illegal.map(({ word, pieces }) => [word, pieces.map(({ text }) => text).join('+')]),
    ).toEqual([])
  })

  test('the stem of a stem is itself', () => {
    expect([...words].map(stem).filter((each) => stem(each) !== each)).toEqual([])
  })
})

test('the measure knows what cannot be', () => {
  const chain = (...names: string[]) =>
    isLegalChain({ pieces: ['stem', ...names].map((name) => ({ text: '', name })) } as never)
  expect(chain('plural', 'possessive.3', 'case.dative')).toBe(true)
  expect(chain('negative', 'present', 'person.3')).toBe(true)
  expect(chain('voice.passive', 'participle.past', 'plural')).toBe(true)
  expect(chain('present', 'case.dative')).toBe(false)
  expect(chain('possessive.3', 'plural')).toBe(false)
  expect(chain('case.accusative', 'plural')).toBe(false)
  expect(chain('possessive.3', 'possessive.3')).toBe(false)
  expect(chain('case.locative', 'verbal.noun')).toBe(false)
})

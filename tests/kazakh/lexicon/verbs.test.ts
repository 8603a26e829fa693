/** The lists of verbs, names, particles and irregular forms. */

import { expect, test } from 'vitest'
import { IRREGULAR, PARTICLES } from '../../../src/kazakh/lexicon/closed.ts'
import { GIVEN_NAMES, ORGANISATIONS, PLACES, SURNAMES } from '../../../src/kazakh/lexicon/names.ts'
import { VERBS } from '../../../src/kazakh/lexicon/verbs.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)

const irregular = IRREGULAR.split('\n').filter((line) => line !== '')
const formsOf = irregular.flatMap((line) => {
  const [stem = '', forms = ''] = line.split(': ')
  return forms.split(' ').map((form) => ({ stem, form }))
})

test.each([
  ['VERBS', VERBS, 'бар кел сайла оқы азай хабарла'],
  ['GIVEN_NAMES', GIVEN_NAMES, 'айгүл абай ахмет серік'],
  ['SURNAMES', SURNAMES, 'тоқаев назарбаев байтұрсынов'],
  ['PLACES', PLACES, 'алматы астана шымкент арал'],
  ['ORGANISATIONS', ORGANISATIONS, 'қайрат'],
  ['PARTICLES', PARTICLES, 'және туралы үшін бойынша'],
])('%s: words of the alphabet in lower case, each once', (_name, list, examples) => {
  const words = wordsOf(list)
  expect(words.filter((word) => !/^[а-яёәғқңөұүһі]+(?:-[а-яёәғқңөұүһі]+)*$/.test(word))).toEqual([])
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  expect(wordsOf(examples).filter((word) => !words.includes(word))).toEqual([])
})

test('an irregular line is a stem, a colon and its forms', () => {
  const letters = '[а-яёәғқңөұүһі]+'
  const shape = new RegExp(`^${letters}:(?: ${letters})+$`)
  expect(irregular.filter((line) => !shape.test(line))).toEqual([])
})

test('an irregular form has one stem and is none itself, so that stemming ends', () => {
  const forms = formsOf.map(({ form }) => form)
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  const stems = new Set(formsOf.map(({ stem }) => stem))
  const taken = new Set([...stems, ...wordsOf(VERBS), ...wordsOf(PARTICLES)])
  expect(forms.filter((form) => taken.has(form))).toEqual([])
})

test('verbs stand without the -у of the verbal noun: оқы, not оқу', () => {
  const endingInGlide = new Set(['бу', 'жу', 'қу', 'ту', 'ау', 'жау', 'сау'])
  expect(wordsOf(VERBS).filter((verb) => verb.endsWith('у') && !endingInGlide.has(verb))).toEqual(
    [],
  )
  expect(wordsOf(VERBS).filter((verb) => verb.endsWith('ю'))).toEqual([])
})

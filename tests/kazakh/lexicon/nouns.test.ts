/** The lists of nouns, adjectives, adverbs and numerals: what is in them, and how it is written. */

import { describe, expect, test } from 'vitest'
import { alphabet } from '../../../src/kazakh/letters/alphabet.ts'
import {
  ADJECTIVES,
  ADVERBS,
  LOANWORDS,
  NOUNS,
  NUMERALS,
  VOWEL_LOSS,
} from '../../../src/kazakh/lexicon/nouns.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const CLASSES = { NOUNS, LOANWORDS, ADJECTIVES, ADVERBS, NUMERALS }
const all = Object.values(CLASSES).flatMap(words)
const known = new Set(all)
const pairs = words(VOWEL_LOSS).map((pair) => pair.split('='))

describe('the nominal lexicon', () => {
  test.each([
    ['NOUNS', 'мектеп қала әкім тасқын көпір шаңырақ'],
    ['LOANWORDS', 'министр телефон'],
    ['ADJECTIVES', 'жаңа үлкен қызыл әдемі ауыр'],
    ['ADVERBS', 'бүгін ертең әрең бұрын'],
    ['NUMERALS', 'бір екі жүз мың бесінші'],
  ] as const)('has words in the class that they belong to: %s', (name, examples) => {
    const list = new Set(words(CLASSES[name]))
    expect(words(examples).filter((word) => !list.has(word))).toEqual([])
  })

  test('has every word once', () => {
    const seen = new Set<string>()
    const twice = all.filter((word) => seen.size === seen.add(word).size)
    expect(twice).toEqual([])
  })

  test('is written in the letters of the alphabet, lower case, with single hyphens inside', () => {
    const letters = alphabet()
      .map((letter) => letter.lower)
      .join('')
    const shape = new RegExp(`^[${letters}]+(-[${letters}]+)*$`)
    expect(all.filter((word) => !shape.test(word))).toEqual([])
  })

  test('gives dictionary forms: no plural beside its singular', () => {
    const plurals = words(NOUNS).filter((word) => {
      const singular = word.replace(/[лдт][ае]р$/, '')
      return singular !== word && known.has(singular)
    })
    // Lining, forelock, believer, consequence: words of their own beside ас, ай, дін and сал.
    expect(plurals.sort()).toEqual(['айдар', 'астар', 'діндар', 'салдар'])
  })

  test.each([
    'адам алма балық халық қала бала дала шама отан таң заман аспан қазан орман тұман',
    'дүкен мекен кілем өлең көйлек ерте мінез үміт міндет қызмет мемлекет бөлме мата ата апта',
    'қате кеңес елші сана ине айна әйнек тіс құс жұлдыз теңіз қымыз ағым білім киім өлім түсім',
    'өзен қамқорлық шешім мәселе мүмкіндік тәуелсіздік тау су бу ту дау жау бау министр ақпарат',
  ])('has the words that a stemmer would cut: %s', (text) => {
    expect(words(text).filter((word) => !known.has(word))).toEqual([])
  })
})

describe('words that lose a vowel', () => {
  test('are words of the lexicon', () => {
    expect(pairs.filter(([word = '']) => !known.has(word))).toEqual([])
  })

  test('lose the last vowel, and nothing else', () => {
    const lost = pairs.map(([word = '']) => word.replace(/[ыі]([^ыі])$/, '$1'))
    expect(pairs.map(([, stem]) => stem)).toEqual(lost)
  })
})

/** Words cut into a stem and named suffixes. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/kazakh/words/analyze.ts'
import { DERIVATIONS } from '../../../src/kazakh/words/derivation.ts'
import { NOUN_SUFFIXES } from '../../../src/kazakh/words/noun-suffixes.ts'
import { stem } from '../../../src/kazakh/words/stem.ts'
import { VERB_SUFFIXES } from '../../../src/kazakh/words/verb-suffixes.ts'
import { voiceBase } from '../../../src/kazakh/words/voice.ts'

const shown = (word: string) => analyze(word).pieces.map(({ text, name }) => `${text} ${name}`)

/** The lines of a suffix table: the name and the example, cut by hand. */
function examples(table: string): [name: string, cut: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line.split(' : ')[1] ?? ''])
}

describe('each suffix of the tables is found in its example', () => {
  test.each(examples(NOUN_SUFFIXES + VERB_SUFFIXES.slice(1)))('%s: %s', (name, cut) => {
    const { pieces } = analyze(cut.replaceAll('+', ''))
    expect(pieces.map(({ text }) => text).join('+')).toBe(cut)
    expect(pieces.map((piece) => piece.name)).toContain(name)
  })

  test.each(examples(DERIVATIONS))('%s stays on the stem: %s', (name, cut) => {
    const word = cut.replaceAll('+', '')
    const [base] = cut.split('+')
    expect(stem(word)).not.toBe(base)
    if (name.startsWith('voice')) expect(voiceBase(word)).toBe(base)
  })
})

describe('analyze', () => {
  test('names what it cuts', () => {
    expect(shown('мектептерімізде')).toEqual([
      ...['мектеп stem', 'тер plural', 'іміз possessive.1pl', 'де case.locative'],
    ])
  })

  test('gives the stem beside what is written of it', () => {
    expect(analyze('мұрны')).toEqual({
      word: 'мұрны',
      stem: 'мұрын',
      pieces: [
        { text: 'мұрн', name: 'stem' },
        { text: 'ы', name: 'possessive.3' },
      ],
    })
    expect([analyze('мектебі').stem, ...shown('мектебі')]).toEqual([
      ...['мектеп', 'мектеб stem', 'і possessive.3'],
    ])
  })

  test('cuts voice off the stem, which keeps it', () => {
    expect([analyze('азайтты').stem, ...shown('азайтты')]).toEqual([
      ...['азайт', 'азай stem', 'т voice.causative', 'ты past'],
    ])
  })

  test('shows the verb in a word whose stem is named by its verbal noun', () => {
    expect([analyze('қолдаған').stem, ...shown('қолдаған')]).toEqual([
      ...['қолдау', 'қолда stem', 'ған participle.past'],
    ])
  })

  test('cuts any word into pieces that make it again', () => {
    const letters = fc.constantFrom(...'абгдеіқлмнңптруысшйюя')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: letters })), (word) => {
        const analysis = analyze(word)
        expect(analysis.pieces.map(({ text }) => text).join('')).toBe(word)
        expect(analysis.stem).toBe(stem(word))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('voiceBase', () => {
  test('is named as that verb is: by its verbal noun, if its bare stem is a form of another word', () => {
    expect(['анықтал', 'қолдану', 'бастал', 'тағайындал'].map(voiceBase)).toEqual([
      ...['анықтау', 'қолдау', 'бастау', 'тағайында'],
    ])
  })

  test('is none of a noun that looks like a verb in a voice', () => {
    expect(['ақын', 'орыс', 'келін', 'алыс'].map(voiceBase)).toEqual(Array(4).fill(undefined))
  })

  test('is the verb without its outermost voice', () => {
    expect(['азайт', 'жазыл', 'көрсет', 'айт', 'мектеп'].map(voiceBase)).toEqual([
      ...['азай', 'жаз', undefined, undefined, undefined],
    ])
  })
})

/** Words that were typed on the wrong keyboard layout. */

import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/kazakh/letters/fold.ts'
import { phraseKeys, readPhrase } from '../../../src/kazakh/scripts/readings.ts'
import { KEYS, PHRASES, spell, WORDS } from './spellings.ts'

/** Three keys may be anything: a word of this length is not asked for. */
const SHORT = 4

describe('Latin keys for Cyrillic letters', () => {
  test.each([
    ['ЙЦУКЕН', 'frbv', 'аким'],
    ['the digit row of the Kazakh layout', '2r3vl3r', 'әкімдік'],
    ['digits that begin and end a word', '0fpf0', 'қазақ'],
    ['letters on punctuation', ';fyf ;sk', 'жана жыл'],
    ['letters on the hyphen and the equals sign', 'ufe=fh -pty', 'гауһар өзен'],
    ['a hyphen where the layout has no ө', 'Fkvf-fnf', 'алма-ата'],
    ['capitals', 'FRBV', 'аким'],
  ])('%s', (_, typed, reading) => {
    expect(readPhrase(typed)[0]).toBe(reading)
  })

  test('nearly every word and every phrase typed so is read', () => {
    const long = [...WORDS, ...PHRASES].filter((phrase) => phrase.length >= SHORT)
    const missed = long.filter((phrase) => {
      const key = phrase.split(' ').map(foldWord).join(' ')
      return !phraseKeys(spell(phrase, KEYS)).includes(key)
    })
    expect(missed).toEqual([])
  })
})

describe('Cyrillic letters for Latin keys', () => {
  test.each([
    ['еудупкфь', 'telegram'],
    ['пщщпду', 'google'],
    ['нщгегиу', 'youtube'],
    ['ишелщшт', 'bitkoin'],
  ])('%s is %s', (typed, reading) => {
    expect(readPhrase(typed)[0]).toBe(reading)
  })
})

describe('what is typed right stays', () => {
  test.each([
    'бала',
    'теңіз',
    'фильм',
    'взвод',
    'чип',
    'эфир',
    'фонд',
    'цифрлық',
    'щетка',
    'чемпион',
  ])('%s is Cyrillic', (word) => {
    expect(readPhrase(word)[0]).toBe(word)
  })

  test.each(['mp3', 'g20', 'covid-19', '5g', 'bbc', 'fifa', 'ufc', 'kfc', 'html', 'b2b'])(
    '%s is not Cyrillic keys first',
    (word) => {
      expect(readPhrase(word).slice(0, 2).join()).toMatch(/[a-z]/)
      expect(phraseKeys(word)).toContain(word.replace('-', ' '))
    },
  )
})

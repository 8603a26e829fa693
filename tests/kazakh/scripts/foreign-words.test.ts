/** Which Latin words are foreign: to an index, which must be sure, and to a query, which may doubt. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleTokenizer } from '../../../src/kazakh/scripts/article-tokenizer.ts'
import { isForeign, mayBeForeign } from '../../../src/kazakh/scripts/foreign-words.ts'
import { readPhrase } from '../../../src/kazakh/scripts/readings.ts'

const FOREIGN = ['Telegram', 'iPhone', 'XXI', 'V', 'GDP', 'WTO', 'phone', 'Wheel', 'county', 'NBA']
const KAZAKH = ['qala', 'AQSH', 'BUU', 'mektep', 'shahar', 'zhene', 'Azeev', 'kitap', 'ing', 'ou']
const DOUBTFUL = ['KASE', 'parking', 'ii', 'I', 'vs', 'Lee', 'ou']

describe('a word of an article is foreign', () => {
  test.each(FOREIGN)('%s', (word) => expect(isForeign(word)).toBe(true))
  test.each(KAZAKH)('not %s', (word) => expect(isForeign(word)).toBe(false))
})

describe('a word of a query may be foreign', () => {
  test.each([...FOREIGN, ...DOUBTFUL])('%s', (word) => {
    expect(mayBeForeign(word, `${word} qala`)).toBe(true)
  })
  test.each(['qala', 'mektep', 'zhene'])('not %s', (word) => {
    expect(mayBeForeign(word, `${word} qala`)).toBe(false)
  })
})

test('capitals say nothing where all of a phrase is in capitals', () => {
  expect(mayBeForeign('KETTI', 'KETTI')).toBe(false)
  expect(mayBeForeign('KETTI', 'ol KETTI')).toBe(true)
})

test('what an index takes for foreign, every query may', () => {
  const word = fc.stringMatching(/^[A-Za-zäğıñöşūü]{1,8}$/)
  fc.assert(
    fc.property(word, fc.string(), (written, phrase) => {
      if (isForeign(written)) expect(mayBeForeign(written, phrase)).toBe(true)
    }),
  )
})

test('a foreign word of a Latin article is found by how it is written', () => {
  const text = 'Búgin qalada jańa mektep ashyldy, balalar men ata-analar Wheel kórdi'
  const forms = articleTokenizer([text])(text).map(({ form }) => form)
  expect(forms).toContain('мектеп')
  expect(forms).toContain('wheel')
  expect(readPhrase('Wheel')).toContain('wheel')
})

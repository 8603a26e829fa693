import { describe, expect, it } from 'vitest'
import { alphabet } from '../../../src/kazakh/letters/alphabet.ts'
import { LANGUAGES, TOPICS } from '../../../src/kazakh/meanings/dictionary-text.ts'
import { readGroups } from '../../../src/kazakh/meanings/groups-text.ts'
import { parseLines } from '../../../src/kazakh/meanings/table.ts'

const lines = TOPICS.flatMap(parseLines)
const [KK, RU, EN] = LANGUAGES.map((_, side) => lines.flatMap((line) => line[side] ?? []))

const KAZAKH = alphabet()
  .map(({ lower, upper }) => lower + upper)
  .join('')
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
/** Names that are written in Latin everywhere may be so in all columns: Tesla, S&P, 5G. */
const LETTERS = {
  kk: new RegExp(`^[${KAZAKH}A-Za-z0-9 .&+'’-]+$`),
  ru: new RegExp(`^[${RUSSIAN}a-z0-9 .&+'’-]+$`),
  en: /^[A-Za-z0-9 .&+'-]+$/,
}

/** Words of one letter table each: a Latin letter among Cyrillic ones is a slip of the keyboard. */
const MIXED = /[a-z][а-яәғқңөұүһіё]|[а-яәғқңөұүһіё][a-z]/i

describe('the dictionary', () => {
  it('has a line for each meaning, in three languages', () => {
    expect(lines.length).toBeGreaterThan(7000)
    expect(lines.filter((line) => line.length !== LANGUAGES.length)).toEqual([])
    expect(
      lines.filter((line) => line.flat().some((word) => word !== word.trim() || !word)),
    ).toEqual([])
  })

  it('has only the letters of a language in its words', () => {
    expect(KK?.filter((word) => !LETTERS.kk.test(word))).toEqual([])
    expect(RU?.filter((word) => !LETTERS.ru.test(word))).toEqual([])
    expect(EN?.filter((word) => !LETTERS.en.test(word))).toEqual([])
    expect([...KK!, ...RU!].filter((word) => MIXED.test(word))).toEqual([])
  })

  it('has no phrase of more than four words, and no word twice in a place', () => {
    const words = lines.flatMap((line) => line.flat())
    expect(words.filter((word) => word.split(' ').length > 4)).toEqual([])
    expect(lines.filter((line) => line.some((side) => new Set(side).size < side.length))).toEqual(
      [],
    )
  })

  it('has two lines for a Kazakh word only where they mean different things', () => {
    const meanings = new Map<string, Set<string>>()
    const again: string[] = []
    for (const [[word = ''] = [], russian = []] of lines) {
      const key = word.toLowerCase()
      const seen = meanings.get(key) ?? new Set()
      for (const meaning of russian) {
        if (seen.has(meaning)) again.push(`${word} = ${meaning}`)
        seen.add(meaning)
      }
      meanings.set(key, seen)
    }
    expect(again).toEqual([])
  })
})

describe('the groups of synonyms', () => {
  const groups = readGroups()

  it('have two words at least, each once', () => {
    expect(groups.length).toBeGreaterThan(300)
    const small = groups.filter((group) => new Set(group.flat()).size < 2)
    expect(small).toEqual([])
    expect(groups.filter((group) => new Set(group.flat()).size < group.flat().length)).toEqual([])
  })

  it('have only letters of Kazakh and of brands, and signs of units', () => {
    const words = groups.flatMap((group) => group.flat())
    expect(words.filter((word) => !/^[\p{L}0-9 .-]+$|^[%₸$€°]$/u.test(word))).toEqual([])
    expect(words.filter((word) => MIXED.test(word))).toEqual([])
  })
})

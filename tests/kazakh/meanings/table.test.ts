import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryText, LANGUAGES } from '../../../src/kazakh/meanings/dictionary-text.ts'
import { groupsText } from '../../../src/kazakh/meanings/groups-text.ts'
import { packText, unpackText } from '../../../src/kazakh/meanings/pack.ts'
import { stemEnglish, stemIn, stemRussian, verbStems } from '../../../src/kazakh/meanings/stems.ts'
import { linesAt, makeTable, openTable, parseLines } from '../../../src/kazakh/meanings/table.ts'

describe('packed text', () => {
  const LETTERS = [..."аәбғқңөұүһіёъьэюяАӘҒІЯabzABZ059 .&+-'₸°"]
  it('is what it was when it is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS)), (letters) => {
        expect(unpackText(packText(letters.join('')))).toBe(letters.join(''))
      }),
    )
  })

  it('is ASCII', () => {
    expect(/^[\n -~]*$/.test(dictionaryText())).toBe(true)
    expect(/^[\n -~]*$/.test(groupsText())).toBe(true)
    expect(packText('Kaspi банк')).toBe('~Kaspi ~carn')
  })
})

describe('a table', () => {
  const lines = parseLines(
    'алма = яблоко = apple\nалма ағашы = яблоня = apple tree\nат = лошадь, конь = horse',
  )
  const table = openTable(makeTable(lines, (word) => word))

  it('finds the lines of each word on each side', () => {
    for (const line of lines) {
      line.forEach((words, side) => {
        for (const word of words) expect(linesAt(table, side, word)).toEqual([line])
      })
    }
  })

  it('finds none for a part of a word, for nothing, or on another side', () => {
    for (const word of ['ал', 'алма а', '', 'яблоко', 'ят', 'а', 'я']) {
      expect(linesAt(table, 0, word)).toEqual([])
    }
  })

  it('has the lines of a key that several words share in their order', () => {
    const shared = openTable(makeTable(lines, (word) => word.charAt(0)))
    expect(linesAt(shared, 0, 'а')).toEqual(lines)
  })

  it('finds each word of the dictionary by its own key', () => {
    const dictionary = openTable(dictionaryText())
    const first = dictionary[0]!.trim().split('\n')[0]!
    const sides = first.split('=').map((side) => unpackText(side.split(',')[0]!))
    LANGUAGES.forEach((language, side) => {
      expect(linesAt(dictionary, side, stemIn(sides[side]!, language))).not.toEqual([])
    })
  })
})

describe('stems of Russian and English', () => {
  it.each([
    ['аким акима акимов акимам'],
    ['кредит кредита кредиты кредитов'],
    ['рынок рынка рынке рынков'],
    ['сделка сделки сделок'],
    ['деревня деревни деревень'],
    ['режим режима режимом'],
    ['экзамен экзамены экзаменов'],
    ['ёлка елка ёлки'],
    ['погиб погибла погибли погибнуть'],
  ])('%s have one stem', (forms) => {
    expect(new Set(forms.split(' ').map(stemRussian)).size).toBe(1)
  })

  it.each([
    ['child children Children'],
    ['city cities'],
    ['elect election elections elected'],
    ['woman women'],
    ['steal stole stolen'],
    ['virus viruses'],
  ])('%s have one stem', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1)
  })

  it.each([
    ['снижение', 'снизить'],
    ['прекращения', 'прекратить'],
    ['осуждены', 'осудить'],
    ['выявлен', 'выявить'],
    ['повышением', 'повысить'],
  ])('%s may be of %s', (form, verb) => {
    expect(verbStems(stemRussian(form))).toContain(stemRussian(verb))
  })

  it('Türkiye is typed without its marks', () => {
    expect(stemEnglish('Türkiye')).toBe(stemEnglish('Turkiye'))
  })

  it('news is no plural of new', () => {
    expect(stemEnglish('news')).not.toBe(stemEnglish('new'))
  })
})

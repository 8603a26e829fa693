/** A reader's own words of one meaning, in the format of Solr's synonyms. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer } from '../../../src/kazakh/analyzer.ts'
import { parseOwnGroups } from '../../../src/search/expand/own-groups.ts'
import { search } from '../../../src/search/search.ts'
import { openEngine, parse } from '../support.ts'

describe('the file of own groups', () => {
  test('has groups of equal words, words that are widened one way, and comments', () => {
    const text = '\ufeff# қаржы\nдоллар, көк қағаз\n\nбакс => доллар, USD # ауызекі\r\n'
    expect(parseOwnGroups(text)).toEqual({
      groups: [
        { from: ['доллар', 'көк қағаз'], to: ['доллар', 'көк қағаз'] },
        { from: ['бакс'], to: ['доллар', 'USD'] },
      ],
      bad: [],
    })
  })

  test.each(['доллар', 'доллар,', ', доллар', 'бакс =>', '=> бакс', 'а => б => в', 'а, а'])(
    'tells the line that makes none: %s',
    (line) => {
      expect(parseOwnGroups(`теңге, ақша\n${line}\n`).bad).toEqual([2])
    },
  )
})

describe('a search with own groups', () => {
  const { groups } = parseOwnGroups('қамба, астық қоймасы\nбакс => доллар')
  const analyzer = { ...kazakhAnalyzer, ownGroups: groups }

  test.each([
    ['қамбада', ['қойма', 'қамба']],
    ['астық қоймалары', ['қойма', 'қамба']],
    ['бакс', ['ақша']],
    ['доллар', ['ақша']],
    ['"қамба"', []],
  ])('%s finds %j', async (text, ids) => {
    const engine = await openEngine({
      қамба: { body: 'Қамбалар толды.' },
      қойма: { body: 'Астық қоймасы салынды.' },
      ақша: { body: 'Доллардың бағамы өсті.' },
      бакс: { body: 'Ол баксты айтпады.' },
    })
    const options = { filter: {}, order: 'relevance', page: { limit: 9, offset: 0 } } as const
    const { hits } = await search(parse(text), engine, analyzer, options)
    const full = hits.filter(({ group }) => group === 'full').map(({ id }) => id)
    expect(full.filter((id) => id !== 'бакс').sort()).toEqual([...ids].sort())
  })
})

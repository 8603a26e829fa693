/** Pieces of words as evidence: which they are, what has them, and what they change in an answer. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { askQuery } from '../../../src/search/rank/compile.ts'
import { pieced, piecesOf } from '../../../src/search/rank/pieces.ts'
import { soughtOf } from '../../../src/search/rank/sought.ts'
import { search } from '../../../src/search/search.ts'
import { type Given, openEngine, parse } from '../support.ts'

const OPTIONS = { filter: {}, order: 'relevance', page: { limit: 20, offset: 0 } } as const

async function found(query: string, articles: Readonly<Record<string, Given>>) {
  const engine = await openEngine(articles)
  return search(parse(query), engine, analyzer, { ...OPTIONS, isExplained: true })
}

describe('the pieces of a word', () => {
  test('are of four letters, with its ends, spelt alike', () => {
    expect([...piecesOf('қалаға', analyzer.fold)]).toEqual(['_кал', 'кала', 'алаг', 'лага', 'ага_'])
    expect(piecesOf('калага', analyzer.fold)).toEqual(piecesOf('қалаға', analyzer.fold))
  })

  test('are one of a word of two letters, and none of a letter', () => {
    expect([...piecesOf('су', analyzer.fold)]).toEqual(['_су_'])
    expect(piecesOf('а', analyzer.fold).size).toBe(0)
  })
})

describe('what is sought for them', () => {
  const ARTICLES = {
    a: { title: 'Жұмысшылар жиналды', body: 'Жұмыста кім бар' },
    b: { title: 'Жұмыссыздық азайды', body: 'Жұмыртқа қымбаттады' },
  }

  async function soughtFor(query: string) {
    const { expansions } = await askQuery(parse(query), await openEngine(ARTICLES), analyzer)
    const { terms, uses, holding } = pieced(soughtOf(expansions), expansions, analyzer.fold)
    const of = (form: string) =>
      uses[terms.findIndex((term) => 'form' in term && term.form === form)]
    return { of, holding }
  }

  test('is each word that begins alike: one of the stem as the word, another for its pieces alone', async () => {
    const { of } = await soughtFor('жұмыс')
    expect(of('жұмыста')?.weight).toBe(1)
    expect(of('жұмыссыздық')?.weight).toBeLessThan(1)
    expect(of('жұмыртқа')?.weight).toBe(0)
    const shared = (form: string) => of(form)!.pieces.length
    expect(shared('жұмыста')).toBeGreaterThan(shared('жұмыртқа'))
    expect(shared('жұмыртқа')).toBeGreaterThan(0)
    expect(of('жиналды')).toBeUndefined()
  })

  test('is what a word in Latin letters or of a Russian keyboard reads as', async () => {
    for (const typed of ['jumys', 'жумыс', 'жұмыс']) {
      expect((await soughtFor(typed)).of('жұмысшылар')?.pieces.length, typed).toBe(3)
    }
  })

  test('is nothing of a word in quotes', async () => {
    const { of, holding } = await soughtFor('"жұмыста"')
    expect(of('жұмысшылар')).toBeUndefined()
    expect(holding).toEqual([])
  })
})

describe('an answer', () => {
  test('has the form that was typed first, of two of one stem', async () => {
    const { hits } = await found('жұмыссыз', {
      a: { title: 'Жұмыссыздар саны', body: 'Бір екі', date: '2024-02-02' },
      b: { title: 'Жұмыссыз саны', body: 'Бір екі', date: '2024-01-01' },
    })
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(hits[0]!.parts!.pieces).toBeGreaterThan(hits[1]!.parts!.pieces)
  })

  test('is nearer where other words begin as the query does', async () => {
    const { hits } = await found('жұмыссыздық азайды', {
      a: { title: 'Баға азайды', body: 'Кеше дүкенде жаңа тауар', date: '2024-02-02' },
      b: { title: 'Баға азайды', body: 'Кеше жұмысшыда жаңа тауар', date: '2024-01-01' },
    })
    expect(hits.map(({ id, missing }) => [id, missing])).toEqual([
      ['b', ['жұмыссыздық']],
      ['a', ['жұмыссыздық']],
    ])
  })

  test('may be in an article that has only such words, last of all', async () => {
    const ARTICLES = {
      a: { title: 'Жұмыссыздар кеше азайды', date: '2024-01-01' },
      b: { title: 'Жұмыртқа арзан', date: '2024-02-02' },
      c: { title: 'Баға азайды', date: '2024-01-03' },
      d: { title: 'Күн жылынды', date: '2024-01-04' },
    }
    const { hits, total } = await found('жұмыссыздар кеше азайды', ARTICLES)
    expect(hits.map(({ id, group }) => [id, group])).toEqual([
      ['a', 'full'],
      ['c', 'partial'],
      ['b', 'partial'],
    ])
    expect(total).toBe(1)
    expect(hits.at(-1)).toMatchObject({
      missing: ['жұмыссыздар', 'кеше', 'азайды'],
      forms: [{ form: 'жұмыртқа', wordIndex: 0 }],
    })
    const ofTwo = await found('жұмыссыздар азайды', ARTICLES)
    expect(ofTwo.hits.map(({ id }) => id)).toEqual(['a', 'c'])
  })
})

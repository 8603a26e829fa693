/** Acronyms and what they stand for, and verbs in their voices. */

import { expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { search } from '../../../src/search/search.ts'
import { openEngine, parse } from '../support.ts'

const ARTICLES = {
  қысқа: { body: 'Жаңа АЭС салынады.' },
  ұзын: { body: 'Елде атом электр станциясын салу туралы айтылды.' },
  бөлек: { body: 'Атом туралы кітап, электр желісі және газ станциясы.' },
  өзге: { body: 'Көктемде бақ гүлдейді.' },
}

const found = async (query: string) => {
  const engine = await openEngine(ARTICLES)
  const options = { filter: {}, order: 'relevance', page: { limit: 9, offset: 0 } } as const
  const { hits } = await search(parse(query), engine, analyzer, options)
  return hits.map(({ id, missing }) => (missing.length > 0 ? `(${id})` : id))
}

test('an acronym finds its long form, its words one after the other in any case', async () => {
  expect((await found('АЭС')).sort()).toEqual(['қысқа', 'ұзын'].sort())
})

test('a long form finds its acronym, and what has its words apart', async () => {
  const all = await found('атом электр станциясы')
  expect([...all].sort()).toEqual(['бөлек', 'қысқа', 'ұзын'].sort())
  expect((await found('атом көктем')).sort()).toEqual(['(бөлек)', '(ұзын)', '(өзге)'].sort())
})

test('an exclusion is of the word alone', async () => {
  expect((await found('-АЭС')).sort()).toEqual(['бөлек', 'өзге', 'ұзын'].sort())
})

test('a verb finds its other voices after itself', async () => {
  const engine = await openEngine({
    өзі: { body: 'Баға азайды.' },
    етіс: { body: 'Баға азайтылды, шығын азайтты.' },
  })
  const options = { filter: {}, order: 'relevance', page: { limit: 9, offset: 0 } } as const
  const { hits, total } = await search(parse('азайды'), engine, analyzer, options)
  expect(hits.map(({ id }) => id)).toEqual(['өзі', 'етіс'])
  expect(total).toBe(2)
})

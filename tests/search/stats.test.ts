/** Counts over time and by category: the period that is chosen, shares, what is told apart. */

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Expression, Filter, IndexReader } from '../../src/index/reader.ts'
import { kazakhAnalyzer as analyzer } from '../../src/kazakh/analyzer.ts'
import { GROUPINGS } from '../../src/open/choices.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { askQuery } from '../../src/search/rank/compile.ts'
import { countArticles } from '../../src/search/stats.ts'
import { open } from '../index/support.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

type Given = readonly [date: string | undefined, body: string, categories?: readonly string[]]

async function engineOf(articles: readonly Given[]) {
  const folder = temporaryFolder()
  const records = articles.map(([datePublished, body, categories], at) => {
    return { id: `а${at}`, title: 'Мақала', datePublished, body: [body], categories }
  })
  writeFiles(folder, { 'архив/бәрі.json': records })
  return (await open(join(folder, 'архив'))).index.engine
}

/** The articles that a query finds in full. */
async function expressionOf(query: string, engine: IndexReader): Promise<Expression> {
  const parsed = parseQuery(query, analyzer, () => undefined)
  return (await askQuery(parsed, engine, analyzer)).full
}

describe('the period', () => {
  const chosen = async (dates: readonly (string | undefined)[], filter: Filter = {}) => {
    const engine = await engineOf(dates.map((date): Given => [date, 'Мәтін.']))
    return (await countArticles(engine, filter, {})).by
  }

  test('is the finest of which the articles span no more than a screen', async () => {
    expect(await chosen(['2024-03-01'])).toBe('day')
    expect(await chosen(['2024-03-01', '2024-04-05'])).toBe('day')
    expect(await chosen(['2024-03-01', '2024-04-06'])).toBe('week')
    expect(await chosen(['2024-01-01', '2024-09-08'])).toBe('week')
    expect(await chosen(['2024-01-01', '2024-09-09'])).toBe('month')
    expect(await chosen(['2021-07-01', '2024-06-01', undefined])).toBe('month')
    expect(await chosen(['2020-01-01', '2024-06-01'])).toBe('year')
  })

  test('is that of the filter where it has both ends', async () => {
    const dates = ['2024-03-01', '2024-03-02']
    expect(await chosen(dates, { from: '2024-01-01', to: '2024-12-31' })).toBe('month')
    expect(await chosen(dates, { from: '2000-01-01' })).toBe('year')
  })

  test('is the year where nothing has a date', async () => {
    expect(await chosen([undefined])).toBe('year')
    expect(await chosen([])).toBe('year')
  })
})

const ARTICLES: readonly Given[] = [
  ['2023-12-31', 'Қоңырау соғылды.', ['Білім']],
  ['2024-01-01T00:30+05:00', 'Қоңырауды күттік.', ['Білім', 'Қоғам']],
  ['2024-01-07', 'Жаңбыр жауды.', ['Қоғам']],
  ['2024-01-08', 'Жаңбыр.'],
  [undefined, 'Қоңырау мен жаңбыр.', ['Қоғам']],
]

test('what has no date is a row of its own, and all shares are of all', async () => {
  const stats = await countArticles(await engineOf(ARTICLES), {}, { by: 'week' })
  expect(stats).toEqual({
    by: 'week',
    total: 5,
    matching: 5,
    rows: [
      { key: '2023-12-25', articles: 1, share: 0.2 },
      { key: '2024-01-01', articles: 2, share: 0.4 },
      { key: '2024-01-08', articles: 1, share: 0.2 },
      { key: null, articles: 1, share: 0.2 },
    ],
  })
})

test('the matches of a query are set against the articles of each period', async () => {
  const engine = await engineOf(ARTICLES)
  const expression = await expressionOf('қоңырау', engine)
  const stats = await countArticles(engine, {}, { by: 'year', expression })
  expect(stats).toEqual({
    by: 'year',
    total: 5,
    matching: 3,
    rows: [
      { key: '2023', articles: 1, matches: 1, share: 1 },
      { key: '2024', articles: 3, matches: 1, share: 0.333333 },
      { key: null, articles: 1, matches: 1, share: 1 },
    ],
  })
})

test('categories come by matches, an article is in each of its own, and what has none is last', async () => {
  const engine = await engineOf(ARTICLES)
  const expression = await expressionOf('жаңбыр', engine)
  const stats = await countArticles(engine, {}, { by: 'category', expression })
  expect(stats).toMatchObject({ total: 5, matching: 3 })
  expect(stats.rows).toEqual([
    { key: 'Қоғам', articles: 3, matches: 2, share: 0.666667 },
    { key: 'Білім', articles: 2, matches: 0, share: 0 },
    { key: null, articles: 1, matches: 1, share: 1 },
  ])
})

test('a query counts what search says that there are in all, in every grouping', async () => {
  const engine = await engineOf(ARTICLES)
  for (const query of ['қоңырау', 'қоңырау жаңбыр', 'қоныраулар', 'щщщщщ', 'қоңырау щщщщщ']) {
    const expression = await expressionOf(query, engine)
    const expected = await engine.count({}, expression)
    for (const by of GROUPINGS) {
      const { matching, total, rows } = await countArticles(engine, {}, { by, expression })
      expect([matching, total]).toEqual([expected, 5])
      expect(rows.every(({ matches = -1, articles }) => matches >= 0 && matches <= articles)).toBe(
        true,
      )
    }
  }
})

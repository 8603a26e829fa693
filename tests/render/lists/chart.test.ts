/** Bars: on a true axis, of the right length, in any width. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grouping } from '../../../src/index/reader.ts'
import { dayFromNumber } from '../../../src/kazakh/dates/calendar.ts'
import { kk } from '../../../src/messages/kk/interface.ts'
import { chartLines } from '../../../src/render/lists/axis.ts'
import { renderChart } from '../../../src/render/lists/chart.ts'
import { chartOptions } from '../../../src/render/page-options.ts'
import type { Stats, StatsRow } from '../../../src/search/stats.ts'
import { makeTheme } from '../../../src/terminal/theme.ts'
import { width } from '../../../src/terminal/width.ts'

const row = (key: string | null, articles: number, matches?: number): StatsRow => {
  const share = matches === undefined ? articles / 100 : matches / articles
  return { key, articles, ...(matches !== undefined && { matches }), share }
}

const keysOf = (rows: readonly StatsRow[], by: Grouping) =>
  chartLines(rows, by).map((line) => ('none' in line ? line.none : line.key))

test('a short gap is drawn, a long one is said, over the ends of months and years', () => {
  const keys = (by: Grouping, ...given: string[]) =>
    keysOf(
      given.map((key) => row(key, 1)),
      by,
    )
  expect(keys('day', '2024-02-28', '2024-03-02')).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2024-03-02',
  ])
  expect(keys('week', '2024-12-23', '2025-01-06')).toEqual([
    '2024-12-23',
    '2024-12-30',
    '2025-01-06',
  ])
  expect(keys('month', '2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
  expect(keys('year', '0998', '1002')).toEqual(['0998', '0999', '1000', '1001', '1002'])
  expect(keys('year', '0998', '1003')).toEqual(['0998', 4, '1003'])
  expect(keys('day', '0001-01-01', '9999-12-31')).toEqual(['0001-01-01', 3_652_057, '9999-12-31'])
})

test('periods without a match are gaps too, also before the first and after the last', () => {
  const rows = [
    ...[2001, 2002, 2003, 2004].map((year) => row(String(year), 5, 0)),
    row('2005', 5, 1),
    row('2006', 5, 0),
    row('2008', 5, 1),
    row('2020', 5, 0),
    row(null, 2, 0),
  ]
  expect(keysOf(rows, 'year')).toEqual([4, '2005', '2006', '2007', '2008', 12, null])
  expect(chartLines(rows, 'year')[2]).toEqual({ key: '2006', articles: 5, matches: 0, share: 0 })
  expect(chartLines(rows, 'year')[3]).toEqual({ key: '2007', articles: 0, matches: 0, share: 0 })
})

test('a query that nothing matches leaves one line', () => {
  const rows = Array.from({ length: 9 }, (_, at) => row(`200${at}`, 2, 0))
  expect(keysOf(rows, 'year')).toEqual([9])
  expect(keysOf([], 'year')).toEqual([])
})

test('lines are the rows themselves and what lies between, in the order of time', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(days, (numbers) => {
      const sorted = [...numbers].sort((one, other) => one - other)
      const rows = sorted.map((number) => row(dayFromNumber(number), 1))
      const lines = chartLines(rows, 'day')
      expect(lines.filter((line) => 'key' in line && line.articles > 0)).toEqual(rows)
      const covered = lines.reduce((sum, line) => sum + ('none' in line ? line.none : 1), 0)
      expect(covered).toBe(sorted.at(-1)! - sorted[0]! + 1)
    }),
  )
})

async function draw(stats: Stats, columns: number, hasQuery = false): Promise<string[]> {
  const theme = await makeTheme(false)
  const options = await chartOptions({
    width: columns,
    lang: 'kk',
    messages: kk,
    today: () => '2026-06-23',
    theme,
  })
  return renderChart(stats, hasQuery, options).split('\n').slice(0, -1)
}

const STATS: Stats = {
  by: 'month',
  total: 1208,
  matching: 1208,
  rows: [row('2024-01', 1000), row('2024-02', 7), row('2024-09', 200), row(null, 1)].map(
    (each) => ({ ...each, share: each.articles / 1208 }),
  ),
}

test('a chart has its heads, a bar for each row by its articles, and the total', async () => {
  expect(await draw(STATS, 60)).toEqual([
    'Ай                                             мақала   үлес',
    'қаңтар 2024    ██████████████████████████████    1000   83 %',
    'ақпан 2024     ▎                                    7    1 %',
    '⋮ 6 ай бойы жоқ',
    'қыркүйек 2024  ██████                             200   17 %',
    'күні белгісіз  ▏                                    1   <1 %',
    'Барлығы                                          1208  100 %',
  ])
})

test('a bar of a query is the share, and its count says of how many', async () => {
  const rows = [row('2020', 10, 1), row('2021', 400, 20), row('2022', 3, 0)]
  const stats: Stats = { by: 'year', total: 413, matching: 21, rows }
  expect(await draw(stats, 50, true)).toEqual([
    'Жыл                                  табылды  үлес',
    '2020     █████████████████████████    1 / 10  10 %',
    '2021     ████████████▌              20 / 400   5 %',
    '2022                                   0 / 3   0 %',
    'Барлығы                             21 / 413   5 %',
  ])
})

test('of nothing there is no chart', async () => {
  expect(await draw({ by: 'year', total: 0, matching: 0, rows: [] }, 80)).toEqual([])
})

test('whatever the categories are called, every line fits the terminal, from 30 columns', async () => {
  const names = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem()),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 30, max: 160 }), async (keys, columns) => {
      const rows = keys.map((key, at) => row(key, 1_000_000, at * 1000))
      const stats: Stats = { by: 'category', total: 8_000_000, matching: 9000, rows }
      for (const line of await draw(stats, columns, true)) {
        expect(width(line)).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/[\x00-\x1f]/)
      }
    }),
    { numRuns: 60 },
  )
})

/** Articles counted by period and category, against counting them one by one. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '../../../src/index/engine.ts'
import type { Bucket, Filter, Grouping } from '../../../src/index/reader.ts'
import { addDays, dayFromNumber, startOfWeek } from '../../../src/kazakh/dates/calendar.ts'
import { textsGiven } from '../../search/support.ts'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { open, stemOf } from '../support.ts'

type Given = {
  readonly date?: string | undefined
  readonly categories: readonly string[]
  readonly body: string
}

async function engineWith(articles: readonly Given[]): Promise<Engine> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'all.jsonl': '\n' })
  const { engine } = (await open(folder)).index
  await engine.transaction(async (writer) => {
    for (const [at, { date, categories, body }] of articles.entries()) {
      await writer.put({
        id: `a${at}`,
        title: '',
        ...(date !== undefined && { date }),
        categories,
        location: { file: 'all.jsonl', line: 1, offset: 0, length: 1 },
        texts: textsGiven({ body }),
      })
    }
  })
  return engine
}

const KEYS: Readonly<Record<Exclude<Grouping, 'category'>, (day: string) => string>> = {
  day: (day) => day,
  week: startOfWeek,
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
}

function keysOf({ date, categories }: Given, by: Grouping): (string | undefined)[] {
  if (by === 'category') return categories.length > 0 ? [...new Set(categories)] : [undefined]
  return [date === undefined ? undefined : KEYS[by](date.slice(0, 10))]
}

/** One by one, in the order that the engine promises. */
function naive(articles: readonly Given[], by: Grouping): Bucket[] {
  const counts = new Map<string | undefined, number>()
  for (const article of articles) {
    for (const key of keysOf(article, by)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const bytes = (key: string) => Buffer.from(key)
  return [...counts]
    .map(([key, documents]) => ({ ...(key !== undefined && { key }), documents }))
    .sort((one, other) => {
      if (one.key === undefined || other.key === undefined) return one.key === undefined ? 1 : -1
      const byName = Buffer.compare(bytes(one.key), bytes(other.key))
      return by === 'category' ? other.documents - one.documents || byName : byName
    })
}

const days = fc.oneof(
  fc.constantFrom('2024-06-01', '2024-06-02T23:59-03:00', '2024-06-03', '2023-12-31', '2024-02-29'),
  fc.integer({ min: 1, max: 3_652_059 }).map(dayFromNumber),
)

const given = fc.record({
  date: fc.option(days, { nil: undefined }),
  categories: fc.array(fc.constantFrom('Саясат', 'Спорт', 'Әлем', 'спорт'), { maxLength: 3 }),
  body: fc.constantFrom('көктем', 'күз', 'көктем күз', ''),
})

function passes({ date, categories }: Given, filter: Filter): boolean {
  const day = date?.slice(0, 10)
  const isIn =
    (filter.from === undefined && filter.to === undefined) ||
    (day !== undefined && day >= (filter.from ?? '0000') && day <= (filter.to ?? '9999-99'))
  return isIn && (filter.categories?.some((name) => categories.includes(name)) ?? true)
}

const FILTERS: readonly Filter[] = [
  {},
  { from: '2024-02-29' },
  { from: '2023-12-31', to: '2024-06-02' },
  { categories: ['Спорт', 'Әлем'] },
  { to: '2024-06-03', categories: ['Саясат'] },
]

test('counts are those of counting one by one, whatever is filtered and asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 30 }), async (articles) => {
      const engine = await engineWith(articles)
      const spring = stemOf('көктем')
      for (const filter of FILTERS) {
        const left = articles.filter((article) => passes(article, filter))
        const matching = left.filter(({ body }) => body.includes('көктем'))
        for (const by of ['day', 'week', 'month', 'year', 'category'] as const) {
          expect(await engine.aggregate(by, filter)).toEqual(naive(left, by))
          expect(await engine.aggregate(by, filter, spring)).toEqual(naive(matching, by))
        }
      }
      engine.close()
    }),
    { numRuns: 25 },
  )
})

test('weeks begin on Monday and are named by it, over the end of a year too', async () => {
  const week = Array.from({ length: 7 }, (_, at) => addDays('2024-12-30', at))
  const engine = await engineWith(
    [...week, '2024-12-29', '2025-01-06', '0001-01-01', '9999-12-31'].map((date) => {
      return { date, categories: [], body: '' }
    }),
  )
  expect(await engine.aggregate('week', {})).toEqual([
    { key: '0001-01-01', documents: 1 },
    { key: '2024-12-23', documents: 1 },
    { key: '2024-12-30', documents: 7 },
    { key: '2025-01-06', documents: 1 },
    { key: '9999-12-27', documents: 1 },
  ])
})

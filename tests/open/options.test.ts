/** Options as people give them: each is checked once, with the name that the library has for it. */

import { describe, expect, test } from 'vitest'
import {
  concordanceRequest,
  isFiltering,
  listRequest,
  searchRequest,
  statsRequest,
} from '../../src/open/options.ts'

const today = () => '2026-06-22'
const list = (options: Parameters<typeof listRequest>[0]) => listRequest(options, today)

test('a page is taken from numbers and from digits alike', async () => {
  expect(await list({})).toEqual({ filter: {}, order: 'date', page: { limit: 20, offset: 0 } })
  const page = { limit: 5, offset: 10 }
  expect((await list({ limit: '5', offset: '10' })).page).toEqual(page)
  expect((await list({ limit: 5, offset: 10 })).page).toEqual(page)
  const { limit } = (await list({ limit: 'all' })).page
  expect(limit).toBe((await list({ limit: Number.POSITIVE_INFINITY })).page.limit)
})

test.each(['', ' ', '1e3', '0x10', '-1', '+1', '1.5', 'бес', '9007199254740993'])(
  'a limit of «%s» is no number of articles',
  async (limit) => {
    const facts = { option: 'limit', value: limit, least: 1 }
    await expect(list({ limit })).rejects.toMatchObject({ code: 'number-invalid', facts })
  },
)

describe('days', () => {
  test('are where all three options meet', async () => {
    const { filter } = await list({ since: '2024-03', until: '2024-05', on: '2024' })
    expect(filter).toEqual({ from: '2024-03-01', to: '2024-05-31' })
    expect((await list({ on: 'кеше' })).filter).toEqual({ from: '2026-06-21', to: '2026-06-21' })
  })

  test('that are refused name the option', async () => {
    const rejects = (options: Parameters<typeof list>[0], code: string, option: string) =>
      expect(list(options)).rejects.toMatchObject({ code, facts: { option } })
    await rejects({ until: 'бірде' }, 'date-unreadable', 'until')
    await rejects({ on: '30 ақпан' }, 'date-impossible', 'on')
    await rejects({ since: '2025', until: '2024' }, 'date-impossible', 'since, until')
  })
})

test('categories stay as they were given, and filter even when there is none', async () => {
  const { filter } = await list({ categories: ['САЯСАТ'] })
  expect(filter).toEqual({ categories: ['САЯСАТ'] })
  expect(isFiltering((await list({ categories: [] })).filter)).toBe(true)
  expect(isFiltering((await list({})).filter)).toBe(false)
})

test('a query is parsed with its days, and has a clock only where it is timed', async () => {
  const request = await searchRequest('сайлау date:2024', {}, today)
  expect(request.query.dates).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  expect(request).not.toHaveProperty('clock')
  const { clock } = await searchRequest('сайлау', {}, today, true)
  clock?.step('open')
  expect(clock?.steps).toEqual([{ name: 'open', ms: expect.any(Number) }])
})

test('the order of a concordance is not the order of its hits', async () => {
  const [request, order] = await concordanceRequest('сайлау', { sort: 'left' }, today)
  expect([request.order, order]).toEqual(['relevance', 'left'])
  const [dated, same] = await concordanceRequest('сайлау', { sort: 'oldest' }, today)
  expect([dated.order, same]).toEqual(['oldest', 'oldest'])
  await expect(searchRequest('сайлау', { sort: 'left' }, today)).rejects.toMatchObject({
    code: 'choice-invalid',
  })
})

test('stats without a query count all, with an empty one nothing', async () => {
  expect(await statsRequest({ by: 'year' }, today)).toEqual({ filter: {}, by: 'year' })
  const { query } = await statsRequest({ query: '' }, today)
  expect(query?.query.of).toEqual([])
})

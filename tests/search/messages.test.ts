/**
 * How many messages go to the index one after another, for every kind of question: an engine across
 * a network would have to wait for each.
 */

import { describe, expect, test } from 'vitest'
import type { Lexis, MoreKeys } from '../../src/index/lexis.ts'
import { type IndexReader, LAST_PLACE } from '../../src/index/reader.ts'
import { kazakhAnalyzer as analyzer } from '../../src/kazakh/analyzer.ts'
import { findRow } from '../../src/open/find.ts'
import { listArticles } from '../../src/open/list.ts'
import { rankArticles, readConcordance } from '../../src/open/search.ts'
import { countByGroup } from '../../src/open/stats.ts'
import { type SearchOrder, search } from '../../src/search/search.ts'
import { similarArticles } from '../../src/search/similar.ts'
import { type Given, openEngine, parse } from './support.ts'

/** The most of anything that one message may hold. */
const MOST = LAST_PLACE

/** The longest list anywhere in an answer. */
function longest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  return Math.max(own, ...Object.values(value).map(longest))
}

/**
 * A reader that counts. Messages that wait for each other are one deeper each time; those that are
 * on their way together are as deep as one. It asks for all keys at once, as a distant engine does.
 */
function counting(reader: IndexReader) {
  const seen = { depth: 0, names: [] as string[], longest: 0 }
  let underWay = 0
  const enter = (name: string) => {
    if (underWay === 0) seen.depth++
    underWay++
    seen.names.push(name)
  }
  const leave = (answer: unknown) => {
    seen.longest = Math.max(seen.longest, longest(answer))
    underWay--
  }
  /** Until all that is asked beside it is on its way too. */
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const counted = (name: string, method: (...values: unknown[]) => unknown) => {
    if (name === 'stream' || name === 'draw') {
      return async function* (...values: unknown[]) {
        for await (const piece of method(...values) as AsyncIterable<unknown>) {
          enter(name)
          await turn()
          leave(piece)
          yield piece
        }
      }
    }
    return async (...values: unknown[]) => {
      enter(name)
      await turn()
      const answer = await method(...values)
      leave(answer)
      return answer
    }
  }
  const names = Object.keys(reader) as (keyof IndexReader)[]
  const methods = names.flatMap((name) => {
    const method = reader[name]
    return typeof method === 'function' ? [[name, counted(name, method as never)] as const] : []
  })
  const asked = Object.fromEntries(methods) as unknown as IndexReader
  const lookUp = async (keys: Parameters<IndexReader['lookUp']>[0], more?: MoreKeys) => {
    enter('lookUp')
    await turn()
    // What a distant engine would do: all keys in one request, and no second one.
    const all = await more?.()
    let isAsked = false
    const lexis: Lexis = await reader.lookUp(keys, async () => {
      if (isAsked) return undefined
      isAsked = true
      return all
    })
    leave(lexis)
    return lexis
  }
  return { reader: { ...asked, lookUp } as IndexReader, seen }
}

const ARTICLES: Readonly<Record<string, Given>> = {
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `n${String(at).padStart(2, '0')}`,
      {
        title: at % 3 === 0 ? 'Әкім сайлауы өтті' : 'Жаңа мектеп ашылды',
        body: `Қала әкімі сайлау туралы айтты, балалар мектепке барды ${at}`,
        categories: [at % 2 === 0 ? 'Қоғам' : 'Саясат'],
        date: `2024-05-${String(at + 1).padStart(2, '0')}`,
      },
    ]),
  ),
  аэс: { title: 'Атом электр станциясы', body: 'АЭС салынады, баға азайды' },
  латын: { title: 'Қазақша «NATO»', body: 'NATO саммиті және iPhone туралы' },
}

const PAGE = { limit: 20, offset: 0 }

async function ask(query: string, order: SearchOrder = 'relevance', page = PAGE) {
  const { reader, seen } = counting(await openEngine(ARTICLES))
  const result = await search(parse(query), reader, analyzer, { filter: {}, order, page })
  return { ...result, ...seen }
}

/** Kinds of queries that full matches fill a page of, and others that they do not. */
const FULL = {
  plain: 'әкім сайлауы',
  'without Kazakh letters': 'аким',
  'in Latin letters': 'äkım mektep',
  'in the wrong layout': 'fkvfns OR мектеп',
  'in quotes': '"әкімі сайлау"',
  'of an exclusion': 'мектеп -боран',
  'of alternatives': 'мектеп OR боран',
  'of a beginning': 'мект*',
  'of a field': 'body:сайлау',
} as const

const IN_PART = {
  'with few matches': 'әкім станция',
  'of an acronym': 'АЭС салу',
  'of a long form': 'атом электр станциясы',
  'of a misspelt word': 'мектептт балалор',
  'of one that is nowhere': 'щщщщщ',
  'of a name': '"NATO" iPhone',
  'in quotes and Latin letters': '"atom elektr" салу',
  'of a beginning in Latin letters': 'mekt* АЭС',
} as const

describe('a search', () => {
  test.each(Object.entries(FULL))('%s is three messages', async (_, query) => {
    const { depth, names, hits, longest } = await ask(query)
    expect(hits.length).toBe(PAGE.limit)
    expect(hits.every(({ group }) => group === 'full')).toBe(true)
    expect(depth, names.join(' ')).toBe(3)
    expect(longest).toBeLessThanOrEqual(MOST)
  })

  test.each(Object.entries(IN_PART))('%s is at most four', async (_, query) => {
    const { depth, names, longest } = await ask(query)
    expect(depth, names.join(' ')).toBeLessThanOrEqual(4)
    expect(longest).toBeLessThanOrEqual(MOST)
  })

  test('in order of date is three', async () => {
    const { depth, hits } = await ask('мектеп', 'date')
    expect(hits.length).toBe(PAGE.limit)
    expect(depth).toBeLessThanOrEqual(3)
  })

  test('of a later page is no more', async () => {
    const { depth, hits } = await ask('мектеп', 'relevance', { limit: 5, offset: 20 })
    expect(hits.length).toBe(5)
    expect(depth).toBeLessThanOrEqual(3)
  })

  test('answers alike whether all keys are given at once or one kind after another', async () => {
    const engine = await openEngine(ARTICLES)
    for (const query of [
      ...Object.values(FULL),
      ...Object.values(IN_PART),
      'vtrntg',
      'АЭС',
      'жаңа',
    ]) {
      const options = { filter: {}, order: 'relevance', page: PAGE, isExplained: true } as const
      const near = await search(parse(query), engine, analyzer, options)
      const far = await search(parse(query), counting(engine).reader, analyzer, options)
      expect(far, query).toEqual(near)
    }
  })
})

test('a list is one message, and its total in it', async () => {
  const { reader, seen } = counting(await openEngine(ARTICLES))
  const { rows, total } = await listArticles(reader, { filter: {}, order: 'date', page: PAGE })
  expect([rows.length, total]).toEqual([20, 32])
  expect(seen.names).toEqual(['list'])
})

test('an id is found in one message, one that is not there in two', async () => {
  const { reader, seen } = counting(await openEngine(ARTICLES))
  await findRow('n07', reader)
  expect(seen.names).toEqual(['byIdPrefix'])
  await expect(findRow('m07', reader)).rejects.toMatchObject({ code: 'article-unknown' })
  expect(seen.depth).toBe(3)
})

test('statistics are at most two messages, and three of a query', async () => {
  for (const [query, most] of [
    [undefined, 2],
    ['әкім сайлауы', 3],
  ] as const) {
    const { reader, seen } = counting(await openEngine(ARTICLES))
    const request = { filter: {}, ...(query && { query: parse(query) }) }
    expect((await countByGroup(reader, request, analyzer)).stats.total).toBe(32)
    expect(seen.depth).toBeLessThanOrEqual(most)
  }
})

test('similar articles are three messages, four where a text was printed twice', async () => {
  for (const [id, most] of [
    ['аэс', 3],
    ['n03', 4],
  ] as const) {
    const engine = await openEngine(ARTICLES)
    const [row] = await engine.byIdPrefix(id, 1)
    const { reader, seen } = counting(engine)
    await similarArticles(row!.document, reader, 3)
    expect(seen.depth).toBeLessThanOrEqual(most)
    expect(seen.longest).toBeLessThanOrEqual(MOST)
  }
})

test('a concordance asks no more than its search', async () => {
  const { reader, seen } = counting(await openEngine(ARTICLES))
  const request = { query: parse('мектеп'), filter: {}, order: 'relevance', page: PAGE } as const
  const found = await rankArticles(reader, request, { analyzer, badGroups: [] })
  const { depth } = seen
  expect((await readConcordance(found, 'left', async () => undefined)).length).toBeGreaterThan(0)
  expect(depth).toBeLessThanOrEqual(3)
  expect(seen.depth).toBe(depth)
})

/** What is found, as what a word was read, and in which order. */

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../src/kazakh/analyzer.ts'
import { expand } from '../../src/search/expand.ts'
import { nearest } from '../../src/search/fuzzy.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { RANKING, scoreDocument } from '../../src/search/ranking.ts'
import { search } from '../../src/search/search.ts'
import { open } from '../index/support.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const PAGE = { limit: 100, offset: 0 }

type Given = {
  readonly title?: string
  readonly body?: string
  readonly date?: string
  readonly categories?: readonly string[]
}

async function openWith(articles: Readonly<Record<string, Given>>) {
  const folder = temporaryFolder()
  const records = Object.entries(articles).map(
    ([id, { title = 'Мақала', body = 'Мәтін.', date, categories }]) => ({
      id,
      title,
      body: [body],
      ...(date && { datePublished: date }),
      ...(categories && { categories }),
    }),
  )
  writeFiles(folder, { 'архив/бәрі.json': records })
  const { index } = await open(join(folder, 'архив'))
  return index.engine
}

async function ask(articles: Readonly<Record<string, Given>>, query: string, page = PAGE) {
  const engine = await openWith(articles)
  return search(query, engine, analyzer, { filter: {}, order: 'relevance', page })
}

const idsOf = ({ hits }: Awaited<ReturnType<typeof ask>>) => hits.map(({ id }) => id)

describe('a word of the query', () => {
  const ARTICLES = {
    а: { body: 'Қала әкімі ауылдарға барды.' },
    б: { body: 'Мектептеріміздегі балалар су ішті.' },
    в: { body: 'Хан сарайы ашылды.' },
  }
  const read = async (query: string) => {
    const engine = await openWith(ARTICLES)
    return expand(parseQuery(query, analyzer), engine, analyzer)
  }

  test('is found by its stem, in any form', async () => {
    for (const word of ['ауыл', 'ауылға', 'АУЫЛДАР', 'ауылдарымызға']) {
      const [reading] = await read(word)
      expect(reading).toMatchObject({ tier: 'stem', near: [] })
      expect(reading!.words.map(({ form }) => form)).toEqual(['ауылдарға'])
    }
  })

  test('is found folded where it was typed without Kazakh letters', async () => {
    const [reading] = await read('аким')
    expect(reading).toMatchObject({ tier: 'folded' })
    expect(reading!.words.map(({ form }) => form)).toEqual(['әкімі'])
  })

  test('is read as a near one only where it is in no way there, and that is said', async () => {
    const [reading] = await read('балалор')
    expect(reading).toMatchObject({ tier: 'near', near: ['балалар'] })
    const [known] = await read('мектеп')
    expect(known).toMatchObject({ tier: 'stem', near: [] })
  })

  test('of fewer than four letters is never taken for another', async () => {
    for (const word of ['са', 'сух', 'хам', 'қат']) {
      const [reading] = await read(word)
      expect(reading!.tier, word).toBeUndefined()
      expect(reading!.stems).toEqual([])
    }
  })

  test('that is typed twice is one word', () => {
    expect(parseQuery('Әкім әкім ӘКІМ сайлау', analyzer).map(({ typed }) => typed)).toEqual([
      'Әкім',
      'сайлау',
    ])
  })

  test('is one of at most 64', () => {
    const many = Array.from({ length: 100 }, (_, at) => `сөз${at}`).join(' ')
    expect(parseQuery(many, analyzer)).toHaveLength(64)
  })
})

describe('what is nearest', () => {
  test('is near in letters and in length, the best first, no more than asked for', () => {
    const words = ['сайлау', 'сайлауы', 'сайлаушылардың', 'байлау', 'жайлау', 'қала']
    expect(nearest('сайлау', words, (word) => word, 2)).toEqual(['сайлау', 'сайлауы'])
    expect(nearest('сайлоу', words, (word) => word, 9)).not.toContain('сайлаушылардың')
    expect(nearest('қала', words, (word) => word, 9)).toEqual(['қала'])
  })

  test('to nothing is nothing', () => {
    expect(nearest('', ['а', ''], (word) => word, 9)).toEqual([])
    expect(nearest('сөз', [], (word) => word, 9)).toEqual([])
  })
})

describe('the order of the hits', () => {
  test('has the words in the title above the words in the body', async () => {
    const found = await ask(
      {
        дене: { title: 'Жаңалық', body: 'Бүгін қоңырау соғылды және мереке өтті.' },
        тақырып: { title: 'Қоңырау', body: 'Бүгін мектепте мереке өтті және ән айтылды.' },
      },
      'қоңырау',
    )
    expect(idsOf(found)).toEqual(['тақырып', 'дене'])
  })

  test('has words that stand together above the same words apart', async () => {
    const gap = 'тау өзен көл орман дала жол көпір үй бақ теңіз '.repeat(3)
    const found = await ask(
      {
        алыс: { body: `Соңғы қоңырау ${gap} мектеп.`, date: '2026-01-01' },
        жақын: { body: `Соңғы ${gap} қоңырау мектеп.`, date: '2020-01-01' },
      },
      'қоңырау мектеп',
    )
    expect(idsOf(found)).toEqual(['жақын', 'алыс'])
  })

  test('has what holds all words first, then what holds some, marked with what it lacks', async () => {
    const found = await ask(
      {
        бірі: { title: 'Қоңырау қоңырау қоңырау', body: 'Қоңырау.' },
        бәрі: { body: 'Мектепте қоңырау соғылды.' },
        өзгесі: { body: 'Мектеп ашылды.' },
        ешбірі: { body: 'Жаңбыр жауды.' },
      },
      'қоңырау мектеп',
    )
    expect(found.total).toBe(1)
    expect(found.hits.map(({ id, missing }) => [id, missing])).toEqual([
      ['бәрі', []],
      ['бірі', ['мектеп']],
      ['өзгесі', ['қоңырау']],
    ])
  })

  test('a word that the archive does not have is lacking in all, and what is left is found', async () => {
    const found = await ask({ а: { body: 'Қоңырау соғылды.' } }, 'қоңырау щщщщщ')
    expect(found.total).toBe(0)
    expect(found.hits.map(({ missing }) => missing)).toEqual([['щщщщщ']])
  })

  test('of equals is the newest first, and always the same', async () => {
    const same = { title: 'Қоңырау', body: 'Қоңырау соғылды.' }
    const articles = {
      ескі: { ...same, date: '2020-01-01' },
      жаңа: { ...same, date: '2026-01-01' },
      күнсіз: same,
      орта: { ...same, date: '2023-01-01' },
    }
    const expected = ['жаңа', 'орта', 'ескі', 'күнсіз']
    expect(idsOf(await ask(articles, 'қоңырау'))).toEqual(expected)
    const turned = Object.fromEntries(Object.entries(articles).reverse())
    expect(idsOf(await ask(turned, 'қоңырау'))).toEqual(expected)
  })

  test('is nothing where no word is known, or where there is none', async () => {
    for (const query of ['щщщщщ', '!!!', '']) {
      expect(await ask({ а: {} }, query)).toMatchObject({ hits: [], total: 0 })
    }
  })
})

describe('the score', () => {
  const term = (word: number, idf = 1) => ({ words: new Set([word]), idf })
  const LENGTHS = { title: 8, description: 20, body: 200, captions: 5, categories: 2 }
  const inBody = (...words: number[]) => [[], [], words, [], []]

  test('grows with how often a word stands there, by less each time', () => {
    const scores = [1, 2, 3].map((times) =>
      scoreDocument(
        inBody(...Array(times).fill(1), ...Array(10 - times).fill(0)),
        [term(1)],
        LENGTHS,
      ),
    )
    const steps = [scores[1]! - scores[0]!, scores[2]! - scores[1]!]
    expect(steps[0]).toBeGreaterThan(steps[1]!)
    expect(steps[1]).toBeGreaterThan(0)
  })

  test('counts a rare word for more than a common one', () => {
    const rare = scoreDocument(inBody(1, 0), [term(1, 5), term(2, 1)], LENGTHS)
    const common = scoreDocument(inBody(2, 0), [term(1, 5), term(2, 1)], LENGTHS)
    expect(rare).toBeGreaterThan(common)
  })

  test('is higher the closer together two words stand, and never endless', () => {
    const terms = [term(1), term(2)]
    const distances = [1, 2, 5, 8].map((distance) => {
      const words = Array(12).fill(0)
      words[0] = 1
      words[distance] = 2
      return scoreDocument(inBody(...words), terms, LENGTHS)
    })
    expect(distances).toEqual([...distances].sort((one, other) => other - one))
    expect(new Set(distances).size).toBe(4)
    expect(scoreDocument([], terms, { ...LENGTHS, body: 0 })).toBe(0)
  })

  test('is of one place where the same word answers for two of the query', () => {
    const both = scoreDocument(inBody(1), [term(1), term(1)], LENGTHS)
    expect(Number.isFinite(both)).toBe(true)
    expect(RANKING.window).toBeGreaterThan(100)
  })
})

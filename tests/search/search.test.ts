/** What is found, in which order, and what is said of what matches in part. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Filter, Page } from '../../src/index/reader.ts'
import type { SqliteIndex } from '../../src/index/sqlite/sqlite-index.ts'
import { kazakhAnalyzer as analyzer } from '../../src/kazakh/analyzer.ts'
import { RANKING } from '../../src/search/rank/ranking.ts'
import { type SearchOrder, search } from '../../src/search/search.ts'
import { ALL } from '../index/support.ts'
import { engineOf, type Given, openEngine, parse } from './support.ts'

type How = { readonly filter?: Filter; readonly order?: SearchOrder; readonly page?: Page }

const answer = (engine: SqliteIndex, query: string, how: How = {}) =>
  search(parse(query), engine, analyzer, { filter: {}, order: 'relevance', page: ALL, ...how })

async function ask(articles: Readonly<Record<string, Given>>, query: string, how: How = {}) {
  return answer(await openEngine(articles), query, how)
}

const idsOf = ({ hits }: Awaited<ReturnType<typeof ask>>) => hits.map(({ id }) => id)
const marksOf = ({ hits }: Awaited<ReturnType<typeof ask>>) =>
  hits.map(({ id, missing, near }) => [id, missing, near])

describe('what is found', () => {
  test('of a phrase is in one paragraph', async () => {
    const articles = {
      бірі: { body: 'Жаңа мектеп\nашылды' },
      екі: { body: ['Жаңа мектеп', 'ашылды'] },
    }
    expect(idsOf(await ask(articles, '"мектеп ашылды"'))).toEqual(['бірі'])
    expect((await ask(articles, 'мектеп ашылды')).total).toBe(2)
  })

  test('lacks what is excluded, whatever script that is typed in', async () => {
    const articles = { сайлау: { body: 'әкім сайлауы' }, әкім: { body: 'әкім' } }
    for (const query of ['äkım -sailau', 'akim -sailauy', 'frbv -cfqkfe']) {
      expect(idsOf(await ask(articles, query)).slice(0, 1), query).toEqual(['әкім'])
      expect((await ask(articles, query)).total, query).toBe(1)
    }
  })

  test('is with and without a word all there is, in any voice of it', async () => {
    const engine = await openEngine({ а: { body: 'азайту' }, б: { body: 'азаяды' }, в: {} })
    expect(idsOf(await answer(engine, 'азайту'))).toEqual(['а', 'б'])
    expect(idsOf(await answer(engine, '-азайту'))).toEqual(['в'])
    expect((await answer(engine, 'азайту -азайту')).total).toBe(0)
  })

  test('of an acronym or its long form is either, however it is typed', async () => {
    const articles = {
      қысқа: { body: 'АЭС салынады' },
      ұзын: { body: 'атом электр станциясын салу' },
      басқа: { body: 'электр желісі' },
    }
    for (const query of ['АЭС', 'AES', 'атом электр станциясы', 'atom elektr stantsiyasy']) {
      expect((await ask(articles, query)).total, query).toBe(2)
    }
    expect(idsOf(await ask(articles, '-АЭС')).sort()).toEqual(['басқа', 'ұзын'])
    expect((await ask({ ұзын: { body: 'Сыртқы істер министрлігі' } }, 'сим')).total).toBe(0)
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
    // What has no word to be ranked by: the newest first too.
    expect(idsOf(await ask(articles, '-тау'))).toEqual(expected)
  })

  test('by date or by title is of the matches alone', async () => {
    const articles = {
      а: { body: 'Қоңырау мектеп', date: '2020-01-01' },
      ә: { body: 'Қоңырау мектеп', date: '2021-01-01' },
      б: { body: 'Қоңырау', date: '2022-01-01' },
    }
    const engine = await openEngine(articles)
    expect(idsOf(await answer(engine, 'қоңырау мектеп', { order: 'oldest' }))).toEqual(['а', 'ә'])
    expect(idsOf(await answer(engine, 'қоңырау мектеп', { order: 'date' }))).toEqual(['ә', 'а'])
    expect(idsOf(await answer(engine, 'қоңырау мектеп'))).toEqual(['ә', 'а', 'б'])
  })

  test('is nothing where no word is known, or where there is none', async () => {
    for (const query of ['щщщщщ', '!!!', '', '"щщщщщ"', 'щщщщщ*', 'title:щщщщщ']) {
      expect(await ask({ а: {} }, query)).toMatchObject({ hits: [], total: 0 })
    }
  })
})

describe('a match in part', () => {
  const ARTICLES = {
    бірі: { title: 'Қоңырау қоңырау қоңырау', body: 'Қоңырау.' },
    бәрі: { body: 'Мектепте қоңырау соғылды.' },
    өзгесі: { body: 'Мектеп ашылды.' },
    ешбірі: { body: 'Жаңбыр жауды.' },
  }

  test('comes after those in full, is not counted, and is marked with what it lacks', async () => {
    const found = await ask(ARTICLES, 'қоңырау мектеп')
    expect(found.total).toBe(1)
    expect(marksOf(found).slice(0, 3)).toEqual([
      ['бәрі', [], []],
      ['бірі', ['мектеп'], []],
      ['өзгесі', ['қоңырау'], []],
    ])
  })

  test('lacks in all articles what the archive does not have', async () => {
    const found = await ask({ а: { body: 'Қоңырау соғылды.' } }, 'ҚОҢЫРАУ Щщщщщ')
    expect(found.total).toBe(0)
    expect(marksOf(found)).toEqual([['а', ['Щщщщщ'], []]])
  })

  test('never lacks a word that asks or a single letter, unless there are no others', async () => {
    const found = async (query: string) => {
      const { hits, total } = await ask(ARTICLES, query)
      return [total, ...hits.map(({ id, missing }) => [id, missing])]
    }
    expect(await found('қашан қоңырау соғылды? қайда?')).toEqual(await found('қоңырау соғылды'))
    expect(await found('м мектептер қандай')).toEqual(await found('мектептер'))
    expect(await found('7 мектеп')).not.toEqual(await found('мектеп'))
    expect(await found('"қашан" мектеп')).toEqual([0])
    const asked = await ask({ а: { body: 'Кім келді?' }, ә: { body: 'Ол келді.' } }, 'кім')
    expect(idsOf(asked)).toEqual(['а'])
  })

  test('never lacks what is in quotes, in a field, among alternatives, or has what is excluded', async () => {
    const found = async (query: string) => marksOf(await ask(ARTICLES, query))
    expect(await found('"мектеп" ашылды жауды')).toEqual([['өзгесі', ['жауды'], []]])
    expect(await found('title:қоңырау жауды')).toEqual([['бірі', ['жауды'], []]])
    expect(await found('(қоңырау OR жаңбыр) жауды соғылды')).toEqual([
      ['ешбірі', ['соғылды'], []],
      ['бәрі', ['жауды'], []],
    ])
    expect(await found('қоңырау мектеп -соғылды')).toEqual([
      ['бірі', ['мектеп'], []],
      ['өзгесі', ['қоңырау'], []],
    ])
    // Parentheses around words that are wanted anyway say nothing.
    expect(await found('(қоңырау мектеп)')).toEqual(await found('қоңырау мектеп'))
    expect(await found('"мектеп" title:қоңырау')).toEqual([])
    expect(await found('жауды -жаңбыр')).toEqual([])
  })

  test('with a word only nearly so is one of those in part, by its score, and says which', async () => {
    const found = await ask(ARTICLES, 'қоңырау мектебп')
    expect(found.total).toBe(0)
    expect(marksOf(found)).toEqual([
      ['бәрі', ['мектебп'], ['мектепте']],
      ['бірі', ['мектебп'], []],
      ['өзгесі', ['қоңырау', 'мектебп'], ['мектеп']],
    ])
    const alone = await ask(ARTICLES, 'мектебп')
    expect(alone.total).toBe(0)
    expect(alone.hits.every(({ near, missing }) => near.length > 0 && missing.length === 1)).toBe(
      true,
    )
  })

  test('alone is said to have near words: where the word itself is, nothing was taken for it', async () => {
    const common = Array.from({ length: 12 }, (_, at) => [`n${at}`, { body: 'үкімет' }])
    const engine = await openEngine({ ...Object.fromEntries(common), а: { body: 'үкімед үкімет' } })
    const { hits, total } = await answer(engine, 'үкімед')
    expect(total).toBe(1)
    expect(hits[0]).toMatchObject({ id: 'а', missing: [], near: [] })
    expect(hits.slice(1).every(({ near }) => near.join() === 'үкімет')).toBe(true)
    expect(hits).toHaveLength(13)
  })

  test('takes part in a page and in what is behind it', async () => {
    const engine = await openEngine(ARTICLES)
    const whole = idsOf(await answer(engine, 'қоңырау мектеп'))
    for (const [offset, id] of whole.entries()) {
      const page = { limit: 1, offset }
      expect(idsOf(await answer(engine, 'қоңырау мектеп', { page }))).toEqual([id])
    }
    const behind = { limit: 5, offset: whole.length }
    expect(idsOf(await answer(engine, 'қоңырау мектеп', { page: behind }))).toEqual([])
  })
})

test('a day narrows words, and alone lists all of it', async () => {
  const engine = await openEngine({
    а: { body: 'Қоңырау', date: '2022-03-01' },
    б: { body: 'Қоңырау', date: '2023-03-01' },
  })
  const filter = { from: '2023-01-01', to: '2023-12-31' }
  expect(idsOf(await answer(engine, 'қоңырау', { filter }))).toEqual(['б'])
  expect(await answer(engine, 'date:2023', { filter })).toMatchObject({
    total: 1,
    hits: [{ id: 'б' }],
  })
})

/** Groups in their order: in full, in part or nearly; a match has one of the words, or one near it. */
function groupOf(
  { missing, near }: { missing: readonly string[]; near: readonly string[] },
  words: number,
) {
  if (missing.length === 0) return 0
  return missing.length < words || near.length > 0 ? 1 : 2
}

const VOCABULARY = 'түлкі өзен көпір мұғалім'.split(' ')
/** Words that the archive does not have, each near to one that it has. */
const SLIPS = { түлккі: 'түлкі', көппір: 'көпір' } as const

describe('pages laid end to end', () => {
  /** Twice as many as are ranked, in a mix of words that every other archive has too. */
  const articles = Object.fromEntries(
    Array.from({ length: RANKING.window * 2 + 150 }, (_, at) => {
      const words = VOCABULARY.filter((_word, bit) => (at * 7 + 3) & (1 << bit))
      return [
        `n${at}`,
        {
          title: at % 11 === 0 ? (words[0] ?? '') : '',
          body: `${words.join(' ')} ${'сөз '.repeat(at % 13)}`,
          date: `2024-${String((at % 12) + 1).padStart(2, '0')}-01`,
        },
      ]
    }),
  )

  test.each([400, 12])('are one long page, with no article twice, %j drawn', async (drawn) => {
    const engine = await openEngine(articles, drawn)
    const words = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VOCABULARY) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...Object.keys(SLIPS), '-өзен', '"көпір"', '(өзен OR түлкі)'),
      },
    )
    const queries = fc.uniqueArray(words, { minLength: 1, maxLength: 4 })
    const cuts = fc.array(
      fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 500 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    await fc.assert(
      fc.asyncProperty(queries, cuts, fc.boolean(), async (of, sizes, isFiltered) => {
        const query = of.join(' ')
        const filter = isFiltered ? { from: '2024-02-01', to: '2024-09-30' } : {}
        const { hits: whole } = await answer(engine, query, { filter })
        expect(new Set(whole.map(({ document }) => document)).size).toBe(whole.length)
        const paged: unknown[] = []
        let offset = 0
        for (let at = 0; offset < whole.length; at++) {
          const limit = sizes[at % sizes.length]! + 40
          const page = await answer(engine, query, { filter, page: { limit, offset } })
          expect(page.hits.length).toBe(Math.min(limit, whole.length - offset))
          paged.push(...page.hits)
          offset += limit
        }
        expect(paged).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  })

  test('have all in full before those in part or nearly so, each group by its score', async () => {
    const engine = await openEngine(articles)
    for (const words of [
      ['түлкі'],
      ['түлккі'],
      ['түлкі', 'өзен', 'көпір'],
      ['түлккі', 'өзен'],
      ['түлккі', 'көппір', 'мұғалім'],
      ['түлккі', 'көппір'],
    ]) {
      const { hits, total } = await answer(engine, words.join(' '))
      const groups = hits.map((hit) => groupOf(hit, words.length))
      expect(groups).toEqual([...groups].sort())
      expect(groups.filter((group) => group === 0)).toHaveLength(total)
      expect(groups).not.toContain(2)
      for (const { id, missing, near } of hits) {
        const { title, body } = articles[id]!
        const has = new Set(`${title} ${body}`.split(' '))
        expect(missing).toEqual(words.filter((word) => !has.has(word)))
        const spelt = missing.flatMap((word) => SLIPS[word as keyof typeof SLIPS] ?? [])
        expect(near).toEqual(spelt.filter((word) => has.has(word)))
      }
      // Within a group the window is in order of the score.
      for (const group of [0, 1]) {
        const first = hits.filter((_, at) => groups[at] === group).slice(0, RANKING.window)
        const scores = first.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((one, other) => other - one))
      }
    }
  })
})

/** One slip of the keyboard in a word: two letters change places, one is lost, one comes twice. */
const misspelt = (word: string, at: number, kind: number): string => {
  const letters = [...word]
  const place = 1 + (at % (letters.length - 2))
  if (kind === 0) letters.splice(place, 2, letters[place + 1]!, letters[place]!)
  if (kind === 1) letters.splice(place, 1)
  if (kind === 2) letters.splice(place, 0, letters[place]!)
  return letters.join('')
}

test('an article never rises by a matched word of it being folded or misspelt', async () => {
  const filler = fc.constantFrom('жаңалық', 'бүгін', 'кеше')
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...VOCABULARY) },
    { weight: 2, arbitrary: filler },
  )
  const field = (maxLength: number) => fc.array(word, { maxLength })
  const given = fc.record({ title: field(3), body: field(9) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { minLength: 2, maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 3 }),
      fc.record({ article: fc.nat(), word: fc.nat(), letter: fc.nat(), kind: fc.nat({ max: 3 }) }),
      async (articles, query, pick) => {
        const chosen = pick.article % articles.length
        const { title, body } = articles[chosen]!
        const places = [...title, ...body].flatMap((each, at) => (query.includes(each) ? [at] : []))
        fc.pre(places.length > 0)
        const place = places[pick.word % places.length]!
        const change = (each: string, at: number) => {
          if (at !== place) return each
          return pick.kind === 3 ? analyzer.fold(each) : misspelt(each, pick.letter, pick.kind)
        }
        const changed = {
          title: title.map(change),
          body: body.map((each, at) => change(each, at + title.length)),
        }
        const rankIn = async (all: readonly { title: string[]; body: string[] }[]) => {
          const engine = await engineOf(
            Object.fromEntries(
              all.map((each, at) => [
                `${at}`,
                { title: each.title.join(' '), body: each.body.join(' ') },
              ]),
            ),
          )
          const ids = idsOf(await answer(engine, query.join(' ')))
          engine.close()
          const rank = ids.indexOf(`${chosen}`)
          return rank === -1 ? ids.length : rank
        }
        const before = await rankIn(articles)
        const after = await rankIn(articles.with(chosen, changed))
        expect(after).toBeGreaterThanOrEqual(before)
      },
    ),
    { numRuns: 150 },
  )
})

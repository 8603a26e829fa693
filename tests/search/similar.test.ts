/** Articles that tell of the same: which are offered, and which never. */

import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentKeyOf } from '../../src/index/sqlite/rows.ts'
import { similarArticles } from '../../src/search/similar.ts'
import { open, rowsIn } from '../index/support.ts'
import { SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'

async function engineOf(articles: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  const records = Object.entries(articles).map(([id, text]) => {
    const [title, ...body] = text.split('. ')
    return { id, title, datePublished: '2024-05-01', body: [body.join('. ')] }
  })
  writeFiles(folder, { 'архив/бәрі.json': records })
  return (await open(join(folder, 'архив'))).index.engine
}

async function likeThat(
  articles: Readonly<Record<string, string>>,
  id: string,
  { limit = 3, unwanted = new Set<string>() } = {},
): Promise<string[]> {
  const engine = await engineOf(articles)
  const [row] = await engine.byIdPrefix(id, 1)
  return (await similarArticles(row!.document, engine, limit, unwanted)).map((each) => each.id)
}

const CHESS =
  'Шахматшы Бибісара чемпион атанды. Шахматтан әлем чемпионатында гроссмейстер Бибісара финалда жеңіп, алтын медаль алды. Турнир Алматыда өтті'
const CHESS_NEXT =
  'Гроссмейстер Бибісара қайта ойнайды. Шахмат турниріне әлем чемпионы Бибісара қатысады, финал жексенбіде'
const WEATHER =
  'Қар жауады. Синоптиктер солтүстікте боран болады деп ескертті, жолдар жабылуы мүмкін'
const MARKET = 'Нан қымбаттады. Дүкендердегі баға өсті, ұн зауыттары бидайдың тапшылығын айтты'
const WEATHER_2 = 'Боран басылды. Солтүстікте жолдар ашылды, синоптиктер қар енді жаумайды деді'

const ARCHIVE = {
  шахмат: CHESS,
  шахмат2: CHESS_NEXT,
  боран: WEATHER,
  нан: MARKET,
  боран2: WEATHER_2,
}

test('what tells of the same is offered, the rest is not', async () => {
  expect(await likeThat(ARCHIVE, 'шахмат')).toEqual(['шахмат2'])
  expect(await likeThat(ARCHIVE, 'боран')).toEqual(['боран2'])
  expect(await likeThat(ARCHIVE, 'нан')).toEqual([])
})

test('neither the article nor another printing of its text is offered, nor one text twice', async () => {
  const again = { ...ARCHIVE, көшірме: CHESS, көшірме2: `${CHESS_NEXT}.`, басқа: CHESS_NEXT }
  const offered = await likeThat(again, 'шахмат')
  expect(offered).toHaveLength(1)
  expect(['шахмат2', 'көшірме2', 'басқа']).toContain(offered[0])
})

test('what is not wanted gives its place to the next', async () => {
  const more = {
    ...ARCHIVE,
    шахмат3: 'Бибісара Алматыға келді. Шахмат чемпионы гроссмейстер Бибісара балалармен кездесті',
  }
  const both = await likeThat(more, 'шахмат')
  expect([...both].sort()).toEqual(['шахмат2', 'шахмат3'])
  expect(await likeThat(more, 'шахмат', { unwanted: new Set(['шахмат2']) })).toEqual(['шахмат3'])
  expect(await likeThat(more, 'шахмат', { limit: 1 })).toEqual(both.slice(0, 1))
})

test('numbers make nothing alike, and an article of few words has nothing like it', async () => {
  const numbers = {
    а: 'Есеп. 17 адам 2016 жылы 45 үй салды 81 жол төселді 93 көпір 12 бақ',
    б: 'Ойын. 17 гол 2016 маусымда 45 минут 81 рет доп тепті 93 ұпай 12 матч',
    в: 'Көктем',
    г: 'Көктем. Көктем',
  }
  expect(await likeThat(numbers, 'а')).toEqual([])
  expect(await likeThat(numbers, 'в')).toEqual([])
})

test('nothing is like an article that is not there', async () => {
  expect(await similarArticles(documentKeyOf(12_345), await engineOf(ARCHIVE), 3)).toEqual([])
})

test('in the sample archive, stories that go on are found, and sport is not offered for a census', async () => {
  const { engine } = (await open(SAMPLE)).index
  const offered = async (id: string) => {
    const [row] = await engine.byIdPrefix(id, 1)
    return (await similarArticles(row!.document, engine, 3)).map((each) => each.id.slice(0, 8))
  }
  expect((await offered('20260622'))[0]).toBe('20231106')
  expect(await offered('19910829')).toEqual(['20190829'])
  expect(await offered('20150902')).toEqual(expect.arrayContaining(['19911002', '19940701']))
  expect(await offered('20240727')).toEqual(expect.arrayContaining(['20120812']))
  expect(await offered('20250827')).toEqual([])
})

test('whatever is in an archive, at most so many come, others, and always the same', async () => {
  const words = 'тау көл орман дала жол көпір үй бақ теңіз қала ауыл мектеп'.split(' ')
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 15 })
  const texts = fc.array(
    text.map((each) => each.join(' ')),
    { minLength: 1, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      const engine = await engineOf(
        Object.fromEntries(list.map((each, at) => [`а${at}`, `${each}. ${each}`])),
      )
      const same = new Map<string, string>()
      for (const row of await rowsIn(engine)) {
        const offered = await similarArticles(row.document, engine, 3)
        expect(offered.length).toBeLessThanOrEqual(3)
        const texts = [row, ...offered].map(({ id }) => list[Number(id.slice(1))]!)
        expect(new Set(texts).size).toBe(texts.length)
        same.set(row.id, offered.map(({ id }) => id).join())
        expect(await similarArticles(row.document, engine, 3)).toEqual(offered)
      }
    }),
    { numRuns: 20 },
  )
})

/** A query in Russian or English finds the Kazakh articles that say the same. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { wordReadings } from '../../../src/open/word-readings.ts'
import type { Language } from '../../../src/search/query/query.ts'
import { search } from '../../../src/search/search.ts'
import { type Given, openEngine, parse } from '../support.ts'

const ARTICLES: Readonly<Record<string, Given>> = {
  сайлау: { title: 'Ауыл әкімдері сайланды', body: 'Әкім сайлауы жексенбіде өтті.' },
  сілкініс: { title: 'Алматыда жер сілкінді', body: 'Жер сілкінісі түнде болды.' },
  референдум: { title: 'Референдум өткізілді', body: 'Қажет деп шешті.' },
  сот: { title: 'Қылмыстық іс қозғалды', body: 'Сот үкім шығарды, айыпталушы қамауға алынды.' },
  орда: { title: '«Мир» орбиталық бекеті', body: 'Ғарышкерлер Мир бекетіне ұшты.' },
  әлем: { title: 'Әлем жаңалықтары', body: 'Бүкіл әлемде бейбітшілік.' },
  соғыс: { title: 'Украинадағы соғыс', body: 'Соғыс туралы жаңалық.' },
  жалақы: { title: 'Мұғалімдердің жалақысы көтерілді', body: 'Жалақы өсті.' },
  бөтен: { title: 'Жаңа кинотеатр', body: 'Фильм көрсетіледі.' },
}

async function ask(text: string, language?: Language) {
  const engine = await openEngine(ARTICLES)
  const page = { limit: 3, offset: 0 }
  const result = await search({ ...parse(text), ...(language && { language }) }, engine, analyzer, {
    filter: {},
    order: 'relevance',
    page,
  })
  return { ...result, ids: result.hits.map(({ id }) => id), read: wordReadings(result.expansions) }
}

describe('a query in another language', () => {
  test.each([
    ['выборы акима', 'сайлау'],
    ['землетрясение в Алматы', 'сілкініс'],
    ['землетрясения', 'сілкініс'],
    ['нужен ли референдум', 'референдум'],
    ['возбуждено уголовное дело', 'сот'],
    ['зарплата учителей', 'жалақы'],
    ['война в Украине', 'соғыс'],
    ['earthquake in Almaty', 'сілкініс'],
    ['election of the akim', 'сайлау'],
    ['criminal case', 'сот'],
    ["teachers' salaries", 'жалақы'],
    ['war in Ukraine', 'соғыс'],
  ])('%s finds %s first', async (text, id) => {
    expect((await ask(text)).ids[0]).toBe(id)
  })

  test.each([
    ['зарплата өсті', 'жалақы'],
    ['зарплатасы', 'жалақы'],
  ])('that is half Kazakh is understood too: %s finds %s', async (text, id) => {
    expect((await ask(text)).ids[0]).toBe(id)
  })

  test('says how its words were taken, phrases as one', async () => {
    const { read } = await ask('criminal case')
    expect(read.translated[0]).toMatchObject({ words: 'criminal case' })
    expect(read.translated[0]!.kazakh[0]).toBe('қылмыстық іс')
  })

  test('says nothing of a word that is the same in both', async () => {
    const { read } = await ask('нужен ли референдум')
    expect(read.translated.map(({ words }) => words)).toEqual(['нужен'])
  })

  test('leaves out what holds its sentence together', async () => {
    const { expansions, hits } = await ask('землетрясение в Алматы')
    expect(expansions.map(({ word }) => word.form)).toEqual(['землетрясение', 'алматы'])
    expect(hits[0]!.missing).toEqual([])
  })

  test('finds a name by the case that it does not have in Kazakh', async () => {
    const engine = await openEngine({ а: { body: 'Жапаров ұсталды.' }, б: { body: 'Басқа сөз.' } })
    const page = { limit: 3, offset: 0 }
    const options = { filter: {}, order: 'relevance', page } as const
    const { hits } = await search(parse('задержание Жапарова'), engine, analyzer, options)
    expect(hits.map(({ id }) => id)).toEqual(['а'])
  })
})

describe('a query in Kazakh', () => {
  test.each(['әкім сайлауы', 'аким сайлауы', 'жер сілкінісі', 'akim sailauy', '"сот үкім"'])(
    'is not translated where the archive has its words: %s',
    async (text) => {
      const { expansions, read } = await ask(text)
      const kinships = expansions.flatMap(({ families }) => families.map(({ kinship }) => kinship))
      expect(kinships).not.toContain('translation')
      expect(read.translated).toEqual([])
    },
  )

  test('keeps its exclusions: a word in another language excludes nothing by its translation', async () => {
    expect((await ask('соғыс -кинотеатр')).ids).toEqual(['соғыс'])
  })
})

describe('a query whose language is said', () => {
  test('is translated though Kazakh has a word that is written so', async () => {
    expect((await ask('мир')).ids).toEqual(['орда'])
    expect((await ask('мир', 'ru')).ids).toEqual(['әлем'])
    expect((await ask('мир', 'ru')).read.translated).toEqual([
      { words: 'мир', kazakh: ['бейбітшілік', 'әлем'] },
    ])
  })

  test('is not translated where it is Kazakh', async () => {
    expect((await ask('землетрясение', 'ru')).ids).toEqual(['сілкініс'])
    expect((await ask('землетрясение', 'kk')).ids).toEqual([])
    expect((await ask('earthquake', 'kk')).ids).toEqual([])
    expect((await ask('сайлау', 'kk')).ids).toEqual((await ask('сайлау')).ids)
  })

  test('finds what its language has no word for as it is written', async () => {
    expect((await ask('Украина сайлау', 'ru')).total).toBe((await ask('Украина сайлау')).total)
  })
})

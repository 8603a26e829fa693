/** The language of an article is the same, whatever kind of source it came in. */

import { describe, expect, test } from 'vitest'
import { languageFrom } from '../../src/import/found/language.ts'
import { readDrafts } from '../../src/import/read.ts'
import { readOne } from './support.ts'

const KAZAKH = 'Сырдарияның суы тартылып, диқандар егінін қысқартуға мәжбүр болды.'
const LATIN = 'Syrdariianyñ suy tartylyp, diqandar eginin qysqartuğa mäjbür boldy, dedi ūjym.'
const UKRAINIAN =
  'Жителі села самі відремонтували греблю, що захищає від повені. Їм допомогли вчителі місцевої школи.'
const BELARUSIAN =
  'Жыхары вёскі самі адрамантавалі дамбу. У працы ўдзельнічалі настаўнікі школы, тэхніку пазычылі ў суседняй гаспадаркі.'
const BASHKIR =
  'Ауыл халҡы яҙғы ташҡындан һаҡлаған быуаны үҙ көсө менән төҙәтеп бөттө. Эшкә мәктәп уҡытыусылары ла ҡатнашты.'
const KYRGYZ =
  'Айыл тургундары жазгы сууну кармап турган дамбаны өздөрү оңдоп бүтүрүштү. Ишке мектептин мугалимдери да катышты.'

describe('what a source says is held against what its text shows', () => {
  test.each([
    [KAZAKH, 'kk', 'kk'],
    [KAZAKH, 'kk_KZ', 'kk-KZ'],
    [KAZAKH, 'kk-kz', 'kk-KZ'],
    [KAZAKH, 'kk-Cyrl-KZ', 'kk-KZ'],
    [KAZAKH, 'kaz', 'kk'],
    [KAZAKH, 'kz', 'kk'],
    [KAZAKH, 'KZ-kz', 'kk-KZ'],
    [KAZAKH, 'ru', 'kk'],
    [KAZAKH, 'en-US', 'kk'],
    [KAZAKH, undefined, 'kk'],
    [KAZAKH, 'no language', 'kk'],
    [LATIN, 'kk', 'kk-Latn'],
    [LATIN, 'kk_KZ', 'kk-Latn'],
    [LATIN, 'ru', 'kk-Latn'],
    [UKRAINIAN, 'ru', 'uk'],
    [UKRAINIAN, undefined, 'uk'],
    [BELARUSIAN, 'ru-RU', 'be'],
    [BASHKIR, 'ru', 'ba'],
    [KYRGYZ, 'en-US', 'ky'],
    [KYRGYZ, 'ky-KG', 'ky-KG'],
    [KYRGYZ, 'tyv', 'tyv'],
    ['Су келді', undefined, undefined],
    ['Су келді', 'en-US', 'en-US'],
    ['https://dala.kz/1', 'kk', 'kk'],
    ['The river rose.', 'de_DE.UTF-8', undefined],
  ])('%#. “%s”, said to be %s, is %s', (text, said, language) => {
    expect(languageFrom(text, [said])).toBe(language)
  })

  test('the first tag that is one counts', () => {
    expect(languageFrom(KYRGYZ, ['', undefined, 'a tag', 'ky'])).toBe('ky')
  })
})

const sources: Readonly<Record<string, (text: string, said: string) => string>> = {
  feed: (text, said) =>
    `<rss><channel><title>Дала</title><language>${said}</language><item><title>Су</title><link>https://dala.kz/1</link><description>${text}</description></item></channel></rss>`,
  'JSON Feed': (text, language) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Су', content_text: text, language }],
    }),
  'JSON-LD': (text, said) =>
    JSON.stringify({ '@type': 'NewsArticle', headline: 'Су', articleBody: text, inLanguage: said }),
  page: (text, said) =>
    `<!doctype html><html lang="${said}"><head><meta property="og:type" content="article"><title>Су</title></head><body><h1>Су</h1><article><p>${text.repeat(3)}</p></article></body></html>`,
}

describe.each(Object.entries(sources))('in a %s', (_, source) => {
  test.each([
    ['kk', LATIN, 'kk-Latn'],
    ['kk_KZ', KAZAKH, 'kk-KZ'],
    ['ru', KAZAKH, 'kk'],
    ['ru', UKRAINIAN, 'uk'],
    ['ru', BELARUSIAN, 'be'],
    ['ru', BASHKIR, 'ba'],
    ['en-US', KYRGYZ, 'ky'],
  ])('%s is said: %#', async (said, text, language) => {
    const reading = await readOne(readDrafts, source(text, said), { place: 'дерек' })
    expect(reading).toMatchObject({ article: { language } })
  })
})

test('a page in Ukrainian keeps its clock, and one in Kazakh has the country’s', async () => {
  const page = (text: string) =>
    `<!doctype html><html lang="ru"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2026-06-22T12:41:00Z"><title>Су</title></head><body><h1>Су</h1><article><p>${text.repeat(3)}</p></article></body></html>`
  expect(await readOne(readDrafts, page(UKRAINIAN))).toMatchObject({
    article: { datePublished: '2026-06-22T12:41Z' },
  })
  expect(await readOne(readDrafts, page(KAZAKH))).toMatchObject({
    article: { datePublished: '2026-06-22T17:41+05:00' },
  })
})

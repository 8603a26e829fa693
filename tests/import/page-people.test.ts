/** People, sections and tags of a page, in whatever markup names them; calls and notes are no text. */

import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { HEAD, jsonLd, newsPage, PARAGRAPHS, paragraphs, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

async function read(html: string): Promise<Record<string, unknown>> {
  return dataOf(await readOne(readHtml, html)) as Record<string, unknown>
}

const NAME = 'Гүлнар Оспанова'
const URL = 'https://dala-habar.example/author/gulnar'

test.each([
  [
    'microdata',
    {
      before: `<div itemprop="author" itemscope><a href="/author/gulnar"><span itemprop="name">${NAME}</span></a></div>`,
    },
    { name: NAME, url: URL },
  ],
  [
    'a link to the author',
    { before: `<a rel="author" href="/author/gulnar">${NAME}</a>` },
    { name: NAME, url: URL },
  ],
  ['a class', { before: `<div class="article-author">Автор: ${NAME}</div>` }, { name: NAME }],
  [
    'a meta tag',
    { head: `${HEAD}<meta name="author" content="${NAME}, Азаттық радиосы">` },
    { name: NAME },
  ],
  [
    'its data',
    {
      head:
        HEAD +
        jsonLd({ '@type': 'NewsArticle', headline: TITLE, author: { name: `Авторы: ${NAME}` } }),
    },
    { name: NAME },
  ],
  ['a line under the text', { text: `${paragraphs()}<p>Авторы: ${NAME}</p>` }, { name: NAME }],
  ['a line over the text', { text: `<p>Мәтін: ${NAME}</p>${paragraphs()}` }, { name: NAME }],
] as const)('the author is named by %s, and not in the text', async (_by, making, author) => {
  const { authors, body } = await read(newsPage(making))
  expect(authors).toEqual([author])
  expect(body).toEqual(PARAGRAPHS)
})

test('authors of comments and of other articles are none', async () => {
  const after = `<div class="comments"><span itemprop="author">Ерлан</span></div><aside><a rel="author" href="/x">Ерлан Тоқтар</a></aside>`
  expect(await read(newsPage({ after }))).not.toHaveProperty('authors')
})

test('a section is named by microdata', async () => {
  const before = '<span itemprop="articleSection">Мәдениет</span>'
  expect(await read(newsPage({ before }))).toMatchObject({ categories: ['Мәдениет'] })
})

test('the headline cut into words is no list of tags', async () => {
  const words = TITLE.split(' ').join(',')
  const head = `${HEAD}<meta name="news_keywords" content="мәдениет,${words}">`
  expect(await read(newsPage({ head }))).toMatchObject({ tags: ['мәдениет'] })
})

test('tags that stand in the headline too are tags', async () => {
  const head = `${HEAD}<meta name="keywords" content="кітапханасы,ауыл,білім">`
  expect(await read(newsPage({ head }))).toMatchObject({ tags: ['кітапханасы', 'ауыл', 'білім'] })
})

test.each([
  'Біздің арнаға жазылыңыз:',
  'Біздің Telegram арнамызға қосылыңыз!',
  'Подписывайтесь на наш канал:',
  'Читайте нас в соцсетях и подпишитесь на рассылку',
  'Subscribe to our channel',
  'Біз cookie файлдарын пайдаланамыз, сайтта қала берсеңіз, бұған келісесіз.',
])('“%s” is no text', async (line) => {
  const { body } = await read(newsPage({ text: `${paragraphs()}<p>${line}</p>` }))
  expect(body).toEqual(PARAGRAPHS)
})

test.each([
  'Ауыл әкімі жұртты кітапханаға жазылыңыз деп шақырды, оқырман саны екі есе артты.',
  'Автор Гүлнар Оспанова бұл кітапты он жыл бұрын жазған еді, ол енді ғана жарық көрді.',
  'Облыста газетке жазылу науқаны басталды, оған он мың адам қатысты.',
])('“%s” is text', async (line) => {
  const { body } = await read(newsPage({ text: `${paragraphs()}<p>${line}</p>` }))
  expect(body).toEqual([...PARAGRAPHS, line])
})

test.each([
  [
    'about its writer',
    `${NAME} 1980 жылы туған, газетке он бес жыл жазып келеді, ауыл мен мәдениет тақырыбына маманданған, екі кітаптың авторы.`,
  ],
  [
    'about cookies',
    'Біз cookie файлдарын сайттың жұмысын жақсарту, санақ жүргізу және жарнама таңдау үшін ұстаймыз; толығырақ ақпаратты құпиялық саясатынан оқи аласыз, баптауды кез келген уақытта өзгертуге болады.',
  ],
])('a lone paragraph %s behind the text is no part of it', async (_what, line) => {
  const html = newsPage({
    text: `<div class="wrap with-sidebar"><div class="text">${paragraphs()}</div></div>`,
    after: `<div class="note">${`<p>${line}</p>`}</div>`,
  }).replace(/<\/?article>/g, '')
  expect((await read(html)).body).toEqual(PARAGRAPHS)
})

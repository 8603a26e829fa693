/** Labels of other articles: «оқи отырыңыз» names what is related; lists of the newest and the most read are neither that nor text. */

import { expect, test } from 'vitest'
import { LISTS_BESIDE, READ_ALSO } from '../../src/import/found/labels.ts'
import { readHtml } from '../../src/import/html/read.ts'
import { readDrafts } from '../../src/import/read.ts'
import { newsPage, PARAGRAPHS, paragraphs, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

const RELATED = [
  'Оқи отырыңыз',
  'Тағы оқыңыз',
  'Тағы да оқыңыздар',
  'Сондай-ақ оқыңыз',
  'Сондай-ақ, оқи отырыңыз',
  'Мұны да оқыңыз',
  'Тақырып бойынша',
  'Осы тақырыпқа орай',
  'Осыған орай',
  'Ұқсас жаңалықтар',
  'Байланысты мақалалар',
  'Толығырақ оқу',
  'Читайте также',
  'Читать ещё',
  'Смотрите также',
  'По теме',
  'Ещё по теме',
  'Материалы по теме',
  'На эту тему',
  'Похожие новости',
  'Рекомендуем прочитать',
  'Read also',
  'Also read',
  'Read more',
  'See also',
  'Related articles',
  'Further reading',
  'More on this story',
]

const BESIDE = [
  'Соңғы жаңалықтар',
  'Басты жаңалықтар',
  'Басқа да жаңалықтар',
  'Бүгінгі жаңалықтар',
  'Ең көп оқылған',
  'Көп оқылғандар',
  'Ең көп қаралған',
  'Жаңалықтар таспасы',
  'Жаңалықтар легі',
  'Танымал мақалалар',
  'Қазір талқыланып жатыр',
  'Редакция таңдауы',
  'Сізге ұнауы мүмкін',
  'Последние новости',
  'Главные новости',
  'Лента новостей',
  'Самое читаемое',
  'Самые популярные',
  'Популярное',
  'Главное за день',
  'Сейчас читают',
  'Выбор редакции',
  'Другие новости',
  'Новости партнёров',
  'Вам может быть интересно',
  'Latest news',
  'Top stories',
  'Breaking news',
  'Most read',
  'Most popular in sport',
  'Trending now',
  'Recommended for you',
  'Editor’s picks',
  'You may also like',
  'More from News',
]

test.each(RELATED)('“%s” stands before what is related', (label) => {
  for (const line of [label, label.toUpperCase(), `${label}:`]) expect(line).toMatch(READ_ALSO)
  expect(label).not.toMatch(LISTS_BESIDE)
})

test.each(BESIDE)('“%s” stands over a list beside', (label) => {
  for (const line of [label, label.toUpperCase(), `${label}:`]) expect(line).toMatch(LISTS_BESIDE)
  expect(label).not.toMatch(READ_ALSO)
})

test.each([
  'Оқыңыз деп кітап сыйлады ауыл кітапханашысы, оқырман қуанды.',
  'Соңғы жаңалықтар бойынша су деңгейі төмендеді.',
  'Басты жаңалық осы болды',
  'Главное достижение года – новая школа',
  'По теме выступили трое',
  'Related companies paid the fine',
  'Популярное издание закрылось',
])('“%s” is a sentence', (line) => {
  expect(line).not.toMatch(LISTS_BESIDE)
  expect(line).not.toMatch(READ_ALSO)
})

const [first, second, third, fourth, fifth] = PARAGRAPHS
const LINKS = ['Бурабайда жаңа жол салынды', 'Талғарда алма жиналып жатыр']
const BOX = `<ul>${LINKS.map((text, at) => `<li><span>1${at}:20</span> <a href="/kk/${at}">${text}</a></li>`).join('')}</ul>`

async function read(html: string): Promise<Record<string, unknown>> {
  return dataOf(await readOne(readHtml, html)) as Record<string, unknown>
}

test.each(BESIDE)('a list under “%s” in the middle is neither text nor related', async (label) => {
  const box = `<div class="x1"><h4>${label}</h4>${BOX}</div>`
  const { body, related } = await read(
    newsPage({ text: paragraphs([first, second, third]) + box + paragraphs([fourth, fifth]) }),
  )
  expect(body).toEqual(PARAGRAPHS)
  expect(related).toBeUndefined()
})

test.each(RELATED)('an article under “%s” is related, and no text', async (label) => {
  const box = `<h3>${label}</h3><a href="/kk/news/7"><span>${LINKS[0]}</span></a>`
  const { body, related } = await read(
    newsPage({ text: paragraphs([first, second, third]) + box + paragraphs([fourth, fifth]) }),
  )
  expect(body).toEqual(PARAGRAPHS)
  expect(related).toEqual([{ title: LINKS[0], url: 'https://dala-habar.example/kk/news/7' }])
})

test('in a copied page, headlines under such a label are no text', async () => {
  const lines = [
    TITLE,
    '11 қыркүйек 2025, 10:20',
    first,
    second,
    third,
    'Ең көп оқылған',
    ...LINKS,
    fourth,
    fifth,
  ]
  const { body, related } = dataOf(await readOne(readDrafts, lines.join('\n\n'))) as Record<
    string,
    unknown
  >
  expect(body).toEqual(PARAGRAPHS)
  expect(related).toBeUndefined()
})

test('a picture saved beside its page has no address, and keeps its words', async () => {
  const { images } = await read(
    newsPage({
      text: `${paragraphs([first])}<p><img src="./бет_files/kitap.jpg" alt="Оқу залы"></p>${paragraphs([second])}`,
    }),
  )
  expect(images).toEqual([{ caption: 'Оқу залы' }])
})

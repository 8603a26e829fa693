/** Pages of lists are refused, whatever their templates say; articles with lists beside them are not. */

import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { ADDRESS, HEAD, jsonLd, newsPage, PARAGRAPHS, paragraphs, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

type Item = {
  readonly title: string
  readonly lead: string
  readonly day: string
  readonly at: string
}

const NEWS = [
  ['Бурабайда жаңа жол салынды', 'Жол екі ауылды қосады, ұзындығы он екі шақырым.'],
  ['Талғарда алма жиналып жатыр', 'Биыл өнім былтырғыдан екі есе көп болмақ, дейді бағбандар.'],
  ['Қызылордада күріш егілді', 'Егістік көлемі қысқарды, су аз.'],
  ['Шымкентте жәрмеңке басталды', 'Базарға үш облыстың шаруалары келді, ет пен көкөніс арзан.'],
  ['Оралда көпір жөнделеді', 'Жөндеу қарашада аяқталады, көлік айналма жолмен жүреді.'],
  [
    'Түркістанда мұражай ашылды',
    'Онда екі мың жәдігер бар, оның бірі он төртінші ғасырдан қалған.',
  ],
  ['Семейде тарихи үй қалпына келтірілді', 'Үй 1860 жылы салынған, енді онда кітапхана болады.'],
  ['Атырауда балық аулауға тыйым салынды', 'Тыйым мамырдың соңына дейін күшінде болады.'],
] as const

const ITEMS: readonly Item[] = NEWS.map(([title, lead], at) => ({
  title,
  lead,
  day: `${20 - at} қыркүйек 2025, 1${at}:30`,
  at: `/kk/news/${9100 + at}`,
}))

const all = (write: (item: Item) => string) => ITEMS.map(write).join('\n')

const MAKINGS = {
  'divs with pictures': all(
    ({ title, lead, day, at }) =>
      `<div class="card"><a href="${at}"><img src="/img${at}.jpg"></a><div><a class="title" href="${at}">${title}</a><p>${lead}</p><span>${day}</span></div></div>`,
  ),
  'articles of a blog': all(
    ({ title, lead, day, at }) =>
      `<article class="post post-${at.length}"><h2 class="entry-title"><a href="${at}">${title}</a></h2><time>${day}</time><div class="entry-summary"><p>${lead} <a href="${at}">Толығырақ</a></p></div></article>`,
  ),
  'a list of links': `<ul>${all(({ title, day, at }) => `<li><span>${day}</span> <a href="${at}">${title}</a></li>`)}</ul>`,
  'a table': `<table>${all(({ title, lead, day, at }) => `<tr><td>${day}</td><td><a href="${at}">${title}</a><br>${lead}</td></tr>`)}</table>`,
  'whole cards as links': all(
    ({ title, lead, day, at }) =>
      `<a class="teaser" href="${at}"><img src="/i.jpg"><h3>${title}</h3><p>${lead}</p><time>${day}</time></a>`,
  ),
  'headings and leads without boxes': all(
    ({ title, lead, at }) => `<h3><a href="${at}">${title}</a></h3><p>${lead}</p>`,
  ),
  'rows of columns': `<div class="row">${all(
    ({ title, lead, day, at }) =>
      `<div class="col-4"><div class="item"><div class="thumb"><a href="${at}"><img src="/i.jpg"></a></div><div class="info"><span class="cat"><a href="/kk/aimaq">Аймақ</a></span><h5><a href="${at}">${title}</a></h5><div class="lead">${lead}</div><small>${day}</small></div></div></div>`,
  )}</div>`,
} as const

const PAGER =
  '<div class="pager"><span>1</span><a href="?page=2">2</a><a href="?page=3">3</a></div>'

const meta = (path: string, type: string) =>
  `<link rel="canonical" href="https://dala-habar.example${path}"><meta property="og:type" content="${type}"><meta property="og:title" content="Аймақ жаңалықтары">`

const HEADING = '<h1>Аймақ жаңалықтары</h1>'

const HEADS = {
  'a tag that is called an article': meta('/tag/аймақ/', 'article'),
  'a section': meta('/kk/aimaq', 'website'),
  'a section that is called an article': meta('/kk/aimaq/', 'article'),
  'the front page': meta('/', 'website'),
  'the front page of a language': meta('/kk/', 'article'),
  'what a writer has written': meta('/author/gulnar-ospanova', 'profile'),
  'what was searched for': meta('/izdeu?q=су', 'website'),
  'a page saved without an address': '',
} as const

const LISTS = Object.entries(MAKINGS).flatMap(([making, list]) =>
  Object.entries(HEADS).map(([page, head]) => [page, making, head, list] as const),
)

async function read(html: string): Promise<Record<string, unknown>> {
  return dataOf(await readOne(readHtml, html)) as Record<string, unknown>
}

test.each(LISTS)('%s is refused, its list being %s', async (_page, _making, head, list) => {
  const html = newsPage({ head, heading: HEADING, text: '', after: `<main>${list}${PAGER}</main>` })
  expect(await read(html)).toEqual({ place: 'бет.html', reason: 'list-page' })
})

const ABOUT =
  '<p>Гүлнар Оспанова ауыл туралы он бес жыл жазады, екі кітаптың авторы, аудандық газеттің бұрынғы редакторы, қазір облыстың солтүстігіндегі ауылдарды аралап жүр.</p>'

test('a page of a writer with words about her is refused', async () => {
  const html = newsPage({
    head: HEADS['what a writer has written'],
    heading: '<h1>Гүлнар Оспанова</h1>',
    text: ABOUT,
    after: MAKINGS['articles of a blog'],
  })
  expect(await read(html)).toMatchObject({ reason: 'list-page' })
})

const [first, second] = PARAGRAPHS
const TOLD = jsonLd({
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2025-09-11T10:20:00+05:00',
})

const CONTROLS: readonly (readonly [string, string, number])[] = Object.entries(MAKINGS).flatMap(
  ([making, list]) => [
    [
      `a whole article over ${making}`,
      newsPage({ after: `<section><h3>Тағы</h3>${list}</section>` }),
      5,
    ],
    [
      `a short article over ${making}`,
      newsPage({
        head: HEAD + TOLD,
        text: paragraphs([first, second]),
        after: `<div>${list}</div>`,
      }),
      2,
    ],
    [
      `a piece of one paragraph over ${making}`,
      newsPage({ text: paragraphs([first]), after: `<div>${list}</div>` }),
      1,
    ],
    [
      `an article without data over ${making}`,
      newsPage({
        head: `<link rel="canonical" href="${ADDRESS}">`,
        text: paragraphs(),
        after: `<div>${list}</div>`,
      }),
      5,
    ],
    [
      `an article in a section's address over ${making}`,
      newsPage({
        head: `${HEAD.replace(ADDRESS, 'https://dala-habar.example/kk/aimaq/kitaphana/')}${TOLD}`,
        after: `<div>${list}</div>`,
      }),
      5,
    ],
  ],
)

test.each(CONTROLS)('%s is read, without the list', async (_what, html, length) => {
  const { body } = await read(html)
  expect(body).toEqual(PARAGRAPHS.slice(0, length))
})

test('an article of links to others of its site keeps them', async () => {
  const told = ITEMS.map(
    ({ title, lead, at }) =>
      `<p>Алдымен мынаны айтайық: <a href="${at}">${title}</a>, себебі бұл жылдың ең елеулі оқиғасы болды. ${lead} Ол туралы кейін де жаздық.</p>`,
  )
  const { body } = await read(newsPage({ text: told.join('') }))
  expect(body).toHaveLength(ITEMS.length)
})

/** What is found in a page is weighed against what the page has: nothing is lost in silence. */

import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { ADDRESS, HEAD, jsonLd, newsPage, PARAGRAPHS, paragraphs, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

async function read(html: string): Promise<Record<string, unknown>> {
  return dataOf(await readOne(readHtml, html)) as Record<string, unknown>
}

const [first, second, third, fourth, fifth] = PARAGRAPHS

const TOLD = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  articleBody: PARAGRAPHS.join('\n\n'),
})

const BOXES = {
  'most read': `<div><h3>Ең көп оқылған</h3><ul><li><a href="/kk/1">Бурабайда жаңа жол салынды</a></li><li><a href="/kk/2">Талғарда алма жиналып жатыр</a></li></ul></div>`,
  latest: `<h4>Соңғы жаңалықтар</h4><p><a href="/kk/1">Бурабайда жаңа жол салынды</a></p>`,
  'read also in Russian': `<div><b>Читайте также</b><div><a href="/ru/1">В Боровом построили дорогу</a></div></div>`,
}

const WHOLE: readonly (readonly [string, string])[] = [
  [
    'its paragraphs have a class of boxes',
    newsPage({ text: paragraphs(PARAGRAPHS, 'class="paywall"') }),
  ],
  [
    'it stands in a part that is streamed',
    newsPage({
      text: `<!--$?--><template id="B:0"></template><p>Жүктеліп жатыр…</p><!--/$-->`,
      after: `<div hidden id="S:0">${paragraphs()}</div><script>$RC("B:0","S:0")</script>`,
    }),
  ],
  [
    'the page shows its first paragraph, and tells the rest to machines',
    newsPage({ head: HEAD + TOLD, text: paragraphs([first]) }),
  ],
  ['the page shows nothing, and tells all to machines', newsPage({ head: HEAD + TOLD, text: '' })],
  [
    'a template with other words stands before it',
    newsPage({
      before:
        '<template><p>Сіз бұл айдағы үш мақаланың бәрін оқып қойдыңыз, енді жазылу керек, жазылымның құны айына мың теңге.</p></template>',
    }),
  ],
  ...Object.entries(BOXES).map(
    ([name, box]) =>
      [
        `a box is in its middle: ${name}`,
        newsPage({ text: paragraphs([first, second, third]) + box + paragraphs([fourth, fifth]) }),
      ] as const,
  ),
  [
    'a box of others is behind it',
    newsPage({ text: paragraphs() + Object.values(BOXES).join('') }),
  ],
]

test.each(WHOLE)('the text is whole where %s', async (_where, html) => {
  const { body, source } = await read(html)
  expect(body).toEqual(PARAGRAPHS)
  expect(source).not.toHaveProperty('warnings')
})

const VERSE = Array.from({ length: 40 }, (_, at) => `Су ағады, ${at + 1}-арна`)

test('a text of which the page tells much more in short lines is the told one', async () => {
  const told = { '@type': 'Article', headline: TITLE, articleBody: VERSE.join('\n') }
  const html = newsPage({ head: HEAD + jsonLd(told), text: `<p>${VERSE[0]}</p>` })
  expect((await read(html)).body).toEqual(VERSE)
})

test('comments and a comma too many do not void what a page tells to machines', async () => {
  const told = `{
    // жаңалықтың өзі туралы
    "@type": "NewsArticle", /* тақырып: "бас" */
    "headline": "${TITLE}", "url": "https://dala-habar.example/kk/1//",
    "datePublished": "2025-09-11T10:20:00+05:00",
    "author": [{"@type": "Person", "name": "Гүлнар, \\"Дала\\"",},],
  };`
  expect(await read(newsPage({ head: jsonLd(told) }))).toMatchObject({
    datePublished: '2025-09-11T10:20+05:00',
    authors: [{ name: 'Гүлнар, "Дала"' }],
    url: 'https://dala-habar.example/kk/1//',
  })
})

const PRINTED = '<p><a href="/kk/2025/09/11/">11 қыркүйек 2025, 10:20</a></p>'

test.each([
  ['in a link by the headline', { before: PRINTED }],
  [
    'in a link, a post of a network in the text',
    {
      before: PRINTED,
      text: `${paragraphs([first])}<blockquote class="instagram-media"><time datetime="2018-03-12T11:00:00Z">12 наурыз 2018</time></blockquote>${paragraphs([second, third])}`,
    },
  ],
  [
    'in a link, another article beside it',
    {
      before: PRINTED,
      after: '<aside><time datetime="2024-01-05">5 қаңтар 2024</time></aside>',
    },
  ],
] as const)('the date is the article’s: %s', async (_where, making) => {
  expect(await read(newsPage({ head: '', ...making }))).toMatchObject({
    datePublished: '2025-09-11T10:20+05:00',
  })
})

test('where only a post in the text is dated, the article is not', async () => {
  const post =
    '<blockquote class="twitter-tweet"><time datetime="2018-03-12">12 наурыз 2018</time></blockquote>'
  const data = await read(newsPage({ head: '', text: paragraphs() + post }))
  expect(data).not.toHaveProperty('datePublished')
})

const AT = '20250915083000'

const COPIES = {
  'a saved copy of the Wayback Machine': [
    newsPage({
      head: `<script>__wm.wombat("${ADDRESS}","${AT}","https://web.archive.org/","web")</script>
        ${HEAD.replaceAll('https://dala', `https://web.archive.org/web/${AT}/https://dala`)}`,
      text: `${paragraphs()}<p>Бұрын <a href="/web/${AT}/https://dala-habar.example/kk/news/17">көпір де жөнделген</a> еді, ол туралы да жазғанбыз.</p>`,
    }),
    undefined,
  ],
  'a page fetched from the Wayback Machine': [
    newsPage({
      text: `${paragraphs()}<p>Бұрын <a href="/web/${AT}/https://dala-habar.example/kk/news/17">көпір де жөнделген</a> еді, ол туралы да жазғанбыз.</p>`,
      head: HEAD.replaceAll('https://dala', `https://web.archive.org/web/${AT}/https://dala`),
    }),
    `https://web.archive.org/web/${AT}/${ADDRESS}`,
  ],
} as const

test.each(Object.entries(COPIES))('%s is the page itself', async (_what, [html, url]) => {
  const origin = { place: 'көшірме.html', ...(url !== undefined && { url }) }
  const data = dataOf(await readOne(readHtml, html, origin)) as Record<string, unknown>
  expect(data).toMatchObject({
    url: ADDRESS,
    source: { retrieved: '2025-09-15T08:30:00Z' },
  })
  expect(data.body).toHaveLength(6)
  expect(data.body).toContain(
    'Бұрын [көпір де жөнделген](https://dala-habar.example/kk/news/17) еді, ол туралы да жазғанбыз.',
  )
})

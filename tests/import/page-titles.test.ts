/** The headline of a page, of all that are said: shown over the text, told for other places, with the site's name or not. */

import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { ADDRESS, jsonLd, newsPage, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

type Said = {
  readonly h1?: string
  readonly og?: string
  readonly data?: string
  readonly site?: string
}

async function titleOf({ h1, og, data, site = 'Дала хабары' }: Said): Promise<unknown> {
  const head = [
    `<link rel="canonical" href="${ADDRESS}"><meta property="og:site_name" content="${site}">`,
    og === undefined ? '' : `<meta property="og:title" content="${og}">`,
    data === undefined ? '' : jsonLd({ '@type': 'NewsArticle', headline: data }),
  ].join('\n')
  const heading = h1 === undefined ? '' : `<h1>${h1}</h1>`
  return (dataOf(await readOne(readHtml, newsPage({ head, heading }))) as { title: unknown }).title
}

const OTHER = 'Қарасуда кітапхана жертөледен шықты'

test.each([
  ['the one that all say', { h1: TITLE, og: TITLE, data: TITLE }, TITLE],
  ['the shown one, where nothing else is said', { h1: TITLE }, TITLE],
  ['the shown one, without the site’s name', { h1: TITLE, og: `${TITLE} | Дала хабары` }, TITLE],
  [
    'the shown one, without a section and the site’s name',
    { h1: TITLE, og: `${TITLE} - Аймақ - Дала хабары` },
    TITLE,
  ],
  ['the told one, without its host’s name', { og: `${TITLE} – dala-habar.example` }, TITLE],
  ['the told one, the site’s name before it', { og: `Дала хабары: ${TITLE}` }, TITLE],
  ['the one for other places, where that is another', { h1: TITLE, og: OTHER, data: TITLE }, OTHER],
  ['the one of the data, where that is another', { h1: TITLE, og: TITLE, data: OTHER }, OTHER],
  [
    'the shown one, where the told one is cut',
    { h1: TITLE, og: TITLE, data: TITLE.slice(0, 30) },
    TITLE,
  ],
  [
    'the shown one, where the told one ends in dots',
    { h1: TITLE, og: 'Қарасу ауылының кітапханасы туралы…' },
    TITLE,
  ],
  [
    'the shown one, where the told one is the site’s name',
    { h1: TITLE, og: 'Дала хабары', data: 'Дала хабары' },
    TITLE,
  ],
  [
    'the shown one, where the told one is of every page',
    { h1: TITLE, og: 'Облыстың жаңа газеті' },
    TITLE,
  ],
  [
    'with its letters, not with their names',
    { h1: TITLE, data: 'Қарасуда &laquo;Дала&raquo; кітапханасы ашылды' },
    'Қарасуда «Дала» кітапханасы ашылды',
  ],
  [
    'with a rubric before it, where both tell it so',
    { h1: TITLE, og: `Жаңалық: ${TITLE}`, data: `Жаңалық: ${TITLE}` },
    `Жаңалық: ${TITLE}`,
  ],
  [
    'without a rubric that one alone tells',
    { h1: TITLE, og: `Жаңалық: ${TITLE}`, data: TITLE },
    TITLE,
  ],
] as const)('the title is %s', async (_which, said, title) => {
  expect(await titleOf(said)).toBe(title)
})

/** Markdown: clippings, pages of generated sites, exports of kznews. */

import { expect, test } from 'vitest'
import { type Article, toRecord } from '../../src/archive/article.ts'
import { readDrafts } from '../../src/import/read.ts'
import { articleMarkdown } from '../../src/render/article/markdown.ts'

async function* streamOf(text: string) {
  yield Buffer.from(text)
}

async function read(text: string, place = 'жазба.md') {
  const found = []
  for await (const reading of readDrafts(streamOf(text), { place }))
    found.push('article' in reading ? toRecord(reading.article) : reading)
  return found as Record<string, unknown>[]
}

const BODY =
  'Кіші Аралдың деңгейі бес метрге көтерілді, су жағаға жақындады.\n\nБалықшылар ауылға қайтып келді, зауыт ашылды.\n'

test('a page of a generated site: facts in YAML, headings, quotes, lists, links, pictures', async () => {
  const text = `---
layout: post
title: 'Арал: қайтқан теңіз'
date: 2024-03-04T09:30:00+05:00
author: Айгүл Серік
tags:
  - су
  - балық
permalink: /zhanalyq/aral/
---

<iframe src="https://video.kz/1"></iframe>

${BODY}
## Не өзгерді?

> «Су **келді**», – дейді _балықшы_.

- зауыт
- [мектеп](https://aral.kz/mektep)

![Жағалау](https://aral.kz/1.jpg)

*Кіші Арал, 2024 жыл*

{% include ad.html %}
`
  expect(await read(text)).toMatchObject([
    {
      title: 'Арал: қайтқан теңіз',
      datePublished: '2024-03-04T09:30:00+05:00',
      authors: [{ name: 'Айгүл Серік' }],
      tags: ['су', 'балық'],
      body: [
        expect.stringContaining('Кіші Аралдың'),
        expect.stringContaining('Балықшылар'),
        { type: 'heading', text: 'Не өзгерді?' },
        { type: 'quote', text: '«Су келді», – дейді балықшы.' },
        { type: 'list', items: ['зауыт', '[мектеп](https://aral.kz/mektep)'] },
        { type: 'image', image: 0 },
      ],
      images: [{ url: 'https://aral.kz/1.jpg', alt: 'Жағалау', caption: 'Кіші Арал, 2024 жыл' }],
    },
  ])
})

test('a clipping of a notebook: its source is the address, its people are links, the day of clipping is not its date', async () => {
  const text = `---
title: "Арал қайтып келеді"
source: "https://aral.kz/kk/1"
author:
  - "[[Айгүл Серік]]"
published: 2024-03-04
created: 2024-05-01
description: "Су көтерілді"
tags:
  - "clippings"
---
${BODY}> [!note] Ескерту

[[Кіші Арал|Арал]] туралы тағы да жазамыз.
`
  expect(await read(text)).toMatchObject([
    {
      url: 'https://aral.kz/kk/1',
      datePublished: '2024-03-04',
      authors: [{ name: 'Айгүл Серік' }],
      body: expect.arrayContaining(['Арал туралы тағы да жазамыз.']),
    },
  ])
})

test('facts in TOML, facts that are no YAML, a day in the name of the file', async () => {
  const toml = `+++\ntitle = "Арал"\ndate = "2024-03-04"\ntags = ["су"]\n+++\n${BODY}`
  expect(await read(toml)).toMatchObject([{ title: 'Арал', tags: ['су'] }])
  const broken = `---\ntitle: Арал: "қайтқан: теңіз\ntags: [су, балық]\n---\n${BODY}`
  expect(await read(broken, '2024-03-04-aral.md')).toMatchObject([
    { datePublished: '2024-03-04', tags: ['су', 'балық'] },
  ])
})

test('a draft is passed over', async () => {
  expect(await read(`---\ntitle: Арал\ndraft: true\n---\n${BODY}`)).toEqual([
    { place: 'жазба.md', skipped: 1 },
  ])
})

const ARTICLE: Article = {
  id: 'aral-1',
  title: 'Арал * қайтып келеді',
  url: 'https://aral.kz/1',
  datePublished: '2024-03-04T09:30+05:00',
  categories: ['Қоғам', 'Су'],
  authors: [{ name: 'Айгүл Серік' }],
  body: [
    'Су бес метрге көтерілді, [балық](https://aral.kz/2) көбейді.',
    { type: 'heading', text: 'Не өзгерді?' },
    'Ауыл *жасарды*, деп жазды ол_ғой.',
  ],
}

test('an article as kznews writes it in Markdown comes back', async () => {
  const { title, url, datePublished, categories, authors, body } = ARTICLE
  const [found] = await read(articleMarkdown(ARTICLE))
  expect(found).toMatchObject({ title, url, datePublished, categories, authors })
  expect(found?.body).toEqual([
    body[0],
    { type: 'heading', text: 'Не өзгерді?', level: 2 },
    body[2],
  ])
  const both = await read(`${articleMarkdown(ARTICLE)}\n---\n\n${articleMarkdown(ARTICLE)}`)
  expect(both).toHaveLength(2)
})

test.each([
  [
    'a manual',
    '# kznews\n\nБұл бағдарлама мақалаларды сақтайды.\n\n```sh\nnpm install\n```\n\nОсылай орнатылады, содан кейін іске қосылады.\n',
  ],
  [
    'a list of changes',
    '# Өзгерістер\n\n## 1.0\n\n- бірінші нұсқа\n- іздеу\n\n## 1.1\n\n- тізім\n- көрсету\n',
  ],
  ['facts without a text', '---\ntitle: Арал\nlang: kk\n---\n'],
])('%s in Markdown is no article', async (_, text) => {
  const [found] = await read(text)
  expect(found).toHaveProperty('reason')
})

/** The same article is the same record, whichever kind of source it came in; only `source` says which. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDrafts } from '../../src/import/read.ts'
import { writeDate } from '../../src/kazakh/dates/write-date.ts'
import { dataOf, readOne } from './support.ts'

type Told = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly day: string
  readonly time: string
  readonly author: string
}

const URL = 'https://dala.example.kz/2026/su'

const WORDS =
  'ауылда өзенге қарай жаңбырдан кейін көтерілген судың деңгейі қайта төмендеп егінші диқандар үшін жағдай біршама жақсарды мамандар болжамын айтты тұрғындар ұзақ күткен көпір салынды әкімдік қаржы бөлді мектепке балалар қуана келді'.split(
    ' ',
  )
const NAMES = 'Айжан Ержан Әсел Қанат Гүлнар Нұрлан Ұлжан Өмірбек Іңкәр'.split(' ')
const SURNAMES = 'Серікқызы Тұрсынов Қасымова Әбдірахманов Жұмабайұлы'.split(' ')

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((all) => capital(all.join(' ')))
const two = (number: number) => String(number).padStart(2, '0')

/** Of Kazakhstan's one clock, since March 2024. */
const articles: fc.Arbitrary<Told> = fc.record({
  title: words(5, 9),
  paragraphs: fc.array(
    words(14, 40).map((text) => `${text}.`),
    { minLength: 2, maxLength: 6 },
  ),
  day: fc
    .tuple(
      fc.integer({ min: 2025, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  time: fc
    .tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  author: fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SURNAMES))
    .map((names) => names.join(' ')),
})

const instant = ({ day, time }: Told) => `${day}T${time}+05:00`
const html = ({ paragraphs }: Told) => paragraphs.map((text) => `<p>${text}</p>`).join('')
const schemaOf = (told: Told) => ({
  '@type': 'NewsArticle',
  url: URL,
  headline: told.title,
  datePublished: instant(told),
  author: { '@type': 'Person', name: told.author },
  inLanguage: 'kk',
})

const SOURCES: Readonly<Record<string, (told: Told) => string>> = {
  'a feed': (told) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><language>kk</language><item><title>${told.title}</title><link>${URL}</link><dc:creator>${told.author}</dc:creator><dc:date>${instant(told)}</dc:date><content:encoded><![CDATA[${html(told)}]]></content:encoded></item></channel></rss>`,
  'JSON Feed': (told) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'kk',
      items: [
        {
          id: URL,
          url: URL,
          title: told.title,
          date_published: instant(told),
          authors: [{ name: told.author }],
          content_html: html(told),
        },
      ],
    }),
  'JSON-LD': (told) =>
    JSON.stringify({ ...schemaOf(told), articleBody: told.paragraphs.join('\n\n') }),
  'a page': (told) =>
    `<!doctype html><html lang="kk"><head><title>${told.title}</title><link rel="canonical" href="${URL}"><meta name="author" content="${told.author}"></head><body><h1>${told.title}</h1><time datetime="${instant(told)}">${told.day}</time><article>${html(told)}</article></body></html>`,
  'a page with JSON-LD': (told) =>
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(schemaOf(told))}</script></head><body><h1>${told.title}</h1><article>${html(told)}</article></body></html>`,
  'pasted text': (told) =>
    [told.title, told.author, writeDate(instant(told), 'full'), ...told.paragraphs].join('\n\n'),
}

async function recordIn(text: string): Promise<unknown> {
  const { source, ...record } = dataOf(
    await readOne(readDrafts, text, { place: 'дерек', url: URL }),
  ) as Record<string, unknown>
  expect(source).toMatchObject({ via: expect.any(String) })
  return record
}

test('the same article from a feed, JSON, a page and pasted text is one record', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (told) => {
      const expected = {
        schemaVersion: 1,
        id: expect.stringMatching(/^\d{8}-[0-9a-f]{16}$/),
        url: URL,
        title: told.title,
        datePublished: instant(told),
        language: 'kk',
        categories: [],
        authors: [{ name: told.author }],
        body: told.paragraphs,
      }
      for (const [kind, write] of Object.entries(SOURCES)) {
        expect(await recordIn(write(told)), kind).toEqual(expected)
      }
    }),
    { numRuns: 40 },
  )
})

/** What programs write: in a graph, described elsewhere, escaped twice, dated once. */
const GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#office', name: 'Дала жаңалықтары' },
    { '@type': 'Person', '@id': '#aizhan', name: 'Айжан Серікқызы' },
    {
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'ReportageNewsArticle',
        '@id': `${URL}#article`,
        mainEntityOfPage: { '@id': URL },
        headline: 'Қар &amp;amp; жаңбыр: ауылда су &laquo;көтерілді&raquo;',
        dateCreated: '2026-06-22T17:41+05:00',
        dateModified: '2026-06-23T09:00+05:00',
        author: [{ '@id': '#aizhan' }, { '@type': 'Organization', name: 'Дала редакциясы' }],
        publisher: { '@id': '#office' },
        articleSection: 'Қоғам',
        keywords: 'су тасқыны, ауыл',
        inLanguage: 'kk_KZ',
        image: { '@type': 'ImageObject', url: 'https://dala.example.kz/su.jpg' },
        articleBody: 'Өзендегі су қайта төмендеп, егінші диқандардың жағдайы біршама жақсарды.',
      },
    },
  ],
}

test('schema.org says the same in a file and inside of a page', async () => {
  const text = GRAPH['@graph'][2]?.mainEntity?.articleBody
  const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(GRAPH)}</script></head><body><article><p>${text}</p></article></body></html>`
  const expected = {
    schemaVersion: 1,
    id: '20260622-1b6f33c633297b28',
    url: URL,
    title: 'Қар & жаңбыр: ауылда су «көтерілді»',
    datePublished: '2026-06-22T17:41+05:00',
    dateModified: '2026-06-23T09:00+05:00',
    language: 'kk-KZ',
    categories: ['Қоғам'],
    tags: ['су тасқыны', 'ауыл'],
    authors: [{ name: 'Айжан Серікқызы' }],
    publisher: 'Дала жаңалықтары',
    body: [text],
    images: [{ url: 'https://dala.example.kz/su.jpg' }],
  }
  expect(await recordIn(JSON.stringify(GRAPH))).toEqual(expected)
  expect(await recordIn(page)).toEqual(expected)
})

test('other articles in a list are not what a page is about, and are the articles of a file', async () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [
      { '@type': 'NewsArticle', url: 'https://dala.example.kz/2', headline: 'Басқа мақала' },
    ],
  }
  const page = `<!doctype html><html><head><meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(list)}</script></head><body><h1>Өзендегі су қайта төмендеді</h1><article><p>Ауылда су көтерілді.</p></article></body></html>`
  expect(await recordIn(page)).toMatchObject({ url: URL, title: 'Өзендегі су қайта төмендеді' })
  expect(await recordIn(JSON.stringify(list))).toMatchObject({ title: 'Басқа мақала' })
})

/** The date of a page: that by its headline, in its own zone; what is guessed or doubted says so. */

import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { HEAD, jsonLd, newsPage, paragraphs, TITLE } from './news-page.ts'
import { dataOf, readOne } from './support.ts'

type Read = {
  readonly datePublished?: string
  readonly source: { readonly warnings?: string[]; readonly dateText?: string }
}

async function read(html: string): Promise<Read> {
  return dataOf(await readOne(readHtml, html)) as Read
}

const UNDATED = HEAD.replace(/<meta[^>]*published_time[^>]*>/, '')
const told = (published: string, more: Record<string, unknown> = {}) =>
  UNDATED +
  jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: published,
    ...more,
  })
const printed = (line: string) => `<p class="date">${line}</p>`

test('a printed clock without a zone is the newsroom’s on Kazakh pages, and the guess is marked', async () => {
  const page = await read(newsPage({ head: UNDATED, before: printed('17 сәуір 2025, 09:30') }))
  expect(page.datePublished).toBe('2025-04-17T09:30+05:00')
  expect(page.source.warnings).toEqual(['zone-guessed'])
})

test('a zone that is told is no guess', async () => {
  const page = await read(newsPage({ head: told('2025-04-17T09:30:00+05:00') }))
  expect(page.datePublished).toBe('2025-04-17T09:30+05:00')
  expect(page.source.warnings).toBeUndefined()
})

const UKRAINIAN = [
  'Жителі села самі відремонтували греблю, що захищає їх від весняної повені щороку.',
  'Довжина греблі сто двадцять метрів, її ремонтували десять днів, повідомили в громаді.',
  'Грошей з бюджету не виділили, тому їх зібрали самі люди і купили матеріали та їжу.',
]
const foreign = (address: string, line: string) =>
  `<!doctype html><html lang="uk"><head><title>Жителі села</title><link rel="canonical" href="${address}">
<meta property="og:type" content="article"></head><body><article><h1>Жителі села самі відремонтували греблю</h1>
${printed(line)}${paragraphs(UKRAINIAN)}</article></body></html>`

test('a page of another country has no clock of Almaty: its day, and the line as printed', async () => {
  const page = await read(foreign('https://visti.example/1', '17.04.2025 18:47'))
  expect(page.datePublished).toBe('2025-04-17')
  expect(page.source).toMatchObject({ dateText: '17.04.2025 18:47' })
  expect(page.source.warnings).toBeUndefined()
  const ours = await read(foreign('https://habar.example.kz/1', '17.04.2025 18:47'))
  expect(ours.datePublished).toBe('2025-04-17T18:47+05:00')
})

test('a date that the one by the headline speaks against is in doubt', async () => {
  const at = (line: string, more = {}) =>
    read(newsPage({ head: told('2025-04-17T09:30:00+05:00', more), before: printed(line) }))
  expect((await at('3 мамыр 2025')).source.warnings).toEqual(['date-doubtful'])
  expect((await at('17 сәуір 2025')).source.warnings).toBeUndefined()
  // The page prints when it was changed.
  const changed = await at('3 мамыр 2025', { dateModified: '2025-05-03T10:00:00+05:00' })
  expect(changed.source.warnings).toBeUndefined()
})

test('today, above the whole site, is not the date of its article', async () => {
  const page = await read(
    newsPage({ head: UNDATED }).replace(
      '<nav>',
      '<span class="date">Бейсенбі, 1 мамыр 2025</span><nav>',
    ),
  )
  expect(page.datePublished).toBeUndefined()
})

test.each([
  ['a zone by its name', told('2025-04-17T09:30:00 ALMT'), '2025-04-17T09:30+06:00'],
  [
    'the page itself, where no article is described',
    UNDATED +
      jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2025-04-17T09:30:00+05:00' }] }),
    '2025-04-17T09:30+05:00',
  ],
])('a date is read: %s', async (_, head, expected) => {
  expect((await read(newsPage({ head }))).datePublished).toBe(expected)
})

test('digits before other words are a date', async () => {
  const line = '17.04.2025 - 09:30 - Дереккөз: ауыл әкімдігі - Сурет: автордікі'
  const page = await read(newsPage({ head: UNDATED, before: printed(line) }))
  expect(page.datePublished?.slice(0, 10)).toBe('2025-04-17')
})

test('the day of an address is the newsroom’s where UTC has another', async () => {
  const html = foreign('https://noticias.example/2025/04/16/presa', '').replace(
    '</head>',
    `${jsonLd({ '@type': 'NewsArticle', headline: 'Жителі', datePublished: '2025-04-17T02:18:11Z' })}</head>`,
  )
  expect((await read(html)).datePublished).toBe('2025-04-16')
  expect((await read(html.replaceAll('T02:18', 'T10:18'))).datePublished).toContain('2025-04-17')
  const compact = foreign('https://noticias.example/news/20250416/presa', '')
  expect((await read(compact)).datePublished).toBe('2025-04-16')
})

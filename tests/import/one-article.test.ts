/** One article is one record, whatever it comes in: but for `source`, all of its containers say the same. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDrafts } from '../../src/import/read.ts'
import { once } from '../../src/import/streams.ts'

type Told = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly day: number
  readonly number: number
}

const SUBJECTS = ['Ауыл тұрғындары', 'Мектеп оқушылары', 'Облыс мамандары', 'Қала жастары']
const OBJECTS = ['су бөгетін', 'ескі кітапхананы', 'көпір жолын', 'балалар алаңын']
const VERBS = ['өз күшімен жөндеді', 'көктемге дейін аяқтайды', 'қайта ашты', 'бірге салып жатыр']
const ENDS = [
  'Жұмысқа елуден астам адам қатысып, қажет тасты көршілес ауыл әкеліп берді.',
  'Әкімдік бюджеттен қаражат бөлінбегенін, бірақ техника жіберілгенін айтты.',
  'Мамандар келесі көктемде су деңгейі тағы көтерілуі мүмкін деп отыр.',
]

const sentence = fc
  .tuple(...[SUBJECTS, OBJECTS, VERBS, ENDS].map((words) => fc.constantFrom(...words)))
  .map(([subject, object, verb, end]) => `${subject} ${object} ${verb}. ${end}`)

const article: fc.Arbitrary<Told> = fc.record({
  title: fc
    .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...OBJECTS), fc.constantFrom(...VERBS))
    .map((words) => words.join(' ')),
  paragraphs: fc.uniqueArray(
    fc
      .tuple(sentence, fc.integer({ min: 2, max: 99 }))
      .map(([text, count]) => `${text} Барлығы ${count} адам келді.`),
    { minLength: 3, maxLength: 6 },
  ),
  day: fc.integer({ min: 10, max: 28 }),
  number: fc.integer({ min: 1, max: 99_999 }),
})

const addressOf = ({ number }: Told) => `https://dala-habar.example.kz/kk/news/${number}-habar`
const instantOf = ({ day }: Told) => `2025-04-${day}T09:30:00+05:00`
const html = ({ paragraphs }: Told) => paragraphs.map((text) => `<p>${text}</p>`).join('\n')

const CONTAINERS: Readonly<Record<string, (told: Told) => string>> = {
  'an item of a feed': (
    told,
  ) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Дала</title><language>kk</language>
<item><title>${told.title}</title><link>${addressOf(told)}</link><pubDate>${new Date(instantOf(told)).toUTCString().replace(/\d\d:30:00 GMT/, '09:30:00 +0500')}</pubDate>
<content:encoded><![CDATA[${html(told)}]]></content:encoded></item></channel></rss>`,
  'JSON-LD': (told) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: told.title,
      url: addressOf(told),
      datePublished: instantOf(told),
      inLanguage: 'kk',
      articleBody: told.paragraphs.join('\n\n'),
    }),
  'a page': (
    told,
  ) => `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${told.title} – Дала</title>
<link rel="canonical" href="${addressOf(told)}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${instantOf(told)}"></head>
<body><nav><a href="/">Басты бет</a></nav><article><h1>${told.title}</h1>${html(told)}</article></body></html>`,
  'a copied page': ({ title, paragraphs, day }) =>
    `${title}\n\n${day} сәуір 2025 жыл, 09:30\n\n${paragraphs.join('\n\n')}\n`,
  Markdown: (told) =>
    `---\ntitle: ${told.title}\ndate: ${instantOf(told)}\nlang: kk\nurl: ${addressOf(told)}\n---\n\n${told.paragraphs.join('\n\n')}\n`,
  'a scraper’s JSON': (told) =>
    JSON.stringify({
      news_title: told.title,
      publish_date: instantOf(told),
      link: addressOf(told),
      article_text: told.paragraphs.join('\n\n'),
    }),
  'a newsletter': (told) =>
    [
      'From: =?utf-8?B?0JTQsNC70LA=?= <habar@dala-habar.example.kz>',
      `Subject: =?utf-8?B?${Buffer.from(told.title).toString('base64')}?=`,
      `Date: Thu, ${told.day} Apr 2025 09:30:00 +0500`,
      'MIME-Version: 1.0',
      'Message-ID: <1@dala-habar.example.kz>',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(`<html><body>${html(told)}</body></html>`).toString('base64'),
    ].join('\r\n'),
}

/** What the container cannot say: a copied page and a letter have no address. */
const ADDRESSED = Object.keys(CONTAINERS).filter(
  (name) => name !== 'a copied page' && name !== 'a newsletter',
)

async function recordOf(content: string) {
  const readings = []
  for await (const each of readDrafts(once(Buffer.from(content)), { place: 'x' }))
    readings.push(each)
  const [reading] = readings
  if (readings.length !== 1 || reading === undefined || !('article' in reading)) {
    throw new Error(JSON.stringify(readings))
  }
  return reading.article
}

/** A moment to the minute: formats write the seconds that are none, or not. */
const minute = (date: string | undefined) =>
  date === undefined ? undefined : new Date(date).toISOString().slice(0, 16)

test('the same article is one record in seven containers', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (told) => {
      for (const [name, contain] of Object.entries(CONTAINERS)) {
        const found = await recordOf(contain(told))
        expect(found.title, name).toBe(told.title)
        expect(found.body, name).toEqual(told.paragraphs)
        expect(minute(found.datePublished), name).toBe(minute(instantOf(told)))
        if (found.language !== undefined) expect(found.language, name).toBe('kk')
      }
    }),
    { numRuns: 6 },
  )
})

test('those that know its address have one id, whichever is imported first', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (told) => {
      const found = await Promise.all(ADDRESSED.map((name) => recordOf(CONTAINERS[name]!(told))))
      expect(new Set(found.map(({ id }) => id)).size, found.map(({ id }) => id).join(' ')).toBe(1)
      expect(new Set(found.map(({ url }) => url))).toEqual(new Set([addressOf(told)]))
    }),
    { numRuns: 6 },
  )
})

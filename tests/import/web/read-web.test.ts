/** Addresses as sources: pages, feeds and the pages of their summaries. */

import { expect, test } from 'vitest'
import { KznewsError } from '../../../src/errors.ts'
import type { Reading, Refusal } from '../../../src/import/found/draft.ts'
import { Web } from '../../../src/import/web/read.ts'
import { type Answer, serve } from '../../support/server.ts'
import { makeClock, makeOptions } from './support.ts'

async function all(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const found: Reading[] = []
  for await (const reading of readings) found.push(reading)
  return found
}

const json = (value: unknown): Answer => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
})

const ARAL = { title: 'Арал қайтып келеді', datePublished: '2026-06-22', body: ['Су көтерілді.'] }

test('what is at an address is read by what it is', async () => {
  const site = await serve({
    '/a': json({ id: 'aral', ...ARAL }),
    '/b': json([{ id: 'b', ...ARAL }]),
  })
  const web = new Web(makeOptions())
  expect(await all(web.read(`${site.origin}/a`))).toMatchObject([
    { article: { id: 'aral', source: { via: 'json' } }, place: `${site.origin}/a` },
  ])
  expect(await all(web.read(`${site.origin}/b`, 'бұл жер'))).toMatchObject([
    { place: 'бұл жер[1]' },
  ])
})

test('what cannot be fetched, and what is no article, is a refusal at its address', async () => {
  const site = await serve({ '/b': 'ok' })
  const web = new Web(makeOptions())
  const [missing] = await all(web.read(`${site.origin}/a`))
  expect(missing).toMatchObject({ place: `${site.origin}/a`, reason: { code: 'http-status' } })
  expect((missing as Refusal).reason).toBeInstanceOf(KznewsError)
  expect(await all(web.read(`${site.origin}/b`))).toEqual([
    { place: `${site.origin}/b`, reason: 'no-article' },
  ])
})

/** A feed of summaries of these pages, as a reader of feeds gives it. */
async function* feedOf(urls: readonly (string | undefined)[]): AsyncGenerator<Reading> {
  for (const [at, url] of urls.entries()) {
    const article = {
      id: `лента-${at}`,
      ...(url !== undefined && { url }),
      title: 'Арал',
      datePublished: '2026-06-22',
      categories: ['Экология'],
      body: ['Қысқаша.'],
      source: { via: 'rss', warnings: ['summary-only'] },
    }
    yield { article, place: `лента[${at + 1}]`, problems: [] }
  }
}

/** The readings of a feed with the pages behind it, and what was told of those that failed. */
async function complete(urls: readonly (string | undefined)[], known: readonly string[] = []) {
  const clock = makeClock()
  const failures: Refusal[] = []
  const readings = await all(
    new Web(makeOptions({ clock })).complete(feedOf(urls), {
      isKnown: async ({ id }) => known.includes(id),
      onFailure: (refusal) => failures.push(refusal),
    }),
  )
  const texts = readings.map((each) => ('article' in each ? each.article.body[0] : undefined))
  return { readings, texts, failures, slept: clock.slept }
}

test('the pages behind summaries are fetched one after the other; a failure keeps the summary', async () => {
  const site = await serve({
    '/1': json({ id: 'b1', ...ARAL }),
    '/2': { status: 404 },
    '/3': 'бет емес',
    '/4': json({ id: 'b4', ...ARAL, categories: ['Су'] }),
  })
  const urls = [1, 2, 3, 4].map((number) => `${site.origin}/${number}`)
  const { readings, texts, failures, slept } = await complete([...urls, undefined])
  expect(texts).toEqual(['Су көтерілді.', 'Қысқаша.', 'Қысқаша.', 'Су көтерілді.', 'Қысқаша.'])
  expect(failures).toMatchObject([
    { place: urls[1], reason: { code: 'http-status', facts: { status: 404 } } },
    { place: urls[2], reason: 'no-article' },
  ])
  expect(slept).toEqual([2000, 2000, 2000])
  // What the page does not say the feed does, and its id is the feed's: it will be asked again.
  expect(readings[0]).toMatchObject({
    article: { id: 'лента-0', title: ARAL.title, url: urls[0], categories: ['Экология'] },
  })
  expect(readings[3]).toMatchObject({ article: { id: 'лента-3', categories: ['Су'] } })
})

test('what the archive has in full is not fetched again', async () => {
  const site = await serve({ '/1': json({ id: 'b1', ...ARAL }), '/2': json({ id: 'b2', ...ARAL }) })
  const { texts } = await complete([`${site.origin}/1`, `${site.origin}/2`], ['лента-0'])
  expect(texts).toEqual(['Қысқаша.', 'Су көтерілді.'])
  expect(site.paths()).toEqual(['/2'])
})

test('an article that is whole in the feed is left as it is', async () => {
  const whole = async function* (): AsyncGenerator<Reading> {
    yield {
      article: { id: 'a', categories: [], ...ARAL, url: 'http://127.0.0.1:1/' },
      place: 'лента',
      problems: [],
    }
    yield { place: 'лента[2]', reason: 'no-article' }
  }
  const readings = await all(
    new Web(makeOptions()).complete(whole(), { isKnown: async () => false, onFailure: () => {} }),
  )
  expect(readings).toEqual(await all(whole()))
})

test('a site with numbers gives the id, whichever mirror it came from', async () => {
  const url = 'https://www.azattyq.org/a/33423632.html'
  const site = await serve({ '/a/33423632.html': json({ id: 'x', ...ARAL, url }) })
  const { readings } = await complete([`${site.origin}/a/33423632.html`])
  expect(readings).toMatchObject([{ article: { id: 'azattyq-33423632', url } }])
})

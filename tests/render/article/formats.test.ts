/** Documents of articles: one after the other, with nothing lost. */

import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/archive/article.ts'
import { toRecord } from '../../../src/archive/article.ts'
import { parseArticle } from '../../../src/archive/parse-article.ts'
import { ARTICLE_LAYOUTS, type ArticleFormat } from '../../../src/render/article/formats.ts'
import { recordPieces } from '../../../src/render/records.ts'
import { saying, WHOLE } from '../../support/articles.ts'

function format(articles: readonly Article[], as: ArticleFormat): string {
  return [...recordPieces<Article>(ARTICLE_LAYOUTS[as], articles)].join('')
}

const HOSTILE = saying('қауіпті \x1b[31m \u202e \u0007 </script> "мәтін" \\ \ud800 \u2028')
const ARTICLES = [WHOLE, HOSTILE, { id: 'а', title: 'Тек тақырып', categories: [], body: [] }]

test('json is the list of records, as JSON.stringify indents it', () => {
  expect(format([WHOLE], 'json')).toBe(`${JSON.stringify([toRecord(WHOLE)], null, 2)}\n`)
  expect(JSON.parse(format(ARTICLES, 'json'))).toEqual(ARTICLES.map(toRecord))
  expect(format([], 'json')).toBe('[]\n')
})

describe('a feed', () => {
  const feed = JSON.parse(format(ARTICLES, 'jsonfeed'))

  test('is JSON Feed 1.1', () => {
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'kznews' })
    expect(feed.items[0]).toMatchObject({
      id: '20260622-all',
      url: 'https://мысал.kz/жаңалық/22',
      title: WHOLE.title,
      content_html: expect.stringContaining('<h3>Не айтылды?</h3>'),
      content_text: expect.stringContaining('Елордада жиын өтті'),
      summary: WHOLE.description,
      image: 'https://мысал.kz/b.jpg',
      date_published: '2026-06-22T17:41:00+05:00',
      date_modified: '2026-06-23T00:00:00+05:00',
      authors: [{ name: 'Айгүл Серікқызы', url: 'https://мысал.kz/a' }],
      tags: ['Мәдениет', 'Қоғам', 'Абай'],
      language: 'kk',
    })
    for (const item of feed.items) {
      expect(typeof item.content_html).toBe('string')
      expect(typeof item.content_text).toBe('string')
    }
  })

  test('has dates by RFC 3339, those of a day at midnight in Almaty', () => {
    const dates = ['2024-02-29', '2024-03-01', '2026-06-22T17:41:05Z', '2026-06-22T17:41-03:00']
    const items = JSON.parse(
      format(
        dates.map((datePublished) => ({ ...WHOLE, datePublished })),
        'jsonfeed',
      ),
    ).items
    expect(items.map((item: { date_published: string }) => item.date_published)).toEqual([
      '2024-02-29T00:00:00+06:00',
      '2024-03-01T00:00:00+05:00',
      '2026-06-22T17:41:05Z',
      '2026-06-22T17:41:00-03:00',
    ])
  })

  test('of nothing has no items', () => {
    expect(JSON.parse(format([], 'jsonfeed')).items).toEqual([])
  })
})

test('jsonld is a list of NewsArticles', () => {
  const [first] = JSON.parse(format(ARTICLES, 'jsonld'))
  expect(first).toMatchObject({
    '@context': ['https://schema.org', { _kznews: { '@type': '@json' } }],
    '@type': 'NewsArticle',
    identifier: '20260622-all',
    headline: WHOLE.title,
    inLanguage: 'kk',
    datePublished: '2026-06-22T17:41+05:00',
    articleSection: ['Мәдениет', 'Қоғам'],
    keywords: ['Абай'],
    author: [{ '@type': 'Person', name: 'Айгүл Серікқызы', url: 'https://мысал.kz/a' }],
    publisher: { '@type': 'Organization', name: 'Tengrinews.kz' },
    dateline: 'Астана',
    image: [{ caption: 'Бас сурет', creditText: 'Асхат' }, { url: 'https://мысал.kz/b.jpg' }],
    articleBody: expect.stringContaining('Бірінші жол\nекінші жол'),
  })
  expect(format([], 'jsonld')).toBe('[]\n')
})

test('feeds and NewsArticles hold the record, so that what comes back is the same article', () => {
  const items = [
    ...JSON.parse(format(ARTICLES, 'jsonfeed')).items,
    ...JSON.parse(format(ARTICLES, 'jsonld')),
  ]
  const records = items.map(({ _kznews }: { _kznews: unknown }) => _kznews)
  expect(records).toEqual([...ARTICLES, ...ARTICLES].map(toRecord))
  expect(parseArticle(records[0], { file: '' })).toEqual({ article: WHOLE, problems: [] })
})

test('an item of a feed and a NewsArticle are a line each', () => {
  expect(format(ARTICLES, 'jsonfeed').trimEnd().split('\n')).toHaveLength(ARTICLES.length + 2)
  expect(format(ARTICLES, 'jsonld').trimEnd().split('\n')).toHaveLength(ARTICLES.length + 2)
})

test('no format brings a control character to a terminal', () => {
  for (const as of ['json', 'jsonfeed', 'jsonld', 'md', 'html'] as const) {
    expect(format([HOSTILE], as)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2028]/)
  }
})

/** Web addresses: one spelling of each, and the number that a site gives its article. */

import { expect, test } from 'vitest'
import { addressKey, canonicalAddress, nativeId } from '../../src/archive/address.ts'
import { articleId } from '../../src/archive/identity.ts'

const SAME_STORY = [
  'https://www.azattyq.org/a/33423632.html',
  'http://azattyq.org/a/33423632.html',
  'https://www.azattyq.org/a/kazakhstan-akim-sailau/33423632.html',
  'https://www.azattyq.org/amp/kazakhstan-akim-sailau/33423632.html',
  'https://www.azattyq.org/amp/33423632.html',
  'https://m.azattyq.org/a/33423632.html?utm_source=telegram#comments',
  'https://d3h442fwe0so5h.cloudfront.net/a/33423632.html',
  'https://rus.azattyq.org/a/33423632.html',
]

test.each(SAME_STORY)('%s is the same story as at the site itself', (url) => {
  expect(nativeId(url)).toBe('azattyq-33423632')
  expect(articleId({ url, title: 'Т', datePublished: '2026-06-22', body: [] })).toBe(
    'azattyq-33423632',
  )
})

test.each([
  ['https://kaz.tengrinews.kz/kazakhstan_news/sayasat-zhangalyk-345678/', 'tengrinews-345678'],
  ['https://egemen.kz/article/345678-abay-muragerleri', 'egemen-345678'],
  ['https://abai.kz/post/151234', 'abai-151234'],
  ['https://kaz.inform.kz/news/zanga-qol-qoyildy_a4123456', 'kazinform-4123456'],
])('%s has the number %s', (url, id) => {
  expect(nativeId(url)).toBe(id)
})

test.each([
  'https://www.azattyq.org/z/330',
  'https://misal.kz/a/33423632.html',
  'https://azattyq.org.misal.kz/a/33423632.html',
  'https://misal.kz/2024/11/19/habar',
  'javascript:alert(1)',
  'бет',
])('%s has no number that is the site’s own', (url) => {
  expect(nativeId(url)).toBeUndefined()
})

test('an address loses its fragment and what counts visitors, and is else as written', () => {
  expect(canonicalAddress('https://misal.kz/мақала?id=5#top')).toBe('https://misal.kz/мақала?id=5')
  expect(canonicalAddress('https://misal.kz/a?id=5&utm_source=x&fbclid=y')).toBe(
    'https://misal.kz/a?id=5',
  )
})

test('an article without a number is known by its address, however it is reached', () => {
  const key = 'misal.kz/2026/su-tasqyny'
  for (const url of [
    'https://misal.kz/2026/su-tasqyny/',
    'http://www.misal.kz/2026/su-tasqyny',
    'https://m.misal.kz/2026/su-tasqyny?utm_medium=rss',
    'https://amp.misal.kz/2026/su-tasqyny',
    'https://misal.kz/amp/2026/su-tasqyny',
    'https://misal.kz/2026/su-tasqyny/amp/',
  ]) {
    expect(addressKey(url), url).toBe(key)
  }
  expect(addressKey('https://misal.kz/?p=5')).not.toBe(addressKey('https://misal.kz/?p=6'))
})

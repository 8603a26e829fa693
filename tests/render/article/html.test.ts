/** Articles as HTML: whole pages, in which no markup is an article's own. */

import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/archive/article.ts'
import { ARTICLE_LAYOUTS } from '../../../src/render/article/formats.ts'
import { bodyHtml } from '../../../src/render/article/html.ts'
import { inScript } from '../../../src/render/article/in-script.ts'
import { recordPieces } from '../../../src/render/records.ts'
import { saying, WHOLE } from '../../support/articles.ts'

function page(...articles: Article[]): string {
  return [...recordPieces<Article>(ARTICLE_LAYOUTS.html, articles)].join('')
}

const markup = fc.string({
  unit: fc.constantFrom(
    ...'<>&"\'=/ қазақ[](){}\\`*_~#-+!|\n1.',
    'script',
    'https://к.kz',
    'javascript:',
  ),
  maxLength: 40,
})

/** Elements that have an end, and those that have none. */
const PAIRED =
  'html head title style body article header footer aside figure figcaption h1 h2 h3 h4 h5 h6 p ul li blockquote time strong small a'
const SINGLE = 'meta img br hr'

/** The names of the elements of a page, if each is closed where it must be. */
function elementsOf(html: string): Set<string> {
  const open: string[] = []
  const seen = new Set<string>()
  const body = html.replace(/^<!doctype html>\n/, '').replace(/<style>[\s\S]*?<\/style>\n/, '')
  for (const [, slash, name = '', rest = ''] of body.matchAll(
    /<(\/?)([a-z0-9]+)((?: [^<>]*)?)>/g,
  )) {
    seen.add(name)
    if (SINGLE.split(' ').includes(name)) continue
    expect(PAIRED.split(' ')).toContain(name)
    if (slash === '') open.push(name)
    else expect(open.pop(), rest).toBe(name)
  }
  expect(open).toEqual([])
  expect(body.replace(/<\/?[a-z0-9]+(?: [^<>]*)?>/g, '')).not.toMatch(/[<>]/)
  return seen
}

const ATTRIBUTES =
  /^(?: (?:lang="[\w-]+"|dir="rtl"|charset="utf-8"|name="[a-z]+"|content="[^"<>]*"|datetime="[\d:T+-]+"|href="https?:\/\/[^"<>\s]*"|src="https?:\/\/[^"<>\s]*"|alt="[^"<>]*"|loading="lazy"|rel="external"))*$/

describe('a page', () => {
  test('has no element and no attribute that came from an article', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const html = page(saying(text))
        elementsOf(html)
        for (const [, attributes] of html.matchAll(/<[a-z0-9]+((?: [^<>]*)?)>/g)) {
          expect(attributes).toMatch(ATTRIBUTES)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('has all that there is to read, in its elements', () => {
    const html = page(WHOLE)
    expect([...elementsOf(html)]).toEqual(
      expect.arrayContaining(['time', 'blockquote', 'figure', 'figcaption', 'aside', 'footer']),
    )
    const { document } = parseHTML(html)
    const text = (selector: string) => document.querySelector(selector)?.textContent
    expect(document.documentElement.getAttribute('lang')).toBe('kk')
    expect(text('title')).toBe(WHOLE.title)
    expect(text('h1')).toBe(WHOLE.title)
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(WHOLE.datePublished)
    expect(text('time')).toBe('22 маусым 2026, 17:41')
    expect(text('header strong')).toBe(WHOLE.description)
    expect(text('h3')).toBe('Не айтылды?')
    expect(text('figcaption')).toBe('Бас сурет. Асхат')
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Балама мәтін')
    expect(html).toContain('<p>Бірінші жол<br>\nекінші жол</p>')
    expect(text('aside')).toContain('Оқи отырыңызТағы біріЕшқайда'.slice(0, 12))
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://мысал.kz/a',
      'https://мысал.kz/f',
      'https://мысал.kz/1',
      'https://мысал.kz/v',
      'https://мысал.kz/w',
      'https://мысал.kz/2',
      'https://мысал.kz/жаңалық/22',
    ])
  })

  test('has links to the web alone', () => {
    const body = [
      '[а](https://мысал.kz/?a=1&b="2") [б](javascript:alert(1)) [в](data:text/html,x) [г]()',
    ]
    const html = bodyHtml({ ...saying('м'), images: [], body })
    expect(html.match(/<a [^>]*>/g)).toEqual([
      '<a href="https://мысал.kz/?a=1&amp;b=&quot;2&quot;" rel="external">',
    ])
    expect(html).toContain('[б](javascript:alert(1))')
  })

  test('runs from right to left where the article is in Arabic script', () => {
    const arab = inScript(WHOLE, 'arab')
    const { document } = parseHTML(page(arab))
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.querySelector('article')?.getAttribute('lang')).toBe('kk-Arab-t-kk-cyrl')
    expect(document.querySelector('time')?.textContent).toBe('22 ماۋسىم 2026, 17:41')
    expect(page(WHOLE)).not.toContain('dir=')
  })

  test('of several articles is one document, of none an empty one', () => {
    const html = page(saying('бір'), saying('екі'))
    expect(html.match(/<article/g)).toHaveLength(2)
    expect(html.match(/<html/g)).toHaveLength(1)
    expect(html).toContain('</article>\n<hr>\n<article')
    elementsOf(html)
    expect(page()).not.toContain('<article')
    elementsOf(page())
  })
})

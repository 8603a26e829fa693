/** Articles for other programs: what of their text could be taken for markup, and is not. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/archive/article.ts'
import { formatArticles } from '../../src/render/article-formats.ts'

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: text,
  title: text,
  description: text,
  datePublished: '2026-06-22',
  categories: [text],
  tags: [text],
  authors: [{ name: text }],
  body: [
    text,
    { type: 'heading', text, level: 3 },
    { type: 'quote', text },
    { type: 'list', items: [text] },
    { type: 'image', image: 0 },
    { type: 'embed', text },
  ],
  images: [{ caption: text }],
  related: [{ title: text }],
  ...more,
})

const markup = fc.string({
  unit: fc.constantFrom(
    ...'<>&"\'=/ қазақ[](){}\\`*_~#-+!|\n1.',
    'script',
    'https://к.kz',
    'javascript:',
  ),
  maxLength: 40,
})

describe('html', () => {
  const TAG =
    /<\/?(?:article|h[1-6]|p|ul|li|blockquote|time|title|strong|html|meta|!doctype|a)\b[^<>]*>/g

  test('has no tag and no attribute that came from an article', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const html = formatArticles([article(text)], 'html')
        expect(html.replace(TAG, '')).not.toMatch(/[<>]/)
        for (const [tag] of html.matchAll(TAG)) {
          expect(tag).toMatch(
            /^<(?:\/?\w+|!doctype html|(?:html|article) lang="kk"|meta charset="utf-8"|time datetime="2026-06-22"|a href="https?:\/\/[^"<>\s]*")>$/,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  test('has links to the web alone', () => {
    const body = [
      '[а](https://мысал.kz/?a=1&b="2") [б](javascript:alert(1)) [в](data:text/html,x) [г]()',
    ]
    const html = formatArticles([article('м', { body })], 'html')
    expect(html.match(/<a [^>]*>/g)).toEqual([
      '<a href="https://мысал.kz/?a=1&amp;b=&quot;2&quot;">',
    ])
    expect(html).toContain('[б](javascript:alert(1))')
  })

  test('has the marks of inline text in captions too', () => {
    const html = formatArticles(
      [article('м', { images: [{ caption: '[фото](https://мысал.kz)' }] })],
      'html',
    )
    expect(html).toContain('<p><a href="https://мысал.kz">фото</a></p>')
  })

  test('has all that there is to read: captions, description, what to read also', () => {
    const { body, ...rest } = article('м', {
      description: 'Сипаттама',
      images: [{ caption: 'Бас сурет' }],
      related: [{ title: 'Байланысты', url: 'https://мысал.kz/2' }],
    })
    const one = { ...rest, body: body.slice(0, 1) }
    expect(formatArticles([one], 'html')).toContain(
      '<p>Бас сурет</p>\n<p><strong>Сипаттама</strong></p>\n<p>м</p>\n<ul>\n<li><a href="https://мысал.kz/2">Байланысты</a></li>\n</ul>',
    )
    expect(formatArticles([one], 'md')).toContain('Бас сурет\n\n**Сипаттама**\n\nм\n\n- Байланысты')
  })

  test('of several articles is one document, of none an empty one', () => {
    const html = formatArticles([article('бір'), article('екі')], 'html')
    expect(html.match(/<article/g)).toHaveLength(2)
    expect(html.match(/<html/g)).toHaveLength(1)
    expect(formatArticles([], 'html')).not.toContain('<article')
  })
})

/** A line of Markdown as its text, if all that is special in it is escaped. */
function unescaped(line: string): string {
  return line.replace(/\\([\\`*_[\]<>~&#+=.)-])/g, '$1')
}

describe('Markdown', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['# тақырып емес', '\\# тақырып емес'],
    ['## тақырып емес', '\\## тақырып емес'],
    ['#хэштег', '#хэштег'],
    ['- тізім емес', '\\- тізім емес'],
    ['+ тізім емес', '\\+ тізім емес'],
    ['+7 727 сандары', '\\+7 727 сандары'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. реттік емес', '1\\. реттік емес'],
    ['2024) жақша', '2024\\) жақша'],
    ['2024.01 күні', '2024.01 күні'],
    ['    код емес', 'код емес'],
    ['*қою* _көлбеу_ `код`', '\\*қою\\* \\_көлбеу\\_ \\`код\\`'],
    ['~~~', '\\~\\~\\~'],
    ['<b>тег</b> &lt;', '\\<b\\>тег\\</b\\> \\&lt;'],
    ['![сурет][1]', '!\\[сурет\\]\\[1\\]'],
  ]
  for (const [text, expected] of CASES) {
    test(`escapes ${JSON.stringify(text)}`, () => {
      const markdown = formatArticles([article('м', { body: [text] })], 'md')
      expect(markdown.split('\n\n')).toContain(expected)
    })
  }

  test('keeps the spaces around a link', () => {
    const body = ['деп [мәлімдеген]() және [сілтеме](https://мысал.kz/(а)) еді']
    const markdown = formatArticles([article('м', { body })], 'md')
    expect(markdown).toContain('деп мәлімдеген және [сілтеме](<https://мысал.kz/(а)>) еді')
  })

  test('a target of a link brings no escape to a terminal', () => {
    const body = ['[сілтеме](https://мысал.kz/\x1b[31m\x07)']
    expect(formatArticles([article('м', { body })], 'md')).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
  })

  test('has no paragraph that is markup by its first letters, whatever an article says', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const markdown = formatArticles([article('м', { body: [`${text} соңы`] })], 'md')
        const paragraph = markdown.split('\n\n')[4] ?? ''
        expect(paragraph).not.toMatch(/^(?:#{1,6} |[-+*] |\d+[.)] |>|```|~~~|<|=+$| {4}|\t)/)
        if (!/\]\(/.test(text) && !/\\/.test(text)) {
          expect(unescaped(paragraph)).toBe(`${text} соңы`.replace(/[\n]+/g, ' ').trim())
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the JSON formats', () => {
  test('json is the record, jsonld a NewsArticle, jsonfeed a feed of version 1.1', () => {
    const one = article('мәтін', { url: 'https://мысал.kz', publisher: 'Агенттік' })
    expect(JSON.parse(formatArticles([one], 'json'))).toEqual([{ schemaVersion: 1, ...one }])
    const [ld] = JSON.parse(formatArticles([one], 'jsonld'))
    expect(ld).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'мәтін',
      inLanguage: 'kk',
      author: [{ '@type': 'Person', name: 'мәтін' }],
      publisher: { '@type': 'Organization', name: 'Агенттік' },
    })
    const feed = JSON.parse(formatArticles([one], 'jsonfeed'))
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items[0]).toMatchObject({
      id: 'мәтін',
      content_html: expect.stringContaining('<p>мәтін</p>'),
    })
    expect(formatArticles([], 'json')).toBe('[]\n')
  })
})

/** HTML in the texts of records, read in place. */

import { decodeHTMLStrict } from 'entities'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlBlocks, isHtml, plainLine, withoutReferences } from '../../src/archive/html-blocks.ts'
import { parseArticle } from '../../src/archive/parse-article.ts'
import { cpuTime } from '../support/cpu-time.ts'

test('paragraphs, headings, quotes, lists and links of HTML are blocks', () => {
  const html =
    '<h2>Не істелді?</h2><p>Ауданда <strong>жаңа</strong> асхана&nbsp;ашылды.</p>\n<blockquote><p>Бітті.</p></blockquote>' +
    '<ul><li>бір</li><li><a href="https://aral.kz/2">екі</a></li></ul>Соңы<br>осы &mdash; бітті<script>жоқ()</script>'
  expect(htmlBlocks(html)).toEqual([
    { type: 'heading', text: 'Не істелді?', level: 2 },
    'Ауданда жаңа асхана\u00a0ашылды.',
    { type: 'quote', text: 'Бітті.' },
    { type: 'list', items: ['бір', '[екі](https://aral.kz/2)'] },
    'Соңы',
    'осы — бітті',
  ])
})

test.each([
  '&laquo;',
  '&raquo;',
  '&nbsp;',
  '&mdash;',
  '&ndash;',
  '&hellip;',
  '&numero;',
  '&#8211;',
  '&#x201C;',
  '&amp;',
  '&lt;',
  '&sect;',
  '&euro;',
  '&bdquo;',
  '&thinsp;',
])('%s is undone as a library does', (reference) => {
  expect(withoutReferences(`а${reference}б`)).toBe(decodeHTMLStrict(`а${reference}б`))
})

test('a text that only speaks of tags is no HTML', () => {
  expect(isHtml('3 < 5, бірақ 7 > 6; <Арал> газеті')).toBe(false)
  expect(plainLine('Арал &#8211; &laquo;теңіз&raquo;')).toBe('Арал – «теңіз»')
})

test('whatever HTML there is, it is read without a fault', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="https://a.kz/',
    '">',
    '<!--',
    '<script>',
    '&',
    '&#1;',
    '<li>',
    '</ul>',
    'су ',
    '<',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const block of htmlBlocks(pieces.join(''))) expect(block).not.toBe('')
    }),
  )
})

test.each(['<', '<p', '<a href="', '<script>', '<!--', '&#', '<p>'])(
  'half a megabyte of “%s” is read in linear time',
  (piece) => {
    const began = cpuTime()
    htmlBlocks(piece.repeat(500_000 / piece.length))
    expect(cpuTime() - began).toBeLessThan(3000)
  },
)

test.each<[string, Record<string, unknown>]>([
  [
    'wallabag',
    {
      content: '<p>Су <b>көтерілді</b>.</p><p>Балық бар.</p>',
      created_at: '2024-03-05T09:10:11+0500',
      published_at: null,
      published_by: ['Ержан Тұрсынов'],
    },
  ],
  [
    'WordPress',
    {
      content: { rendered: '<p>Су көтерілді.</p>\n<p>Балық бар.</p>', protected: false },
      date: '2024-03-05T09:10:11',
      author_name: 'Ержан Тұрсынов',
    },
  ],
  [
    'a feed reader',
    {
      summary: { direction: 'ltr', content: '<p>Су көтерілді.</p><p>Балық бар.</p>' },
      published: 1_709_611_811,
      author: 'Ержан Тұрсынов',
    },
  ],
  [
    'news-please',
    {
      maintext: 'Су көтерілді.\nБалық бар.',
      date_publish: '2024-03-05 09:10:11',
      date_modify: 'None',
      authors: ['Ержан Тұрсынов'],
    },
  ],
  [
    'newspaper4k',
    {
      text: 'Су көтерілді.\n\nБалық бар.',
      publish_date: '2024-03-05 09:10:11+05:00',
      authors: ['Ержан Тұрсынов'],
    },
  ],
  [
    'a scraper with names of its own',
    {
      news_text: 'Су көтерілді.\nБалық бар.',
      'date.time': '05 наурыз 2024',
      news_author: 'Ержан Тұрсынов',
    },
  ],
  [
    'numbered paragraphs',
    {
      text: { paragraph_1: 'Су көтерілді.', paragraph_2: 'Балық бар.' },
      date_time: '05 наурыз 2024',
      author: 'Ержан Тұрсынов',
    },
  ],
  [
    'MongoDB',
    {
      text: 'Су көтерілді.\nБалық бар.',
      date: { $date: { $numberLong: '1709611811000' } },
      author: 'Ержан Тұрсынов',
    },
  ],
])('the record of %s is an article', (_, fields) => {
  const { article, problems } = parseArticle(
    { id: 'арал', title: 'Арал', ...fields },
    { file: 'а.json' },
  )
  expect(problems).toEqual([])
  expect(article?.body).toEqual(['Су көтерілді.', 'Балық бар.'])
  expect(article?.datePublished?.slice(0, 10)).toBe('2024-03-05')
  expect(article?.authors).toEqual([{ name: 'Ержан Тұрсынов' }])
})

test.each([
  ['settings of a program', { name: 'my-app', version: '1.0.0', description: 'Сайт', scripts: {} }],
  [
    'a schema',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Мақала',
      description: 'Пішім',
      type: 'object',
    },
  ],
])('%s are no article', (_, value) => {
  expect(parseArticle(value, { file: 'package.json' })).toMatchObject({
    problems: [{ code: 'no-text' }],
  })
})

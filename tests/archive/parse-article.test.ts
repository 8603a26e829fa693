/** Records of any vocabulary, read as articles; what cannot be read is a problem with its place. */

import { expect, test } from 'vitest'
import { formatArticle } from '../../src/archive/article.ts'
import { parseArticle } from '../../src/archive/parse-article.ts'
import { placeText } from '../../src/archive/problem.ts'
import { CATEGORY_NAMES, NAMES } from '../../src/archive/vocabulary.ts'

const PLACE = { file: '2026/06/арал.json' }
const SHORT = { id: 'арал-1', title: 'Арал қайтып келеді', body: ['Су көтерілді.'] }

function parse(fields: Record<string, unknown>) {
  const { article, problems } = parseArticle(fields, PLACE)
  return { article: article!, problems }
}

function codes(fields: Record<string, unknown>): string[] {
  return parse(fields).problems.map(({ code, facts }) =>
    'field' in facts ? `${code} ${facts.field}` : code,
  )
}

/** A value for each field that every name of the field understands, and what it is read as. */
const VALUES = {
  id: ['арал-2', 'арал-2'],
  url: ['https://example.kz/aral', 'https://example.kz/aral'],
  title: ['Балқаш тартылды', 'Балқаш тартылды'],
  description: ['Қысқаша мазмұны', 'Қысқаша мазмұны'],
  datePublished: ['22 маусым 2026 жыл, 17:41', '2026-06-22T17:41+05:00'],
  dateModified: ['2026-06-23', '2026-06-23'],
  language: ['kk_KZ', 'kk-KZ'],
  tags: [
    ['су', 'балық'],
    ['су', 'балық'],
  ],
  authors: ['Ержан Тұрсынов', [{ name: 'Ержан Тұрсынов' }]],
  publisher: ['Арал таңы', 'Арал таңы'],
  dateline: ['Қызылорда', 'Қызылорда'],
  body: ['Бірінші.\n\nЕкінші.', ['Бірінші.', 'Екінші.']],
  images: [{ caption: 'Жағалау' }, [{ caption: 'Жағалау' }]],
  related: ['Теңіз туралы', [{ title: 'Теңіз туралы' }]],
  source: [{ via: 'rss' }, { via: 'rss' }],
} as const satisfies Record<keyof typeof NAMES, readonly [unknown, unknown]>

const ALIASES = Object.entries(NAMES).flatMap(([field, names]) =>
  names.map((name) => ({ field: field as keyof typeof NAMES, name })),
)

test.each(ALIASES)('$name is read as $field and is no unknown key', ({ field, name }) => {
  const others: Record<string, unknown> = { ...SHORT }
  delete others[field]
  const [value, expected] = VALUES[field]
  const { article, problems } = parse({ ...others, [name]: value })
  expect(article[field]).toEqual(expected)
  expect(article.extra).toBeUndefined()
  expect(problems).toEqual([])
})

test.each(CATEGORY_NAMES)('%s is a category', (name) => {
  expect(parse({ ...SHORT, [name]: 'Экология' }).article.categories).toEqual(['Экология'])
})

test('categories come from all names, the section first, none twice', () => {
  const { article } = parse({
    ...SHORT,
    categories: ['Қоғам', { name: 'Экология' }, 'Қоғам'],
    rubric: 'Экология; Өңір',
    section: 'Жаңалықтар',
  })
  expect(article.categories).toEqual(['Жаңалықтар', 'Қоғам', 'Экология', 'Өңір'])
})

test.each([
  [
    'keywords of schema.org in one string',
    { keywords: 'су, балық, Арал' },
    ['су', 'балық', 'Арал'],
  ],
  ['tags of trafilatura in one string', { tags: 'су; балық' }, ['су', 'балық']],
  ['a tag with a semicolon in a list', { tags: ['су; балық'] }, ['су; балық']],
  ['our own tag with a comma', { tags: ['3,5 метр'] }, ['3,5 метр']],
])('%s are names', (_, fields, tags) => {
  expect(parse({ ...SHORT, ...fields }).article.tags).toEqual(tags)
})

test('the first name of a field counts, the other stays an unknown key', () => {
  const { article } = parse({ ...SHORT, headline: 'Басқа тақырып' })
  expect(article.title).toBe(SHORT.title)
  expect(article.extra).toEqual({ headline: 'Басқа тақырып' })
})

test.each([
  ['an empty title', { title: '', headline: 'Арал' }],
  ['a title of spaces', { title: ' \u00ad\n', headline: 'Арал' }],
  ['a null title', { title: null, headline: 'Арал' }],
  ['a title that is a list', { title: [], headline: 'Арал' }],
])('%s gives way to another name', (_, fields) => {
  const { article } = parse({ id: 'арал-1', body: ['Су көтерілді.'], ...fields })
  expect(article.title).toBe('Арал')
  expect(article.extra).toBeUndefined()
})

test('a foreign name with a value of no use stays an unknown key, without a word', () => {
  const foreign = { image: 5, link: '/aral', creator: [{}], updated: 'жақында' }
  const { article, problems } = parse({ ...SHORT, ...foreign })
  expect(article.extra).toEqual(foreign)
  expect(problems).toEqual([])
})

test('the first date that can be read is the date', () => {
  const { article, problems } = parse({ ...SHORT, pubDate: 'ертеде', date: '2026-06-22' })
  expect(article.datePublished).toBe('2026-06-22')
  expect(article.extra).toEqual({ pubDate: 'ертеде' })
  expect(problems).toEqual([])
})

test('unknown keys survive reading and writing, nested ones and __proto__ too', () => {
  const text = JSON.stringify({
    ...SHORT,
    authors: [{ name: 'Ержан Тұрсынов', role: 'тілші' }],
    body: [{ type: 'quote', text: 'Су бар', cite: 'балықшы' }],
    images: [{ caption: 'Жағалау', width: 640 }],
    related: [{ title: 'Теңіз', score: 0.5 }],
    source: { via: 'json', crawl: { batch: 7 } },
    paywall: false,
    бөлім: { ішкі: [null, { терең: 'мән' }] },
  }).replace('"paywall"', '"__proto__":{"isAdmin":true},"constructor":"бос","paywall"')
  const { article } = parse(JSON.parse(text))
  const written = formatArticle(article)
  expect(JSON.parse(written)).toEqual({ schemaVersion: 1, categories: [], ...JSON.parse(text) })
  expect(written).toContain('"__proto__": {\n    "isAdmin": true')
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('a null in a known key is not written', () => {
  const nulls = Object.fromEntries(Object.keys(NAMES).map((name) => [name, null]))
  const { article, problems } = parse({ ...nulls, ...SHORT })
  expect(JSON.parse(formatArticle(article))).toEqual({ schemaVersion: 1, ...SHORT, categories: [] })
  expect(problems).toEqual([])
})

test('a record without id gets one of its day and title', () => {
  const { title, body } = SHORT
  const { article, problems } = parse({ title, body, date: '2026-06-22' })
  expect(article.id).toMatch(/^20260622-[0-9a-f]{16}$/)
  expect(parse({ title, body: ['Басқа мәтін.'], date: '2026-06-22' }).article.id).toBe(article.id)
  expect(problems).toEqual([])
})

test('a record without title is named by its first words', () => {
  const body = [`${'Арал теңізі '.repeat(10)}толып келеді.`]
  const { article, problems } = parse({ id: 'арал-1', body })
  expect(article.title).toMatch(/^Арал теңізі .+[а-яі]…$/)
  expect(article.title.length).toBeLessThan(82)
  expect(problems).toEqual([
    { code: 'title-missing', place: PLACE, facts: { used: article.title } },
  ])
})

test('a title made of one endless word does not cut a character in two', () => {
  const { article } = parse({ id: 'арал-1', body: [`а${'🐟'.repeat(60)}`] })
  expect(article.title).toBe(`а${'🐟'.repeat(39)}…`)
})

test('a title comes from a text without its markup', () => {
  const { article } = parse({ id: 'арал-1', body: ['[Арал](https://example.kz) толды'] })
  expect(article.title).toBe('Арал толды')
})

test.each([
  ['a number', 5, 'not-article'],
  ['null', null, 'not-article'],
  ['a text', 'Арал', 'not-article'],
  ['a list', [SHORT], 'not-article'],
  ['an object of nothing', {}, 'no-text'],
  ['an object without text', { id: 'арал-1', body: [], title: ' ' }, 'no-text'],
])('%s is no article', (_, value, code) => {
  const { article, problems } = parseArticle(value, PLACE)
  expect(article).toBeUndefined()
  expect(problems.map((problem) => problem.code)).toEqual([code])
})

test('what is too deep is left out and overflows nothing', () => {
  const deep = JSON.parse(`${'{"а":'.repeat(5000)}1${'}'.repeat(5000)}`)
  const { article, problems } = parseArticle({ ...SHORT, deep }, PLACE)
  expect(article).toBeUndefined()
  expect(problems).toEqual([{ code: 'too-deep', place: PLACE, facts: { limit: 64 } }])
})

test.each([
  ['an impossible date', '31 маусым 2026 жыл, 17:41', 'date-impossible'],
  ['an impossible day', '2026-06-31', 'date-impossible'],
  ['an impossible offset', '2026-06-22T10:00+99:99', 'date-impossible'],
  ['an unreadable date', 'жаздың ортасында', 'date-unreadable'],
  ['a date that is an object', { жыл: 2026 }, 'date-unreadable'],
])('%s is kept as the source printed it', (_, date, code) => {
  const { article, problems } = parse({ ...SHORT, date })
  expect(article.datePublished).toBeUndefined()
  expect(article.source?.dateText).toBe(typeof date === 'string' ? date : '{"жыл":2026}')
  expect(problems.map((problem) => problem.code)).toEqual([code])
})

test('a date text that the source has is not written over', () => {
  const source = { dateText: 'маусымның соңы' }
  const { article } = parse({ ...SHORT, datePublished: '2026-06-31', source })
  expect(article.source).toEqual(source)
})

test.each([
  ['seconds', 1_782_132_060, '2026-06-22T17:41+05:00'],
  ['milliseconds', 1_782_132_060_000, '2026-06-22T17:41+05:00'],
  ['seconds as text', '1782132060', '2026-06-22T17:41+05:00'],
  ['milliseconds before 1970', -252_460_800_000, '1962-01-01T06:00+06:00'],
  ['the offset then in force', 1_600_000_000, '2020-09-13T18:26+06:00'],
  ['a compact day', 20_260_622, '2026-06-22'],
  ['a compact day as text', '20260622', '2026-06-22'],
])('a number is a date: %s', (_, date, expected) => {
  expect(parse({ ...SHORT, date }).article.datePublished).toBe(expected)
})

test.each([2026, 0, 1e300, 20_260_631])('%d is no date', (date) => {
  expect(codes({ ...SHORT, date })).toEqual(['date-unreadable date'])
})

test.each<[string, Record<string, unknown>, string[]]>([
  ['an address of a script', { url: 'javascript:alert(1)' }, ['url-unsafe url']],
  ['a relative address', { url: '/aral' }, ['url-unsafe url']],
  ['a picture of a script', { images: [{ url: 'data:x', alt: 'су' }] }, ['url-unsafe images.url']],
  ['a caption that is a list', { images: [{ caption: ['су'] }] }, ['field-type images.caption']],
  ['an author of numbers', { authors: [{ name: [] }, 'Айгүл'] }, ['field-type authors']],
  ['a paragraph that is true', { body: ['Су.', true] }, ['field-type body']],
  ['a block without its text', { body: ['Су.', { type: 'heading' }] }, ['field-type body']],
  ['a picture by a fraction', { body: [{ type: 'image', image: 0.5 }] }, ['field-type body.image']],
  ['a language by name', { language: 'қазақша' }, ['field-type language']],
  ['a source that is a number', { source: 5 }, ['field-type source']],
  [
    'a digest that is none',
    { source: { sha256: 'abc', via: 'rss' } },
    ['field-type source.sha256'],
  ],
  ['an impossible change', { dateModified: '2026-06-31' }, ['date-impossible dateModified']],
])('%s is mended, and the problem names file and field', (_, fields, expected) => {
  expect(codes({ ...SHORT, ...fields })).toEqual(expected)
  for (const { place } of parse({ ...SHORT, ...fields }).problems) {
    expect(placeText(place)).toBe(PLACE.file)
  }
})

test.each([
  ['a name', { source: 'Арал таңы' }, { publisher: 'Арал таңы' }],
  ['an address', { source: 'https://aral.kz' }, { url: 'https://aral.kz' }],
  [
    'a name beside a publisher',
    { source: 'Желі', publisher: 'Арал таңы' },
    { publisher: 'Арал таңы' },
  ],
])('a source in one string is kept: %s', (_, fields, expected) => {
  expect(parse({ ...SHORT, ...fields }).article).toMatchObject(expected)
})

test.each([
  ['spaces around', ' https://aral.kz/1\n', 'https://aral.kz/1'],
  ['a scheme in capitals', 'HTTPS://aral.kz', 'https://aral.kz'],
  ['spaces within', 'https://aral.kz/су мен балық', 'https://aral.kz/су%20мен%20балық'],
])('an address is read with %s', (_, url, expected) => {
  expect(parse({ ...SHORT, url }).article.url).toBe(expected)
})

test.each([
  ['text', 'Бет [2](https://a.kz)', ['Бет \\[2\\](https://a.kz)']],
  ['content', ['[мәтін](https://a.kz)'], ['\\[мәтін\\](https://a.kz)']],
  ['body', '[мәтін](https://a.kz)', ['[мәтін](https://a.kz)']],
  ['body', ['[мәтін](https://a.kz)'], ['[мәтін](https://a.kz)']],
])('only our own body has markup: %s', (name, text, body) => {
  expect(parse({ title: 'Арал', [name]: text }).article.body).toEqual(body)
})

test.each([
  ['blank lines', 'Бір\nекі.\n\n\nҮш.', ['Бір екі.', 'Үш.']],
  ['line ends alone', 'Бір.\r\nЕкі.\rҮш.', ['Бір.', 'Екі.', 'Үш.']],
  ['blank lines with spaces', 'Бір.\n \t\nЕкі.', ['Бір.', 'Екі.']],
])('a body in one string is parted by %s', (_, body, expected) => {
  expect(parse({ title: 'Арал', body }).article.body).toEqual(expected)
})

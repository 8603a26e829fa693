/** Web pages: a folder for each case, the page and the record expected of it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/import/html/read.ts'
import { readDrafts } from '../../src/import/read.ts'
import { kznews, SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { makings, type PageRecord, pangeaPage } from './pangea-page.ts'
import { dataOf, readOne } from './support.ts'

const CASES = join(import.meta.dirname, 'pages')
const CASE_NAMES = readdirSync(CASES)

test('there are pages to read', () => {
  expect(CASE_NAMES.length).toBeGreaterThanOrEqual(12)
})

test.each(CASE_NAMES)('the page “%s” is read as expected, packed or not', async (name) => {
  const source = readFileSync(join(CASES, name, 'source.html'))
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'))
  expect(dataOf(await readOne(readDrafts, source))).toEqual(expected)
  expect(dataOf(await readOne(readDrafts, gzipSync(source)))).toEqual(expected)
})

const SHIPPED = JSON.parse(readFileSync(join(SAMPLE, '2026/06/20260622-dee782ec.json'), 'utf8'))

/** The record, its source and what an address makes of it apart. */
function tellingOf(data: unknown): Record<string, unknown> {
  const { source: _source, id: _id, url: _url, ...rest } = data as Record<string, unknown>
  return rest
}

test.each(makings())(
  'the shipped article, poured into a page, is its record: %o',
  async (making) => {
    const data = dataOf(await readOne(readHtml, pangeaPage(SHIPPED as PageRecord, making)))
    expect(tellingOf(data)).toEqual(tellingOf(SHIPPED))
    const id = making.head === 'addressed' ? 'azattyq-33423632' : `${SHIPPED.id}556fe30c`
    expect(data).toMatchObject({ id, source: { via: 'html' } })
  },
)

const [PLAIN] = makings()

test('a page is read in UTF-8 with a mark and in UTF-16', async () => {
  const page = pangeaPage(SHIPPED, PLAIN!)
  for (const bytes of [Buffer.from(`\ufeff${page}`), Buffer.from(`\ufeff${page}`, 'utf16le')]) {
    const data = dataOf(await readOne(readHtml, bytes))
    expect(tellingOf(data)).toEqual(tellingOf(SHIPPED))
  }
})

test('the address that a page was fetched from is known, and the canonical one is the article’s', async () => {
  const page = pangeaPage(SHIPPED, { ...PLAIN!, head: 'addressed' })
  const origin = { place: 'бет', url: 'https://d111.cloudfront.net/a/33423632.html?x=1' }
  expect(dataOf(await readOne(readHtml, page, origin))).toMatchObject({
    id: 'azattyq-33423632',
    url: 'https://www.azattyq.org/a/33423632.html',
    source: { url: origin.url },
  })
})

test('“today” is the day when the page was fetched', async () => {
  const page = pangeaPage(
    { ...SHIPPED, source: { dateText: 'Бүгін, 17:41' } },
    { ...PLAIN!, date: 'printed' },
  )
  const origin = { place: 'бет', url: 'https://a.kz/1', retrieved: '2026-06-22T20:00:00Z' }
  expect(dataOf(await readOne(readHtml, page, origin))).toMatchObject({
    datePublished: '2026-06-23T17:41+05:00',
  })
})

test('a folder of saved pages is imported, the pictures beside them passed over', () => {
  const folder = temporaryFolder()
  const source = readFileSync(join(CASES, 'pangea-article', 'source.html'))
  const front = readFileSync(join(CASES, 'front-page', 'source.html'))
  writeFiles(folder, {
    'беттер/Сырдария.html': source,
    'беттер/Сырдария_files/dam.jpg': Buffer.from('ffd8ffe0', 'hex'),
    'беттер/басты.htm': front,
  })
  const run = kznews(folder, ['import', 'беттер', '--archive', 'мұрағат', '--json'])
  expect(JSON.parse(run.stdout)).toMatchObject({
    stored: 1,
    refused: [{ place: join('беттер', 'басты.htm') }],
    articles: [{ id: 'azattyq-33990011' }],
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('мақалалар тізімі')
})

/** No control character, override or lone surrogate in any text. */
const UNSTORABLE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const SENTENCE = 'Су көтерілді, балық көбейді, бұл туралы облыс әкімі айтты. '

/** Pieces of pages, whole and broken; most of what a page is made of is among them. */
const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<div class="wsw">',
    '</div>',
    '<br>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<td>',
  ],
  ...[
    '<h1>',
    '</h1>',
    '<h2>',
    '<blockquote>',
    '<figure>',
    '<figcaption>',
    '</figure>',
    '<q>',
    '<a>',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<a href="https://a.kz/(">',
    '</a>',
    '<a href="//[">',
    '<a href="#x">',
  ],
  ...[
    '<img src="data:x">',
    '<img src="https://a.kz/b.jpg" alt="\x1b[2J">',
    '<time datetime="9999-99-99">',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<svg>',
    '<template>',
    '<iframe>',
  ],
  ...[
    '<html>',
    '<body>',
    '<head>',
    '</html>',
    '</body>',
    '<base href="x:">',
    '<title>',
    '<textarea>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":["\\u0007"],"author":[null,{}]}',
  ],
  ...[
    '<script type="application/ld+json">{"@graph":[{"@type":"Article","keywords":{"a":1},"image":[[]]}]}',
  ],
  ...[
    '<meta property="og:title" content="&#x1b;]8;;x">',
    '<link rel="canonical" href="https://">',
    '<meta content="x">',
  ],
  ...[
    '\0',
    '\x1b[31m',
    '\u202e',
    '&#xd800;',
    '&#x9b;',
    '&amp;amp;',
    '&',
    '<',
    '\ufeff',
    '\r',
    '22 маусым 2026',
  ],
  ...[
    'ОҚИ ОТЫРЫҢЫЗ',
    'Айдар',
    'Telegram арнамызға жазылыңыз',
    '[сөз](https://a.kz)',
    '\\',
    SENTENCE,
    SENTENCE,
  ],
]

test('no making of a page is a crash, nor leaves what cannot be stored', async () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const reading = await readOne(readHtml, `${html}<p>${SENTENCE.repeat(4)}`)
      const texts = textsOf('article' in reading ? reading.article : reading)
      expect(texts.filter((text) => UNSTORABLE.test(text))).toEqual([])
      if ('article' in reading) expect(texts.join('\n')).not.toContain('](javascript')
    }),
    { numRuns: 300 },
  )
})

function isRefusal(reason: unknown): boolean {
  const code = typeof reason === 'string' ? reason : (reason as { code: string }).code
  return ['page-too-large', 'no-article', 'list-page', 'file-too-large'].includes(code)
}

const ARTICLE = `<html lang="kk"><h1>Арал</h1>${`<p>${SENTENCE}</p>`.repeat(6)}`
const times = (text: string, count: number) => text.repeat(count)

test.each<[string, () => string]>([
  [
    'entities that stand for entities',
    () =>
      `<!DOCTYPE html [<!ENTITY a "${times('x', 999)}"><!ENTITY b "${times('&a;', 999)}">]>${ARTICLE}&b;`,
  ],
  ['ten thousand elements in each other', () => ARTICLE + times('<div>', 10_000)],
  ['elements whose ends may be left out, in each other', () => ARTICLE + times('<li><dd>', 15_000)],
  ['a drawing in a drawing', () => `${ARTICLE}<svg>${times('<g>', 15_000)}`],
  ['lists in lists', () => ARTICLE + times('<ul><li>x', 450)],
  ['a million tags', () => ARTICLE + times('<b>x</b>', 500_000)],
  ['a table of ten thousand cells', () => `${ARTICLE}<table>${times('<tr><td>1<td>2', 5000)}`],
  ['a hundred thousand entities', () => `${ARTICLE}<p>${times('к&#1179;', 90_000)}`],
  ['a text without an end', () => `${ARTICLE}<p>${times('сөз ', 15_000_000)}`],
  ['spaces without an end', () => `${ARTICLE}<p>а${times(' ', 7_000_000)}б`],
  ['no-break spaces without an end', () => `${ARTICLE}<p>а${times('\u00a0', 3_000_000)}б`],
  ['a script without an end', () => `${ARTICLE}<script>${times('"<p>x"', 500_000)}`],
  ['comments without an end', () => ARTICLE + times('<!-- ', 500_000)],
  ['a hundred thousand attributes', () => `${ARTICLE}<p ${times('a=1 ', 100_000)}>`],
  ['a class of megabytes', () => `${ARTICLE}<p class="${times('share ', 500_000)}">`],
  ['a name of spaces', () => `${ARTICLE}<meta property="${times(' ', 1_000_000)}" content="x">`],
  ['labels without an end', () => ARTICLE + times('<p>Айдар</p><p>X</p>', 9000)],
  [
    'lists in structured data',
    () => `${ARTICLE}<script type="application/ld+json">${times('[', 1_000_000)}</script>`,
  ],
  ['frames in frames', () => ARTICLE + times('<iframe srcdoc="<p>x">', 900)],
])('%s: refused or read, in bounded time', async (_, make) => {
  const start = cpuTime()
  const reading = await readOne(readHtml, make())
  if ('article' in reading) expect(reading.article.title).toBe('Арал')
  else expect('reason' in reading && reading.reason).toSatisfy(isRefusal)
  // The limit of one page is four seconds; what comes before and after it is linear.
  expect(cpuTime() - start).toBeLessThan(15_000)
})

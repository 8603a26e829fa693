/** Feeds of every vocabulary: a folder for each case, the source and the records expected of it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, toRecord } from '../../src/archive/article.ts'
import type { Origin, Reading } from '../../src/import/found/draft.ts'
import { readDrafts } from '../../src/import/read.ts'
import { cpuTime } from '../support/cpu-time.ts'

const CASES = join(import.meta.dirname, 'feeds')
const CASE_NAMES = readdirSync(CASES)

const SCHEMA = join(import.meta.dirname, '..', '..', 'schema', 'article.schema.json')
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
ajv.addFormat('date', fullFormats.date)
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

/** What the schema has against the records of these readings. */
function faults(readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => {
    if (!('article' in reading) || validate(toRecord(reading.article))) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  })
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function read(
  content: string | Uint8Array,
  origin: Partial<Origin> = {},
): Promise<Reading[]> {
  const readings: Reading[] = []
  const bytes = Buffer.from(content as string)
  for await (const reading of readDrafts(toStream(bytes), { place: 'таспа', ...origin })) {
    readings.push(reading)
  }
  return readings
}

async function articles(content: string, origin: Partial<Origin> = {}): Promise<Article[]> {
  const readings = await read(content, origin)
  return readings.flatMap((reading) => ('article' in reading ? [reading.article] : []))
}

/** What is expected of a reading: its record, or the reason why there is none. */
function inShort(reading: Reading): unknown {
  if ('article' in reading) return toRecord(reading.article)
  if (!('reason' in reading)) return reading
  const { place, reason } = reading
  return { place, reason: typeof reason === 'string' ? reason : reason.code }
}

test('there are feeds to read', () => {
  expect(CASE_NAMES.length).toBeGreaterThanOrEqual(35)
})

test.each(CASE_NAMES)('the feed “%s” is read as expected', async (name) => {
  const folder = join(CASES, name)
  const source = readdirSync(folder).find((file) => file.startsWith('source.'))!
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const readings = await read(readFileSync(join(folder, source)))
  expect(readings.map(inShort)).toEqual(expected)
  expect(faults(readings)).toEqual([])
})

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Дала</title><link>https://dala.kz/</link>${items}</channel></rss>`
const item = (inside: string) => `<item><title>Су келді</title>${inside}</item>`

test('what is mended in an item is told with its place', async () => {
  const readings = await read(
    rss(`<item><description>Су келді.</description><pubDate>31 маусым 2026</pubDate></item>`),
  )
  expect(readings).toMatchObject([
    {
      place: 'таспа[1]',
      problems: [
        {
          code: 'date-impossible',
          place: { file: 'таспа', record: 1 },
          facts: { field: 'datePublished', value: '31 маусым 2026' },
        },
        { code: 'title-missing', facts: { used: 'Су келді.' } },
      ],
    },
  ])
})

test('a fetched feed: its address is where its items come from, and not theirs', async () => {
  const origin = { url: 'https://dala.kz/rss.xml', retrieved: '2026-06-22T18:00:00Z' }
  const [linked, unlinked] = await articles(
    rss(item('<link>/a/1</link>') + item('<guid isPermaLink="false">7</guid>')),
    origin,
  )
  expect(linked).toMatchObject({ url: 'https://dala.kz/a/1', source: origin })
  expect(unlinked).toMatchObject({ source: origin })
  expect(unlinked).not.toHaveProperty('url')
})

test('an article of a feed and the page at its address are one', async () => {
  const [first] = await articles(rss(item('<link>https://www.azattyq.org/a/33423632.html</link>')))
  expect(first?.id).toBe('azattyq-33423632')
})

test('an item without an address keeps its id when its title changes', async () => {
  const ids = async (title: string) =>
    (await articles(rss(`<item><title>${title}</title><guid>tag:dala.kz,2026:1</guid></item>`)))[0]
      ?.id
  expect(await ids('Су келді')).toBe(await ids('Су кетті'))
})

test.each([
  ['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['UTF-16LE with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-8 after spaces', (text: string) => Buffer.from(`\n\n  ${text}`)],
])('every kind of feed in %s is read', async (_, encode) => {
  const sources = {
    rss: rss(item('<link>https://dala.kz/1</link>')),
    jsonfeed: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ title: 'Су келді' }],
    }),
    jsonld: JSON.stringify([
      { '@type': 'NewsArticle', headline: 'Су келді', url: 'https://dala.kz/1' },
    ]),
    ninjs: JSON.stringify({ uri: 'urn:1', headline: 'Су келді', body_text: 'Су.' }),
  }
  for (const [via, text] of Object.entries(sources)) {
    expect(await read(encode(text))).toMatchObject([
      { article: { title: 'Су келді', source: { via } } },
    ])
  }
})

test('JSON Lines may speak other vocabularies, each line its own, in UTF-16 too', async () => {
  const lines = [
    { '@type': 'NewsArticle', headline: 'Бірінші', articleBody: 'Су.' },
    { uri: 'urn:2', versioncreated: '2026-06-22T10:00:00Z', headline: 'Екінші' },
    { id: 'su', title: 'Үшінші', body: ['Су.'] },
  ].map((line) => JSON.stringify(line))
  for (const bytes of [Buffer.from(lines.join('\n')), Buffer.from(lines.join('\n'), 'utf16le')]) {
    expect((await read(bytes)).map(inShort)).toMatchObject([
      { title: 'Бірінші', source: { via: 'jsonld' } },
      { title: 'Екінші', source: { via: 'ninjs' } },
      { title: 'Үшінші', source: { via: 'json' } },
    ])
  }
})

test('a record of ours that holds a record of ours is itself', async () => {
  const record = {
    id: 'su',
    title: 'Су келді',
    body: ['Су.'],
    _kznews: { id: 'x', title: 'Басқа' },
  }
  const [first] = await articles(JSON.stringify(record))
  expect(first).toMatchObject({ id: 'su', extra: { _kznews: { id: 'x' } } })
})

const MANY = 200_000

test.each([
  ['elements without end', rss(item('<description>').repeat(MANY / 50))],
  ['elements in each other', rss(item(`<description>${'<a>'.repeat(MANY)}</description>`))],
  ['ends without elements', rss(item('</x>'.repeat(MANY)))],
  ['comments without end', '<!--'.repeat(MANY)],
  ['instructions without end', '<?'.repeat(MANY)],
  ['declarations without end', '<!DOCTYPE rss ['.repeat(MANY / 10)],
  ['sections of CDATA without end', rss(item('<description><![CDATA['.repeat(MANY / 20)))],
  ['a name of a million at-signs', rss(item(`<author>${'a@'.repeat(MANY)}</author>`))],
  ['a date of brackets', rss(item(`<pubDate>${'('.repeat(MANY)}</pubDate>`))],
  ['a description of dots', rss(item(`<description>${'... '.repeat(MANY)}х</description>`))],
  ['spaces', rss(item(`<description>${' '.repeat(MANY)}х</description>`))],
  ['many categories', rss(item('<category>су</category>'.repeat(MANY / 10)))],
  ['many items', rss(item('<description>Су.</description>').repeat(MANY / 50))],
  ['JSON-LD in JSON-LD', `${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}`],
  [
    'names of names',
    `{"@type":"NewsArticle","name":${'{"name":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  ],
])('a feed of %s is read in time, or refused', async (_, text) => {
  const start = cpuTime()
  const readings = await read(text)
  expect(readings.length).toBeGreaterThan(0)
  // What is quadratic here takes minutes.
  expect(cpuTime() - start).toBeLessThan(20_000)
})

test('what is nested without end costs the item that it is in, and no other', async () => {
  const readings = await read(
    rss(`${item('<guid>1</guid>')}<item><title>Терең</title>${'<a>'.repeat(2000)}`),
  )
  expect(readings).toMatchObject([
    { place: 'таспа', reason: { code: 'too-deep' } },
    { article: { title: 'Су келді' } },
  ])
  expect(readings).toHaveLength(2)
})

test('a feed beyond the limit is refused', async () => {
  const text = rss(item(`<description>${' '.repeat(65 * 1024 * 1024)}</description>`))
  expect((await read(text)).map(inShort)).toEqual([{ place: 'таспа', reason: 'file-too-large' }])
})

/** Pieces that feeds are made of, put together without sense. */
const PIECES = [
  '<rss>',
  '<channel>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<link>https://dala.kz/1',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  '<content type="xhtml">',
  '<x:y xmlns:x="http://www.w3.org/1999/xhtml">',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&#0;',
  '&#x1b;[2J',
  '&bogus;',
  '\u0000\u001b]0;x\u0007',
  '\u202eтеріс',
  'Су келді. ',
  '<pubDate>Mon, 22 Jun 2026 17:41:00 +0500</pubDate>',
  '<link>HTTPS://dala.kz/а б\n(в)</link>',
  '<guid>http://[</guid>',
  '<enclosure url="//x y" type="image/png"/>',
  '<author> </author>',
  '<category>\u200b</category>',
]
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

test('whatever feeds are made of, none crashes and no control character is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), async (pieces) => {
      const start =
        pieces.length % 2 === 0 ? '<rss><channel><item><title>Су</title>' : '<feed><entry>'
      const readings = await read(start + pieces.join(''))
      expect(faults(readings)).toEqual([])
      for (const reading of readings) {
        const texts = stringsIn('article' in reading ? reading.article : [])
        expect(texts.filter((text) => CONTROL.test(text))).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})

test('whatever JSON the vocabularies are given, none crashes', async () => {
  const keys = fc.constantFrom(
    '@type',
    '@graph',
    'items',
    'uri',
    'headline',
    'name',
    'url',
    'author',
  )
  const node = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('NewsArticle', 'Су келді', 'https://dala.kz/1 2', '\u200b', null, 7, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  }))
  const start = fc.constantFrom(
    { '@type': 'NewsArticle' },
    { version: 'https://jsonfeed.org/version/1.1', items: [{}] },
    { uri: 'urn:1', versioncreated: 'x' },
  )
  await fc.assert(
    fc.asyncProperty(start, fc.dictionary(keys, node.value), async (known, rest) => {
      const readings = await read(JSON.stringify({ ...rest, ...known }))
      expect(faults(readings)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

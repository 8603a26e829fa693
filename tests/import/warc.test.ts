/** Web archives: records, bodies as they were sent, pages among other things, torn files. */

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Origin, Reader, Reading } from '../../src/import/found/draft.ts'
import { readDrafts } from '../../src/import/read.ts'
import { readWarc } from '../../src/import/warc/read.ts'
import { chunked, packed, record, response } from '../support/warc.ts'

const PAGE =
  '<!doctype html><html lang="kk"><title>Арал қайтып келеді</title><p>Су көтерілді.</p></html>'
const BYTES = Buffer.from(PAGE)
const URL = 'https://zhanalyq.example/a/1.html'
const PLACE = `крол.warc#1 ${URL}`

async function* streamOf(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function textIn(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

type Given = { readonly text: string; readonly origin: Origin }

/** What a web archive hands on, and what it says itself; a page with МАҚАЛА ЕМЕС in it is no article. */
async function read(bytes: Buffer, size?: number) {
  const given: Given[] = []
  const said: Reading[] = []
  const take: Reader = async function* (inner, origin) {
    const text = await textIn(inner)
    given.push({ text, origin })
    if (text.includes('МАҚАЛА ЕМЕС')) yield { place: origin.place, reason: 'no-article' }
  }
  for await (const each of readWarc(streamOf(bytes, size), { place: 'крол.warc' }, take))
    said.push(each)
  return { texts: given.map(({ text }) => text), origins: given.map(({ origin }) => origin), said }
}

test('a page is handed on with where it is from, when it was fetched and how it is written', async () => {
  const bytes = record(response(PAGE, { 'Content-Type': 'text/html; Charset="KZ-1048"' }))
  expect(await read(bytes)).toEqual({
    texts: [PAGE],
    origins: [{ place: PLACE, url: URL, retrieved: '2024-05-01T07:00:00Z', charset: 'KZ-1048' }],
    said: [],
  })
})

test.each([
  ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(BYTES)],
  ['x-gzip in capitals', { 'Content-Encoding': 'X-GZIP' }, gzipSync(BYTES)],
  ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(BYTES)],
  ['deflate without a frame', { 'Content-Encoding': 'deflate' }, deflateRawSync(BYTES)],
  ['br', { 'Content-Encoding': 'br' }, brotliCompressSync(BYTES)],
  ['two codings', { 'Content-Encoding': 'deflate, br' }, brotliCompressSync(deflateSync(BYTES))],
  ['identity', { 'Content-Encoding': 'identity' }, BYTES],
  ['a coding of its own', { 'Content-Encoding': 'utf-8' }, BYTES],
  ['gzip that a browser has undone', { 'Content-Encoding': 'gzip' }, BYTES],
  ['br that a browser has undone', { 'Content-Encoding': 'br' }, BYTES],
  ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(BYTES)],
  ['chunks of a size in capitals', { 'Transfer-Encoding': 'chunked' }, chunked(BYTES, 0x5b)],
  ['chunks without the last', { 'Transfer-Encoding': 'chunked' }, chunked(BYTES).subarray(0, -5)],
  ['chunks that were put together', { 'Transfer-Encoding': 'chunked' }, BYTES],
  [
    'gzip in chunks',
    { 'Transfer-Encoding': 'Chunked', 'Content-Encoding': 'gzip' },
    chunked(gzipSync(BYTES), 11),
  ],
  ['no length', {}, BYTES],
  ['a length that is too small', { 'Content-Length': '3' }, BYTES],
  [
    'the length of what was encoded',
    { 'Content-Encoding': 'gzip', 'Content-Length': '999' },
    BYTES,
  ],
])('a body with %s is read', async (_, fields, body) => {
  const { texts, said } = await read(record(response(body, fields)))
  expect(said).toEqual([])
  expect(texts).toEqual([PAGE])
})

test.each([
  ['chunks that break off', { 'Transfer-Encoding': 'chunked' }, chunked(BYTES).subarray(0, -9)],
  ['a length that is too large', { 'Content-Length': '9999' }, BYTES],
  ['gzip that breaks off', { 'Content-Encoding': 'gzip' }, gzipSync(BYTES).subarray(0, -20)],
  ['br that breaks off', { 'Content-Encoding': 'br' }, brotliCompressSync(BYTES).subarray(0, -20)],
])('half an article is none: a body with %s is refused', async (_, fields, body) => {
  const { texts, said } = await read(record(response(body, fields)))
  expect(texts).toEqual([])
  expect(said).toEqual([{ place: PLACE, reason: 'cut-short' }])
})

test.each([
  ['by time', { 'WARC-Truncated': 'time' }],
  ['into segments', { 'WARC-Segment-Number': '1' }],
])('a page that the crawler cut %s is refused', async (_, fields) => {
  const { said } = await read(record(response(PAGE), fields))
  expect(said).toEqual([{ place: PLACE, reason: 'cut-short' }])
})

test.each([
  ['lines that end in LF alone', record(response(PAGE, {}, { end: '\n' }), {}, '\n')],
  ['a head that ends in LF alone', record(response(PAGE, {}, { end: '\n' }))],
  ['a header on two lines', record(response(PAGE, { 'X-Long': 'бір\r\n  екі\r\n\tүш' }))],
  [
    'a type on two lines',
    record(response(PAGE, { 'Content-Type': 'text/html;\r\n charset=utf-8' })),
  ],
  ['a field on two lines', record(response(PAGE), { 'WARC-Target-URI': `\r\n ${URL}` })],
  ['an address in angle brackets', record(response(PAGE), { 'WARC-Target-URI': `<${URL}>` })],
  ['no reason phrase', record(response(PAGE, {}, { status: '200' }))],
  ['no type', record(response(PAGE, { 'Content-Type': undefined }))],
  ['a line that is no header', record(response(PAGE, { 'X-A': '1\r\nжай жол' }))],
  [
    'an answer before the answer',
    record(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'), response(PAGE)])),
  ],
  [
    'more empty lines than there should be',
    Buffer.concat([Buffer.from('\r\n\n'), record(response(PAGE))]),
  ],
  ['no record type of its own', record(response(PAGE), { 'Content-Type': undefined })],
  [
    'a page without an answer',
    record(BYTES, { 'WARC-Type': 'resource', 'Content-Type': 'text/html' }),
  ],
])('%s: the page is read', async (_, bytes) => {
  const { texts, origins, said } = await read(bytes)
  expect({ texts, said }).toEqual({ texts: [PAGE], said: [] })
  expect(origins[0]).toMatchObject({ place: PLACE, url: URL })
})

const URI = 'WARC-Target-URI'

test.each([
  ['a picture', record(response('\x89PNG', { 'Content-Type': 'image/png' }))],
  ['a drawing', record(response('<svg/>', { 'Content-Type': 'image/svg+xml' }))],
  ['what is not there', record(response(PAGE, {}, { status: '404 Not Found' }))],
  ['what has moved', record(response(PAGE, {}, { status: '301 Moved' }))],
  ['what was the same before', record(response(''), { 'WARC-Type': 'revisit' })],
  ['a request', record(Buffer.from('GET / HTTP/1.1\r\n\r\n'), { 'WARC-Type': 'request' })],
  [
    'the file itself',
    record(Buffer.from('software: x'), { 'WARC-Type': 'warcinfo', [URI]: undefined }),
  ],
  [
    'a name looked up',
    record(Buffer.from('1.2.3.4'), { [URI]: 'dns:a.kz', 'Content-Type': 'text/dns' }),
  ],
  ['an empty page', record(response(''))],
  ['an empty block', record(Buffer.alloc(0))],
  ['no answer at all', record(Buffer.from('<html>HTTP/0.9'))],
])('%s is passed over without a word', async (_, bytes) => {
  const { texts, origins, said } = await read(Buffer.concat([bytes, record(response(PAGE))]))
  expect({ texts, said }).toEqual({ texts: [PAGE], said: [] })
  expect(origins[0]?.place).toBe(`крол.warc#2 ${URL}`)
})

test('a feed in a crawl is read too', async () => {
  const types = ['application/rss+xml', 'application/atom+xml', 'text/xml', 'application/feed+json']
  const records = types.map((type) => record(response(`<rss>${type}`, { 'Content-Type': type })))
  expect((await read(Buffer.concat(records))).texts).toHaveLength(types.length)
})

test('pages that are no articles are counted, and said in one line', async () => {
  const other = record(response('МАҚАЛА ЕМЕС'))
  const { texts, said } = await read(Buffer.concat([other, record(response(PAGE)), other]))
  expect(texts).toHaveLength(3)
  expect(said).toEqual([{ place: 'крол.warc', skipped: 2 }])
})

test('a page beyond the limit is refused, also where it is packed small; other things may be so large', async () => {
  const large = Buffer.alloc(11 * 1024 * 1024, ' ')
  const bytes = Buffer.concat([
    record(response(large)),
    record(response(gzipSync(large), { 'Content-Encoding': 'gzip' })),
    record(response(brotliCompressSync(large), { 'Content-Encoding': 'br' })),
    record(response(large, { 'Content-Type': 'video/mp4' })),
    record(response(PAGE)),
  ])
  const { texts, said } = await read(bytes)
  expect(said).toEqual(
    [1, 2, 3].map((number) => ({ place: `крол.warc#${number} ${URL}`, reason: 'body-too-large' })),
  )
  expect(texts).toEqual([PAGE])
})

test('bytes that are no record are told of, and reading goes on at the next record', async () => {
  const short = record(response(PAGE), { 'Content-Length': String(response(PAGE).length - 20) })
  const nameless = record(response(PAGE), { 'Content-Length': 'көп' })
  const bytes = Buffer.concat([
    short,
    nameless,
    Buffer.from('шу\n'.repeat(9)),
    record(response(PAGE)),
  ])
  const { origins, said } = await read(bytes)
  expect(said.map((each) => 'reason' in each && [each.place, each.reason])).toEqual([
    ['крол.warc#2', 'not-warc'],
    ['крол.warc#2', 'not-warc'],
    ['крол.warc#3', 'not-warc'],
  ])
  expect(origins.map(({ place }) => place)).toEqual([PLACE, `крол.warc#3 ${URL}`])
})

const CRAWL = [
  record(Buffer.from('software: kznews\r\n'), { 'WARC-Type': 'warcinfo', [URI]: undefined }),
  record(response(PAGE)),
  record(
    response(chunked(gzipSync(BYTES)), {
      'Transfer-Encoding': 'chunked',
      'Content-Encoding': 'gzip',
    }),
  ),
  record(response('\x89PNG\r\n\r\nWARC/1.0\r\n', { 'Content-Type': 'image/png' })),
  record(response(PAGE)),
]

/** Where each record of CRAWL ends, without the empty lines behind it. */
const ENDS = CRAWL.map((_, at) => Buffer.concat(CRAWL.slice(0, at + 1)).length - 4)

test('cut at any byte, a web archive gives every page that is whole, and says where it ends', async () => {
  const whole = Buffer.concat(CRAWL)
  for (let end = 0; end <= whole.length; end++) {
    const { texts, said } = await read(whole.subarray(0, end), 61)
    const isPage = (at: number) => [1, 2, 4].includes(at)
    const pages = ENDS.filter((each, at) => isPage(at) && each <= end).length
    expect(texts, `cut at ${end}`).toEqual(Array(pages).fill(PAGE))
    const isClean = end === 0 || ENDS.some((each) => end >= each && end <= each + 4)
    expect(said.length, `cut at ${end}`).toBe(isClean ? 0 : 1)
  }
})

test('packed and cut at any byte, it gives every page that is whole', async () => {
  const whole = packed(CRAWL)
  const members = CRAWL.map((_, at) => packed(CRAWL.slice(0, at + 1)).length)
  for (let end = 2; end < whole.length; end += 3) {
    const places: string[] = []
    for await (const each of readDrafts(streamOf(whole.subarray(0, end), 100), { place: 'крол' })) {
      if ('reason' in each) places.push(`${each.place} ${String(each.reason)}`)
    }
    const isClean = members.includes(end)
    if (!isClean) expect(places.at(-1), `cut at ${end}`).toBe('крол broken-gzip')
  }
})

test('no bytes whatever are a crash, nor without end', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...CRAWL,
      Buffer.from('WARC/1.0\r\n'),
      Buffer.from('WARC/1.1\nContent-Length: 7\n\n'),
    ),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(...CRAWL)
      .chain((bytes) =>
        fc
          .tuple(fc.nat(bytes.length), fc.nat(bytes.length))
          .map(([a, b]) => bytes.subarray(Math.min(a, b), Math.max(a, b))),
      ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 6 }),
      fc.integer({ min: 1, max: 400 }),
      async (parts, size) => {
        const { texts, said } = await read(Buffer.concat(parts), size)
        expect(texts.length + said.length).toBeLessThanOrEqual(3 * parts.length + 20)
      },
    ),
    { numRuns: 500 },
  )
})

test('the older format is refused by its name', async () => {
  const arc = Buffer.from(
    'filedesc://a.arc 0.0.0.0 20080430204825 text/plain 76\n1 0 Internet Archive\n',
  )
  for (const bytes of [arc, gzipSync(arc)]) {
    const said: Reading[] = []
    for await (const each of readDrafts(streamOf(bytes), { place: 'a.arc' })) said.push(each)
    expect(said).toEqual([{ place: 'a.arc', reason: 'arc' }])
  }
})

test('an article in a crawl comes out of it through the reader of its kind', async () => {
  const feed = JSON.stringify({ id: 'aral', title: 'Арал', body: ['Су көтерілді.'] })
  const crawl = [record(response(feed, { 'Content-Type': 'application/feed+json' }))]
  for (const bytes of [Buffer.concat(crawl), packed(crawl)]) {
    const said: Reading[] = []
    for await (const each of readDrafts(streamOf(bytes), { place: 'крол' })) said.push(each)
    expect(said).toMatchObject([{ place: `крол#1 ${URL}`, article: { id: 'aral' } }])
  }
})

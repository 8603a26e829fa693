/** A source by its bytes: packed, nested, of any kind, with a reason where it is refused. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeText } from '../../src/archive/problem.ts'
import { MAX_JSON_BYTES } from '../../src/archive/read-lines.ts'
import { KznewsError } from '../../src/errors.ts'
import { readDrafts } from '../../src/import/read.ts'

const ARAL = { id: 'aral', title: 'Арал қайтып келеді', body: ['Су көтерілді.'] }
const BALQASH = { id: 'balqash', title: 'Балқаш тартылды', body: ['Су төмендеді.'] }
const [ARAL_LINE, BALQASH_LINE] = [JSON.stringify(ARAL), JSON.stringify(BALQASH)]
const PAGE = 'Арал қайтып келеді\n\n22 маусым 2026 жыл\n\nСу көтерілді. Балық көбейді.\n'
const LONG_TEXT = 'Су көтерілді. '.repeat(8000)

async function* streamOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What is read, in short: `place id`, or `place reason`. */
async function read(content: string | Buffer, size = 64 * 1024): Promise<string[]> {
  const found: string[] = []
  for await (const reading of readDrafts(streamOf(Buffer.from(content), size), {
    place: 'дерек',
  })) {
    if ('article' in reading) found.push(`${reading.place} ${reading.article.id}`)
    else if ('links' in reading) found.push(`${reading.place} ${reading.kind}`)
    else if ('skipped' in reading) found.push(`${reading.place} ${reading.skipped} skipped`)
    else if (reading.reason instanceof KznewsError) throw reading.reason
    else if (typeof reading.reason === 'string') found.push(`${reading.place} ${reading.reason}`)
    else if (reading.reason.code === 'bug') throw reading.reason.error
    else {
      expect(placeText(reading.reason.place)).toBe(reading.place)
      found.push(`${reading.place} ${reading.reason.code}`)
    }
  }
  return found
}

const BOTH = ['дерек:1 aral', 'дерек:2 balqash']
const LISTED = ['дерек[1] aral', 'дерек[2] balqash']

const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  ['one object', ARAL_LINE, ['дерек aral']],
  ['one object on a line of its own', `\n${ARAL_LINE}\n`, ['дерек aral']],
  ['an object over many lines', JSON.stringify(ARAL, null, 2), ['дерек aral']],
  [
    'an object over lines without indentation',
    JSON.stringify({ articles: [ARAL] }, null, 1).replace(/^ +/gm, ''),
    ['дерек[1] aral'],
  ],
  ['an array', JSON.stringify([ARAL, BALQASH]), LISTED],
  ['an array over many lines', JSON.stringify([ARAL, BALQASH], null, 2), LISTED],
  ['an object of articles', JSON.stringify({ articles: [ARAL, BALQASH] }), LISTED],
  [
    'a long object of articles on one line',
    JSON.stringify({ articles: [{ ...ARAL, text: LONG_TEXT }] }),
    ['дерек:1 aral'],
  ],
  [
    'an object of articles, one on a line',
    `{"articles": [\n${ARAL_LINE},\n${BALQASH_LINE}\n]}\n`,
    LISTED,
  ],
  ['an empty array', '[]', []],
  ['JSON Lines', `${ARAL_LINE}\n${BALQASH_LINE}\n`, BOTH],
  ['JSON Lines with CRLF', `${ARAL_LINE}\r\n${BALQASH_LINE}\r\n`, BOTH],
  ['JSON Lines after a byte order mark', `\ufeff${ARAL_LINE}\n${BALQASH_LINE}`, BOTH],
  [
    'JSON Lines, the first torn',
    `${ARAL_LINE.slice(0, 30)}\n${BALQASH_LINE}`,
    ['дерек:1 not-json', 'дерек:2 balqash'],
  ],
  [
    'JSON Lines, the last torn',
    `${ARAL_LINE}\n${BALQASH_LINE}\n{"id"`,
    [...BOTH, 'дерек:3 not-json'],
  ],
  [
    'JSON Lines, the first of them long',
    `${JSON.stringify({ ...ARAL, body: [LONG_TEXT] })}\n${BALQASH_LINE}`,
    BOTH,
  ],
  [
    'JSON Lines, the first torn and the second long',
    `{"id":"тө\n${JSON.stringify({ ...ARAL, body: [LONG_TEXT] })}\n${BALQASH_LINE}`,
    ['дерек:1 not-json', 'дерек:2 aral', 'дерек:3 balqash'],
  ],
  [
    'JSON Lines, one of them no article',
    `${ARAL_LINE}\n5\n${BALQASH_LINE}`,
    ['дерек:1 aral', 'дерек:2 not-article', 'дерек:3 balqash'],
  ],
  ['a torn object', ARAL_LINE.slice(0, -3), ['дерек not-json']],
  ['an object that is no article', '{}', ['дерек no-text']],
  ['a page', PAGE, ['дерек 20260622-ID']],
  ['a page that begins with a bracket', `[жаңартылды] ${PAGE}`, ['дерек 20260622-ID']],
  ['a page without text', 'Арал', ['дерек no-article']],
]

function withoutDigest(found: readonly string[]): string[] {
  return found.map((line) => line.replace(/(?<=20260622-)[0-9a-f]{16}/, 'ID'))
}

test.each(SOURCES)(
  '%s is read, packed or not, in chunks of any size',
  async (_, text, expected) => {
    expect(withoutDigest(await read(text))).toEqual(expected)
    expect(withoutDigest(await read(gzipSync(text)))).toEqual(expected)
    expect(withoutDigest(await read(text, 977))).toEqual(expected)
  },
)

test.each([
  ['nothing', Buffer.alloc(0), 'file-empty'],
  ['nothing, packed', gzipSync(''), 'file-empty'],
  ['a byte order mark alone', Buffer.from('\ufeff'), 'no-article'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-text'],
  ['a picture, packed', gzipSync(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'not-text'],
  ['a web page without a text', Buffer.from('<!doctype html><title>Арал</title>'), 'no-article'],
  ['an empty feed', Buffer.from('<?xml version="1.0"?><rss version="2.0"/>'), 'empty-feed'],
  [
    'JSON that is hardly in another encoding',
    Buffer.from('7b226964223a22e0227d', 'hex'),
    'not-utf8',
  ],
])('%s is refused with its reason', async (_, bytes, reason) => {
  expect(await read(bytes)).toEqual([`дерек ${reason}`])
})

test.each([
  ['a gzip with a broken header', Buffer.from('1f8bffff', 'hex')],
  ['a gzip of four bytes', gzipSync(ARAL_LINE).subarray(0, 4)],
  ['a gzip that ends early', gzipSync(ARAL_LINE).subarray(0, -9)],
])('%s is refused', async (_, bytes) => {
  expect(await read(bytes)).toEqual(['дерек broken-gzip'])
})

test('what came out whole before a gzip broke is kept', async () => {
  const lines = Array.from({ length: 4000 }, (_, at) =>
    JSON.stringify({ ...ARAL, id: `aral-${at}`, body: [`Су ${(at * 7919) % 10_007} текше метр.`] }),
  )
  const whole = gzipSync(lines.join('\n'))
  const found = await read(whole.subarray(0, whole.length / 2))
  expect(found.at(-1)).toBe('дерек broken-gzip')
  expect(found.slice(0, -1)).toEqual(
    found.slice(0, -1).map((_, at) => `дерек:${at + 1} aral-${at}`),
  )
  expect(found.length).toBeGreaterThan(500)
})

/** Sixty-odd megabytes of spaces: 64 kB once packed. */
const SPACES = ' '.repeat(MAX_JSON_BYTES)

test.each([
  ['JSON', `{\n"id":"aral"${SPACES}}`, ['дерек file-too-large']],
  ['a page', `Арал\n\n${SPACES}.`, ['дерек file-too-large']],
  [
    'a line',
    `${ARAL_LINE}\n{"id":${SPACES}\n${BALQASH_LINE}`,
    ['дерек:1 aral', 'дерек:2 line-too-long', 'дерек:3 balqash'],
  ],
])('%s beyond the limit is refused, also where it is packed small', async (_, text, expected) => {
  expect(await read(gzipSync(text, { level: 1 }))).toEqual(expected)
})

test('a failure of the stream is no broken gzip, and no bug', async () => {
  async function* failing() {
    yield gzipSync(ARAL_LINE).subarray(0, 20)
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' })
  }
  const readings = []
  for await (const reading of readDrafts(failing(), { place: 'дерек' })) readings.push(reading)
  expect(readings).toMatchObject([
    { place: 'дерек', reason: { code: 'input-unreadable', facts: { reason: 'EIO' } } },
  ])
})

test('a stream is closed, whether it was read to its end or not', async () => {
  for (const bytes of [Buffer.alloc(200_000), Buffer.from(PAGE), gzipSync(ARAL_LINE)]) {
    let isClosed = false
    const stream = async function* () {
      try {
        yield* streamOf(bytes, 65_536)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of readDrafts(stream(), { place: 'дерек' }));
    expect(isClosed).toBe(true)
  }
})

test('what is mended is told with the draft', async () => {
  const bytes = Buffer.from(JSON.stringify({ ...ARAL, url: '/aral' }))
  for await (const reading of readDrafts(streamOf(bytes, 100), { place: 'дерек' })) {
    expect(reading).toMatchObject({
      article: { id: 'aral', source: { via: 'json' } },
      problems: [{ code: 'url-unsafe', facts: { field: 'url', value: '/aral' } }],
    })
  }
  expect.assertions(1)
})

test('no bytes whatever are a crash', async () => {
  const start = fc.constantFrom('', '{', '[{', '{"id":1}\n', '\x1f\x8b', '\ufeff', 'Арал\n\n')
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (text, rest) => {
      const found = await read(Buffer.concat([Buffer.from(text, 'latin1'), rest]), 50)
      expect(Array.isArray(found)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

/** Fetching: robots.txt, pauses, caches, redirects, limits, from a server of the test. */

import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Fetcher } from '../../../src/import/web/fetcher.ts'
import { temporaryFolder } from '../../support/cli.ts'
import { type Answer, serve, serveBytes } from '../../support/server.ts'
import { failure, makeFetcher, makeOptions, NOW } from './support.ts'

const PAGE = '<!doctype html><title>Арал қайтып келеді</title><p>Су көтерілді.'

test('a page comes with its address, its time and its character set', async () => {
  const site = await serve({
    '/a?b=1': { headers: { 'Content-Type': 'text/html; charset=KZ-1048' }, body: PAGE },
  })
  const { fetcher } = makeFetcher()
  const page = await fetcher.get(`${site.origin}/a?b=1#су`)
  expect({ ...page, body: page.body.toString() }).toEqual({
    url: `${site.origin}/a?b=1`,
    retrieved: NOW,
    charset: 'KZ-1048',
    body: PAGE,
  })
})

test('kznews says who it is, asks for robots.txt first, and sends nothing of the user', async () => {
  const site = await serve({ '/a': PAGE })
  await makeFetcher().fetcher.get(`${site.origin}/a`)
  expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a'])
  for (const { headers } of site.asked) {
    expect(headers['user-agent']).toMatch(/^kznews\/1\.2\.3 \(.+\)$/)
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  }
})

test.each([
  ['gzip', gzipSync(PAGE)],
  ['deflate', deflateSync(PAGE)],
  ['br', brotliCompressSync(PAGE)],
])('a page in %s is read', async (coding, body) => {
  const site = await serve({ '/a': { headers: { 'Content-Encoding': coding }, body } })
  expect((await makeFetcher().fetcher.get(`${site.origin}/a`)).body.toString()).toBe(PAGE)
})

// robots.txt

const robots = (text: string): Answer => ({ headers: { 'Content-Type': 'text/plain' }, body: text })

test.each<[string, Answer, string, boolean]>([
  ['that forbids all', robots('User-agent: *\nDisallow: /'), '/a', false],
  ['that forbids kznews', robots('User-agent: Kznews\nDisallow: /\n'), '/a', false],
  ['that forbids others', robots('User-agent: GPTBot\nDisallow: /'), '/a', true],
  [
    'that forbids all but kznews',
    robots('User-agent: *\nDisallow: /\n\nUser-agent: kznews\nAllow: /'),
    '/a',
    true,
  ],
  [
    'where the longer rule allows',
    robots('User-agent: *\nDisallow: /\nAllow: /a/'),
    '/a/1.html',
    true,
  ],
  [
    'where the longer rule forbids',
    robots('User-agent: *\nAllow: /a/\nDisallow: /a/amp/'),
    '/a/amp/1',
    false,
  ],
  ['with a pattern', robots('User-agent: *\nDisallow: /*?print=$'), '/a?print=', false],
  ['in another script', robots('User-agent: *\nDisallow: /жаңалық'), '/жаңалық/1', false],
  ['behind a byte order mark', robots('\ufeffUser-agent: *\nDisallow: /'), '/a', false],
  ['that is empty', robots(''), '/a', true],
  ['that is a page', '<!doctype html><title>404</title>', '/a', true],
  ['that is not there', { status: 404 }, '/a', true],
  ['that may not be read', { status: 403, body: 'User-agent: *\nDisallow: /' }, '/a', true],
  ['that has moved', { status: 301, headers: { Location: '/r' } }, '/a', false],
  ['that moves for ever', { status: 302, headers: { Location: '/robots.txt' } }, '/a', true],
])('a robots.txt %s is obeyed', async (_, answer, path, allowed) => {
  const site = await serve({
    '/robots.txt': answer,
    '/r': robots('User-agent: *\nDisallow: /'),
    [encodeURI(path)]: PAGE,
  })
  const ended = await failure(makeFetcher().fetcher.get(site.origin + path))
  const url = new URL(path, site.origin).href
  expect(ended).toEqual(allowed ? 'fetched' : { code: 'robots-disallow', facts: { url } })
})

test.each([500, 503, 429])(
  'a robots.txt that is answered with %i forbids all for now',
  async (status) => {
    const site = await serve({ '/robots.txt': { status }, '/a': PAGE })
    const host = `127.0.0.1:${site.port}`
    expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`))).toEqual({
      code: 'robots-unavailable',
      facts: { host, status },
    })
    expect(site.paths()).toEqual([])
  },
)

test('a robots.txt is asked for once a day, by all fetchers that share a cache', async () => {
  const site = await serve({
    '/robots.txt': robots('User-agent: *\nDisallow: /x'),
    '/a': PAGE,
    '/x': PAGE,
  })
  let now = Date.parse(NOW)
  const options = makeOptions({ now: () => new Date(now) })
  const asked = () => site.asked.filter(({ path }) => path === '/robots.txt').length
  await new Fetcher(options).get(`${site.origin}/a`)
  now += 23 * 3_600_000
  await new Fetcher(options).get(`${site.origin}/a`)
  expect(await failure(new Fetcher(options).get(`${site.origin}/x`))).toMatchObject({
    code: 'robots-disallow',
  })
  expect(asked()).toBe(1)
  now += 2 * 3_600_000
  await new Fetcher(options).get(`${site.origin}/a`)
  expect(asked()).toBe(2)
})

test('the robots.txt of every host on the way is obeyed', async () => {
  const other = await serve({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/b': PAGE })
  const site = await serve({ '/a': { status: 302, headers: { Location: `${other.origin}/b` } } })
  expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`))).toMatchObject({
    code: 'robots-disallow',
  })
  expect(other.paths()).toEqual([])
})

// turns

test.each<[string, string, number[]]>([
  ['two seconds', '', [2000, 2000]],
  ['as long as it asks for', 'User-agent: *\nCrawl-delay: 7', [7000, 7000]],
  ['no less than two seconds', 'User-agent: *\nCrawl-delay: 0.5', [2000, 2000]],
  ['no more than a minute', 'User-agent: *\nCrawl-delay: 86400', [60_000, 60_000]],
  ['two seconds where it asks nonsense', 'User-agent: *\nCrawl-delay: -5', [2000, 2000]],
])('between two pages of a host kznews waits %s', async (_, text, expected) => {
  const site = await serve({
    '/robots.txt': robots(text),
    '/a': PAGE,
    '/b': PAGE,
    '/c': { status: 404 },
  })
  const { fetcher, slept } = makeFetcher()
  await fetcher.get(`${site.origin}/a`)
  await fetcher.get(`${site.origin}/b`)
  await failure(fetcher.get(`${site.origin}/c`))
  expect(slept).toEqual(expected)
})

test('a redirect may be written in Kazakh letters', async () => {
  const headers = { Location: Buffer.from('/жаңалық').toString('latin1') }
  const site = await serve({ '/a': { status: 302, headers }, [encodeURI('/жаңалық')]: PAGE })
  const { url } = await makeFetcher().fetcher.get(`${site.origin}/a`)
  expect(decodeURI(url)).toBe(`${site.origin}/жаңалық`)
})

test('a redirect within a site is part of one request; the next page waits', async () => {
  const site = await serve({ '/a': { status: 301, headers: { Location: 'b' } }, '/b': PAGE })
  const { fetcher, slept } = makeFetcher()
  expect((await fetcher.get(`${site.origin}/a`)).url).toBe(`${site.origin}/b`)
  expect(slept).toEqual([])
  await fetcher.get(`${site.origin}/b`)
  expect(slept).toEqual([2000])
})

// what has not changed

test.each<[string, Record<string, string>, string, string]>([
  ['ETag', { ETag: '"арал-1"' }, 'if-none-match', '"арал-1"'],
  [
    'Last-Modified',
    { 'Last-Modified': 'Mon, 22 Jun 2026 12:41:00 GMT' },
    'if-modified-since',
    'Mon, 22 Jun 2026 12:41:00 GMT',
  ],
])('by its %s a page that has not changed is not sent again', async (_, headers, name, value) => {
  // Node writes and reads headers as Latin-1.
  const latin1 = Object.fromEntries(
    Object.entries(headers).map(([key, text]) => [key, Buffer.from(text).toString('latin1')]),
  )
  const site = await serve({
    '/a': [
      { headers: { ...latin1, 'Content-Type': 'text/html; charset=x-a' }, body: PAGE },
      { status: 304 },
    ],
  })
  let now = Date.parse(NOW)
  const options = makeOptions({ now: () => new Date(now) })
  await new Fetcher(options).get(`${site.origin}/a`)
  now += 60_000
  const page = await new Fetcher(options).get(`${site.origin}/a`)
  expect({ ...page, body: page.body.toString() }).toEqual({
    url: `${site.origin}/a`,
    retrieved: '2026-06-23T07:01:00Z',
    charset: 'x-a',
    body: PAGE,
  })
  expect(Buffer.from(String(site.asked.at(-1)?.headers[name]), 'latin1').toString()).toBe(value)
})

test.each([
  ['cannot be compared', {}],
  ['must not be kept', { ETag: '"1"', 'Cache-Control': 'private, No-Store' }],
])('a page that %s is asked for anew', async (_, headers) => {
  const site = await serve({ '/a': { headers, body: PAGE } })
  const options = makeOptions()
  await new Fetcher(options).get(`${site.origin}/a`)
  await new Fetcher(options).get(`${site.origin}/a`)
  expect(site.asked.at(-1)?.headers['if-none-match']).toBeUndefined()
  expect(readdirSync(options.cache)).toHaveLength(1)
})

test.each<[string, (path: string) => void]>([
  ['lost', (path) => rmSync(path)],
  ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -9))],
  ['garbage', (path) => writeFileSync(path, 'қоқыс')],
  ['of another page', (path) => writeFileSync(path, `{"url":"http://a.kz/","etag":"1"}\n`)],
])('a cache that is %s costs a request and nothing else', async (_, damage) => {
  const site = await serve({ '/a': { headers: { ETag: '"1"' }, body: PAGE } })
  const options = makeOptions()
  await new Fetcher(options).get(`${site.origin}/a`)
  for (const name of readdirSync(options.cache)) damage(join(options.cache, name))
  expect((await new Fetcher(options).get(`${site.origin}/a`)).body.toString()).toBe(PAGE)
  expect(site.asked.at(-1)?.headers['if-none-match']).toBeUndefined()
})

test('where no cache can be written a page is fetched all the same', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'web'), 'файл')
  const site = await serve({ '/a': { headers: { ETag: '"1"' }, body: PAGE } })
  const { fetcher } = makeFetcher({ cache: join(folder, 'web') })
  expect((await fetcher.get(`${site.origin}/a`)).body.toString()).toBe(PAGE)
})

test('the cache is for the user alone, and what nobody has asked for in a month goes', async () => {
  const site = await serve({
    '/a': { headers: { ETag: '"1"' }, body: PAGE },
    '/b': { headers: { ETag: '"2"' }, body: PAGE },
  })
  const options = makeOptions()
  await new Fetcher(options).get(`${site.origin}/a`)
  expect(statSync(options.cache).mode & 0o777).toBe(0o700)
  const old = readdirSync(options.cache)
  expect(old).toHaveLength(2)
  const longAgo = new Date(Date.now() - 31 * 86_400_000)
  for (const name of old) {
    expect(statSync(join(options.cache, name)).mode & 0o777).toBe(0o600)
    utimesSync(join(options.cache, name), longAgo, longAgo)
  }
  await new Fetcher(options).get(`${site.origin}/b`)
  // robots.txt was asked for, so it is young again.
  expect(readdirSync(options.cache).filter((name) => old.includes(name))).toHaveLength(1)
})

// not now

const later = (status: number, after?: string): Answer => ({
  status,
  headers: after === undefined ? {} : { 'Retry-After': after },
})

test.each<[string, Answer[], number[]]>([
  ['when the server says, in seconds', [later(429, '9'), PAGE], [9000]],
  ['when the server says, by date', [later(503, 'Tue, 23 Jun 2026 07:00:30 GMT'), PAGE], [30_000]],
  ['no sooner than a turn', [later(503, '0'), PAGE], [0, 2000]],
  [
    'no sooner than a turn where the date is past',
    [later(503, 'Tue, 23 Jun 2020 07:00:30 GMT'), PAGE],
    [0, 2000],
  ],
  ['twice', [later(429, '3'), later(503, '5'), PAGE], [3000, 5000]],
])('a page is asked for again %s', async (_, answers, expected) => {
  const site = await serve({ '/a': answers })
  const { fetcher, slept } = makeFetcher()
  expect((await fetcher.get(`${site.origin}/a`)).body.toString()).toBe(PAGE)
  expect(slept).toEqual(expected)
})

test('where the server does not say when, the waits are longer each time', async () => {
  const site = await serve({ '/a': [later(503), later(502), PAGE] })
  const { fetcher, slept } = makeFetcher()
  await fetcher.get(`${site.origin}/a`)
  const [first = 0, second = 0] = slept
  expect(slept).toHaveLength(2)
  expect(first).toBeGreaterThanOrEqual(3000)
  expect(first).toBeLessThanOrEqual(5000)
  expect(second).toBeGreaterThanOrEqual(6000)
  expect(second).toBeLessThanOrEqual(10_000)
})

test.each<[string, Answer, number, object]>([
  ['after three times', later(503, '1'), 3, { status: 503, retryAfter: 1 }],
  [
    'at once where it would take too long',
    later(429, '3600'),
    1,
    { status: 429, retryAfter: 3600 },
  ],
  ['at once where it stands', later(404), 1, { status: 404 }],
  ['at once where it stands, whatever it says', later(403, '1'), 1, { status: 403, retryAfter: 1 }],
  ['at once where nothing is behind it', { status: 302 }, 1, { status: 302 }],
  ['at once where there is no content', { status: 204 }, 1, { status: 204 }],
])('a refusal is believed %s', async (_, answer, times, facts) => {
  const site = await serve({ '/a': answer })
  const host = `127.0.0.1:${site.port}`
  expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`))).toEqual({
    code: 'http-status',
    facts: { host, ...facts },
  })
  expect(site.paths()).toHaveLength(times)
})

// limits

const NOTHING_THERE: Answer = { status: 404 }

test('a server that sends a byte now and then is left in time', async () => {
  const drip: Answer = (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const site = await serve({ '/a': drip })
  const { fetcher } = makeFetcher({ limits: { time: 300 } })
  const began = Date.now()
  expect(await failure(fetcher.get(`${site.origin}/a`))).toEqual({
    code: 'fetch-timeout',
    facts: { host: '127.0.0.1', seconds: 1 },
  })
  expect(Date.now() - began).toBeLessThan(3000)
})

test('a server that never answers is left in time', async () => {
  const site = await serve({ '/robots.txt': () => {} })
  const { fetcher } = makeFetcher({ limits: { time: 300 } })
  expect(await failure(fetcher.get(`${site.origin}/a`))).toMatchObject({ code: 'fetch-timeout' })
})

test('a body without end is left at the limit', async () => {
  let sent = 0
  const endless: Answer = (response) => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, '.'))) sent += 65_536
    }
    response.on('drain', more)
    more()
  }
  const site = await serve({ '/a': endless })
  const { fetcher } = makeFetcher({ limits: { bytes: 1_000_000 } })
  expect(await failure(fetcher.get(`${site.origin}/a`))).toEqual({
    code: 'fetch-too-large',
    facts: { limit: 1_000_000 },
  })
  expect(sent).toBeLessThan(20_000_000)
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
])('a bomb in %s is left at the limit', async (coding, pack) => {
  const body = pack(Buffer.alloc(30_000_000))
  const site = await serve({ '/a': { headers: { 'Content-Encoding': coding }, body } })
  const { fetcher } = makeFetcher({ limits: { bytes: 1_000_000 } })
  expect(await failure(fetcher.get(`${site.origin}/a`))).toMatchObject({
    code: 'fetch-too-large',
  })
})

test.each<[string, string]>([
  ['a body that is shorter than it was to be', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nСу'],
  [
    'a body in chunks that breaks off',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nАра',
  ],
  ['an answer that breaks off', 'HTTP/1.1 200 OK\r\nContent-'],
  ['no answer', ''],
  ['no HTTP', 'SSH-2.0-OpenSSH\r\n'],
  [
    'a switch to another protocol',
    'HTTP/1.1 101 Switching\r\nUpgrade: ws\r\nConnection: Upgrade\r\n\r\n',
  ],
])('%s is a failure', async (_, bytes) => {
  const origin = await serveBytes(bytes, true)
  expect(await failure(makeFetcher().fetcher.get(`${origin}/a`))).toMatchObject({
    code: 'fetch-failed',
    facts: { host: '127.0.0.1', reason: expect.stringMatching(/^(?:ECONNRESET|HTTP)$/) },
  })
})

test('an answer without a length is read to its end', async () => {
  const origin = await serveBytes('HTTP/1.0 200 OK\r\n\r\nСу көтерілді.', true)
  const { fetcher } = makeFetcher()
  expect((await fetcher.get(`${origin}/a`)).body.toString()).toBe('Су көтерілді.')
})

test.each([5, 6])('%i redirects', async (count) => {
  const hops = Array.from({ length: count }, (_, at): [string, Answer] => [
    `/${at}`,
    { status: 302, headers: { Location: `/${at + 1}` } },
  ])
  const site = await serve({ ...Object.fromEntries(hops), [`/${count}`]: PAGE })
  const ended = await failure(makeFetcher().fetcher.get(`${site.origin}/0`))
  expect(ended).toEqual(
    count === 5
      ? 'fetched'
      : { code: 'fetch-redirects', facts: { host: `127.0.0.1:${site.port}`, limit: 5 } },
  )
})

test('a circle of redirects is left', async () => {
  const site = await serve({
    '/a': { status: 307, headers: { Location: '/b' } },
    '/b': { status: 308, headers: { Location: '/a' } },
  })
  expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`))).toMatchObject({
    code: 'fetch-redirects',
  })
  expect(site.paths()).toHaveLength(6)
})

test.each([
  ['file:///etc/passwd', 'url-scheme'],
  ['ftp://127.0.0.1/', 'url-scheme'],
  ['data:text/html,Арал', 'url-scheme'],
  ['http://a:b@127.0.0.1/', 'url-credentials'],
  ['http://[', 'url-invalid'],
])('a redirect to %s is refused', async (location, code) => {
  const headers = { Location: Buffer.from(location).toString('latin1') }
  const site = await serve({ '/a': { status: 302, headers } })
  expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`))).toMatchObject({ code })
})

// private addresses

test('a redirect to a private address is refused, on the last hop too, and nothing is connected to', async () => {
  const hidden = await serve({ '/robots.txt': NOTHING_THERE, '/b': PAGE })
  for (const host of [
    '127.0.0.2',
    '2130706434',
    '0x7f.2',
    '[::ffff:127.0.0.2]',
    '[::1]',
    '0',
    '169.254.169.254',
  ]) {
    const location = `http://${host}:${hidden.port}/b`
    const site = await serve({
      '/a': { status: 302, headers: { Location: '/m' } },
      '/m': { status: 302, headers: { Location: location } },
    })
    expect(await failure(makeFetcher().fetcher.get(`${site.origin}/a`)), host).toMatchObject({
      code: 'address-private',
    })
  }
  expect(hidden.asked).toEqual([])
})

test('a name is judged by the address that is connected to', async () => {
  const site = await serve({ '/a': PAGE })
  const address = `http://localhost:${site.port}/a`
  const refused = await failure(makeFetcher({ mayConnect: () => false }).fetcher.get(address))
  expect(refused).toMatchObject({ code: 'address-private', facts: { host: 'localhost' } })
  expect(site.asked).toEqual([])
  // Of several addresses only those that are allowed are tried.
  expect((await makeFetcher().fetcher.get(address)).body.toString()).toBe(PAGE)
})

test('without leave no address of this machine is connected to', async () => {
  const site = await serve({ '/a': PAGE })
  const { mayConnect: _, ...options } = makeOptions()
  for (const host of ['127.0.0.1', 'localhost', 'localhost.', '2130706433', '[::ffff:7f00:1]']) {
    const ended = await failure(new Fetcher(options).get(`http://${host}:${site.port}/a`))
    expect(ended, host).toMatchObject({
      code: expect.stringMatching(/^(?:address-private|host-unknown)$/),
    })
  }
  expect(site.asked).toEqual([])
})

test('a server that is not there, and a name that is not there', async () => {
  const { fetcher } = makeFetcher()
  expect(await failure(fetcher.get('http://127.0.0.1:1/a'))).toEqual({
    code: 'fetch-failed',
    facts: { host: '127.0.0.1', reason: 'ECONNREFUSED' },
  })
  expect(await failure(fetcher.get('http://zhoq.invalid/a'))).toEqual({
    code: 'host-unknown',
    facts: { host: 'zhoq.invalid' },
  })
})

test('a server that speaks no TLS is a failure of TLS', async () => {
  const site = await serve({ '/a': PAGE })
  const { fetcher } = makeFetcher()
  expect(await failure(fetcher.get(`https://127.0.0.1:${site.port}/a`))).toMatchObject({
    code: 'fetch-failed',
    facts: { reason: 'TLS' },
  })
})

// Memory and time of importing a web archive. The archive is made by rule, the same for one seed: news
// pages with their furniture, section pages, pictures, requests and redirects, as a crawl has them.
//
//   npm run bench:warc [-- --megabytes 500] [--seed 1] [--dir <dir>]
//
// Peak memory of the whole command for a plain file and for one packed record by record, dry and in
// earnest, beside `node -e 0`.

import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { kznews, makeHome, measureWithPeak, node } from '../support/cpu.mjs'
import { makeRandom } from '../support/random.mjs'
import { makeArticles } from '../support/texts.mjs'
import { makeVocabulary } from '../support/vocabulary.mjs'

const MEGABYTE = 1 << 20
const SITE = 'https://zhanalyq.example'
const PICTURE_BYTES = 60_000

/** Menus, styles and scripts: most of what a news page weighs. */
const MENU = Array.from(
  { length: 150 },
  (_, at) => `<li><a href="/z/${at}">Айдар ${at}</a></li>`,
).join('')
const SCRIPT = Array.from(
  { length: 900 },
  (_, at) => `window.q${at}=function(a){return a+${at}};`,
).join('\n')

function articlePage({ title, description, datePublished, body, categories }, number) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished,
    articleSection: categories[0],
  }
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${SITE}/a/${number}.html"><meta property="og:type" content="article">
<meta property="og:title" content="${title}"><meta name="description" content="${description}">
<script type="application/ld+json">${JSON.stringify(data)}</script><script>${SCRIPT}</script></head>
<body><nav><ul>${MENU}</ul></nav><main><article><h1>${title}</h1><time datetime="${datePublished}"></time>
${body.map((paragraph) => `<p>${typeof paragraph === 'string' ? paragraph : ''}</p>`).join('\n')}
</article></main><footer><ul>${MENU}</ul></footer></body></html>`
}

const SECTION_PAGE = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Жаңалықтар</title></head>
<body><nav><ul>${MENU}</ul></nav></body></html>`

function chunked(body) {
  const parts = []
  for (let at = 0; at < body.length; at += 8192) {
    const chunk = body.subarray(at, at + 8192)
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }

/** The ways in which servers send a page, in turn. */
const WAYS = [
  (body) => ['', body],
  (body) => [
    'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n',
    chunked(gzipSync(body, { level: 3 })),
  ],
  (body) => ['Content-Encoding: br\r\n', brotliCompressSync(body, FAST)],
  (body) => ['Transfer-Encoding: chunked\r\n', chunked(body)],
  (body) => ['Content-Encoding: deflate\r\n', deflateSync(body, { level: 3 })],
]

function answer(type, way, body, status = '200 OK') {
  const [fields, sent] = way(body)
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${fields}\r\n`),
    sent,
  ])
}

function record(kind, address, type, block) {
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-06-22T12:00:00Z
Content-Type: ${type}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

const response = (address, block) =>
  record('response', address, 'application/http; msgtype=response', block)

/** The records of a crawl, without end. */
function* crawl(seed) {
  const random = makeRandom(seed)
  const vocabulary = makeVocabulary({ seed })
  const articles = makeArticles({ count: Number.MAX_SAFE_INTEGER, seed, vocabulary })
  let number = 0
  for (const article of articles) {
    number++
    const address = `${SITE}/a/${number}.html`
    const request = Buffer.from(`GET /a/${number}.html HTTP/1.1\r\nHost: zhanalyq.example\r\n\r\n`)
    yield record('request', address, 'application/http; msgtype=request', request)
    const page = Buffer.from(articlePage(article, number))
    yield response(address, answer('text/html; charset=utf-8', WAYS[number % WAYS.length], page))
    const picture = Buffer.alloc(PICTURE_BYTES)
    for (let at = 0; at < PICTURE_BYTES; at += 4)
      picture.writeUInt32LE(Math.floor(random() * 2 ** 32), at)
    yield response(`${SITE}/img/${number}.jpg`, answer('image/jpeg', WAYS[0], picture))
    const html = 'text/html; charset=utf-8'
    if (number % 5 === 0)
      yield response(`${SITE}/z/${number}`, answer(html, WAYS[0], Buffer.from(SECTION_PAGE)))
    if (number % 7 === 0)
      yield response(`${SITE}/m/${number}`, answer(html, WAYS[0], Buffer.alloc(0), '301 Moved'))
  }
}

/** Writes a crawl of a given size in bytes. */
function writeCrawl(path, bytes, seed, pack) {
  const file = openSync(path, 'w')
  let written = 0
  for (const each of crawl(seed)) {
    if (written >= bytes) break
    written += writeSync(file, pack(each))
  }
  closeSync(file)
}

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
  },
})
const bytes = Number(values.megabytes) * MEGABYTE
const folder = values.dir ? resolve(values.dir) : mkdtempSync(join(tmpdir(), 'kznews-bench-'))
mkdirSync(folder, { recursive: true })
const place = makeHome()
const FILES = {
  [`crawl-${values.megabytes}.warc`]: (each) => each,
  [`crawl-${values.megabytes}.warc.gz`]: (each) => gzipSync(each, { level: 3 }),
}
const empty = measureWithPeak(`${node} -e 0`, place)
const row = (name, { wall, cpu, peak }, said) =>
  console.log(
    `${name.padEnd(38)}${wall.toFixed(1).padStart(8)} s${cpu.toFixed(1).padStart(8)} s${(peak / MEGABYTE).toFixed(0).padStart(7)} MB  ${said}`,
  )
console.log(
  `${'command'.padEnd(38)}${'wall'.padStart(8)}  ${'CPU'.padStart(8)}  ${'peak'.padStart(6)}`,
)
row('node -e 0', empty, '')
for (const [name, pack] of Object.entries(FILES)) {
  const path = join(folder, name)
  if (!existsSync(path)) writeCrawl(path, bytes, Number(values.seed), pack)
  const size = `${(statSync(path).size / MEGABYTE).toFixed(0)} MB`
  for (const options of [['--dry-run'], []]) {
    const target = join(place.home, 'archive')
    rmSync(target, { recursive: true, force: true })
    const run = measureWithPeak(kznews('import', ...options, '--archive', target, path), place)
    if (![0, 1].includes(run.status)) throw new Error(`exit ${run.status}\n${run.stderr}`)
    const said = run.stderr.trim().split('\n').at(-1)
    row(['import', ...options, name, size].join(' '), run, said)
  }
}
place.remove()
if (!values.dir) rmSync(folder, { recursive: true, force: true })

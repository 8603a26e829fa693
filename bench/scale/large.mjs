// Memory and time of importing sources of gigabytes: a table of a million rows, a channel of Telegram,
// a web archive in Zstandard. They are made by rule, and removed when they have been read.
//
//   npm run bench:large [-- --only table,telegram,warc] [--share 1] [--dir <dir>]
//
// `--share .1` makes a tenth of each. The web archive needs the program `zstd`.

import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { kznews, makeHome, measureWithPeak } from '../support/cpu.mjs'
import { makeRandom } from '../support/random.mjs'

const MEGABYTE = 1 << 20
const GIGABYTE = 1024 * MEGABYTE
const ROWS = 1_000_000
const TELEGRAM_BYTES = 2 * GIGABYTE
const WARC_BYTES = 5 * GIGABYTE
const PICTURE_BYTES = 600_000
const PICTURES = 64

const SENTENCES = [
  'Ауыл тұрғындары су бөгетін өз күшімен жөндеді.',
  'Жұмысқа елуден астам адам қатысты, қажет тасты көршілес ауыл берді.',
  'Әкімдік бюджеттен қаражат бөлінбегенін, бірақ техника жіберілгенін айтты.',
  'Мамандар келесі көктемде су деңгейі тағы көтерілуі мүмкін деп отыр.',
  'Жергілікті мектеп оқушылары да сенбілікке шықты.',
]

/** The text of an article: its sentences in an order of its own, with its number among them. */
function textOf(number, sentences) {
  const all = Array.from({ length: sentences }, (_, at) => SENTENCES[(number * 7 + at * 3) % 5])
  return `${number}-хабар. ${all.join(' ')}`
}

const dayOf = (number) =>
  new Date(Date.UTC(2005, 0, 1 + (number % 7000))).toISOString().slice(0, 10)

/** Writes pieces until there are enough of them, some megabytes at a time. */
function write(path, pieces, isEnough) {
  const file = openSync(path, 'w')
  let [bytes, number, held] = [0, 0, []]
  const flush = () => {
    bytes += writeSync(file, Buffer.concat(held))
    held = []
  }
  let size = 0
  for (const piece of pieces) {
    held.push(Buffer.from(piece))
    size += piece.length
    if (held.length === 2000 || size > 4 * MEGABYTE) {
      flush()
      size = 0
    }
    if (isEnough(++number, bytes)) break
  }
  flush()
  closeSync(file)
}

function* rows() {
  yield 'title,date,url,category,text\n'
  for (let at = 1; ; at++) {
    yield `"Бөгет туралы ${at}-хабар",${dayOf(at)},https://dala.example.kz/kk/${at},Аймақ,"${textOf(at, 6)}"\n`
  }
}

function* messages(isLast) {
  yield '{"name": "Дала","type": "public_channel","id": 1,"messages": [\n'
  for (let id = 1; ; id++) {
    const text = `${id}-хабар: бөгет жөнделді\n\n${textOf(id, 12)}`
    const message = { id, type: 'message', date: `${dayOf(id)}T09:30:00`, from: 'Дала', text }
    const isEnd = isLast(id)
    yield `${JSON.stringify(message)}${isEnd ? '\n]}' : ',\n'}`
    if (isEnd) return
  }
}

function record(address, type, body) {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
    body,
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-06-22T12:00:00Z
Content-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

function* crawl() {
  const random = makeRandom(1)
  const pictures = Array.from({ length: PICTURES }, () => {
    const picture = Buffer.alloc(PICTURE_BYTES)
    for (let at = 0; at < PICTURE_BYTES; at += 4)
      picture.writeUInt32LE(Math.floor(random() * 2 ** 32), at)
    return picture
  })
  for (let at = 1; ; at++) {
    const title = `Бөгет туралы ${at}-хабар`
    const page = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><article><h1>${title}</h1>
<time datetime="${dayOf(at)}"></time><p>${textOf(at, 5)}</p><p>${textOf(at, 6)}</p></article></body></html>`
    const address = `https://dala.example.kz/kk/${at}`
    yield record(address, 'text/html; charset=utf-8', Buffer.from(page))
    yield record(`${address}.jpg`, 'image/jpeg', pictures[at % PICTURES])
  }
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'table,telegram,warc' },
    share: { type: 'string', default: '1' },
    dir: { type: 'string' },
  },
})
const share = Number(values.share)
const folder = values.dir ? resolve(values.dir) : mkdtempSync(join(tmpdir(), 'kznews-large-'))
mkdirSync(folder, { recursive: true })

/** Each source: its file, and how it is made. */
const SOURCES = {
  table: ['rows.csv', (path) => write(path, rows(), (number) => number > ROWS * share)],
  telegram: [
    'result.json',
    (path) => {
      let written = 0
      const last = (id) => {
        written = id * 1900
        return written >= TELEGRAM_BYTES * share
      }
      write(path, messages(last), () => false)
    },
  ],
  warc: [
    'crawl.warc.zst',
    (path) => {
      const plain = path.replace(/\.zst$/, '')
      write(plain, crawl(), (_, bytes) => bytes >= WARC_BYTES * share)
      const { status } = spawnSync('zstd', ['-q', '-f', '--rm', '-1', plain, '-o', path])
      if (status !== 0) throw new Error('zstd is needed')
    },
  ],
}

const place = makeHome()
try {
  for (const name of values.only.split(',')) {
    const [file, make] = SOURCES[name]
    const path = join(folder, file)
    make(path)
    const size = (statSync(path).size / MEGABYTE).toFixed(0)
    const target = join(place.home, 'archive')
    const run = measureWithPeak(
      `${kznews('import', '--dry-run', '--archive', target, path)} >/dev/null`,
      place,
    )
    const said = run.stderr.trim().split('\n').at(-1)
    console.log(
      `${file.padEnd(16)}${size.padStart(6)} MB${run.cpu.toFixed(1).padStart(8)} s CPU${(run.peak / MEGABYTE).toFixed(0).padStart(6)} MB peak  ${said}`,
    )
    rmSync(path, { force: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  place.remove()
}

/** Pages and texts in what people keep them in: MHTML, mail, zip, WACZ, Zstandard, WET, exports of WordPress. */

import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toRecord } from '../../src/archive/article.ts'
import { readDrafts } from '../../src/import/read.ts'

async function* streamOf(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: string | Uint8Array, size = 64 * 1024) {
  const found = []
  const origin = { place: 'дерек' }
  for await (const reading of readDrafts(streamOf(Buffer.from(content), size), origin))
    found.push('article' in reading ? toRecord(reading.article) : reading)
  return found as Record<string, unknown>[]
}

const PARAGRAPHS = [
  'Кіші Аралдың деңгейі бес метрге көтерілді, су жағаға жақындап, балық көбейді, ауылдар қайта жанданды.',
  'Балықшылар ауылға қайтып келді, зауыт ашылды, жастар жұмыспен қамтылды, мектеп жөндеуден өтті.',
]
const HTML = `<!doctype html><html lang="kk"><head><title>Арал қайтып келеді</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-04T09:30:00+05:00"></head>
<body><h1>Арал қайтып келеді</h1><article>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`
const ARTICLE = { title: 'Арал қайтып келеді', body: PARAGRAPHS }

/** Text as mail carries it. */
function quoted(text: string): string {
  const bytes = Array.from(Buffer.from(text), (byte) =>
    byte < 0x80 && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return bytes.join('').replace(/(?:=[\dA-F]{2}|[^\n]){1,70}(?!\n|$)/g, '$&=\n')
}

const MHTML = `From: <Saved by Blink>
Snapshot-Content-Location: https://aral.kz/kk/1
Subject: Aral
Date: Sat, 4 May 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----B--x----"


------B--x----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://ads.kz/frame

<!doctype html><p>=D0=90</p>
------B--x----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://aral.kz/kk/1

${quoted(HTML)}
------B--x----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://aral.kz/1.png

iVBORw0KGgo=
------B--x------
`

test('of MHTML the page that was shown is read, at its address', async () => {
  expect(await read(MHTML)).toMatchObject([
    { ...ARTICLE, url: 'https://aral.kz/kk/1', source: { retrieved: '2024-05-04T10:00:00Z' } },
  ])
})

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

const LETTER = `Return-Path: <a@aral.kz>
From: ${encoded('Арал таңы')} <a@aral.kz>
To: reader@example.kz
Subject: ${encoded('Арал қайтып келеді')}
Date: Mon, 4 Mar 2024 09:30:00 +0500
Message-ID: <1@aral.kz>
List-Unsubscribe: <https://aral.kz/u>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(`${HTML.replace('</article>', '</article><p>Хат керек болмаса: <a href="https://aral.kz/u">unsubscribe</a></p>')}`).toString('base64')}
`

test('a newsletter is an article of who sent it', async () => {
  const [found] = await read(LETTER)
  expect(found).toMatchObject({
    title: 'Арал қайтып келеді',
    datePublished: expect.stringMatching(/^2024-03-04T09:30/),
    publisher: 'Арал таңы',
  })
  expect(JSON.stringify(found?.body)).toContain('Балықшылар')
  expect(JSON.stringify(found?.body)).not.toContain('unsubscribe')
})

test('messages of an mbox are read one by one, notes of people are not', async () => {
  const note = LETTER.replace(/^List.*\n/m, '').replace(
    /\n\n[\s\S]*/,
    `\n\n${Buffer.from('Сәлем!').toString('base64')}\n`,
  )
  const mbox = [LETTER, note, LETTER].map(
    (each) => `From a@aral.kz Mon Mar  4 09:30:00 2024\n${each}`,
  )
  const found = await read(mbox.join('\n'))
  expect(found.map((each) => each.title ?? each.skipped)).toEqual([ARTICLE.title, ARTICLE.title, 1])
})

const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`
const warcRecord = (type: string, contentType: string, block: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://aral.kz/kk/1\r\nWARC-Date: 2024-05-04T10:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
const WARC = warcRecord('response', 'application/http; msgtype=response', response)

test('of a WACZ its web archives are read, of another zip what a folder gives', async () => {
  const wacz = zipSync({
    'datapackage.json': strToU8('{"title":"Арал","resources":[],"text":"жоқ"}'),
    'archive/data.warc.gz': [gzipSync(WARC), { level: 0 }],
    'pages/pages.jsonl': strToU8('{"title":"Арал","url":"https://aral.kz/kk/1"}\n'),
  })
  for (const size of [64 * 1024, 100]) {
    expect(await read(wacz, size)).toMatchObject([{ ...ARTICLE, url: 'https://aral.kz/kk/1' }])
  }
  const zip = zipSync({
    'бет.html': strToU8(HTML),
    'сурет.png': strToU8('x'),
    '__MACOSX/._бет.html': strToU8('x'),
  })
  expect(await read(zip)).toMatchObject([ARTICLE])
  expect(await read(zip.subarray(0, 200))).toMatchObject([{ reason: 'broken-zip' }])
  expect(await read(zipSync({ 'сурет.png': strToU8('x') }))).toMatchObject([
    { reason: 'empty-zip' },
  ])
})

/** A frame of Zstandard that holds bytes as they are (RFC 8878), one block for each 100,000 of them. */
function zstdFrame(content: Buffer): Buffer {
  const blocks = []
  for (let at = 0; at === 0 || at < content.length; at += 100_000) {
    const piece = content.subarray(at, at + 100_000)
    const isLast = at + 100_000 >= content.length
    const head = Buffer.alloc(3)
    head.writeUIntLE((piece.length << 3) | (isLast ? 1 : 0), 0, 3)
    blocks.push(head, piece)
  }
  // No checksum, a window of 1 MB.
  return Buffer.concat([Buffer.from('28b52ffd0050', 'hex'), ...blocks])
}

test('frames of Zstandard are one stream; what stands before the damage is read', async () => {
  const skipped = Buffer.from('502a4d1803000000414243', 'hex')
  const other = WARC.replaceAll('kk/1', 'kk/2')
  const packed = Buffer.concat([
    zstdFrame(Buffer.from(WARC)),
    skipped,
    zstdFrame(Buffer.from(other)),
  ])
  for (const size of [64 * 1024, 33]) {
    const found = await read(packed, size)
    expect(found.map(({ url }) => url)).toEqual(['https://aral.kz/kk/1', 'https://aral.kz/kk/2'])
  }
  const many = Array.from({ length: 100 }, (_, at) => WARC.replaceAll('kk/1', `kk/${at}`))
  const torn = await read(
    Buffer.concat([...many.map((each) => zstdFrame(Buffer.from(each)))]).subarray(0, -300),
  )
  expect(torn.at(-1)).toMatchObject({ reason: 'broken-zstd' })
  expect(torn.length).toBeGreaterThan(50)
})

test('a text that was taken out of a page (WET) is read as a copied page at its address', async () => {
  const text = `Арал қайтып келеді\n4 наурыз 2024, 09:30\n${PARAGRAPHS.join('\n')}\n`
  expect(await read(warcRecord('conversion', 'text/plain', text))).toMatchObject([
    { ...ARTICLE, url: 'https://aral.kz/kk/1', datePublished: '2024-03-04T09:30+05:00' },
  ])
  expect(await read(warcRecord('conversion', 'text/plain', 'Мәзір\nБасты\n'))).toMatchObject([
    { skipped: 1 },
  ])
})

const item = (title: string, more: string, content: string) => `<item><title>${title}</title>
<link>https://aral.kz/?p=1</link><pubDate>Mon, 04 Mar 2024 04:30:00 +0000</pubDate><dc:creator>aigul</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_date>2024-03-04 09:30:00</wp:post_date><wp:post_date_gmt>2024-03-04 04:30:00</wp:post_date_gmt>${more}</item>`
const POST = '<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>'

test('an export of WordPress: paragraphs, people, tags; no drafts, pages or pictures', async () => {
  const content = `${PARAGRAPHS.join('\n\n')}\n\n[caption id="1" width="2"]<img src="https://aral.kz/1.jpg"> Жағалау[/caption]\n\n[gallery ids="1,2"]`
  const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Арал таңы</title>
<wp:author><wp:author_login>aigul</wp:author_login><wp:author_display_name>Айгүл Серік</wp:author_display_name></wp:author>
${item('Арал қайтып келеді', `${POST}<category domain="category">Қоғам</category><category domain="post_tag">су</category>`, content)}
${item('Жоба', POST.replace('publish', 'draft'), PARAGRAPHS[0]!)}
${item('Сурет', POST.replace('>post<', '>attachment<'), '')}
${item('Біз туралы', POST.replace('>post<', '>page<'), PARAGRAPHS[0]!)}
</channel></rss>`
  expect(await read(wxr)).toMatchObject([
    {
      title: ARTICLE.title,
      datePublished: '2024-03-04T09:30+05:00',
      categories: ['Қоғам'],
      tags: ['су'],
      authors: [{ name: 'Айгүл Серік' }],
      body: [...PARAGRAPHS, { type: 'image', image: 0 }],
      images: [{ caption: 'Жағалау' }],
    },
    { skipped: 3 },
  ])
})

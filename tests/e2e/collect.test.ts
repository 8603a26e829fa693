/** `kznews import --feeds`: the archive's feeds, each in its turn, as a clock would run it. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lines } from '../support/answers.ts'
import { kznewsOnTerminal, temporaryFolder, writeFiles } from '../support/cli.ts'
import { type Answer, type Site, serve } from '../support/server.ts'
import { startKznews } from '../support/terminal.ts'

const LOCAL = ['import', '--feeds', '--archive', 'мұрағат', '--allow-private', '--lang', 'en']
const TEXT = 'Арал теңізінің солтүстігінде су деңгейі тағы көтерілді, деді мамандар. '.repeat(6)

const item = (number: number, text = TEXT) =>
  `<item><title>${number}-хабар</title><link>https://dala.example.kz/kk/${number}</link>
   <pubDate>Mon, 22 Jun 2026 17:41:00 +0500</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`
const feed = (...items: readonly string[]): Answer => ({
  headers: { 'Content-Type': 'application/rss+xml' },
  body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Дала</title>${items.join('')}</channel></rss>`,
})

/** The same site by another name: requests to one host wait for each other. */
const elsewhere = ({ origin }: Site) => origin.replace('127.0.0.1', 'localhost')

const run = (folder: string, args: readonly string[]) => startKznews(folder, args).ended

test('what is new of all feeds is stored, and where nobody looks nothing is said of it', async () => {
  const site = await serve({
    '/a.rss': [feed(item(1)), feed(item(1), item(2))],
    '/b.rss': feed(item(3)),
  })
  const folder = temporaryFolder()
  writeFiles(folder, {
    'мұрағат/feeds.txt': `# таңғы таспалар\n${site.origin}/a.rss "~Дала" ауыл\n\n"query:оқылмаған:unread = \\"yes\\""\n${elsewhere(site)}/b.rss\n${site.origin}/a.rss\n`,
  })
  const first = await run(folder, LOCAL)
  expect([first.status, first.stdout, first.stderr]).toEqual([0, '', ''])
  expect(site.paths()).toEqual(['/a.rss', '/b.rss'])
  const second = await run(folder, [...LOCAL, '--json'])
  expect(JSON.parse(second.stdout)).toMatchObject({ stored: 1, unchanged: 2, refused: [] })
  expect(second.stderr).toBe('')
})

test('a feed that fails costs itself, and all that was said is told then', async () => {
  const site = await serve({ '/a.rss': { status: 404 }, '/b.rss': feed(item(3)) })
  const folder = temporaryFolder()
  writeFiles(folder, {
    'мұрағат/feeds.txt': `${site.origin}/a.rss\nкеше\n${elsewhere(site)}/b.rss\n`,
  })
  const failed = await run(folder, LOCAL)
  expect(failed.status).toBe(3)
  expect(failed.stderr).toContain(`${site.origin}/a.rss`)
  expect(failed.stderr).toContain('no address were passed over: 2')
  expect(lines(failed.stderr).at(-1)).toMatch(/^Read: 1 · saved: 1 .* refused: 1$/)
})

test('an edited article is a conflict until its update is asked for', async () => {
  const site = await serve({ '/a.rss': [feed(item(1)), feed(item(1, `${TEXT} Түзетілді.`))] })
  const folder = temporaryFolder()
  writeFiles(folder, { 'мұрағат/feeds.txt': `${site.origin}/a.rss\n` })
  await run(folder, LOCAL)
  const conflict = await run(folder, LOCAL)
  expect(conflict.status).toBe(1)
  expect(conflict.stderr).toContain('conflict')
  const update = await run(folder, [...LOCAL, '--update'])
  expect([update.status, update.stderr]).toEqual([0, ''])
})

test('OPML may name the feeds, in the archive or as a file of its own; folders in it too', async () => {
  const site = await serve({ '/a.rss': feed(item(1)), '/b.rss': feed(item(2)) })
  const folder = temporaryFolder()
  const outline = (address: string) => `<outline type="rss" text="Дала" xmlUrl="${address}"/>`
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Таспалар</title></head><body>
    ${outline(`${site.origin}/a.rss`)}<outline text="Облыс">${outline(`${elsewhere(site)}/b.rss`)}</outline></body></opml>`
  writeFiles(folder, { 'мұрағат/feeds.opml': opml, 'таспалар.xml': opml })
  expect((await run(folder, LOCAL)).status).toBe(0)
  expect(site.paths()).toEqual(['/a.rss', '/b.rss'])
  const named = await run(folder, [...LOCAL, '--json', 'таспалар.xml'])
  expect(JSON.parse(named.stdout)).toMatchObject({ unchanged: 2 })
  const plain = await run(folder, ['import', 'таспалар.xml', '--lang', 'en', '--archive', 'басқа'])
  expect(plain.status).toBe(1)
  expect(plain.stderr).toContain('kznews import --feeds')
})

test('two at once: the second leaves at once, and has nothing to say', async () => {
  let answer = () => {}
  const waiting = new Promise<void>((resolve) => {
    answer = resolve
  })
  let asked = () => {}
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const body = (feed(item(1)) as { body: string }).body
  const site = await serve({
    '/a.rss': (response) => {
      asked()
      void waiting.then(() => response.end(body))
    },
  })
  const folder = temporaryFolder()
  writeFiles(folder, { 'мұрағат/feeds.txt': `${site.origin}/a.rss\n` })
  const first = run(folder, LOCAL)
  await isAsked
  const second = await run(folder, LOCAL)
  expect([second.status, second.stderr]).toEqual([0, ''])
  const seen = kznewsOnTerminal(folder, LOCAL)
  expect(seen.stdout).toContain('Another kznews is collecting')
  answer()
  expect((await first).status).toBe(0)
  expect(site.paths()).toEqual(['/a.rss'])
  expect(existsSync(join(folder, 'мұрағат/2026'))).toBe(true)
})

test('an archive without a file of feeds says how to make one, and nothing is made', async () => {
  const folder = temporaryFolder()
  const missing = await run(folder, LOCAL)
  expect(missing.status).toBe(3)
  expect(missing.stderr).toContain('feeds.txt')
  expect(readdirSync(folder)).not.toContain('мұрағат')
  const nothing = await run(folder, ['import'])
  expect(nothing.status).toBe(2)
})

test('a folder that has only its file of feeds is an archive', async () => {
  const site = await serve({ '/a.rss': feed(item(1)) })
  const folder = temporaryFolder()
  writeFiles(folder, { 'archive/feeds.txt': `${site.origin}/a.rss\n` })
  expect((await run(folder, ['import', '--feeds', '--allow-private'])).status).toBe(0)
  expect(readdirSync(join(folder, 'archive'))).toContain('2026')
})

const page = (number: number) => `<!doctype html><html lang="kk"><head><title>${number}-бет</title>
<meta property="og:type" content="article"><meta property="og:title" content="${number}-бет">
<meta property="article:published_time" content="2026-06-22T17:41:00+05:00"></head>
<body><article><h1>${number}-бет</h1><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`

test('--full fetches the pages of a sitemap, those that are new, by the sitemaps that it names', async () => {
  const site = await serve({ '/1': page(1), '/2': page(2) })
  const folder = temporaryFolder()
  const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    ${[1, 2].map((number) => `<url><loc>${number === 1 ? site.origin : elsewhere(site)}/${number}</loc><news:news><news:publication_date>2026-06-2${number}</news:publication_date><news:title>${number}-бет</news:title></news:news></url>`).join('')}</urlset>`
  writeFiles(folder, { 'sitemap.xml': map })
  const full = ['import', '--full', '--allow-private', '--archive', 'мұрағат', '--json']
  const first = await run(folder, [...full, 'sitemap.xml'])
  expect(JSON.parse(first.stdout), first.stderr).toMatchObject({ stored: 2, refused: [] })
  // The newest first.
  expect(site.paths()).toEqual(['/2', '/1'])
  const refused = await run(folder, [
    'import',
    'sitemap.xml',
    '--archive',
    'мұрағат',
    '--lang',
    'en',
  ])
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('--full')
})

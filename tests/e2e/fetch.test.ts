/** `kznews import <url>` as a user sees it: the built program, and a site on this machine. */

import { expect, test } from 'vitest'
import { lines } from '../support/answers.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'
import { type Answer, serve } from '../support/server.ts'
import { startKznews } from '../support/terminal.ts'

const LOCAL = ['import', '--archive', 'архив', '--allow-private']
const ARAL = {
  id: 'aral',
  title: 'Арал қайтып келеді',
  datePublished: '2026-06-22',
  body: ['Су көтерілді.'],
}
const BALQASH = { ...ARAL, id: 'balqash', title: 'Балқаш тартылды' }

const json = (value: unknown, headers: Record<string, string> = {}): Answer => ({
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(value),
})

const run = (folder: string, args: readonly string[]) => startKznews(folder, args).ended

test('an address is fetched and kept; a second time nothing is new, and nothing is sent', async () => {
  const site = await serve({ '/a': [json([ARAL], { ETag: '"1"' }), { status: 304 }] })
  const folder = temporaryFolder()
  const first = await run(folder, [...LOCAL, '--json', `${site.origin}/a`])
  expect(first.status, first.stderr).toBe(0)
  expect(JSON.parse(first.stdout)).toMatchObject({
    articles: [{ id: 'aral', status: 'stored', place: `${site.origin}/a[1]` }],
    stored: 1,
  })
  const second = await run(folder, [...LOCAL, '--json', `${site.origin}/a`])
  expect(JSON.parse(second.stdout)).toMatchObject({ stored: 0, unchanged: 1, refused: [] })
  expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"1"')
  // Into another archive it comes from the cache.
  const other = await run(folder, [
    'import',
    '--archive',
    'басқа',
    '--allow-private',
    `${site.origin}/a`,
  ])
  expect(other.stderr).toContain('сақталды: 1')
  expect(site.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1)
})

test('a page at a mirror is the article of its canonical address', async () => {
  const url = 'https://www.azattyq.org/a/33423632.html'
  const page = `<!doctype html><html lang="kk"><head><title>Арал қайтып келеді</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<meta property="og:title" content="Арал қайтып келеді">
<meta property="article:published_time" content="2026-06-22T17:41:00+05:00"></head>
<body><article><h1>Арал қайтып келеді</h1>
<p>${'Арал теңізінің солтүстігінде су деңгейі тағы көтерілді, деді мамандар. '.repeat(4)}</p>
<p>${'Балықшылар былтырғыдан көп балық аулады, зауыт қайта ашылды. '.repeat(4)}</p></article></body></html>`
  const site = await serve({ '/a/33423632.html': page, '/amp/x': page })
  const folder = temporaryFolder()
  const addresses = [`${site.origin}/a/33423632.html`, `${site.origin}/amp/x`]
  const { status, stdout, stderr } = await run(folder, [...LOCAL, '--json', ...addresses])
  expect(status, stderr).toBe(0)
  expect(JSON.parse(stdout).articles).toMatchObject([
    { id: 'azattyq-33423632', status: 'stored' },
    { id: 'azattyq-33423632', status: 'unchanged' },
  ])
})

test('a feed that has grown brings what is new', async () => {
  const site = await serve({
    '/f': [json([ARAL], { ETag: '"1"' }), json([BALQASH, ARAL], { ETag: '"2"' })],
  })
  const folder = temporaryFolder()
  await run(folder, [...LOCAL, `${site.origin}/f`])
  const again = await run(folder, [...LOCAL, '--json', `${site.origin}/f`])
  expect(JSON.parse(again.stdout)).toMatchObject({ stored: 1, unchanged: 1 })
})

test('an address that cannot be fetched is reported with its reason, the others go on, and the status is 3', async () => {
  const site = await serve({
    '/a': json(ARAL),
    '/robots.txt': { body: 'User-agent: *\nDisallow: /құпия' },
  })
  const folder = temporaryFolder()
  writeFiles(folder, { 'б.json': BALQASH })
  const addresses = [
    `${site.origin}/zhoq`,
    `${site.origin}/құпия/1`,
    'http://zhoq.invalid/',
    `${site.origin}/a`,
  ]
  const { status, stdout, stderr } = await run(folder, [...LOCAL, '--json', ...addresses, 'б.json'])
  expect(status).toBe(3)
  const report = JSON.parse(stdout)
  expect(report.articles.map(({ id }: { id: string }) => id)).toEqual(['aral', 'balqash'])
  expect(report.refused.map(({ place }: { place: string }) => place)).toEqual(addresses.slice(0, 3))
  expect(lines(stderr).slice(0, 3)).toEqual([
    `алынбады: ${site.origin}/zhoq: Мұндай бет жоқ (HTTP 404): 127.0.0.1:${site.port}. Мекенжайды браузерден ашып, тексеріп көріңіз.`,
    expect.stringContaining('robots.txt'),
    'алынбады: http://zhoq.invalid/: Мұндай сервер табылмады: zhoq.invalid. Мекенжайды және интернет байланысын тексеріңіз.',
  ])
})

test('a fetched page without an article is a negative answer, not a failure', async () => {
  const site = await serve({ '/a': { headers: { 'Content-Type': 'text/plain' }, body: 'Арал' } })
  expect((await run(temporaryFolder(), [...LOCAL, `${site.origin}/a`])).status).toBe(1)
})

test('a private address is refused with a hint to --allow-private', async () => {
  const site = await serve({ '/a': json(ARAL) })
  const { status, stderr } = await run(temporaryFolder(), [
    'import',
    '--archive',
    'архив',
    `${site.origin}/a`,
  ])
  expect(status).toBe(3)
  expect(stderr).toContain('--allow-private')
  expect(site.asked).toEqual([])
})

test('--full fetches the page behind a summary, and says of those that could not be had', async () => {
  const summary = (id: string, url: string) => ({
    ...ARAL,
    id,
    url,
    body: ['Қысқаша.'],
    source: { warnings: ['summary-only'] },
  })
  const site = await serve({ '/1': json(ARAL) })
  const folder = temporaryFolder()
  const feed = [summary('a1', `${site.origin}/1`), summary('a2', `${site.origin}/2`)]
  writeFiles(folder, { 'лента.json': feed })
  const short = await run(folder, [...LOCAL, 'лента.json'])
  expect(short.stderr).toContain('сақталды: 2')
  const full = await run(folder, [...LOCAL, '--json', '--full', 'лента.json'])
  expect(full.status, full.stderr).toBe(0)
  expect(JSON.parse(full.stdout)).toMatchObject({ updated: 1, unchanged: 1, refused: [] })
  expect(full.stderr).toContain(`${site.origin}/2: беті алынбады`)
  const again = await run(folder, [...LOCAL, '--json', '--full', 'лента.json'])
  expect(JSON.parse(again.stdout)).toMatchObject({ updated: 0, unchanged: 2 })
  expect(site.paths()).toEqual(['/1', '/2', '/2'])
})

test('Ctrl-C ends a fetch at once', async () => {
  let hasBegun = () => {}
  const begun = new Promise<void>((resolve) => {
    hasBegun = resolve
  })
  const site = await serve({ '/a': hasBegun })
  const { child, ended } = startKznews(temporaryFolder(), [...LOCAL, `${site.origin}/a`])
  await begun
  const stopped = Date.now()
  child.kill('SIGINT')
  // A shell makes 130 of the signal.
  expect(await ended).toMatchObject({ signal: 'SIGINT' })
  expect(Date.now() - stopped).toBeLessThan(2000)
})

// The quality of reading feeds, on suites that nobody here wrote: the reader of import, from bytes to
// drafts, over every file of a folder.
//
//   npm run eval -- --feeds <dir> [--misses]
//
// Every file is to be read: with at least one article, or with a reason that a user understands.
// None may crash it, take five seconds or leave a control character in a field. Where a file says
// in a comment what it expects (`Expect: … entries[0]['title'] == '…'`, as feedparser's tests do),
// what is asked of a first article is compared with ours, if our record has such a field:
//
//   title, title_detail.value      → title, as text
//   link, links[0].href            → url, or another of the article's addresses, without fragment
//   published, created             → datePublished, as an instant
//   updated, modified              → dateModified, else datePublished, as an instant
//   summary, description           → the description or the whole text, as text
//   content[0].value               → the text, and the targets of its links
//
// HTML is compared by what it shows: our records hold no HTML, and titles no links. An item that is
// nothing but a date is refused: where its date is asked for, it is read again with a title. `Header: Content-Location` is the
// address of a feed; without it files whose names begin with http_ stand where feedparser serves them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { CHECKS, expectationOf } from './feed-expectations.mjs'

const root = join(import.meta.dirname, '..', '..')

const SLOW_MS = 5000
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/

async function loadReaders(folder) {
  await build({
    entryPoints: [join(root, 'src/import/read.ts'), join(root, 'src/archive/inline.ts')],
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const load = (path) => import(pathToFileURL(join(folder, path)).href)
  const [{ readDrafts }, { blockText, parseInline }] = await Promise.all([
    load('import/read.mjs'),
    load('archive/inline.mjs'),
  ])
  return { readDrafts, blockText, parseInline }
}

async function* streamOf(bytes) {
  yield bytes
}

/** All strings in a value, keys too. */
function stringsIn(value) {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
}

function addressOf(file, text) {
  const [, given] = /Header:\s*Content-Location:\s*(\S+)/.exec(text) ?? []
  const base = `http://127.0.0.1:8097/${file}`
  if (given !== undefined) return new URL(given, base).href
  return /(?:^|\/)http_/.test(file) ? base : undefined
}

async function readBytes(bytes, origin, tools) {
  const result = { articles: [], refusals: [] }
  try {
    for await (const reading of tools.readDrafts(streamOf(bytes), origin)) {
      if ('article' in reading) result.articles.push(reading.article)
      else result.refusals.push(reading.reason)
    }
  } catch (error) {
    result.crash = error
  }
  return result
}

/** Items that are nothing but a date, with a title. */
function withTitle(bytes) {
  const text = bytes.toString('latin1')
  return Buffer.from(text.replace(/<(?:item|entry)\b[^>]*>/g, '$&<title>Aral</title>'), 'latin1')
}

async function readFile(dir, file, tools) {
  const bytes = readFileSync(join(dir, file))
  const text = bytes.toString('latin1')
  const url = addressOf(file, text)
  const origin = { place: file, ...(url && { url }) }
  const start = performance.now()
  const result = await readBytes(bytes, origin, tools)
  const ms = performance.now() - start
  const expectation = expectationOf(bytes.toString('utf8'))
  const isDated = ['published', 'updated'].includes(expectation?.kind)
  const needsTitle = isDated && result.articles.length === 0
  const [first] = needsTitle
    ? (await readBytes(withTitle(bytes), origin, tools)).articles
    : result.articles
  const isMet =
    expectation && first !== undefined && CHECKS[expectation.kind](first, expectation.value, tools)
  const hasItems = /<(?:\w+:)?(?:item|entry)[\s>]/.test(text)
  return { ...result, file, ms, expectation, first, isMet, hasItems }
}

/** A feed is empty if it is, and not because its items were not found. */
function isUnderstood({ articles, refusals, hasItems }) {
  const clear = (reason) =>
    typeof reason === 'object' || reason === 'no-article' || (reason === 'empty-feed' && !hasItems)
  return articles.length > 0 || (refusals.length > 0 && refusals.every(clear))
}

const percent = (part, all) => `${part}/${all} ${((100 * part) / (all || 1)).toFixed(1)} %`

function report(name, value, target = '') {
  console.log(`${name.padEnd(44)} ${String(value).padStart(18)}  ${target}`.trimEnd())
}

function reportReading(results) {
  const read = results.filter(({ articles }) => articles.length > 0)
  report('files with an article', percent(read.length, results.length))
  const understood = results.filter(isUnderstood)
  report(
    'files with an article or a clear reason',
    percent(understood.length, results.length),
    '>= 95 % (W3C)',
  )
  const faults = {
    crashes: results.filter(({ crash }) => crash !== undefined),
    'over five seconds': results.filter(({ ms }) => ms > SLOW_MS),
    'control characters in a field': results.filter(({ articles }) =>
      stringsIn(articles).some((text) => CONTROL.test(text)),
    ),
  }
  for (const [name, found] of Object.entries(faults)) {
    report(name, found.length, '0')
    for (const { file, crash } of found) console.log('  ', file, crash?.stack ?? '')
  }
}

function reportExpectations(results) {
  const asked = results.filter(({ expectation }) => expectation !== undefined)
  if (asked.length === 0) return
  const met = (list) => percent(list.filter(({ isMet }) => isMet).length, list.length)
  for (const kind of Object.keys(CHECKS)) {
    const ofKind = asked.filter(({ expectation }) => expectation.kind === kind)
    if (ofKind.length > 0) report(`expected ${kind}`, met(ofKind))
  }
  report('expected, all', met(asked), '>= 75 %')
}

function reportMisses(results) {
  for (const { file, expectation, isMet, first, refusals } of results) {
    if (expectation === undefined || isMet) continue
    console.log('\n', file, JSON.stringify(expectation))
    console.log('  ', JSON.stringify(first ?? refusals))
  }
  for (const result of results) if (!isUnderstood(result)) console.log(result.file, result.refusals)
}

export async function evaluateFeeds(dir, { misses = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-feeds-'))
  try {
    const tools = await loadReaders(folder)
    const files = readdirSync(dir, { recursive: true })
      .sort()
      .filter((file) => statSync(join(dir, file)).isFile())
    const results = []
    for (const file of files) results.push(await readFile(dir, file, tools))
    reportReading(results)
    reportExpectations(results)
    if (misses) reportMisses(results)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

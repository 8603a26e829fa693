// How well feeds are read, on suites that nobody here wrote: the reader of import, from bytes to
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
// HTML is compared by what it shows: our records hold no HTML, and titles no links. Files whose first
// article is not ours to keep (nothing but a date) count as misses. `Header: Content-Location` is the
// address of a feed; without it files whose names begin with http_ stand where feedparser serves them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

const SLOW_MS = 5000
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/

async function loadReaders(folder) {
  await build({
    entryPoints: [join(root, 'src/import/read-drafts.ts'), join(root, 'src/archive/inline.ts')],
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
    load('import/read-drafts.mjs'),
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

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** What a piece of HTML shows, by the plainest of means: not those that are measured. */
function shown(html) {
  return html
    .replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' ')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return NAMED[name.toLowerCase()] ?? all
    })
}

/** Words and marks, without the spaces between them: tags are no place to argue about those. */
const bare = (text) => text.replace(/[\s\u00a0]+/g, '')

/** A text of ours is one of theirs, read as HTML or, where they say that it is plain, as it stands. */
function sameText(ours, theirs) {
  return ours !== undefined && [bare(shown(theirs)), bare(theirs)].includes(bare(ours))
}

const withoutFragment = (address) => address.replace(/#.*$/s, '')

function linkTargets(body, { parseInline }) {
  const texts = body.flatMap((block) =>
    typeof block === 'string' ? [block] : (block.items ?? [block.text ?? '']),
  )
  return texts.flatMap((text) => parseInline(text).flatMap(({ href }) => href || []))
}

/** Each kind of expectation: whether an article of ours meets it. */
const CHECKS = {
  title: ({ title }, expected) => sameText(title, expected),
  link: ({ url, source }, expected) =>
    [url, source?.url, ...(source?.urls ?? [])]
      .filter((each) => each !== undefined)
      .some((each) => withoutFragment(each) === withoutFragment(expected)),
  published: ({ datePublished }, expected) => Date.parse(datePublished) === Date.parse(expected),
  updated: ({ dateModified, datePublished }, expected) =>
    Date.parse(dateModified ?? datePublished) === Date.parse(expected),
  summary: ({ description, body }, expected, tools) =>
    sameText(description, expected) || sameText(body.map(tools.blockText).join(' '), expected),
  content: ({ body }, expected, tools) =>
    sameText(body.map(tools.blockText).join(' '), expected) &&
    [...expected.matchAll(/<a [^>]*href="([^"]*)"/g)].every(([, href]) =>
      linkTargets(body, tools).includes(href),
    ),
}

const FIELDS = {
  title: 'title',
  "title_detail']['value": 'title',
  link: 'link',
  "links'][0]['href": 'link',
  published: 'published',
  published_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  summary: 'summary',
  description: 'summary',
  "summary_detail']['value": 'summary',
  "content'][0]['value": 'content',
}

/** A string of Python, or a time tuple of it, which is in UTC. */
function pythonValue(literal) {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+),/.exec(literal)
  if (tuple !== null) {
    const [year, month, ...rest] = tuple.slice(1).map(Number)
    return new Date(Date.UTC(year, month - 1, ...rest)).toISOString()
  }
  const quoted = /^u?("""|'''|"|')([\s\S]*?)\1(?: and |$)/.exec(literal)
  return quoted?.[2]
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\n/g, '\n')
    .replace(/\\(['"\\])/g, '$1')
}

/** What a file expects of its first article, where our record has such a field. */
function expectationOf(text) {
  const [, line = ''] = /Expect:\s*(.*)/.exec(text) ?? []
  const [, field = '', literal = ''] =
    /^(?:not bozo and )?entries\[0\]\['(.*?)'\] == (.*)$/.exec(line.trim()) ?? []
  const kind = FIELDS[field]
  const value = kind && pythonValue(literal.trim())
  return value === undefined ? undefined : { kind, value }
}

function addressOf(file, text) {
  const [, given] = /Header:\s*Content-Location:\s*(\S+)/.exec(text) ?? []
  const base = `http://127.0.0.1:8097/${file}`
  if (given !== undefined) return new URL(given, base).href
  return /(?:^|\/)http_/.test(file) ? base : undefined
}

async function readFile(dir, file, tools) {
  const bytes = readFileSync(join(dir, file))
  const text = bytes.toString('latin1')
  const url = addressOf(file, text)
  const start = performance.now()
  const result = {
    file,
    articles: [],
    refusals: [],
    hasItems: /<(?:\w+:)?(?:item|entry)[\s>]/.test(text),
    expectation: expectationOf(bytes.toString('utf8')),
  }
  try {
    for await (const reading of tools.readDrafts(streamOf(bytes), {
      place: file,
      ...(url && { url }),
    })) {
      if ('article' in reading) result.articles.push(reading.article)
      else result.refusals.push(reading.reason)
    }
  } catch (error) {
    result.crash = error
  }
  result.ms = performance.now() - start
  return result
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

export async function evaluateFeeds(dir, { misses = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-feeds-'))
  try {
    const tools = await loadReaders(folder)
    const files = readdirSync(dir, { recursive: true })
      .sort()
      .filter((file) => statSync(join(dir, file)).isFile())
    const results = []
    for (const file of files) results.push(await readFile(dir, file, tools))
    const read = results.filter(({ articles }) => articles.length > 0)
    report('files with an article', percent(read.length, results.length))
    report(
      'files with an article or a clear reason',
      percent(results.filter(isUnderstood).length, results.length),
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
    const asked = results.filter(({ expectation }) => expectation !== undefined)
    const met = asked.filter(
      ({ articles: [first], expectation: { kind, value } }) =>
        first !== undefined && CHECKS[kind](first, value, tools),
    )
    for (const kind of Object.keys(CHECKS)) {
      const ofKind = (list) => list.filter(({ expectation }) => expectation.kind === kind)
      if (ofKind(asked).length > 0) {
        report(`expected ${kind}`, percent(ofKind(met).length, ofKind(asked).length))
      }
    }
    if (asked.length > 0) report('expected, all', percent(met.length, asked.length), '>= 75 %')
    if (misses) {
      for (const {
        file,
        expectation,
        articles: [first],
        refusals,
      } of asked) {
        if (met.some((each) => each.file === file)) continue
        console.log('\n', file, JSON.stringify(expectation))
        console.log('  ', JSON.stringify(first ?? refusals))
      }
      for (const result of results)
        if (!isUnderstood(result)) console.log(result.file, result.refusals)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

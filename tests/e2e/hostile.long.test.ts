/**
 * An archive of attacks: every control and every family of escapes in every field, in names of files
 * and folders, in what is typed. Nothing of it reaches a terminal or a plain pipe; JSON is exact.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonOf, lines } from '../support/answers.ts'
import {
  kznews,
  kznewsOnTerminal,
  standingFolder,
  temporaryFolder,
  writeFiles,
} from '../support/cli.ts'
import {
  ATTACKS,
  evilArticle,
  expectExact,
  expectHarmless,
  expectHarmlessOnTerminal,
  IN_NAMES,
} from '../support/hostile.ts'

/** All that can be in a name, at once. */
const TYPED = IN_NAMES.join('').replaceAll('/', '')

const EVIL_FOLDER = `${IN_NAMES[0]}${IN_NAMES[1]}-қалта`.replaceAll('/', '')
const broken = (name: string) => `${name.replaceAll('/', '')}-сынық.json`

/** Attack by attack an article in a file of its own; files named by attacks; broken ones; twins. */
function evilArchive(): Record<string, unknown> {
  const files: Record<string, unknown> = {}
  for (const [at, attack] of ATTACKS.entries()) {
    files[`archive/2024/${at}.json`] = evilArticle(attack, at)
  }
  for (const [at, name] of IN_NAMES.entries()) {
    files[`archive/${EVIL_FOLDER}/${broken(name)}`] = '{"title": '
    const twin = JSON.stringify({ ...evilArticle(name, at), title: `Егіз ${name}` })
    const odd = JSON.stringify({
      title: `Күн ${name}`,
      date: `күн ${name}`,
      dateModified: `2024-02-30 ${name}`,
      url: `javascript:${name}`,
      authors: { [name]: name },
      body: ['м', { [name]: name }],
    })
    files[`archive/${name.replaceAll('/', '')}.jsonl`] = `${twin}\n${odd}\n{"${name}\n`
  }
  return files
}

const folder = standingFolder({
  ...evilArchive(),
  // What is told apart in a name of bytes that are no UTF-8 is not: but it must not come out either.
  'page.txt': `Тақырып ${TYPED}\n\n2024-05-01\n\nМәтін ${TYPED} соңы.\n`,
  'өзге.json': { ...evilArticle(IN_NAMES[2]!, 97), body: ['Басқа мәтін'] },
})
mkdirSync(join(folder, 'archive', 'bytes'))
writeFileSync(
  Buffer.from(`${folder}/archive/bytes/\xff\x9b31m\x1b[2J.json`, 'latin1'),
  '{"title": ',
)

/** Command lines. A new command is a line here. */
const COMMANDS: readonly (readonly string[])[] = [
  ['list', '--limit', 'all'],
  ['list', '--limit', 'all', '--sort', 'title'],
  ['list', '--strict'],
  ['list', '-c', TYPED],
  ['list', '-c', 'Айдарр'],
  ['list', '--on', TYPED],
  ['list', '--since', TYPED],
  ['list', '-n', TYPED],
  ['list', '--sort', TYPED],
  ['list', '--format', TYPED],
  ['list', '--json', '--format', TYPED],
  ['list', '--archive', TYPED],
  ['list', '--color', TYPED],
  ['list', `--${TYPED}`],
  ['list', TYPED],
  [TYPED],
  ['help', TYPED],
  ['--lang', TYPED],
  ['search', 'мәтін', '--limit', 'all'],
  ['search', 'мәтін', 'жоқсөз'],
  ['search', 'мәтіндердін'],
  ['search', 'соңы', '--limit', 'all', '--kwic', '--sort', 'left'],
  ['search', 'соңы', '--kwic', '--sort', 'right'],
  ['search', 'мәтін', '--explain'],
  ['search', TYPED],
  ['search', TYPED, '--explain'],
  ['search', `"${TYPED}"`, `title:${TYPED}`, `date:${TYPED}`],
  ['show', 'id0 '],
  ['show', 'id'],
  ['show', 'id0x'],
  ['show', 'id57x'],
  ['show', TYPED],
  ['show', '--', `-${TYPED}`],
  ['show', '-', '--format', TYPED],
  ['stats'],
  ['stats', '--by', 'category'],
  ['stats', 'соңы', '--by', 'category'],
  ['stats', TYPED],
  ['stats', '--by', TYPED],
  ['check'],
  ['check', '--json'],
  ['completion', TYPED],
  ['analyze', TYPED],
  ['index'],
  ['index', '--json'],
  ['import', '--dry-run', TYPED],
  ['import', '--dry-run', 'page.txt'],
  ['import', '--dry-run', 'archive'],
  ['import', '--dry-run', '--json', 'archive'],
  ['import', '--dry-run', '--archive', 'archive', 'өзге.json'],
]

/** Commands that get all attacks on stdin. */
const PIPED: readonly (readonly string[])[] = [
  ['analyze', '-'],
  ['analyze', '--stems', '-'],
  ['analyze', '--keys', '-'],
  ['import', '--dry-run', '-'],
]

const nameOf = (args: readonly string[]) => args.join(' ').replaceAll(TYPED, '<attacks>')

function expectHarmlessInPipe(args: readonly string[], input = ''): void {
  const run = kznews(folder, args, { input })
  expectHarmless(run.stdout, '\n\t')
  expectHarmless(run.stderr)
  expect(run.status, run.stderr).not.toBe(70)
  expect(run.stdout + run.stderr).not.toBe('')
  const isJson = args.includes('--json') && run.stdout !== ''
  if (isJson) expect(() => JSON.parse(run.stdout)).not.toThrow()
}

for (const args of PIPED) {
  test(`${nameOf(args)}, given attacks: nothing but text reaches a pipe`, () => {
    expectHarmlessInPipe(args, ATTACKS.join('\n'))
  })
}

for (const args of COMMANDS) {
  test(`${nameOf(args)}: nothing but text reaches a pipe`, () => {
    expectHarmlessInPipe(args)
  })

  test(`${nameOf(args)}: nothing but text and ours reaches a terminal and a pager`, () => {
    for (const columns of [40, 120]) {
      for (const KZNEWS_PAGER of ['cat', 'cat -']) {
        const run = kznewsOnTerminal(folder, args, { columns, env: { KZNEWS_PAGER } })
        expectHarmlessOnTerminal(run.stdout)
        expect(run.status).not.toBe(70)
        expect(run.stdout).not.toBe('')
      }
    }
  })
}

test('completions are harmless: one a line, in columns of tabs', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    for (const words of [
      ['show', ''],
      ['list', '-c', ''],
      ['list', '--category='],
    ]) {
      const run = kznews(folder, ['complete', shell, '--', ...words])
      expectHarmless(run.stdout, '\n\t')
      expect(run.stderr).toBe('')
    }
  }
})

test('check as csv is harmless', () => {
  expectHarmless(kznews(folder, ['check', '--csv']).stdout, '\r\n')
})

/** Sources of others with attacks in every place: a page, a feed, a paste, foreign JSON. */
const SOURCES: Readonly<Record<string, (attack: string) => string>> = {
  page: (attack) =>
    `<!doctype html><html lang="kk"><title>${attack}</title><meta name="author" content="${attack}"><body><article><h1>Мақала ${attack}</h1><p>${'Мәтін соңы. '.repeat(60)}${attack}</p><figure><img src="https://x.kz/1.jpg" alt="${attack}"><figcaption>${attack}</figcaption></figure><a href="javascript:${attack}">${attack}</a></article>`,
  feed: (attack) =>
    `<rss version="2.0"><channel><title>${attack}</title><item><title>Мақала ${attack}</title><link>https://x.kz/${attack}</link><category>${attack}</category><guid>${attack}</guid><pubDate>${attack}</pubDate><description><![CDATA[<p>Мәтін ${attack}</p>]]></description></item></channel></rss>`,
  jsonld: (attack) =>
    JSON.stringify({
      '@type': 'NewsArticle',
      headline: `Мақала ${attack}`,
      articleBody: `Мәтін ${attack}`,
      author: attack,
      articleSection: attack,
      datePublished: attack,
    }),
}

for (const [name, make] of Object.entries(SOURCES)) {
  test(`import of a ${name} with attacks in it stores and says text alone`, () => {
    const sources = ATTACKS.map(make)
    const own = temporaryFolder()
    writeFiles(own, Object.fromEntries(sources.map((text, at) => [`${name}${at}.txt`, text])))
    const args = ['import', '--archive', 'архив', '.']
    const run = kznews(own, [...args, '--json'])
    expect(run.status, run.stderr).toBeLessThan(2)
    expectHarmless(run.stdout)
    expectHarmless(run.stderr)
    expectHarmlessOnTerminal(kznewsOnTerminal(own, [...args, '--dry-run']).stdout)
    const shown = kznews(own, ['list', '--archive', 'архив', '-n', 'all', '--format', 'md'])
    expectHarmless(shown.stdout)
    expect(shown.stdout).toContain('Мақала')
  })
}

/** The ids of all articles, as a pipe gets them. */
const idLines = () => kznews(folder, ['list', '--limit', 'all', '--format', 'ids']).stdout

const ROW_FORMATS = { json: '\n', ndjson: '\n', csv: '\r\n', tsv: '\n\t', ids: '\n', table: '\n' }
for (const [format, allowed] of Object.entries(ROW_FORMATS)) {
  test(`list, search and stats as ${format} are harmless`, () => {
    for (const args of [['list'], ['search', 'мәтін'], ['stats', 'мәтін', '--by', 'category']]) {
      if (args[0] === 'stats' && format === 'ids') continue
      const limit = args[0] === 'stats' ? [] : ['--limit', 'all']
      const run = kznews(folder, [...args, ...limit, '--format', format])
      expect(run.status).toBe(0)
      expectHarmless(run.stdout, allowed)
    }
  })
}

for (const format of ['text', 'md', 'html', 'json', 'jsonfeed', 'jsonld']) {
  test(`every article as ${format} is harmless`, () => {
    const input = idLines()
    expect(lines(input).length).toBeGreaterThanOrEqual(ATTACKS.length)
    const run = kznews(folder, ['show', '-', '--format', format], { input })
    expect(run.status, run.stderr).toBe(0)
    expect(run.stdout.match(/Сипаттама/g)?.length).toBeGreaterThanOrEqual(ATTACKS.length)
    expectHarmless(run.stdout)
  })
}

test('every article comes back exactly as JSON, found by its id as it is seen', () => {
  const input = idLines()
  const shown: Record<string, unknown>[] = jsonOf(
    kznews(folder, ['show', '-', '--json'], { input }),
  )
  const byId = new Map(shown.map((article) => [article.id, article]))
  for (const [at, attack] of ATTACKS.entries()) {
    const found = byId.get(evilArticle(attack, at).id)
    expect(found, JSON.stringify(attack)).toBeDefined()
    expectExact(found!, attack, String(at))
  }
})

test('list and search --json give back exactly the strings of the records', () => {
  for (const args of [['list'], ['search', 'мәтін']]) {
    const rows: Record<string, unknown>[] = jsonOf(
      kznews(folder, [...args, '--limit', 'all', '--json']),
    )
    const byFile = new Map(rows.map((row) => [row.file, row]))
    for (const [at, attack] of ATTACKS.entries()) {
      const { id, title, categories } = evilArticle(attack, at)
      expect(byFile.get(`2024/${at}.json`)).toMatchObject({ id, title, categories })
    }
  }
})

test('errors as JSON are harmless and hold exactly what was typed', () => {
  for (const args of [
    ['list', '--on', TYPED],
    ['show', TYPED],
    ['list', '--archive', `x/${TYPED}`],
    [TYPED],
  ]) {
    const run = kznews(folder, ['--json', ...args])
    expectHarmless(run.stderr)
    const { error } = JSON.parse(lines(run.stderr).at(-1)!)
    // commander says what it did not understand in quotes of its own, which end at the first one.
    if (args[0] !== TYPED) expect(error.message).toContain(TYPED)
  }
})

test('an import that stores, conflicts and refuses reports harmlessly, and JSON is exact', () => {
  const own = temporaryFolder()
  const records = ATTACKS.map((attack, at) => evilArticle(attack, at))
  writeFiles(own, {
    'бәрі.jsonl': `${records.map((each) => JSON.stringify(each)).join('\n')}\n{"${TYPED}\n`,
    'өзге.jsonl': records.map((each) => JSON.stringify({ ...each, body: ['Басқа'] })).join('\n'),
  })
  const first = kznews(own, ['import', '--json', 'бәрі.jsonl'])
  expectHarmless(first.stdout + first.stderr)
  const { articles, stored, refused } = JSON.parse(first.stdout)
  expect(stored).toBe(ATTACKS.length)
  expect(refused).not.toEqual([])
  // An import cleans what a page has: the ids are as they will be found.
  expect(new Set(articles.map(({ id }: { id: string }) => id)).size).toBe(ATTACKS.length)
  for (const args of [['import', 'өзге.jsonl'], ['import', '--update', 'өзге.jsonl'], ['index']]) {
    const run = kznews(own, args)
    expectHarmless(run.stdout + run.stderr)
    expect([0, 1]).toContain(run.status)
  }
})

test('an id is found as it is seen on the screen, without what is never printed', () => {
  const own = temporaryFolder()
  writeFiles(own, {
    'archive/а.json': { id: 'a\x1b[2Jb\u202e', title: 'Бірінші', body: ['мәтін'] },
    'archive/б.json': { id: 'b\x07\x85', title: 'Екінші', body: ['мәтін'] },
  })
  const ids = kznews(own, ['search', 'мәтін', '--format', 'ids'])
  expect(ids.stdout.split('\n').sort()).toEqual(['', 'a␛[2Jb', 'b␇ '])
  const shown: { title: string }[] = jsonOf(
    kznews(own, ['show', '-', '--json'], { input: ids.stdout }),
  )
  expect(shown.map(({ title }) => title).sort()).toEqual(['Бірінші', 'Екінші'])
})

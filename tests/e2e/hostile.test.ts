/** Hostile text in every field, and in names and arguments: what reaches a terminal, a pipe, a file. */

import { expect, test } from 'vitest'
import { kznews, kznewsOnTerminal, type Run, temporaryFolder, writeFiles } from '../support/cli.ts'
import { jsonOf, standingFolder } from './support.ts'

/** Escapes of every kind, bidi overrides, C0, C1, DEL, tag characters; the last stay out of names. */
const IN_NAMES =
  '\x1b[31mқызыл\x1b]0;атау\x07\x9b2J\u202eтеріс\u2066\u200f\x7f\x01\x08\u{e0041}\u00ad\ufeff'
const EVIL = `${IN_NAMES}\r\n\t\x00\u2028\ud800`

/** The same without NUL and lone surrogates. */
const KEPT = EVIL.replace(/[\x00\ud800]/g, '')

const evilUrl = `https://мысал.kz/${encodeURI('жол')}?a=${IN_NAMES}`

function evilArticle(evil: string) {
  const say = (word: string) => `${word} ${evil} соңы`
  return {
    id: say('id'),
    url: evilUrl,
    title: say('Тақырып'),
    description: say('Сипаттама'),
    datePublished: '2024-05-01',
    categories: [say('Айдар')],
    tags: [say('Тег')],
    authors: [{ name: say('Автор'), url: evilUrl }],
    publisher: say('Баспа'),
    dateline: say('Қала'),
    body: [
      say('мәтін'),
      `[сілтеме ${evil}](https://мысал.kz/\x1b[31m\u202e\x9b)`,
      { type: 'heading', text: say('Бөлім'), level: 2 },
      { type: 'quote', text: say('Дәйексөз') },
      { type: 'list', items: [say('Тармақ')] },
      { type: 'embed', text: say('Енгізбе'), url: evilUrl },
    ],
    images: [{ caption: say('Сурет'), alt: say('Балама'), credit: say('Фото'), url: evilUrl }],
    related: [{ title: say('Байланысты'), url: evilUrl, id: say('байланысты-id') }],
    source: { via: say('жол'), file: say('файл'), rights: say('құқық'), dateText: say('күні') },
    [say('бөтен')]: { [say('кілт')]: say('мән') },
  }
}

const evilFolder = `${IN_NAMES.replace(/\//g, '')}-қалта`

function evilArchive(evil: string) {
  return {
    [`archive/${evilFolder}/${IN_NAMES}.json`]: evilArticle(evil),
    [`archive/${evilFolder}/${IN_NAMES}-сынық.json`]: '{"title": ',
    [`archive/${IN_NAMES}.jsonl`]: `${JSON.stringify({ ...evilArticle(evil), title: 'Егіз' })}\n${JSON.stringify({ title: `Күн ${evil}`, date: `күн ${evil}`, url: `javascript:${evil}`, body: ['м'] })}\n`,
  }
}

const folder = standingFolder(evilArchive(EVIL))

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/u

/** Fails at the first character that must not come out; `allowed` are the format's own controls. */
function expectHarmless(text: string, allowed = '\n') {
  const bare = [...text].filter((letter) => !allowed.includes(letter)).join('')
  expect(/[\x00-\x1f\x7f-\x9f]/.exec(bare)?.[0]).toBeUndefined()
  expect(BIDI.exec(bare)?.[0]).toBeUndefined()
  expect(INVISIBLE.exec(bare)?.[0]).toBeUndefined()
  expect(/[\ud800-\udfff]/u.exec(bare)?.[0]).toBeUndefined()
}

/** Our own colour codes, which a terminal may get; nothing else may begin with an escape. */
function withoutColour(text: string): string {
  return text.replace(/\x1b\[(?:0|1|2|22|31|32|33|36|39)m/g, '')
}

const COMMANDS: readonly (readonly string[])[] = [
  ['list'],
  ['search', 'мәтін'],
  ['search', 'мәтін', 'жоқсөз'],
  ['search', IN_NAMES],
  ['show', 'id'],
  ['show', IN_NAMES],
  ['show', '--', `-${IN_NAMES}`],
  ['list', '-c', IN_NAMES],
  ['list', '--on', IN_NAMES],
  ['list', '-n', IN_NAMES],
  ['list', '--sort', IN_NAMES],
  ['list', '--format', IN_NAMES],
  ['list', '--archive', IN_NAMES],
  ['list', `--${IN_NAMES}`],
  [IN_NAMES],
  ['index'],
  ['import', '--dry-run', IN_NAMES],
  [
    'import',
    '--dry-run',
    '--archive',
    'archive',
    `archive/${evilFolder}`,
    `archive/${IN_NAMES}.jsonl`,
  ],
]

for (const args of COMMANDS) {
  const name = args.map((word) => word.replaceAll(IN_NAMES, '<evil>')).join(' ')

  test(`${name}: nothing but text reaches a pipe`, () => {
    const run = kznews(folder, args)
    expectHarmless(run.stdout, '\n\t')
    expectHarmless(run.stderr)
    expect(run.status).not.toBe(70)
    expect(run.stdout + run.stderr).not.toBe('')
  })

  test(`${name}: nothing but text and our own colours reaches a terminal`, () => {
    for (const columns of [40, 120]) {
      const run = kznewsOnTerminal(folder, args, { columns })
      expectHarmless(withoutColour(run.stdout))
      expect(run.status).not.toBe(70)
      expect(run.stdout).not.toBe('')
    }
  })
}

const ROW_FORMATS = { json: '\n', ndjson: '\n', csv: '\r\n', tsv: '\n\t', ids: '\n' }
for (const [format, allowed] of Object.entries(ROW_FORMATS)) {
  test(`list and search as ${format} are harmless`, () => {
    for (const args of [['list'], ['search', 'мәтін']]) {
      const run = kznews(folder, [...args, '--format', format])
      expect(run.status).toBe(0)
      expectHarmless(run.stdout, allowed)
    }
  })
}

for (const format of ['text', 'md', 'html', 'json', 'jsonfeed', 'jsonld']) {
  test(`show as ${format} is harmless`, () => {
    const run = kznews(folder, ['show', 'id', '--format', format])
    expect(run.status, run.stderr).toBe(0)
    expect(run.stdout).toContain('Тақырып')
    expectHarmless(run.stdout)
  })
}

test('errors as JSON are harmless and hold exactly what was typed', () => {
  const run = kznews(folder, ['list', '--json', '--on', IN_NAMES])
  expectHarmless(run.stderr)
  expect(JSON.parse(run.stderr).error.message).toContain(IN_NAMES)
})

/** Field by field, as the record had it; the reader trims, and writes an address without controls. */
function expectExact(shown: Record<string, unknown>, evil: string) {
  const { url, ...fields } = evilArticle(evil)
  expect(shown).toMatchObject({
    id: fields.id,
    title: fields.title,
    description: fields.description,
    categories: fields.categories,
    tags: fields.tags,
    publisher: fields.publisher,
    source: fields.source,
  })
  expect((shown.body as unknown[])[0]).toBe(fields.body[0])
  expect(shown[`бөтен ${evil} соңы`]).toEqual({ [`кілт ${evil} соңы`]: `мән ${evil} соңы` })
}

test('show --json gives back exactly the strings of the record', () => {
  const own = temporaryFolder()
  writeFiles(own, { 'archive/а.json': evilArticle(KEPT) })
  const [shown] = jsonOf(kznews(own, ['show', 'id', '--json']))
  expectExact(shown, KEPT)
})

test('list and search --json give back exactly the strings of the record', () => {
  const own = temporaryFolder()
  writeFiles(own, { 'archive/а.json': evilArticle(KEPT) })
  const { id, title, categories } = evilArticle(KEPT)
  for (const args of [['list'], ['search', 'мәтін']]) {
    const [row] = jsonOf(kznews(own, [...args, '--json']))
    expect(row).toMatchObject({ id, title, categories, file: 'а.json' })
  }
})

// SQLite ends a text at NUL and makes U+FFFD of half a letter; ours must not come to harm there.
test('NUL and lone surrogates in ids and titles come back exactly too', () => {
  const own = temporaryFolder()
  writeFiles(own, { 'archive/а.json': evilArticle(EVIL) })
  const { id, title } = evilArticle(EVIL)
  const [row] = jsonOf(kznews(own, ['list', '--json']))
  expect(row).toMatchObject({ id, title })
  const [shown]: Record<string, unknown>[] = jsonOf(kznews(own, ['show', 'id', '--json']))
  expectExact(shown!, EVIL)
})

test('an id is found as it is seen on the screen, without what is never printed', () => {
  const own = temporaryFolder()
  writeFiles(own, {
    'archive/а.json': { id: 'a\x1b[2Jb\u202e', title: 'Бірінші', body: ['мәтін'] },
    'archive/б.json': { id: 'b', title: 'Екінші', body: ['мәтін'] },
  })
  const ids = kznews(own, ['search', 'мәтін', '--format', 'ids'])
  expect(ids.stdout.split('\n').sort()).toEqual(['', 'a␛[2Jb', 'b'])
  const shown = jsonOf(kznews(own, ['show', '-', '--json'], { input: ids.stdout })) as Run[]
  expect(shown.map((each) => (each as unknown as { title: string }).title).sort()).toEqual([
    'Бірінші',
    'Екінші',
  ])
})

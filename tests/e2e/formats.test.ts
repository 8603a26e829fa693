/** Every format of list, search and show, and that data is the same bytes for everybody. */

import { expect, test } from 'vitest'
import { jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'

const folder = standingFolder({
  'archive/бәрі.json': [
    article('bir', 'Бірінші, "тырнақшамен"; үтірмен', {
      datePublished: '2024-03-01T10:00+05:00',
      categories: ['Саясат', 'Қоғам'],
      url: 'https://мысал.kz/bir',
    }),
    article('eki', '=HYPERLINK("https://x","бас")', { categories: ['+Спорт'] }),
    article('ush', '-Екі\tбағанды\nтақырып', { datePublished: undefined, categories: [] }),
    article('tort', '@төртінші', {
      datePublished: '2024-02-01',
      related: ['Бірінші, "тырнақшамен"; үтірмен', 'Жоқ мақала'],
    }),
  ],
})

const sample = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  kznews(folder, args, { env: { KZNEWS_ARCHIVE: SAMPLE, ...env } })

test('list --json is an array of records with the names of the format, newest first', () => {
  expect(jsonOf(kznews(folder, ['list', '--json']))).toEqual([
    {
      id: 'eki',
      title: '=HYPERLINK("https://x","бас")',
      datePublished: '2024-05-01',
      categories: ['+Спорт'],
      file: 'бәрі.json',
    },
    {
      id: 'bir',
      title: 'Бірінші, "тырнақшамен"; үтірмен',
      datePublished: '2024-03-01T10:00+05:00',
      categories: ['Саясат', 'Қоғам'],
      url: 'https://мысал.kz/bir',
      file: 'бәрі.json',
    },
    {
      id: 'tort',
      title: '@төртінші',
      datePublished: '2024-02-01',
      categories: [],
      file: 'бәрі.json',
    },
    { id: 'ush', title: '-Екі\tбағанды\nтақырып', categories: [], file: 'бәрі.json' },
  ])
})

test('search --json adds score and snippet, and what a partial match lacks', () => {
  const hits = jsonOf(kznews(folder, ['search', 'бірінші', 'төртінші', '--json']))
  expect(hits).toHaveLength(2)
  for (const hit of hits) {
    expect(hit.score).toBeGreaterThan(0)
    expect(hit.partial).toBe(true)
    expect(hit.missing).toHaveLength(1)
  }
  const [full] = jsonOf(kznews(folder, ['search', 'бірінші', '--json']))
  expect(full).not.toHaveProperty('partial')
  expect(full).not.toHaveProperty('missing')
  expect(full.snippet).toContain('Бірінші')
})

test('ndjson is the same records, one on a line', () => {
  for (const args of [['list'], ['search', 'туралы']]) {
    const rows = lines(kznews(folder, [...args, '--ndjson']).stdout).map((line) => JSON.parse(line))
    expect(rows).toEqual(jsonOf(kznews(folder, [...args, '--json'])))
    expect(rows).toHaveLength(4)
  }
})

test('tsv has id, date, categories, title, without head; tabs and line ends in a title are spaces', () => {
  const run = kznews(folder, ['list'])
  expect(run.stdout.split('\n').map((line) => line.split('\t'))).toEqual([
    ['eki', '2024-05-01', '+Спорт', '=HYPERLINK("https://x","бас")'],
    ['bir', '2024-03-01T10:00+05:00', 'Саясат, Қоғам', 'Бірінші, "тырнақшамен"; үтірмен'],
    ['tort', '2024-02-01', '', '@төртінші'],
    ['ush', '', '', '-Екі бағанды тақырып'],
    [''],
  ])
  expect(kznews(folder, ['list', '--format', 'tsv']).stdout).toBe(run.stdout)
})

/** CSV by RFC 4180, strictly: records end in CRLF, quotes are doubled. */
function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at))
    if (cell === null) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 20)}`)
    record.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!)
    at += cell[0].length
    if (cell[3] === ',') continue
    records.push(record)
    record = []
  }
  return records
}

test('csv is RFC 4180 with a head, and no cell of it is a formula', () => {
  const records = parseCsv(kznews(folder, ['list', '--csv']).stdout)
  expect(records).toEqual([
    ['id', 'datePublished', 'categories', 'title', 'url'],
    ['eki', '2024-05-01', "'+Спорт", `'=HYPERLINK("https://x","бас")`, ''],
    [
      'bir',
      '2024-03-01T10:00+05:00',
      'Саясат; Қоғам',
      'Бірінші, "тырнақшамен"; үтірмен',
      'https://мысал.kz/bir',
    ],
    ['tort', '2024-02-01', '', "'@төртінші", ''],
    ['ush', '', '', "'-Екі бағанды тақырып", ''],
  ])
})

test('for an empty answer csv prints its head, json its brackets, the other formats nothing', () => {
  const nothing = (format: string) =>
    kznews(folder, ['list', '--on', '1990', '--format', format]).stdout
  expect(['json', 'ndjson', 'csv', 'tsv', 'ids', 'table'].map(nothing)).toEqual([
    '[]\n',
    '',
    'id,datePublished,categories,title,url\r\n',
    '',
    '',
    '',
  ])
})

test('ids are one on a line', () => {
  expect(kznews(folder, ['list', '--format', 'ids']).stdout).toBe('eki\nbir\ntort\nush\n')
})

const MACHINE = ['json', 'ndjson', 'csv', 'tsv', 'ids']

test('data is the same bytes in every language, at every width, with colour or without', () => {
  for (const args of [
    ['list', '-n', '3'],
    ['search', 'әкім сайлауы'],
  ]) {
    for (const format of MACHINE) {
      const { stdout } = sample([...args, '--format', format])
      expect(stdout).not.toBe('')
      const env = { LC_ALL: 'en_US.UTF-8', COLUMNS: '20', FORCE_COLOR: '1', TZ: 'America/Lima' }
      expect(sample([...args, '--format', format, '--lang', 'ru'], env).stdout).toBe(stdout)
      expect(sample([...args, '--format', format], env).stdout).toBe(stdout)
    }
  }
})

test('data is the same bytes on a terminal, where notices stand beside it', () => {
  for (const format of MACHINE) {
    const args = ['list', '-n', '3', '--format', format]
    const { stdout } = sample(args)
    const env = { KZNEWS_ARCHIVE: SAMPLE }
    const screen = kznewsOnTerminal(folder, args, { columns: 30, env }).stdout
    // The terminal puts a carriage return of its own before each line end.
    expect(screen.replaceAll('\r', '')).toBe(`${stdout.replaceAll('\r', '')}3 / 47 мақала\n`)
  }
})

const SHOWN = ['json', 'md', 'html', 'jsonfeed', 'jsonld']

test('show as data is the same bytes in every language too', () => {
  for (const format of SHOWN) {
    const { stdout } = sample(['show', '20260622', '--format', format])
    const env = { COLUMNS: '20', FORCE_COLOR: '1' }
    expect(sample(['show', '20260622', '--format', format, '--lang', 'en'], env).stdout).toBe(
      stdout,
    )
    expect(stdout).toContain('тәртібі жойылды')
  }
})

test('show --json is the record of the file, in an array', () => {
  const [shown, ...others] = jsonOf(sample(['show', '20260622', '--json']))
  expect(others).toEqual([])
  expect(shown).toMatchObject({ schemaVersion: 1, id: '20260622-dee782ec', language: 'kk' })
  expect(shown.body).toHaveLength(6)
})

test('several articles are shown in the order in which they were named, in every format', () => {
  const ids = ['tort', 'bir']
  const records = jsonOf(kznews(folder, ['show', ...ids, '--json']))
  expect(records.map(({ id }: { id: string }) => id)).toEqual(ids)
  const feed = jsonOf(kznews(folder, ['show', ...ids, '--format', 'jsonfeed']))
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids)
  const ld = jsonOf(kznews(folder, ['show', ...ids, '--format', 'jsonld']))
  expect(ld.map(({ identifier }: { identifier: string }) => identifier)).toEqual(ids)
  for (const format of ['text', 'md', 'html']) {
    const { stdout } = kznews(folder, ['show', ...ids, '--format', format])
    expect(stdout.indexOf('@төртінші')).toBeGreaterThan(-1)
    expect(stdout.indexOf('төртінші туралы')).toBeLessThan(stdout.indexOf('үтірмен туралы'))
  }
})

test('related headlines have the id of their article where it is in the archive', () => {
  const { stdout } = kznews(folder, ['show', 'tort'])
  expect(stdout).toContain('  • Бірінші, "тырнақшамен"; үтірмен (bir)')
  expect(stdout).toContain('  • Жоқ мақала\n')
})

test('a format that a command does not have is refused with the ones that it has', () => {
  const list = kznews(folder, ['list', '--format', 'html'])
  expect(list).toMatchObject({ status: 2, stdout: '' })
  expect(list.stderr).toContain('Мәндері: table, json, ndjson, csv, tsv, ids, md, jsonfeed, jsonld')
  const show = kznews(folder, ['show', 'bir', '--format', 'tsv'])
  expect(show.stderr).toContain('Мәндері: text, json, md, html, jsonfeed, jsonld')
  expect(kznews(folder, ['index', '--csv']).stderr).toContain('Мәндері: text, json')
})

test('the same format asked for twice is no conflict, two are', () => {
  expect(kznews(folder, ['list', '--json', '--format', 'json']).status).toBe(0)
  const both = kznews(folder, ['list', '--csv', '--format', 'tsv'])
  expect(both.status).toBe(2)
  expect(both.stderr).toContain('Шығару пішімінің біреуін ғана таңдаңыз: tsv, csv')
})

test('--format table can be had in a pipe', () => {
  const run = sample(['list', '-n', '1', '--format', 'table'])
  expect(run.stdout).toMatch(/^кеше 17:41 {2}/)
  expect(run.stdout).not.toContain('\x1b')
})

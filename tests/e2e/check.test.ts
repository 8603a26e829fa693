/** `kznews check` through the built program: what is said, in every format, and what is left alone. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import {
  kznews,
  kznewsOnTerminal,
  SAMPLE,
  standingFolder,
  temporaryFolder,
  writeFiles,
} from '../support/cli.ts'

const folder = standingFolder({
  'archive/2024/05/а.json': article('a1', 'Бiрiншi мақала', { categories: ['Қоғам'] }),
  'archive/2024/05/б.json': article('b\u202e1', 'Қызыл \x1b[31m жазу', {
    categories: ['=cmd'],
    related: [{ title: 'Жоқ', id: 'joq' }],
  }),
  'archive/2024/05/\x1b[2Jв\u202e.json': '{сынық',
  'archive/г.jsonl': `${JSON.stringify(article('a1', 'Қайта'))}\n\n${JSON.stringify(article('d1', 'Болашақ', { datePublished: '2031-05-01', categories: ['Қоғам'] }))}\n`,
})

const check = (...args: string[]) => kznews(folder, ['check', ...args])

test('in a pipe findings are rows, counts go to stderr, and the status is 1', () => {
  const run = check()
  expect(run.status).toBe(1)
  expect(lines(run.stdout).map((line) => line.split('\t'))).toEqual([
    ['not-json', 'error', '2024/05/␛[2Jв.json', '', '', '1', ''],
    ['look-alike-letters', 'warning', '2024/05/а.json', 'a1', 'title', '2', 'Бiрiншi; Бiрiншi'],
    ['control-character', 'warning', '2024/05/б.json', 'b1', 'title', '2', '␛[31m; ␛[31m'],
    ['bidi-control', 'warning', '2024/05/б.json', 'b1', 'id', '1', 'b1'],
    ['duplicate-id', 'error', 'г.jsonl:1', 'a1', 'id', '1', '2024/05/а.json'],
    ['date-future', 'warning', 'г.jsonl:3', 'd1', 'datePublished', '1', '2031-05-01'],
    ['related-unknown', 'warning', '2024/05/б.json', 'b1', 'related[0].id', '1', 'joq'],
  ])
  expect(lines(run.stderr)).toEqual([
    'Тексерілді: 3 мақала, 4 файл. Қате: 2, ескерту: 5',
    'not-json 1 · look-alike-letters 1 · control-character 1 · bidi-control 1 · duplicate-id 1 · date-future 1 · related-unknown 1',
  ])
})

test('json is an array, exact to the letter, and ndjson its elements', () => {
  const { stdout, status } = check('--json')
  expect(status).toBe(1)
  const findings = JSON.parse(stdout)
  expect(findings[0]).toEqual({
    check: 'not-json',
    severity: 'error',
    file: '2024/05/\x1b[2Jв\u202e.json',
    facts: { line: 1, column: 2 },
  })
  expect(findings[1]).toEqual({
    check: 'look-alike-letters',
    severity: 'warning',
    file: '2024/05/а.json',
    id: 'a1',
    field: 'title',
    facts: {
      count: 2,
      found: [
        { field: 'title', text: 'Бiрiншi', letters: ['i'] },
        { field: 'body[0]', text: 'Бiрiншi', letters: ['i'] },
      ],
    },
  })
  expect(findings[4]).toMatchObject({ check: 'duplicate-id', file: 'г.jsonl', line: 1 })
  expect(lines(check('--ndjson').stdout).map((line) => JSON.parse(line))).toEqual(findings)
})

test('csv has a head, and no cell that a spreadsheet would run', () => {
  const rows = check('--csv').stdout.split('\r\n')
  expect(rows[0]).toBe('check,severity,place,id,field,count,found')
  expect(rows).toHaveLength(9)
  expect(rows[5]).toBe('duplicate-id,error,г.jsonl:1,a1,id,1,2024/05/а.json')
})

test('data is the same bytes in every language, at every width, with colour or without', () => {
  for (const format of ['json', 'ndjson', 'csv', 'tsv']) {
    const { stdout } = check('--format', format)
    const env = { COLUMNS: '40', FORCE_COLOR: '1', TZ: 'America/Lima' }
    const other = kznews(folder, ['check', '--format', format, '--lang', 'ru'], { env })
    expect(other.stdout).toBe(stdout)
  }
})

test('nothing hostile reaches a terminal', () => {
  const { stdout } = kznewsOnTerminal(folder, ['check'], { env: { NO_COLOR: '1' } })
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\u202a-\u202e\u00ad]/)
  expect(stdout).toContain('қате: 2024/05/␛[2Jв.json: JSON қатесі: 1-жол, 2-таңба')
  expect(stdout).toContain('Бiрiншi (i – латын әрпі)')
})

test('an archive without a flaw is reported sound, an empty one empty', () => {
  const clean = kznews(folder, ['check', '--archive', SAMPLE, '--json'])
  expect(clean).toEqual({
    status: 0,
    stdout: '[]\n',
    stderr: 'Тексерілді: 47 мақала, 47 файл. Ақау табылған жоқ.\n',
  })
  const place = temporaryFolder()
  writeFiles(place, { 'archive/undated/оқы.txt': '' })
  expect(kznews(place, ['check'])).toMatchObject({ status: 0, stdout: '' })
})

/** Every file and folder below a folder, as it stands. */
function stateOf(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = statSync(join(path, name))
      const content = stats.isFile() ? readFileSync(join(path, name), 'hex') : ''
      return `${name} ${stats.mtimeMs} ${content}`
    })
}

test('nothing is changed, and no index is made', () => {
  const place = temporaryFolder()
  writeFiles(place, { 'archive/а.json': article('a1', 'Бiрiншi'), 'archive/б.json': '{' })
  const before = stateOf(join(place, 'archive'))
  expect(kznews(place, ['check']).status).toBe(1)
  expect(stateOf(join(place, 'archive'))).toEqual(before)
  expect(existsSync(join(place, '.cache', 'kznews', 'index'))).toBe(false)
})

test('a file of articles is checked in place, each with its record', () => {
  const place = temporaryFolder()
  writeFiles(place, { 'бәрі.json': [article('a1', 'Жақсы'), article('b1', 'Бiз')] })
  const run = kznews(place, ['check', '--archive', 'бәрі.json'])
  expect(lines(run.stdout).map((line) => line.split('\t')[2])).toEqual(['бәрі.json[2]'])
})

test('an archive that cannot be read is a failure, an unknown option a usage error', () => {
  const missing = check('--archive', 'жоқ', '--json')
  expect([missing.status, errorOf(missing).code]).toEqual([3, 'archive-missing'])
  expect(check('--format', 'ids').status).toBe(2)
  expect(check('артық').status).toBe(2)
})

test('--strict makes a failure of what kznews cannot read, and of nothing else', () => {
  const strict = check('--strict')
  expect(strict.status).toBe(3)
  expect(strict.stdout).toBe(check().stdout)
  expect(strict.stderr).toContain('Архивте 2 ақау бар')
  const place = temporaryFolder()
  writeFiles(place, { 'archive/а.json': article('a1', 'Бiрiншi') })
  expect(kznews(place, ['check', '--strict']).status).toBe(1)
})

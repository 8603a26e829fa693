/** Records of a file: JSON, arrays, wrappers, JSON Lines, and what is broken in them. */

import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/archive/parse-json.ts'
import { isFatal, placeText, problem } from '../../src/archive/problem.ts'
import { readArticle } from '../../src/archive/read-article.ts'
import { MAX_JSON_BYTES } from '../../src/archive/read-lines.ts'
import { readRecordAt, readRecords } from '../../src/archive/read-records.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const ARAL = { id: 'арал', title: 'Арал қайтып келеді', body: ['Су көтерілді.'] }
const BALQASH = { id: 'балқаш', title: 'Балқаш тартылды', body: ['Су төмендеді.'] }
const BOM = '\ufeff'

/** A file in a folder of its own, as its records and problems at their places. */
function read(name: string, content: unknown) {
  const root = temporaryFolder()
  writeFiles(root, { [name]: content })
  const records = [...readRecords(root, name)]
  const found = records.map((record) =>
    'problem' in record
      ? `${placeText(record.problem.place)} ${record.problem.code}`
      : { [placeText(record.location)]: record.value },
  )
  return { root, records, found }
}

const TWO_LINES = `${JSON.stringify(ARAL)}\n${JSON.stringify(BALQASH)}`

test.each<[string, string, unknown, unknown[]]>([
  ['one article', 'а.json', ARAL, [{ 'а.json': ARAL }]],
  ['an array', 'а.json', [ARAL, BALQASH], [{ 'а.json[1]': ARAL }, { 'а.json[2]': BALQASH }]],
  ['an object of articles', 'а.json', { articles: [ARAL] }, [{ 'а.json[1]': ARAL }]],
  [
    'an article with articles',
    'а.json',
    { ...ARAL, articles: [1] },
    [{ 'а.json': { ...ARAL, articles: [1] } }],
  ],
  ['an empty array', 'а.json', [], []],
  ['JSON after a byte order mark', 'а.json', BOM + JSON.stringify(ARAL), [{ 'а.json': ARAL }]],
  ['a file in capitals', 'А.JSON', JSON.stringify(ARAL), [{ 'А.JSON': ARAL }]],
  ['JSON Lines', 'а.jsonl', TWO_LINES, [{ 'а.jsonl:1': ARAL }, { 'а.jsonl:2': BALQASH }]],
  [
    'lines that end with CRLF',
    'а.ndjson',
    `${TWO_LINES.replace('\n', '\r\n')}\r\n`,
    [{ 'а.ndjson:1': ARAL }, { 'а.ndjson:2': BALQASH }],
  ],
  [
    'lines after a byte order mark',
    'а.jsonl',
    BOM + TWO_LINES,
    [{ 'а.jsonl:1': ARAL }, { 'а.jsonl:2': BALQASH }],
  ],
  [
    'lines between blank ones',
    'а.jsonl',
    `\n\n${TWO_LINES.replace('\n', '\n \n')}\n\n`,
    [{ 'а.jsonl:3': ARAL }, { 'а.jsonl:5': BALQASH }],
  ],
  [
    'a torn last line',
    'а.jsonl',
    `${TWO_LINES}\n{"id":"те`,
    [{ 'а.jsonl:1': ARAL }, { 'а.jsonl:2': BALQASH }, 'а.jsonl:3 not-json'],
  ],
  [
    'a torn first line',
    'а.jsonl',
    `}${TWO_LINES}`,
    ['а.jsonl:1 not-json', { 'а.jsonl:2': BALQASH }],
  ],
  [
    'a line in Latin-1',
    'а.jsonl',
    Buffer.concat([Buffer.from('{"id":"caf\u00e9"}\n', 'latin1'), Buffer.from(TWO_LINES)]),
    ['а.jsonl:1 not-utf8', { 'а.jsonl:2': ARAL }, { 'а.jsonl:3': BALQASH }],
  ],
  ['a file in Latin-1', 'а.json', Buffer.from('{"id":"caf\u00e9"}', 'latin1'), ['а.json not-utf8']],
  ['UTF-16', 'а.json', Buffer.from(JSON.stringify(ARAL), 'utf16le'), ['а.json not-utf8']],
  ['a file of 0 bytes', 'а.json', '', ['а.json file-empty']],
  ['lines of 0 bytes', 'а.jsonl', '', ['а.jsonl file-empty']],
  ['a torn file', 'а.json', JSON.stringify(ARAL).slice(0, -2), ['а.json not-json']],
])('%s is read', (_, name, content, expected) => {
  expect(read(name, content).found).toEqual(expected)
})

test('a file that is not there is a problem, not the end', () => {
  const [record] = [...readRecords(temporaryFolder(), 'жоқ.json')]
  expect(record).toEqual({
    problem: { code: 'file-unreadable', place: { file: 'жоқ.json' }, facts: { reason: 'ENOENT' } },
  })
})

test('a file of JSON beyond the limit is refused unread', () => {
  const { root } = read('үлкен.json', ARAL)
  truncateSync(join(root, 'үлкен.json'), MAX_JSON_BYTES + 1)
  expect([...readRecords(root, 'үлкен.json')]).toMatchObject([
    { problem: { code: 'file-too-large', facts: { bytes: MAX_JSON_BYTES + 1 } } },
  ])
})

test.each<[string, unknown]>([
  ['а.json', ARAL],
  ['а.json', [ARAL, BALQASH, ARAL]],
  ['а.json', BOM + JSON.stringify({ articles: [BALQASH, ARAL] })],
  ['а.jsonl', BOM + TWO_LINES],
  ['а.jsonl', `\n${TWO_LINES}\r\n\n${TWO_LINES}`],
])('every record of %s is read again from where it was seen (%#)', (name, content) => {
  const { root, records } = read(name, content)
  expect(records.length).toBeGreaterThan(0)
  for (const record of records) {
    expect('value' in record && readRecordAt(root, record.location)).toEqual(
      'value' in record && record.value,
    )
  }
})

test.each<[string, unknown, string | undefined]>([
  ['а.jsonl', TWO_LINES, undefined],
  ['а.jsonl', TWO_LINES, JSON.stringify(ARAL)],
  ['а.jsonl', TWO_LINES, `{"қосымша":1}\n${TWO_LINES}`],
  ['а.json', [ARAL, BALQASH], JSON.stringify([ARAL])],
  ['а.json', [ARAL, BALQASH], undefined],
])('a record of %s that is there no more is undefined (%#)', (name, content, later) => {
  const { root, records } = read(name, content)
  const last = records.at(-1)!
  if (later === undefined) writeFileSync(join(root, name), '')
  else writeFileSync(join(root, name), later)
  expect('value' in last && readRecordAt(root, last.location)).toBeUndefined()
})

test('a record of a file that is gone is undefined', () => {
  const location = { file: 'жоқ.jsonl', line: 1, offset: 0, length: 10 }
  const root = temporaryFolder()
  expect(readRecordAt(root, location)).toBeUndefined()
  expect(readRecordAt(root, { file: 'жоқ.json', offset: 0, length: 10 })).toBeUndefined()
  expect(readdirSync(root)).toEqual([])
})

test('an article is read again only as the one that it was', () => {
  const { root, records } = read('а.jsonl', TWO_LINES)
  const [first] = records
  const location = 'value' in first! ? first.location : undefined
  expect(readArticle(root, location!, 'арал')?.title).toBe(ARAL.title)
  expect(readArticle(root, location!, 'балқаш')).toBeUndefined()
})

test.each([
  ['{"а": 1,\n "ә": }', { line: 2, column: 7 }],
  ['{"а": қ}', { line: 1, column: 7 }],
  ['қала', { line: 1, column: 1 }],
  ['{"а": [1, 2}', { line: 1, column: 12 }],
  ['{"а": "б\nв"}', { line: 1, column: 9 }],
  ['{"а": 1}\n{"б": 2}', { line: 2, column: 1 }],
  [`{"а": [${'"қала", '.repeat(999)}-]}`, { line: 1, column: 8001 }],
])('what is no JSON is told with line and column: %j', (text, facts) => {
  const parsed = parseJson(Buffer.from(text), { file: 'а.json' })
  expect(parsed).toEqual({ problem: problem('not-json', { file: 'а.json' }, facts) })
})

test('a text that ends early has no place where it goes wrong', () => {
  const place = { file: 'а.json' }
  expect(parseJson(Buffer.from(''), place)).toEqual({ problem: problem('not-json', place, {}) })
})

test('what keeps a record out is told from what is mended', () => {
  const place = { file: 'а.json' }
  expect(isFatal(problem('not-json', place, {}))).toBe(true)
  expect(isFatal(problem('url-unsafe', place, { field: 'url', value: '/арал' }))).toBe(false)
})

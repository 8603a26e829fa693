/** The JSON of every command against schema/output.schema.json, key by key. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/command-names.ts'
import { COMMANDS, type CommandRow } from '../../src/cli/table.ts'
import { lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, type Run, SAMPLE, standingFolder } from '../support/cli.ts'

const SCHEMA = join(SAMPLE, '..', 'schema')
const read = (name: string) => JSON.parse(readFileSync(join(SCHEMA, name), 'utf8'))

/** The schema with no key allowed that it does not name: readers may not mind new ones, we do. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const)
  const isOpen = 'properties' in schema && !('additionalProperties' in schema)
  return { ...Object.fromEntries(parts), ...(isOpen && { additionalProperties: false }) }
}

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  allErrors: true,
})
ajv.addFormat('date', fullFormats.date)
ajv.addSchema(read('article.schema.json'))
ajv.addSchema(closed(read('output.schema.json')) as object)

/** The complaints of a named schema about a value. */
function faults(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`urn:kznews:output:1#/$defs/${name}`)
  if (validate === undefined) return [`no schema of ${name}`]
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const folder = standingFolder({
  'бөтен/а.json': {
    ...article('KZ:News/12', 'Бөтен мақала', { categories: [] }),
    url: 'https://example.kz/12',
    datePublished: undefined,
    paywall: { бар: true },
  },
  'бөтен/б.json': article('б', 'Қате күн', { datePublished: '2024-02-30', url: 'javascript:1' }),
  'енгізу/жаңа.json': article('jana', 'Жаңа мақала'),
  'енгізу/сынық.json': '{"title": "Сынық',
})
const env = { KZNEWS_ARCHIVE: SAMPLE }
const foreign = { KZNEWS_ARCHIVE: join(folder, 'бөтен') }

type Case = readonly [schema: string, args: readonly string[], more?: NodeJS.ProcessEnv]

/** Each command, and each of its answers that differs in shape. */
const CASES: readonly Case[] = [
  ['list', ['list', '-n', 'all']],
  ['list', ['list', '--on', '1800']],
  ['list', ['list'], foreign],
  ['search', ['search', 'әкім', 'сайлауы', '-n', 'all']],
  ['search', ['search', 'конституцияа']],
  ['search', ['search', 'сайлау', '--sort', 'date']],
  ['search', ['search', 'жжжжжж']],
  ['explained', ['search', 'әкім сайлауы (су OR жер)', '--explain', '-n', '5']],
  ['explained', ['search', '"қала әкімін" конституцияа күні:2020.. сайла*', '--explain']],
  ['concordance', ['search', 'сайлау', '--kwic', '-n', '5']],
  ['show', ['show', '20260622', '20240407']],
  ['show', ['show', 'KZ:News/12', 'б'], foreign],
  ['stats', ['stats']],
  ['stats', ['stats', 'әкім сайлауы', '--by', 'year']],
  ['stats', ['stats', '--by', 'category'], foreign],
  ['stats', ['stats', '--on', '1800']],
  ['import', ['import', 'енгізу', '--dry-run', '--archive', 'жаңа']],
  ['import', ['import', 'енгізу', '--archive', 'жаңа']],
  ['import', ['import', 'енгізу', '--archive', 'жаңа']],
  ['index', ['index']],
  ['check', ['check'], foreign],
  ['check', ['check']],
  ['analyze', ['analyze', 'Қасым-Жомарт АҚШ-тың 16:00-де 4 325 akim #тег a@b.kz 22.06.2026']],
]

function documentOf(run: Run): unknown {
  expect(run.stdout, run.stderr).not.toBe('')
  return JSON.parse(run.stdout)
}

for (const [name, args, more = env] of CASES) {
  test(`${name}, of ${args.join(' ')}`, () => {
    const document = documentOf(kznews(folder, [...args, '--json'], { env: more }))
    expect(faults(name, document)).toEqual([])
    const isList = ['list', 'search', 'concordance', 'show', 'check', 'analyze'].includes(name)
    expect(Array.isArray(document)).toBe(isList)
  })
}

test('every command that prints JSON has a schema and is tried here', () => {
  const printing = COMMAND_NAMES.filter((name) => {
    const { formats }: CommandRow = COMMANDS[name]
    return formats.includes('json')
  })
  const tried = new Set(CASES.map(([, [command]]) => command))
  for (const name of printing) {
    expect(ajv.getSchema(`urn:kznews:output:1#/$defs/${name}`), name).toBeDefined()
    expect(tried, name).toContain(name)
  }
})

test('a line of --ndjson is an item of the document', () => {
  for (const [name, args] of [
    ['article', ['list']],
    ['hit', ['search', 'сайлау']],
  ] as const) {
    const { stdout } = kznews(folder, [...args, '--ndjson'], { env })
    expect(lines(stdout).length).toBeGreaterThan(5)
    for (const line of lines(stdout)) expect(faults(name, JSON.parse(line))).toEqual([])
  }
})

describe('an error', () => {
  test.each<[readonly string[]]>([
    [['lst']],
    [['show', '20260623']],
    [['show', '2024']],
    [['list', '--on', '30 ақпан']],
    [['list', '-n', 'көп']],
    [['list', '--format', 'jsn']],
    [['list', '--archive', '/жоқ']],
    [['import', '/жоқ']],
  ])('of %j', (args) => {
    const run = kznews(folder, [...args, '--json'], { env })
    expect(run.stdout).toBe('')
    expect(faults('error', JSON.parse(lines(run.stderr).at(-1)!))).toEqual([])
  })
})

test('a document that no command prints is invalid', () => {
  expect(faults('list', [{ id: 'а', title: 'Алма', categories: [] }])).not.toEqual([])
  expect(
    faults('list', [{ id: 'а', title: 'Алма', categories: [], file: 'а', бөлім: 1 }]),
  ).not.toEqual([])
  expect(faults('search', [{ id: 'а', title: 'Алма', categories: [], file: 'а' }])).not.toEqual([])
  expect(faults('stats', [])).not.toEqual([])
  expect(faults('error', { error: { code: 'Бір', message: '' } })).not.toEqual([])
})

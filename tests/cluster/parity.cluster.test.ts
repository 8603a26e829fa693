/** An archive on a cluster answers as the same archive in a folder does: the same bytes, the same words. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { TestCluster } from '../../ci/opensearch/cluster.mjs'
import { kznews, SAMPLE, standingFolder, temporaryFolder } from '../support/cli.ts'

const { parent, nodes } = inject('cluster')
const address = new TestCluster(parent, nodes).address('parity')

const home = standingFolder()
const ask = (archive: string, args: readonly string[]) =>
  kznews(home, ['--archive', archive, ...args])

beforeAll(() => {
  expect(ask(address, ['import', SAMPLE])).toMatchObject({ status: 0 })
})

/** Each kind of query once or more, and each kind of answer. */
const COMMANDS: readonly (readonly string[])[] = [
  ...[
    'әкім сайлауы',
    'аким сайлауы',
    'akim sailauy',
    'اكىم سايلاۋى',
    'frbv',
    '"ата заң"',
    '"Ата заңның отыз жылы"',
    'сайла*',
    'сайлау -президент',
    'әкім OR мэр',
    '(су OR жер) тапшылығы',
    'тақырып:сайлау',
    'мәтін:мектеп',
    'айдар:спорт',
    'тег:спорт',
    '-айдар:спорт сайлау',
    'күні:2023..2024',
    'су тасқыны күні:2024',
    'АЭС',
    'ДДҰ',
    'выборы акима',
    'earthquake in Almaty',
    'зарплата өсті',
    'кім президент болды',
    'мұндайсөзжоқ',
    '',
    '-',
    '"',
    '{"query":{"match_all":{}}}',
    '*',
  ].map((query) => ['search', '--json', '--', query]),
  ['search', 'сайлау', '--sort', 'date', '--json'],
  ['search', 'сайлау', '--sort', 'oldest', '--offset', '2', '-n', '3', '--format', 'ids'],
  ['search', 'мектеп', '--since', '2020', '-c', 'білім', '--format', 'csv'],
  ['search', 'мектеп', '--kwic'],
  ['search', 'мектеп', '--format', 'md'],
  ['list'],
  ['list', '--json', '-n', 'all'],
  ['list', '--format', 'ndjson', '-n', 'all'],
  ['list', '--sort', 'title', '--offset', '10', '-n', '5', '--format', 'tsv'],
  ['list', '-c', 'спорт', '--on', '2024', '--json'],
  ['list', '-c', 'жоқайдар'],
  ['show', '20260622', '--json'],
  ['show', '20260622'],
  ['show', '2026', '--json'],
  ['show', 'жоқ'],
  ['stats', '--json'],
  ...['day', 'week', 'month', 'year', 'category'].map((by) => [
    ...['stats', 'сайлау', '--by', by, '--json'],
  ]),
]

describe('the same answer, word for word', () => {
  test.each(COMMANDS)('%j', (...args) => {
    const [folder, cluster] = [SAMPLE, address].map((archive) => ask(archive, args))
    const { status, stdout, stderr } = folder!
    expect(cluster).toMatchObject({ status, stdout })
    expect(cluster!.stderr.replaceAll(address, SAMPLE)).toBe(stderr)
  })
})

// Which of equally near words is named first is not yet the same.
test('near words find the same articles', () => {
  const [folder, cluster] = [SAMPLE, address].map((archive) =>
    ask(archive, ['search', '--json', 'мектептт']),
  )
  expect(cluster).toMatchObject({ status: 0, stdout: folder!.stdout })
})

test('what is imported again is unchanged', () => {
  const { status, stdout } = ask(address, ['import', '--json', SAMPLE])
  const report = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(report).toMatchObject({ read: 47, unchanged: 47, stored: 0, updated: 0 })
})

test('a round trip brings every record back byte for byte', () => {
  const back = temporaryFolder()
  const lines = ask(address, ['list', '-n', 'all', '--format', 'jsonfeed']).stdout
  expect(kznews(home, ['import', '-', '--archive', back], { input: lines })).toMatchObject({
    status: 0,
  })
  const records = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .sort()
  expect(records(back)).toEqual(records(SAMPLE))
})

test('an archive that is not there is told', () => {
  const { status, stderr } = ask(`${address}-none`, ['list'])
  expect(status).toBe(ask(join(home, 'none'), ['list']).status)
  expect(stderr).toContain('parity-none')
})

/** Any string at all is a query: nothing in it is a syntax error, and no engine is heard of. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runHere } from '../commands/in-process.ts'
import { kznews, SAMPLE } from '../support/cli.ts'
import { lines, standingFolder } from './support.ts'

const folder = standingFolder()
const search = (...args: string[]) =>
  kznews(folder, ['search', ...args], { env: { KZNEWS_ARCHIVE: SAMPLE } })

/** What SQLite, FTS5, commander and Node say when something went past us. */
const ENGINE =
  /fts5|sqlite|syntax error|no such column|unterminated|malformed|unknown option|RangeError|TypeError/i

const FOUND = [
  'сайлау AND өтті',
  'сайлау OR жжжжжж',
  'NOT сайлау',
  'NEAR(әкім сайлау, 3)',
  'сайл*',
  'сайлау*',
  '"әкім сайлауы"',
  '"сайлау',
  'сайлау"',
  '(сайлау',
  'сайлау)',
  '^сайлау',
  'title:сайлау',
  'rowid:сайлау',
  '{title body}: сайлау',
  'сайлау + әкім',
  '-сайлау әкім',
  "сайлау'; DROP TABLE documents; --",
  'сайлау\\',
  '%сайлау_',
  '$сайлау $HOME `id`',
  'САЙЛАУ',
  '\u202eсайлау\u200b',
  'сайлау\ufffd',
]

for (const query of FOUND) {
  test(`a query ${JSON.stringify(query)} is words, and finds them`, () => {
    const run = search('-n', '1', '--format', 'ids', query)
    expect(run.status, run.stderr).toBe(0)
    expect(lines(run.stdout)).toHaveLength(1)
    expect(run.stderr).not.toMatch(ENGINE)
  })
}

for (const query of ['!!!', '""', '*', '-', '?', '…', '🙂', '( )', '«»', '\t\n.']) {
  test(`a query ${JSON.stringify(query)} has no word in it, and that is said`, () => {
    const run = search(query)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toBe('Сұрауда бірде-бір сөз жоқ. Мысалы: kznews search "әкім сайлауы"\n')
  })
}

for (const query of ['', ' ', '\n']) {
  test(`an empty query ${JSON.stringify(query)} is a usage error`, () => {
    const run = search(query)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('Не іздеу керегін жазыңыз')
  })
}

test('a leading hyphen is a word of the query, with -- and without', () => {
  const run = search('-сайлау', '-n', '2', '--format', 'ids')
  expect(run.status, run.stderr).toBe(0)
  expect(search('-n', '2', '--format', 'ids', '--', '-сайлау')).toEqual(run)
  expect(search('-coup').stderr).toContain('coup')
  expect(search('-қала', 'сайлау', '-c', 'Спорт').status).not.toBe(2)
})

test('words in one argument and in several are the same query', () => {
  const one = search('әкім сайлауы', '--json')
  expect(one.status).toBe(0)
  expect(search('әкім', 'сайлауы', '--json')).toEqual(one)
})

test('a query of 10 KB, in one word or in many, is answered, and not said back whole', () => {
  for (const query of [
    'қ'.repeat(5120),
    'сайлау '.repeat(780),
    'ә'.repeat(40).concat(' ').repeat(130),
  ]) {
    const run = search(query)
    expect([0, 1]).toContain(run.status)
    expect(run.stderr).not.toMatch(ENGINE)
    for (const line of lines(run.stderr)) expect(line.length).toBeLessThan(400)
  }
})

test('a query of a thousand words is answered, and of those not found some are named', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `жжж${at}щщщ`)
  const run = search(...words, 'сайлау')
  expect([0, 1]).toContain(run.status)
  expect(lines(run.stderr).length).toBeLessThan(15)
  expect(run.stderr).toMatch(/Архивте бұл сөздер жоқ: жжж0щщщ, .*, …\n/)
})

const LETTERS =
  'аәбғіқңөұүһ сайлау"*()^:-+\\%\'[]{}<>|&;$`~!?.,\t\n\r\x1b\x07\x7f\x9b\u202e\u0301\u{1f642}қ'
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('NEAR', 'AND', 'OR', 'NOT', 'body:', '--', '-n', '-c', '*'),
  },
)
/** An argument of a process cannot hold a NUL. */
const word = text.map((any) => any.replace(/\0|\p{Surrogate}/gu, ''))
const OPTIONS =
  '--json --limit --since --on --sort --category --offset --format --csv -n -c --'.split(' ')

test('no words whatever make search or list fail in a way that is not foreseen', async () => {
  const anything = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom(...OPTIONS) },
  )
  const commandLine = fc.tuple(
    fc.constantFrom('search', 'search', 'search', 'list', 'show', 'help', ''),
    fc.array(anything, { maxLength: 5 }),
  )
  await fc.assert(
    fc.asyncProperty(commandLine, async ([command, words]) => {
      // An archive or a format of its own would lead away from what is tried here.
      const args = [command, ...words].filter((each) => each !== '')
      const answer = await runHere(folder, args, { archive: SAMPLE })
      expect([0, 1, 2]).toContain(answer.status)
      expect(answer.stderr).not.toMatch(ENGINE)
      expect(answer.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e].*\n/)
    }),
    { numRuns: 400 },
  )
})

test('any words go through the program as it ships', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const run = search('--json', '--', ...words)
      expect([0, 1, 2]).toContain(run.status)
      if (run.status !== 2) expect(Array.isArray(JSON.parse(run.stdout))).toBe(true)
      expect(run.stderr).not.toMatch(ENGINE)
    }),
    { numRuns: 60 },
  )
})

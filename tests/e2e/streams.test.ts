/** Streams and exit codes: data alone on stdout, words on stderr, and what a closed or full one does. */

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorOf, jsonOf, lines } from '../support/answers.ts'
import { BIN, cleanEnvironment, kznews, SAMPLE, standingFolder } from '../support/cli.ts'
import { sh } from '../support/shells.ts'

const folder = standingFolder()

/** A line for the shell, with kznews as a command. */
function shell(line: string, env: NodeJS.ProcessEnv = {}) {
  return sh(line, {
    cwd: folder,
    env: cleanEnvironment(folder, { KZNEWS_ARCHIVE: SAMPLE, ...env }),
  })
}

const PRINTING = [
  'kznews completion bash',
  'kznews help search',
  'kznews list -n all --format jsonfeed',
  'kznews list --limit all',
  'kznews list --limit all --json',
  'kznews search ел --limit all --csv',
  'kznews show 20260622',
  'kznews show 20260622 --format html',
  'kznews show 20260622 --json',
  'kznews search ел --kwic --limit all',
  'kznews stats --by day',
  'kznews stats ел --json',
  'kznews analyze бір екі үш',
  'kznews analyze --stems бір екі',
  'kznews import --dry-run "$KZNEWS_ARCHIVE"',
  'kznews import --dry-run --json "$KZNEWS_ARCHIVE"',
  'kznews index',
  'kznews --help',
  'kznews --version',
]

for (const command of PRINTING) {
  test(`${command} | head -1 ends in silence with 0`, () => {
    const run = shell(`{ ${command} 2>err; echo $? >&2; } | head -1; cat err`)
    const [first, ...others] = lines(run.stdout)
    expect(first).toBeTruthy()
    expect(others.filter((line) => /қате|Error|EPIPE/.test(line))).toEqual([])
    expect(run.stderr).toBe('0\n')
  })

  test(`${command} > /dev/full ends with 3 and one sentence`, () => {
    const run = shell(`${command} >/dev/full`)
    expect(run.status).toBe(3)
    const errors = lines(run.stderr).filter((line) => /^(қате|\{)/.test(line))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('Нәтиже толық шығарылмады (дискіде орын жоқ)')
  })

  test(`${command} >&- is no crash`, () => {
    const run = shell(`${command} >&-`)
    expect([0, 3]).toContain(run.status)
    expect(run.stderr).not.toContain('біздің кінәміз')
  })

  test(`${command} gives the same data when nobody can read stderr`, () => {
    const whole = shell(`${command} 2>/dev/null`)
    for (const line of [`${command} 2>&-`, `${command} 2>/dev/full`]) {
      expect(shell(line)).toEqual({ ...whole, stderr: '' })
    }
    expect(whole.status).toBe(0)
  })
}

test('a big output goes whole through a pipe that is read slowly', () => {
  const ids = shell('kznews list --limit all --format ids 2>/dev/null >ids; cat ids')
  expect(lines(ids.stdout)).toHaveLength(47)
  const slow = shell('kznews show - --json <ids 2>/dev/null | { sleep 0.3; cat; } | wc -c')
  const fast = shell('kznews show - --json <ids 2>/dev/null >all; wc -c <all')
  expect(Number(slow.stdout)).toBe(Number(fast.stdout))
  expect(Number(slow.stdout)).toBeGreaterThan(100_000)
})

test('the status of an error is the same when stderr is closed', () => {
  expect(shell('kznews show жоқ-id 2>&-').status).toBe(1)
  expect(shell('kznews list --on сөз 2>/dev/full').status).toBe(2)
  expect(shell('kznews list --archive жоқ 2>&-').status).toBe(3)
})

test('counts and notices are on stderr, data alone on stdout', () => {
  const list = kznews(folder, ['list', '-n', '2'])
  expect(lines(list.stdout)).toHaveLength(2)
  expect(lines(list.stderr)).toEqual([
    'Архив көрсетілмеген: kznews құрамындағы үлгі архив ашылды.',
    '2 / 47 мақала',
  ])
  const show = kznews(folder, ['show', '20260622'])
  expect(show.stdout).toContain('ЖАҢАЛЫҚТАР')
  expect(lines(show.stderr)).toHaveLength(1)
})

/** Every error that a command line can bring about, and the status that it ends with. */
const ERRORS: readonly (readonly [string, number, string])[] = [
  ['list --archive жоқ', 3, 'archive-missing'],
  ['list --archive бір.txt/екі', 3, 'archive-unreadable'],
  ['list --archive бұзық --strict', 3, 'archive-strict'],
  ['show жоқ-id', 1, 'article-unknown'],
  ['show 2', 1, 'article-ambiguous'],
  ['list --since сөз', 2, 'date-unreadable'],
  ['list --until 2023-02-30', 2, 'date-impossible'],
  ['list --since 2025 --until 2024', 2, 'date-impossible'],
  ['list -n 0', 2, 'number-invalid'],
  ['search ел --offset -1', 2, 'number-invalid'],
  ['list --sort relevance', 2, 'choice-invalid'],
  ['list --lang xx', 2, 'choice-invalid'],
  ['list --color көк', 2, 'choice-invalid'],
  ['list --csv --format ids', 2, 'formats-conflict'],
  ['search ""', 2, 'query-missing'],
  ['import жоқ.txt', 3, 'input-missing'],
  ['import бір.txt --archive бір.txt', 3, 'import-nowhere'],
  ['list --on кеше', 2, 'clock-invalid'],
  ['list --жоқ', 2, 'usage'],
  ['list артық', 2, 'usage'],
  ['list --since', 2, 'usage'],
  ['show', 2, 'usage'],
  ['show ""', 2, 'usage'],
  ['search', 2, 'usage'],
  ['тізім', 2, 'usage'],
  ['help тізім', 2, 'usage'],
  ['list >/dev/full', 3, 'output-failed'],
]

for (const [line, status, code] of ERRORS) {
  test(`kznews ${line}: ${code}, status ${status}, in words and as JSON`, () => {
    shell('echo мәтін >бір.txt; mkdir -p бұзық; echo "{" >бұзық/а.json')
    const env = code === 'clock-invalid' ? { KZNEWS_NOW: 'түс' } : {}
    const said = shell(`kznews ${line}`, env)
    expect(said).toMatchObject({ status })
    expect(said.stderr).toMatch(/^қате: /m)
    const asJson = shell(`kznews --json ${line}`, env)
    expect(asJson).toMatchObject({ status })
    const error = errorOf({ ...asJson })
    expect(error.code).toBe(code)
    // It names --json too when that is one of them.
    if (code !== 'formats-conflict') expect(said.stderr).toContain(error.message)
    if (code !== 'archive-strict') expect(said.stdout).toBe('')
  })
}

test('a list of nothing is 0, a search that finds nothing is 1', () => {
  expect(kznews(folder, ['list', '--on', '1980', '--json'])).toMatchObject({
    status: 0,
    stdout: '[]\n',
  })
  expect(kznews(folder, ['search', 'жжжжжж', '--json'])).toMatchObject({
    status: 1,
    stdout: '[]\n',
  })
})

test('a page behind the last one is empty, and is not called nothing found', () => {
  const run = kznews(folder, ['search', 'сайлау', '--offset', '1000', '--json'])
  expect(jsonOf(run)).toEqual([])
  expect(run.stderr).toMatch(/^0 \/ \d+ мақала$/m)
})

for (const flag of ['--json', '--ndjson', '--format=json', '--format=jsonfeed']) {
  test(`an error with ${flag} is JSON too, before and after the command`, () => {
    for (const args of [
      [flag, 'show', 'жоқ-id'],
      ['show', 'жоқ-id', flag],
    ]) {
      const run = kznews(folder, args)
      if (flag === '--ndjson') expect(errorOf(run).code).toBe('choice-invalid')
      else expect(errorOf(run).code).toBe('article-unknown')
    }
  })
}

test('behind -- a flag is a word, and errors are in words', () => {
  const run = kznews(folder, ['show', '--', 'жоқ-id', '--json'])
  expect(run.stderr).toMatch(/^қате: /m)
})

test('a bug of ours is never silent: it is printed with its stack, and the status is 70', () => {
  // Without its SQLite the program fails where no failure is foreseen.
  for (const part of ['bin', 'dist']) {
    cpSync(join(BIN, '..', '..', part), join(folder, 'сынық', part), { recursive: true })
  }
  const broken = { BIN: join(folder, 'сынық', 'bin', 'kznews.js') }
  const run = shell('kznews list', broken)
  expect(run).toMatchObject({ status: 70, stdout: '' })
  expect(run.stderr).toContain('kznews ішіндегі қате. Бұл біздің кінәміз')
  expect(run.stderr).toMatch(/Error: .*sqlite[\s\S]*\n {4}at /)
  expect(shell('kznews list 2>&-', broken).status).toBe(70)
  expect(errorOf(shell('kznews list --json', broken)).code).toBe('bug')
})

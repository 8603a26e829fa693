/** Colour is decided once, by a fixed order: https://no-color.org, https://bixense.com/clicolors, https://force-color.org. */

import { describe, expect, test } from 'vitest'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'

const folder = standingFolder()

const LIST = ['list', '-n', '1', '--format', 'table']

type Case = readonly [env: Readonly<Record<string, string>>, args: string, isColored: boolean]

/** In a pipe there is colour only where it is asked for. */
const IN_A_PIPE: readonly Case[] = [
  [{}, '', false],
  [{}, '--color auto', false],
  [{}, '--color always', true],
  [{}, '--color=always', true],
  [{ NO_COLOR: '1' }, '--color always', true],
  [{ FORCE_COLOR: '1' }, '', true],
  [{ FORCE_COLOR: 'true' }, '', true],
  [{ FORCE_COLOR: '3' }, '', true],
  [{ FORCE_COLOR: '' }, '', false],
  [{ FORCE_COLOR: '0' }, '', false],
  [{ FORCE_COLOR: 'false' }, '', false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, '', false],
  [{ FORCE_COLOR: '1', CLICOLOR: '0' }, '', true],
  [{ FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, '', false],
  [{ FORCE_COLOR: '1' }, '--color never', false],
  [{ FORCE_COLOR: '1' }, '--color auto', true],
  [{ CLICOLOR_FORCE: '1' }, '', true],
  [{ CLICOLOR_FORCE: '0' }, '', false],
  [{ CLICOLOR_FORCE: '' }, '', false],
  [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, '', false],
  [{ CLICOLOR_FORCE: '1', TERM: 'dumb' }, '', true],
  [{ CLICOLOR: '1' }, '', false],
]

const ON_A_TERMINAL: readonly Case[] = [
  [{}, '', true],
  [{}, '--color never', false],
  [{}, '--no-color', false],
  [{}, '--no-color --color always', true],
  [{}, '--color always --no-color', false],
  [{ NO_COLOR: '1' }, '', false],
  [{ NO_COLOR: '1' }, '--color auto', false],
  [{ NO_COLOR: '1' }, '--color always', true],
  [{ NO_COLOR: '0' }, '', false],
  [{ NO_COLOR: '' }, '', true],
  [{ CLICOLOR: '0' }, '', false],
  [{ CLICOLOR: '0', CLICOLOR_FORCE: '1' }, '', true],
  [{ CLICOLOR: '1' }, '', true],
  [{ TERM: 'dumb' }, '', false],
  [{ TERM: 'dumb' }, '--color always', true],
  [{ TERM: 'dumb', FORCE_COLOR: '1' }, '', true],
  [{ FORCE_COLOR: '0' }, '', false],
]

function named(env: Case[0], args: string): string {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return [...settings, 'kznews', args].join(' ').trim()
}

for (const [where, cases, run] of [
  ['in a pipe', IN_A_PIPE, kznews],
  ['on a terminal', ON_A_TERMINAL, kznewsOnTerminal],
] as const) {
  describe(where, () => {
    for (const [env, args, isColored] of cases) {
      test(`${named(env, args)} is ${isColored ? 'coloured' : 'plain'}`, () => {
        const words = [...LIST, ...(args === '' ? [] : args.split(' '))]
        const { stdout } = run(folder, words, { env: { KZNEWS_ARCHIVE: SAMPLE, ...env } })
        expect(stdout).toContain('dee782ec')
        expect(stdout.includes('\x1b')).toBe(isColored)
      })
    }
  })
}

test('stdout and stderr are looked at each for itself', () => {
  // On a terminal stderr is coloured although stdout goes elsewhere.
  const args = ['show', 'жоқ-id']
  const env = { KZNEWS_ARCHIVE: SAMPLE }
  expect(kznews(folder, args, { env }).stderr).not.toContain('\x1b')
  expect(kznewsOnTerminal(folder, args, { env }).stdout).toContain('\x1b[31m')
})

test('every mark in colour is a mark without it', () => {
  const env = { KZNEWS_ARCHIVE: SAMPLE, NO_COLOR: '1' }
  const args = ['search', 'әкім сайлауы', '-n', '4']
  const { stdout } = kznewsOnTerminal(folder, args, { env })
  expect(stdout).toContain('қала *әкімін сайлау* тәртібі')
  expect(stdout).toMatch(/202606\[22-dee782ec\]/)
  expect(stdout).toContain('── Сұраудағы сөздердің кейбірі ғана бар мақалалар')
})

test('data is never coloured', () => {
  for (const format of ['json', 'ndjson', 'csv', 'tsv', 'ids']) {
    const args = ['list', '-n', '2', '--format', format, '--color', 'always']
    const { stdout } = kznews(folder, args, { env: { KZNEWS_ARCHIVE: SAMPLE } })
    expect(stdout).not.toContain('\x1b')
  }
})

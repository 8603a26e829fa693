/** The pager: which one, when, with what, and that its end is never a failure of ours. */

import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { article } from '../support/articles.ts'
import { kznews, kznewsOnTerminal, standingFolder } from '../support/cli.ts'

const COUNT = 800

/** More than a pipe holds, so that one that is left early is noticed. */
const folder = standingFolder({
  'archive/all.json': Array.from({ length: COUNT }, (_, at) =>
    article(`id-${at}`, `Тақырып ${at} туралы ұзақ әңгіме, ол бір жолға сыйып тұр`),
  ),
})

const ALL = ['list', '-n', 'all']
const LINES = COUNT + 1

function run(env: NodeJS.ProcessEnv, args: readonly string[] = ALL) {
  const { stdout, status } = kznewsOnTerminal(folder, args, { columns: 120, env })
  return { stdout, status, lines: stdout.split('\n').filter((line) => line !== '') }
}

beforeAll(() => {
  kznews(folder, ['index'])
})

/** The output without a pager. */
const plain = () => run({ KZNEWS_PAGER: '' }).stdout

const marking = (mark: string) => `sed 's/^/${mark}/'`

describe('which pager', () => {
  test('is KZNEWS_PAGER, else PAGER', () => {
    const both = run({ KZNEWS_PAGER: marking('А'), PAGER: marking('Б') })
    expect(both.lines[0]).toMatch(/^А/)
    expect(run({ KZNEWS_PAGER: undefined, PAGER: marking('Б') }).lines[0]).toMatch(/^Б/)
  })

  test('is none where it is empty or cat, with --no-pager, or on a dumb terminal', () => {
    const marked = { KZNEWS_PAGER: marking('А') }
    for (const { lines } of [
      run({ KZNEWS_PAGER: '', PAGER: marking('Б') }),
      run({ KZNEWS_PAGER: undefined, PAGER: '' }),
      run({ KZNEWS_PAGER: 'cat', PAGER: marking('Б') }),
      run(marked, [...ALL, '--no-pager']),
      run({ ...marked, TERM: 'dumb' }),
    ]) {
      expect(lines).toHaveLength(LINES)
      expect(lines[0]).not.toMatch(/[АБ]/)
    }
  })

  test('is none for what fits on the screen, for data, and for a pipe', () => {
    const env = { KZNEWS_PAGER: marking('А') }
    expect(run(env, ['list', '-n', '48']).lines[0]).not.toMatch(/^А/)
    expect(run(env, ['list', '-n', '60']).lines[0]).toMatch(/^А/)
    expect(run(env, [...ALL, '--format', 'tsv']).lines[0]).not.toMatch(/^А/)
    expect(kznews(folder, [...ALL, '--format', 'table'], { env }).stdout).not.toMatch(/^А/m)
  })
})

test('less gets its options from kznews unless LESS is set', () => {
  const tell = 'echo "LESS=$LESS LESSCHARSET=$LESSCHARSET"'
  const env = { KZNEWS_PAGER: tell }
  expect(run(env).lines[0]).toBe('LESS=FRX LESSCHARSET=utf-8')
  expect(run({ ...env, LESS: '-i', LESSCHARSET: 'koi8-r' }).lines[0]).toBe(
    'LESS=-i LESSCHARSET=koi8-r',
  )
  expect(run({ ...env, LESS: '' }).lines[0]).toBe('LESS= LESSCHARSET=utf-8')
})

test('colour is decided before, by the terminal', () => {
  expect(run({ KZNEWS_PAGER: marking('А') }).lines[0]).toContain('\x1b[36m')
  expect(run({ KZNEWS_PAGER: marking('А'), NO_COLOR: '1' }).lines[0]).not.toContain('\x1b')
})

describe('a pager that is not there', () => {
  const locked = join(folder, 'locked')
  writeFileSync(locked, '')
  chmodSync(locked, 0o600)
  for (const command of [
    'zhoq-better',
    'zhoq-better -R --quiet',
    'LESS=R zhoq-better',
    '/zhoq/better',
    locked,
    '"zhoq better"',
  ]) {
    test(`${command.replace(folder, '')}: the text is printed, and the status is 0`, () => {
      const { stdout, status } = run({ KZNEWS_PAGER: command })
      expect(status).toBe(0)
      // Words in quotes are the shell's to understand, and to complain of.
      if (command.startsWith('"')) expect(stdout.endsWith(plain())).toBe(true)
      else expect(stdout).toBe(plain())
    })
  }
})

test('a pager that is left early or fails is no failure of the command', () => {
  for (const [command, first] of [
    ['true', `${COUNT} / ${COUNT} мақала`],
    ['head -1', '1 '],
    ['(exit 3)', `${COUNT} / ${COUNT} мақала`],
  ] as const) {
    const { status, lines } = run({ KZNEWS_PAGER: command, NO_COLOR: '1' })
    expect(status, command).toBe(0)
    expect(lines[0], command).toContain(first)
    expect(lines.length, command).toBeLessThanOrEqual(2)
  }
})

test('^C is the pager’s: one that goes on has its way, and then it is ours', () => {
  const deaf = run({ KZNEWS_PAGER: `trap '' INT; kill -INT $PPID; sleep 0.1; ${marking('А')}` })
  expect(deaf.status).toBe(130)
  expect(deaf.lines.filter((line) => line.startsWith('А'))).toHaveLength(COUNT)
})

/** A hard world for a program: odd terminals, no home, closed streams, disks that are full or read-only. */

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import {
  cleanEnvironment,
  filesBelow,
  kznews,
  kznewsOnTerminal,
  SAMPLE,
  standingFolder,
  temporaryFolder,
  writeFiles,
} from '../support/cli.ts'
import { sh } from '../support/shells.ts'
import { startOnTerminal, typeUntilEnd, until } from '../support/terminal.ts'

const folder = standingFolder()

/** A line for the shell with kznews as a command, in a folder, with this environment and no other. */
function shell(line: string, env: NodeJS.ProcessEnv, cwd = folder, before: readonly string[] = []) {
  const run = sh(line, { cwd, env, before })
  expect(run.stderr, line).not.toContain('біздің кінәміз')
  return run
}

const clean = (more: NodeJS.ProcessEnv = {}) =>
  cleanEnvironment(folder, { KZNEWS_ARCHIVE: SAMPLE, ...more })

/** One of each command that prints, with a word that it must print. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ['list', 'сайлау тәртібі'],
  ['search сайлау -n 3', 'Тоқаев'],
  ['search сайлау -n 3 --kwic', 'сайла'],
  ['search сайлау -n 3 --explain', 'Тоқаев'],
  ['show 20260622', 'сайлау'],
  ['stats', '2026'],
  ['index', 'Архив'],
  ['analyze мектептерімізде', 'мектеп'],
  ['--help', 'kznews'],
  ['search --help', 'kznews'],
]

const bare = (text: string) => text.replace(/\s/g, '')

describe('the width of a terminal', () => {
  const args = (line: string) => line.split(' ')
  for (const [line, word] of COMMANDS) {
    test(`that is no width is as if it had not been said: kznews ${line}`, () => {
      // --explain tells how long it took.
      if (line.includes('--explain')) return
      const expected = kznewsOnTerminal(folder, args(line), { env: { KZNEWS_ARCHIVE: SAMPLE } })
      for (const COLUMNS of ['0', '-5', 'abc', '', '1e99', '80.5', '0x50', '007']) {
        const env = { KZNEWS_ARCHIVE: SAMPLE, COLUMNS }
        expect(kznewsOnTerminal(folder, args(line), { env }), COLUMNS).toEqual(expected)
      }
    })

    test(`of one or of ten thousand columns loses nothing: kznews ${line}`, () => {
      for (const COLUMNS of ['1', '2', '10000', '9007199254740991']) {
        const env = { KZNEWS_ARCHIVE: SAMPLE, COLUMNS, NO_COLOR: '1' }
        const run = kznewsOnTerminal(folder, args(line), { env })
        expect(run.status, COLUMNS).toBe(0)
        // Bars and concordances are cut to the width: that is what they are.
        const isCut = Number(COLUMNS) < 10 && /stats|--kwic/.test(line)
        expect(bare(run.stdout), COLUMNS).toContain(isCut ? '…' : bare(word))
      }
    })
  }

  test('of zero, as a terminal without a size says, is 80', () => {
    const env = { KZNEWS_ARCHIVE: SAMPLE }
    const expected = kznewsOnTerminal(folder, ['list'], { env })
    expect(kznewsOnTerminal(folder, ['list'], { env, columns: 0 })).toEqual(expected)
  })
})

describe('an environment', () => {
  const LIST = 'kznews list -n 3'
  const expected = shell(LIST, clean())

  const CASES: readonly (readonly [string, NodeJS.ProcessEnv])[] = [
    ['in the C locale', { LC_ALL: 'C' }],
    ['of a dumb terminal', { TERM: 'dumb' }],
    ['without TERM', { TERM: undefined }],
    ['without PATH', { PATH: undefined }],
    ['with an empty PATH', { PATH: '' }],
    ['without HOME', { HOME: undefined }],
    ['with an empty HOME', { HOME: '' }],
    ['with a relative cache folder', { XDG_CACHE_HOME: 'x' }],
    ['with a time zone that there is not', { TZ: 'Ай/Теңіз' }],
  ]
  for (const [name, env] of CASES) {
    test(`${name} gives the same`, () => {
      expect(shell(LIST, clean(env))).toEqual(expected)
    })
  }

  test('with nothing in it at all lists the sample', () => {
    const run = shell('kznews list -n 3 --color always', {})
    expect(run).toEqual({
      status: 0,
      stdout: expected.stdout,
      stderr: `Архив көрсетілмеген: kznews құрамындағы үлгі архив ашылды.\n${expected.stderr}`,
    })
  })

  test('where nothing can be written costs only time', () => {
    const nowhere = { HOME: '/dev/null', XDG_CACHE_HOME: '/dev/null/x', TMPDIR: '/dev/null' }
    const run = shell(LIST, clean(nowhere))
    expect(run).toMatchObject({ status: 0, stdout: expected.stdout })
    expect(lines(run.stderr)[0]).toBe(
      'Индекс сақталмады: /dev/null/x/kznews/index (қалта емес). Осы жолы уақытша индекс құрылды.',
    )
  })

  test('where no archive can be made is a sentence for an import', () => {
    const env = clean({ KZNEWS_ARCHIVE: undefined, XDG_DATA_HOME: '/dev/null/x' })
    const run = shell(`kznews import --json '${SAMPLE}'`, env)
    expect(run.status).toBe(3)
    expect(JSON.parse(run.stdout)).toMatchObject({ articles: [], stored: 0 })
    expect(errorOf(run)).toMatchObject({ code: 'write-failed' })
    expect(errorOf(run).message).toContain('(қалта емес)')
  })

  for (const TERM of ['dumb', undefined]) {
    test(`with TERM ${TERM} on a terminal is no colour and no pager where it is dumb`, () => {
      const env = { KZNEWS_ARCHIVE: SAMPLE, TERM, KZNEWS_PAGER: 'echo БЕТТЕУІШ' }
      const run = kznewsOnTerminal(folder, ['list', '--limit', 'all'], { env })
      expect(run.status).toBe(0)
      expect(run.stdout.includes('\x1b')).toBe(false)
      expect(run.stdout.includes('БЕТТЕУІШ')).toBe(TERM !== 'dumb')
    })
  }

  test('without a pager in PATH prints plainly', async () => {
    const { ended } = startOnTerminal(folder, 'PATH=/жоқ "$NODE" "$BIN" list --limit all')
    const { status, output } = await ended
    expect(status).toBe(0)
    expect(lines(output).filter((line) => /-[0-9a-f]{8}/.test(line))).toHaveLength(47)
  })

  const hasLess = spawnSync('less', ['--version']).status === 0
  test.skipIf(!hasLess)(
    'of the C locale shows Kazakh in less, and calls it no binary',
    async () => {
      const env = { LC_ALL: 'C', KZNEWS_PAGER: 'less' }
      const watched = startOnTerminal(folder, '"$NODE" "$BIN" list --limit all', env)
      await until(() => /сайлау|binary/.test(watched.said.output))
      const { status, output } = await typeUntilEnd(watched, 'q')
      expect(status).toBe(0)
      expect(output).not.toMatch(/binary|<D[0-9]>/)
    },
  )
})

describe('closed streams', () => {
  const READING = [
    ...COMMANDS.map(([line]) => line),
    'show -',
    'import -',
    'import --dry-run -',
    'analyze',
    'analyze -',
    'analyze --stems -',
  ]
  for (const line of READING) {
    test(`kznews ${line}: with stdin, stdout, stderr closed, one by one and all`, () => {
      const env = clean({ KZNEWS_ARCHIVE: undefined })
      const open = shell(`kznews ${line} </dev/null`, env)
      const stdin = shell(`kznews ${line} <&-`, env)
      if (!line.includes('--explain')) expect(stdin).toEqual(open)
      for (const closed of ['>&-', '2>&-', '>&- 2>&-', '<&- >&- 2>&-']) {
        expect([open.status, 3]).toContain(shell(`kznews ${line} ${closed}`, env).status)
      }
    })
  }
})

test('a megabyte goes whole through a pipe that is read slowly', () => {
  const own = temporaryFolder()
  const many = Array.from({ length: 4000 }, (_, at) =>
    article(`мақала-${at}`, `Тақырып ${at} ${'қазақ тілі '.repeat(10)}`),
  )
  writeFiles(own, { 'archive/бәрі.json': many })
  const env = cleanEnvironment(own)
  const list = 'kznews list --limit all --json 2>/dev/null'
  const whole = shell(`${list} >бәрі; cat бәрі`, env, own)
  expect(Buffer.byteLength(whole.stdout)).toBeGreaterThan(1_000_000)
  const slow = shell(
    `${list} | { for i in 1 2 3 4 5; do sleep 0.1; head -c 1000; done; sleep 0.5; cat; }`,
    env,
    own,
  )
  expect(slow.stdout).toBe(whole.stdout)
  expect(JSON.parse(slow.stdout)).toHaveLength(4000)
})

/** Mounts that nobody else sees, gone with the process: for root, on Linux, where it is allowed. */
const OWN_MOUNTS = ['unshare', '-m']
const canMount =
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', folder], { timeout: 30_000 })
    .status === 0

describe.skipIf(!canMount)('a disk that is full (needs a mount of its own)', () => {
  /** 400 articles of 1.3 KB as JSON Lines. */
  const many = Array.from({ length: 400 }, (_, at) =>
    JSON.stringify({ ...article(`a${at}`, `Тақырып ${at}`), body: ['мәтін '.repeat(100)] }),
  ).join('\n')

  /** Runs lines on a small disk at `диск`, and then copies what is on it to `көшірме`. */
  function onDisk(size: string, line: string) {
    const own = temporaryFolder()
    writeFiles(own, { 'бәрі.jsonl': many })
    mkdirSync(join(own, 'диск'))
    const env = cleanEnvironment(own, { KZNEWS_ARCHIVE: 'архив' })
    const script = `mount -t tmpfs -o size=${size} none диск && { ${line}; }; s=$?; cp -r диск көшірме; exit $s`
    return { own, ...shell(script, env, own, OWN_MOUNTS) }
  }

  test('while importing keeps what was stored, says how much, and leaves no half', () => {
    const { own, status, stderr } = onDisk('300k', 'kznews import --archive диск/архив бәрі.jsonl')
    expect(status).toBe(3)
    const files: string[] = filesBelow(join(own, 'көшірме'))
    expect(files.length).toBeGreaterThan(20)
    expect(files.every((file) => /^архив\/2024\/05\/a\d+\.json$/.test(file))).toBe(true)
    const [counts, error, hint, ...more] = lines(stderr)
    expect(counts).toContain(`сақталды: ${files.length} ·`)
    expect(error).toMatch(/^қате: Жазылмады: 2024\/05\/a\d+\.json \(дискіде орын жоқ\)$/)
    expect(hint).toMatch(/^кеңес: /)
    expect(more).toEqual([])
    const again = kznews(own, ['import', '--archive', 'көшірме/архив', 'бәрі.jsonl', '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({
      stored: 400 - files.length,
      unchanged: files.length,
      conflicts: 0,
    })
  })

  test('while indexing is answered from a temporary index, and said', () => {
    const env = 'XDG_CACHE_HOME="$PWD/диск" KZNEWS_ARCHIVE=бәрі.jsonl'
    const run = onDisk('300k', `${env} kznews list --limit all --format ids`)
    expect(run.status).toBe(0)
    expect(lines(run.stdout)).toHaveLength(400)
    expect(lines(run.stderr)[0]).toMatch(
      /^Индекс сақталмады: .*\(дискіде орын жоқ\)\. Осы жолы уақытша индекс құрылды\.$/,
    )
    expect(
      filesBelow(join(run.own, 'көшірме')).filter((file: string) => /index-/.test(file)),
    ).toEqual([])
  })

  test('with an index on it that has to grow is reported as full, never as damage', () => {
    const env = 'XDG_CACHE_HOME="$PWD/диск" KZNEWS_ARCHIVE=архив'
    const list = `${env} kznews list --limit all --format ids`
    const run = onDisk(
      '2m',
      `mkdir архив; head -3 бәрі.jsonl >архив/а.jsonl; ${list} >/dev/null 2>&1
      cat /dev/zero >диск/толық 2>/dev/null; cp бәрі.jsonl архив/б.jsonl; ${list} 2>толық; s=$?
      rm диск/толық; ${list} -n 1 2>бос >/dev/null; cat толық бос >&2; exit $s`,
    )
    expect(run.status).toBe(0)
    expect(new Set(lines(run.stdout)).size).toBe(400)
    expect(run.stderr).not.toContain('бүлінген')
    expect(run.stderr).toMatch(/Индекс сақталмады/)
    // With room again the index is as before, and takes in what came.
    expect(lines(run.stderr).at(-1)).toBe('1 / 400 мақала')
    expect(run.stderr.match(/Индекс сақталмады/g)).toHaveLength(1)
  })
})

describe.skipIf(!canMount)('a disk that is read-only (needs a mount of its own)', () => {
  /** Runs a line where the archive, the cache, the home and the temporary folder cannot be written. */
  function readOnly(line: string, before = 'true') {
    const own = temporaryFolder()
    const here = join(own, 'үй')
    writeFiles(own, {
      'үй/архив/а.json': article('a', 'Алма'),
      'жаңа.json': article('b', 'Бидай'),
    })
    const env = cleanEnvironment(here, {
      KZNEWS_ARCHIVE: join(here, 'архив'),
      TMPDIR: here,
      SQLITE_TMPDIR: here,
    })
    const script = `${before}; mount --bind үй үй && mount -o remount,ro,bind үй && ${line}`
    return shell(script, env, own, OWN_MOUNTS)
  }

  test('is read', () => {
    for (const line of ['list', 'search алма', 'show a', 'stats', 'index']) {
      const run = readOnly(`kznews ${line}`)
      expect(run.status, run.stderr).toBe(0)
      expect(run.stdout).not.toBe('')
      expect(lines(run.stderr)[0]).toMatch(
        /^Индекс сақталмады: .* \(диск тек оқуға ашық\)\. Осы жолы уақытша индекс құрылды\.$/,
      )
    }
  })

  test('with an index on it is not called damaged', () => {
    const run = readOnly('kznews list', 'kznews list >/dev/null 2>&1')
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('Алма')
    expect(run.stderr).not.toContain('бүлінген')
  })

  test('takes no import, and says why', () => {
    const run = readOnly('kznews import жаңа.json')
    expect(run.status).toBe(3)
    expect(run.stderr).toContain('қате: Жазылмады: 2024/05/b.json (диск тек оқуға ашық)')
  })
})

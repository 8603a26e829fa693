/** kznews analyze: what it prints for people, for programs, and line by line. */

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnalyzedToken } from '../../../src/kazakh/analyze-text.ts'
import { phraseKeys } from '../../../src/kazakh/scripts/readings.ts'
import { stem } from '../../../src/kazakh/words/stem.ts'
import { LANGS } from '../../../src/messages/lang.ts'
import { termsIn } from '../../../src/messages/load.ts'
import { renderAnalysis } from '../../../src/render/lists/analysis.ts'
import { makeTheme } from '../../../src/terminal/theme.ts'
import { BIN, cleanEnvironment, kznews, temporaryFolder } from '../../support/cli.ts'
import { runHere } from '../../support/in-process.ts'

/** Of a run in this process: no archive is there, and none is asked for. */
function run(args: readonly string[], input?: string) {
  return runHere('/жоқ', ['analyze', ...args], input === undefined ? {} : { input })
}

const TEXT = 'Қасым-Жомарт АҚШ-тың 54,4 мектептерімізде'

describe('rows', () => {
  test('have a token each, its names in English', async () => {
    const { stdout, status } = await run(TEXT.split(' '))
    const rows = stdout.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(rows.map((row) => row.split('\t').slice(0, 4))).toEqual([
      ['Қасым', 'қасым', 'word', 'cyrillic'],
      ['Жомарт', 'жомарт', 'word', 'cyrillic'],
      ['АҚШ-тың', 'ақш', 'word', 'cyrillic'],
      ['54,4', '54,4', 'number', 'none'],
      ['мектептерімізде', 'мектептерімізде', 'word', 'cyrillic'],
    ])
    const [, , , , root, pieces, key] = rows[4]!.split('\t')
    expect(root).toBe('мектеп')
    expect(pieces).toMatch(/^мектеп:stem\+/)
    expect(key).toBe('мектептеримизде')
    expect(rows.every((row) => row.split('\t').length === 7)).toBe(true)
  })

  test('are of standard input where nothing is given, or -', async () => {
    const rows = (await run([TEXT])).stdout
    expect((await run([], TEXT)).stdout).toBe(rows)
    expect((await run(['-'], `${TEXT}\n`)).stdout).toBe(rows)
    expect(await run([], '')).toMatchObject({ stdout: '', status: 0 })
  })

  test('a word may begin with a hyphen', async () => {
    for (const args of [['-қала'], ['--', '-қала'], ['-coup']]) {
      expect((await run(args)).stdout.split('\t')[0]).toBe(args.at(-1)!.slice(1))
    }
  })
})

describe('JSON', () => {
  test('has the place of each token in the whole input', async () => {
    const input = `бір\r\n\n екі-үш\nтөрт`
    const tokens: AnalyzedToken[] = JSON.parse((await run(['--json'], input)).stdout)
    expect(tokens.map(({ start, end }) => input.slice(start, end))).toEqual(
      tokens.map(({ text }) => text),
    )
    expect(tokens.map(({ form, joined = false }) => [form, joined])).toEqual([
      ['бір', false],
      ['екі', false],
      ['үш', true],
      ['төрт', false],
    ])
    expect(tokens[0]).toMatchObject({ kind: 'word', script: 'cyrillic', stem: 'бір', key: 'бир' })
  })

  test('is an array always', async () => {
    expect((await run(['--json', '...'])).stdout).toBe('[]\n')
    expect((await run(['--json'], '')).stdout).toBe('[]\n')
  })
})

describe('--stems and --keys', () => {
  test('print one line for each line, in order', async () => {
    expect((await run(['--stems', '-'], 'мектептер\r\n\nсайлауда')).stdout).toBe(
      ['мектептер', '', 'сайлауда'].map((word) => `${stem(word)}\n`).join(''),
    )
    expect((await run(['--keys', '-'], 'мектептер\n\nәкім сайлауы\n')).stdout).toBe(
      ['мектептер', '', 'әкім сайлауы'].map((line) => `${phraseKeys(line).join('|')}\n`).join(''),
    )
  })

  test('take words of the command line too', async () => {
    expect((await run(['--stems', 'мектептер', 'сайлауда'])).stdout.split('\n')).toHaveLength(3)
    expect((await run(['--keys', 'әкім', 'сайлауы'])).stdout).toBe(
      `${phraseKeys('әкім сайлауы').join('|')}\n`,
    )
  })

  test('whatever the lines hold, there are as many', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/\n/g, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const input = lines.map((text) => `${text}\n`).join('')
        for (const option of ['--stems', '--keys']) {
          const { stdout } = await run([option, '-'], input)
          expect(stdout.split('\n')).toHaveLength(lines.length + 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('are two answers, and neither has a format', async () => {
    expect(await run(['--stems', '--keys', 'сөз'])).toMatchObject({ status: 2, stdout: '' })
    expect(await run(['--stems', '--json', 'сөз'])).toMatchObject({ status: 2, stdout: '' })
  })
})

test('nothing given at a terminal is a usage error', async () => {
  const { status, stderr } = await run([])
  expect(status).toBe(2)
  expect(stderr).toContain('<мәтін>')
})

describe('the program', () => {
  test('streams: a big input comes out line by line, and leaves no file behind', () => {
    const folder = temporaryFolder()
    const input = 'мектептерімізде\n'.repeat(200_000)
    const { stdout, stderr, status } = kznews(folder, ['analyze', '--stems', '-'], { input })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe('мектеп\n'.repeat(200_000))
    expect(kznews(folder, ['analyze'], { input: 'сөз' }).stdout).toContain('сөз')
  })

  test('a reader that goes away ends an endless input in silence', () => {
    const folder = temporaryFolder()
    const line = `yes мектептер | { "$NODE" "$BIN" analyze --stems -; echo $? >&2; } | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      env: cleanEnvironment(folder, { NODE: process.execPath, BIN }),
      encoding: 'utf8',
    })
    expect([stdout, stderr]).toEqual(['мектеп\n', '0\n'])
  })
})

describe('the table', () => {
  const token: AnalyzedToken = {
    text: 'мектептерде',
    start: 0,
    end: 11,
    kind: 'word',
    form: 'мектептерде',
    script: 'cyrillic',
    stem: 'мектеп',
    pieces: [
      { text: 'мектеп', name: 'stem' },
      { text: 'тер', name: 'plural' },
      { text: 'де', name: 'case.locative' },
    ],
    key: 'мектептерде',
  }
  const hostile = { ...token, text: 'а\x1b[31mқ\u202eш', pieces: [] }

  test.each(LANGS)('speaks %s', async (lang) => {
    const theme = await makeTheme(false)
    const table = renderAnalysis([token], { width: 140, theme, terms: await termsIn(lang) })
    const [head, row] = table.split('\n')
    const terms = await termsIn(lang)
    expect(head).toContain(terms('column.pieces'))
    expect(row).toContain(`тер ${terms('plural')} + де ${terms('case.locative')}`)
  })

  test.each([20, 40, 60, 80, 120])('fits %i columns', async (width) => {
    const theme = await makeTheme(false)
    const table = renderAnalysis([token, token], { width, theme, terms: await termsIn('kk') })
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    expect(table).toContain('жатыс')
  })

  test('lets nothing through that a terminal would obey', async () => {
    const theme = await makeTheme(false)
    for (const width of [40, 140]) {
      const table = renderAnalysis([hostile], { width, theme, terms: await termsIn('kk') })
      expect(table).not.toMatch(/[\x1b\u202e]/)
    }
  })
})

test('a term is in the words of its language, and an unknown one is its own name', async () => {
  const terms = await Promise.all(LANGS.map(termsIn))
  expect(terms.map((term) => term('case.dative'))).toEqual([
    'барыс септік',
    'дательный падеж',
    'dative',
  ])
  expect(terms[0]!('жоқ')).toBe('жоқ')
})

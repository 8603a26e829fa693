/** The reading of a command line: what its words are, what is known early, what commander gets. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earlyOptions, type Line, readLine } from '../../src/cli/argv.ts'

const line = (text: string): Line => readLine(text.split(' '))

describe('early options', () => {
  const early = (text: string) => earlyOptions(line(text))

  test('are read in both spellings, wherever they stand, the last one of two', () => {
    expect(early('list --lang ru --color=never')).toEqual({
      lang: 'ru',
      color: 'never',
      pager: true,
      json: false,
    })
    expect(early('--lang=en list --lang kk --no-pager').lang).toBe('kk')
    expect(early('list --no-color --color always').color).toBe('always')
    expect(early('list --color=always --no-color').color).toBe('never')
  })

  test('end at --', () => {
    expect(early('search -- --lang ru --json --no-pager')).toEqual({ pager: true, json: false })
  })

  test('are read where a command option still waits for its value', () => {
    expect(early('list --since --json').json).toBe(true)
    expect(early('search сайлау -c --lang ru').lang).toBe('ru')
  })

  test('know every format that is JSON', () => {
    for (const format of [
      '--json',
      '--ndjson',
      '--format json',
      '--format=ndjson',
      '--format jsonfeed',
      '--format=jsonld',
    ]) {
      expect(early(`show а ${format}`).json, format).toBe(true)
    }
    for (const format of ['--csv', '--format ids', '--format', 'json']) {
      expect(early(`show а ${format}`).json, format).toBe(false)
    }
  })
})

describe('arguments', () => {
  test.each([
    ['search -қала сайлау', ['-қала', 'сайлау']],
    ['search -coup -c oup', ['-coup']],
    ['search -n 5 -n5', ['-n5']],
    ['search сайлау --since -7d -x', ['сайлау', '-x']],
    ['search -- -қала', ['-қала']],
    ['search - --json -h', ['-']],
    ['--lang ru search -x', ['-x']],
    ['list -x search -x', ['search']],
    ['--archive search list -x', []],
    ['index search -x', ['search']],
    ['show -5 20260622', ['-5', '20260622']],
    ['list -n5 --limit=6', []],
    ['stats -қала --by month -x', ['-қала', '-x']],
    ['analyze -қала --stems - -x', ['-қала', '-', '-x']],
  ])('of "%s" are %j: a word with a hyphen is one in a query alone', (text, args) => {
    expect(line(text).args).toEqual(args)
  })
})

describe('what is wrong in a line', () => {
  test.each([
    ['lst --json', { unknownCommand: 'lst' }],
    ['list --limti 3 --жоқ', { unknownOption: { word: '--limti', command: 'list' } }],
    ['-n 5 list', { unknownOption: { word: '-n' } }],
    ['stats -n 5', { unknownOption: { word: '-n', command: 'stats' } }],
    ['list --json=5', { unknownOption: { word: '--json=5', command: 'list' } }],
    ['list --since', { pending: { long: '--since', isGlobal: false } }],
    ['list --archive', { pending: { long: '--archive', isGlobal: true } }],
    ['list -c --archive', { pending: { long: '--archive', isGlobal: true } }],
    ['list -c --json', { pending: { long: '--category' } }],
  ])('is known: "%s"', (text, expected) => {
    expect(line(text)).toMatchObject(expected)
  })
})

describe('the line that commander gets', () => {
  test.each([
    ['list -n 5 -c Спорт', 'list --limit=5 --category=Спорт --'],
    ['search сайлау -қала -c спорт', 'search --category=спорт -- сайлау -қала'],
    ['--lang ru search -- --json', '--lang=ru search -- --json'],
    ['list -c -- x', 'list --category=-- -- x'],
    ['list --since', 'list --since'],
    ['-- list --json', '-- list --json'],
    ['--help list', '--help -- list'],
    ['list -x 5', 'list -x -- 5'],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(line(text).normalized.join(' ')).toBe(expected)
  })

  test('is read as the same line again', () => {
    const word = fc.oneof(
      fc.constantFrom('list', 'search', 'show', '--', '-c', '--json', '-n5', '--since', '-қала'),
      fc.constantFrom('--archive', '--lang=ru', '--жоқ', '-5', '-', '--help', ''),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const first = readLine(words)
        const again = readLine(first.normalized)
        expect(again.command).toBe(first.command)
        expect(again.options).toEqual(first.options)
        if (first.pending === undefined) expect(again.args).toEqual(first.args)
      }),
    )
  })
})

test('an id may begin with a dash', () => {
  expect(line('show -J6vK5kK3Ms --json').args).toEqual(['-J6vK5kK3Ms'])
  expect(line('show -h').args).toEqual([])
})

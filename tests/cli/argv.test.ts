/** The command line before the parser sees it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPTIONS_WITH_VALUE, readEarlyOptions, shieldQuery, unshield } from '../../src/cli/argv.ts'
import { factsOf } from '../../src/cli/command-tree.ts'
import { wholeTree } from '../support/tree.ts'

const line = (text: string) => text.split(' ')

describe('early options', () => {
  test('are read in both spellings, wherever they stand, the last one of two', () => {
    expect(readEarlyOptions(line('list --lang ru --color=never'))).toEqual({
      lang: 'ru',
      color: 'never',
      pager: true,
      json: false,
    })
    expect(readEarlyOptions(line('--lang=en list --lang kk --no-pager')).lang).toBe('kk')
    expect(readEarlyOptions(line('list --no-color --color always')).color).toBe('always')
    expect(readEarlyOptions(line('list --color=always --no-color')).color).toBe('never')
  })

  test('end at --', () => {
    expect(readEarlyOptions(line('search -- --lang ru --json --no-pager'))).toEqual({
      pager: true,
      json: false,
    })
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
      expect(readEarlyOptions(line(`show а ${format}`)).json, format).toBe(true)
    }
    for (const format of ['--csv', '--format ids', '--format', 'json']) {
      expect(readEarlyOptions(line(`show а ${format}`)).json, format).toBe(false)
    }
  })
})

test('the options that take a value are those of the command tree', async () => {
  const root = factsOf(await wholeTree())
  const options = [root, ...root.commands].flatMap((command) => command.options)
  const names = options
    .filter(({ takesValue }) => takesValue)
    .flatMap(({ long, short }) => [long, ...(short ? [short] : [])])
  expect([...OPTIONS_WITH_VALUE].sort()).toEqual([...new Set(names)].sort())
})

describe('the shield', () => {
  const seen = (text: string) =>
    shieldQuery(line(text)).map((word) => (word === unshield(word) ? word : `<${unshield(word)}>`))

  const CASES: readonly (readonly [string, string])[] = [
    ['search -қала сайлау', 'search <-қала> сайлау'],
    ['search -coup -c oup', 'search <-coup> -c oup'],
    ['search -n 5 -n5', 'search -n 5 <-n5>'],
    ['search сайлау --since -7d -x', 'search сайлау --since -7d <-x>'],
    ['search -- -қала', 'search -- -қала'],
    ['search - --json -h', 'search - --json -h'],
    ['--lang ru search -x', '--lang ru search <-x>'],
    ['list -x search -x', 'list -x search -x'],
    ['--archive search list -x', '--archive search list -x'],
    ['-c search search -x', '-c search search <-x>'],
    ['show search -x', 'show search -x'],
    ['stats -қала --by month -x', 'stats <-қала> --by month <-x>'],
    ['analyze -қала --stems - -x', 'analyze <-қала> --stems - <-x>'],
  ]
  for (const [given, expected] of CASES) {
    test(`of "${given}" is before words of a query alone`, () => {
      expect(seen(given).join(' ')).toBe(expected)
    })
  }

  test('is taken off again, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (words) => {
        const plain = words.map((word) => word.replace(/^\x01+/, ''))
        expect(shieldQuery(['search', ...plain]).map(unshield)).toEqual(['search', ...plain])
      }),
    )
  })
})

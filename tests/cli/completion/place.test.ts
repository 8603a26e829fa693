/** Where the cursor stands on a command line, and what may be written there. */

import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../../src/cli/command-names.ts'
import { findPlace } from '../../../src/cli/completion/place.ts'
import { kk } from '../../../src/messages/kk/interface.ts'

/** The place behind a line; what stands behind its last space is being written. */
function placeIn(line: string) {
  const words = line.split(' ')
  return findPlace(words.slice(0, -1), words.at(-1)!, kk)
}

const offered = (line: string) => placeIn(line).candidates.map(({ value }) => value)

describe('values', () => {
  test.each([
    ['list -c ', 'category'],
    ['list --category ', 'category'],
    ['list --category=Са', 'category'],
    ['search сайлау -c спорт --category ', 'category'],
    ['list --since ', 'date'],
    ['stats --on=', 'date'],
    ['list -n ', 'limit'],
    ['--archive ', 'path'],
    ['show 2026', 'id'],
    ['show 20260622 ', 'id'],
    ['--archive мұра show ', 'id'],
    ['import ', 'path'],
    ['import a.txt ', 'path'],
    ['help ', 'topic'],
  ])('after "%s" are of the kind %s', (line, kind) => {
    expect(placeIn(line)).toMatchObject({ values: kind, candidates: [] })
  })

  test.each([
    ['list --sort ', ['date', 'oldest', 'title']],
    ['search --sort=', ['relevance', 'date', 'oldest', 'title', 'left', 'right']],
    ['--lang ', ['kk', 'ru', 'en']],
    ['stats --by ', ['day', 'week', 'month', 'year', 'category']],
    ['import --format ', ['text', 'json']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['show --format=', ['text', 'json', 'md', 'html', 'jsonfeed', 'jsonld']],
  ])('after "%s" are those of the command', (line, values) => {
    expect(offered(line)).toEqual(values)
  })

  test('keep what stands before them in the same word', () => {
    expect(placeIn('list --sort=da')).toMatchObject({ before: '--sort=', typed: 'da' })
    expect(placeIn('list --sort da')).toMatchObject({ before: '', typed: 'da' })
  })
})

test('a command is offered first, and only there', () => {
  expect(offered('')).toEqual(COMMAND_NAMES)
  expect(offered('--lang ru --no-color ')).toEqual(COMMAND_NAMES)
  expect(offered('list ')).toEqual([])
})

test('options are those of the command and of the program, each once, a category again', () => {
  const all = offered('list -')
  expect(all).toEqual(expect.arrayContaining(['--since', '--category', '--archive', '--help']))
  expect(all).not.toContain('--kwic')
  expect(new Set(all).size).toBe(all.length)
  const more = offered('list --since 2024 -n 5 -c спорт --')
  expect(more).not.toContain('--since')
  expect(more).not.toContain('--limit')
  expect(more).toContain('--category')
  expect(offered('-')).not.toContain('--since')
})

test.each([
  'list -- ',
  'show -- 2026',
  'жоқ ',
  'жоқ -',
  'search сай',
  'completion bash ',
  'help list ',
  'list --offset ',
  'list --unknown=',
  'list --json=',
  'index ',
  'complete -',
  'manual -',
])('after "%s" nothing is offered', (line) => {
  const { candidates, values } = placeIn(line)
  expect(candidates).toEqual([])
  expect(values === undefined || values === 'number').toBe(true)
})

test('a value is no command and no option, whatever it looks like', () => {
  expect(placeIn('--archive list ').archive).toBe('list')
  expect(offered('--archive list ')).toContain('search')
  expect(placeIn('list -c -- --sort=').candidates).toHaveLength(3)
  expect(placeIn('list --archive=/a --archive b show ').archive).toBe('b')
})

test('an option waits for its value while options of the program are read', () => {
  expect(placeIn('list -c --json ')).toMatchObject({ values: 'category', candidates: [] })
  expect(placeIn('list -c --archive мұра ')).toMatchObject({ values: 'category', archive: 'мұра' })
})

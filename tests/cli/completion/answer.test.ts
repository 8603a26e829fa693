/** The lines of an answer: what a shell inserts is a value, whatever stands beside it. */

import { expect, test } from 'vitest'
import { bashLines, fishLines, zshLines } from '../../../src/cli/completion/answer.ts'
import { readBashLine } from '../../../src/cli/completion/bash-line.ts'

const LIST = '63'
const TITLE = '$(touch x)'

/** Values that look alike, or are no line as they stand. */
const TWINS = ['ab\u200b', 'ab', 'a\u00adb', 'ab\u202e', '\ufeffab']

const asked = (line: string) => readBashLine(line, ' \t\n"\'><=;|&(:')
const withTitles = (values: readonly string[]) => values.map((value) => ({ value, about: TITLE }))

test('of values that look alike the one is offered that is what it looks like', () => {
  for (const line of ['kznews show ', 'kznews show "a', "kznews show 'a", 'kznews show a']) {
    const lines = bashLines(withTitles(TWINS), asked(line), LIST, 80)
    expect(lines, line).toHaveLength(1)
    expect(lines[0], line).not.toContain('touch')
  }
  expect(fishLines(withTitles(TWINS))).toEqual([`ab\t${TITLE}`])
  expect(zshLines(withTitles(TWINS), 80)).toEqual([`ab\tab  -- ${TITLE}`])
})

test('a value composed otherwise is the same value, and offered once', () => {
  const twins = withTitles(['aй', 'aи\u0306'])
  expect(bashLines(twins, asked('kznews show "a'), LIST, 80)).toEqual(['aй'])
  expect(fishLines(withTitles(['aи\u0306']))).toEqual([`aй\t${TITLE}`])
})

test('what several words have in common is part of each value, never of what describes it', () => {
  const values = ['ab', 'abc', 'ab  (d', 'ab  ($', 'ab `', 'ab!', 'ab\n', 'ab\t', 'ab\x1b[2J']
  for (const quote of ['', '"', "'"]) {
    const lines = bashLines(withTitles(values), asked(`kznews show ${quote}a`), LIST, 80)
    let common = lines[0] ?? ''
    for (const line of lines) while (!line.startsWith(common)) common = common.slice(0, -1) as never
    expect(common, quote).toBe('ab')
  }
  // The one ends in a space, and is filled up with spaces to be as wide as the other.
  expect(bashLines(withTitles(['ab', 'ab\n']), asked('kznews show "a'), LIST, 80)).toEqual([
    'ab',
    'ab ',
  ])
})

/** Lines as bash parts them, and words as it takes them: held against bash itself. */

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteForBash, readBashLine } from '../../../src/cli/completion/bash-line.ts'
import { safe } from '../../../src/terminal/safe.ts'

const BREAKS = ' \t\n"\'><=;|&(:'

test.each([
  ['kznews list -c ', ['kznews', 'list', '-c'], '', ''],
  ['kznews  show\t20', ['kznews', 'show'], '20', ''],
  ['kznews list -c "Жалпы ар', ['kznews', 'list', '-c'], 'Жалпы ар', '"'],
  ["kznews list -c 'it\\s", ['kznews', 'list', '-c'], 'it\\s', "'"],
  ['kznews list -c Жалпы\\ ар', ['kznews', 'list', '-c'], 'Жалпы ар', ''],
  ['kznews list -c "a\\"b\\c" --', ['kznews', 'list', '-c', 'a"b\\c'], '--', ''],
  ["kznews list -c '' ", ['kznews', 'list', '-c', ''], '', ''],
])('%s', (line, words, typed, quote) => {
  expect(readBashLine(line, BREAKS)).toMatchObject({ words, typed, quote, isOurs: true })
})

test.each([
  ['--category=Са', '--category='],
  ['KZ:ai', 'KZ:'],
  ['KZ:a=b', 'KZ:a='],
  ['"KZ:a', ''],
  ['KZ\\:a', ''],
])('of %s readline leaves "%s" alone', (typed, kept) => {
  expect(readBashLine(`kznews list ${typed}`, BREAKS).kept).toBe(kept.length)
  expect(readBashLine(`kznews list ${typed}`, ' \t\n').kept).toBe(0)
})

test.each(['kznews list | less ', 'kznews list; rm ', 'kznews show $(cat ', 'kznews show `cat '])(
  'what is said to another command is no business of ours: %s',
  (line) => {
    expect(readBashLine(line, BREAKS).isOurs).toBe(false)
  },
)

describe.each(['', '"', "'"] as const)('words behind %j', (quote) => {
  test('come out of bash as they went in, and nothing is run', () => {
    const letters = fc.constantFrom(...' $`"\'\\!*?[]{}()<>|&;#~=:%^@,.-/абқ\u00a0Aa1')
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 }).map(safe)
    const words = fc.sample(word, { numRuns: 400, seed: 1 })
    const quoted = words.flatMap((each) => {
      const text = quoteForBash(each, quote)
      return text === undefined ? [] : [[each, quote + text + quote] as const]
    })
    expect(quoted.length).toBeGreaterThan(100)
    const script = `printf '%s\\0' ${quoted.map(([, text]) => text).join(' ')}`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.split('\0').slice(0, -1)).toEqual(quoted.map(([each]) => each))
    // And the lexer reads back what was quoted.
    for (const [each, text] of quoted) {
      expect(readBashLine(`kznews show ${text} `, BREAKS).words[2], text).toBe(each)
    }
  })
})

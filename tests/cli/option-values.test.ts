/** The values of a line's options: those that commander reads in the same line. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLine } from '../../src/cli/argv.ts'
import { COMMAND_NAMES, HIDDEN_NAMES } from '../../src/cli/command-names.ts'
import { parseOptions } from '../../src/cli/commander.ts'
import type { Context } from '../../src/cli/context.ts'
import { optionValues } from '../../src/cli/option-values.ts'
import { kk } from '../../src/messages/kk/interface.ts'

const context = {
  messages: kk,
  version: '1',
  width: 80,
  out: { write: () => {} },
} as never as Context

const values = (text: string) => optionValues(readLine(text.split(' ')))

/** What is asked, or the error in its place. Colour and pager are read before (`earlyOptions`). */
function outcome(read: () => object | undefined): unknown {
  try {
    const { color: _, noColor, pager, noPager, ...rest } = { ...read() } as Record<string, unknown>
    return rest
  } catch (error) {
    return (error as { facts: unknown }).facts
  }
}

describe('the values of a line', () => {
  test('are texts, true for flags, all that were given where an option repeats, and defaults', () => {
    expect(values('list -n5 -c Спорт --json --category=Саясат --lang ru')).toEqual({
      limit: '5',
      offset: '0',
      sort: 'date',
      category: ['Спорт', 'Саясат'],
      json: true,
      lang: 'ru',
    })
  })

  test('are refused by choice, those of the program first', () => {
    expect(() => values('list --sort жоқ --lang xx')).toThrowError(
      expect.objectContaining({
        code: 'choice-invalid',
        facts: expect.objectContaining({ option: '--lang', value: 'xx' }),
      }),
    )
  })

  test.each([
    'list 5',
    'list --жоқ',
    'list --since',
    'list -h',
    'show',
    'completion bash zsh',
    'lst',
    '--version',
    'search сайлау --version',
  ])('are not read where commander has to answer: "%s"', (text) => {
    expect(values(text)).toBeUndefined()
  })

  test('are those that commander reads', () => {
    const word = fc.oneof(
      fc.constantFrom('--json', '-n5', '-c', '--since', '--sort', '--sort=date', 'left', 'сайлау'),
      fc.constantFrom(
        '--archive',
        '--lang=ru',
        '--lang',
        'xx',
        '--no-color',
        '--by',
        'month',
        '--',
      ),
      fc.constantFrom('--kwic', '--strict', '--format=', '-5', '-', '', '--stems', '--color=never'),
    )
    const name = fc.constantFrom(...COMMAND_NAMES, ...HIDDEN_NAMES)
    let read = 0
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 1 }),
        name,
        fc.array(word, { maxLength: 4 }),
        (...[before, command, after]) => {
          const line = readLine([...before, command, ...after])
          let isOurs = true
          const ours = outcome(() => {
            const found = optionValues(line)
            isOurs = found !== undefined
            return found
          })
          if (!isOurs) return
          read++
          expect(ours).toEqual(outcome(() => parseOptions(line, context)))
        },
      ),
      { numRuns: 1000 },
    )
    expect(read).toBeGreaterThan(100)
  })
})

/** An error on stderr, for a person and for a program. */

import { describe, expect, test } from 'vitest'
import { KznewsError } from '../../src/errors.ts'
import { en } from '../../src/messages/en/interface.ts'
import { type ErrorOptions, renderError } from '../../src/render/error.ts'
import { makeTheme } from '../../src/terminal/theme.ts'

const options: ErrorOptions = {
  messages: en,
  theme: await makeTheme(false),
  measure: undefined,
  asJson: false,
}

const AMBIGUOUS = new KznewsError('article-ambiguous', {
  prefix: '2026',
  candidates: [{ id: '2026-а', title: 'Әкім\x1b[2J' }],
  more: false,
})

describe('for a person', () => {
  test('stands with its hint and what there is to choose from, a line each', () => {
    expect(renderError(AMBIGUOUS, options)).toBe(
      'error: More than one article has an id that starts with “2026”\nhint: Choose one:\n  2026-а · Әкім␛[2J\n',
    )
  })

  test('is wrapped on a terminal, a path whole', () => {
    const error = new KznewsError('archive-missing', { path: '/үй/'.repeat(20) })
    const lines = renderError(error, { ...options, measure: 30 }).split('\n')
    expect(lines[0]).toBe('error: Archive not found:')
    expect(lines[1]).toBe('/үй/'.repeat(20))
  })

  test('keeps the stack of a bug, with nothing in it that a terminal obeys', () => {
    const text = renderError(new Error('қате \x1b[31m'), options)
    expect(text.split('\n')[0]).toBe(en.labels.bug)
    expect(text).toContain('Error: қате ␛[31m\n')
    expect(text).toContain('    at ')
  })
})

describe('for a program', () => {
  const asJson = { ...options, asJson: true }

  test('is one line of JSON with its code, its words and its choices', () => {
    const text = renderError(AMBIGUOUS, asJson)
    expect(text.split('\n')).toHaveLength(2)
    expect(JSON.parse(text)).toEqual({
      error: {
        code: 'article-ambiguous',
        message: 'More than one article has an id that starts with “2026”',
        hint: 'Choose one:',
        choices: ['2026-а · Әкім\x1b[2J'],
      },
    })
  })

  test('is the code bug with a stack, where kznews does not know the error', () => {
    expect(JSON.parse(renderError('ойда жоқ', asJson))).toEqual({
      error: { code: 'bug', message: en.labels.bug, stack: 'ойда жоқ\n' },
    })
  })
})

/** Links of the terminal: who has them, and that nothing else goes out with one. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyperlink, showsLinks } from '../../src/terminal/links.ts'
import { safe } from '../../src/terminal/safe.ts'
import { width } from '../../src/terminal/width.ts'

describe('a terminal', () => {
  const CASES: readonly (readonly [Record<string, string>, boolean])[] = [
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true],
    [{ TERM: 'xterm-256color', VTE_VERSION: '4601' }, false],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7600', TMUX: '/tmp/t' }, false],
    [{ TERM: 'screen-256color', VTE_VERSION: '7600' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-kitty', CI: 'true' }, false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.1' }, true],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '2.9' }, false],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.92.0' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    [{ TERM_PROGRAM: '__proto__', TERM_PROGRAM_VERSION: '9' }, false],
    [{ WT_SESSION: 'x' }, true],
    [{ TERM: 'dumb', WT_SESSION: 'x' }, false],
    [{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '' }, true],
  ]
  for (const [environment, expected] of CASES) {
    test(`${JSON.stringify(environment)}: ${expected}`, () => {
      expect(showsLinks(environment, true)).toBe(expected)
    })
  }

  test('has links only if it is one, unless they are forced', () => {
    expect(showsLinks({ TERM: 'xterm-kitty' }, false)).toBe(false)
    expect(showsLinks({ FORCE_HYPERLINK: '1' }, false)).toBe(true)
  })
})

describe('a link', () => {
  test('has its address percent-encoded, and a number that is ours', () => {
    expect(hyperlink(safe('сілтеме'), 'https://мысал.kz/ә;б?q=ү', 3)).toBe(
      '\x1b]8;id=kznews-3;https://xn--80awbu3c.kz/%D3%99;%D0%B1?q=%D2%AF\x1b\\сілтеме\x1b]8;;\x1b\\',
    )
  })

  test('is closed with each word, so that a line may break', () => {
    const words = hyperlink(safe('екі сөз'), 'https://x.kz', 1)!.split(' ')
    expect(words).toHaveLength(2)
    for (const word of words) expect(word).toMatch(/^\x1b]8;id=kznews-1;.*\x1b]8;;\x1b\\$/)
    expect(width(hyperlink(safe('екі сөз'), 'https://x.kz', 1)!)).toBe(7)
  })

  test('goes to the web alone', () => {
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'HTTPS//x', '']) {
      expect(hyperlink(safe('м'), href, 1)).toBeUndefined()
    }
  })

  test('brings nothing but printable ASCII to the terminal, whatever its address', () => {
    const any = fc.string({
      unit: fc.constantFrom(...'aә/;?#\x1b\x07\\\x9c\n\u202e%" '),
      maxLength: 30,
    })
    fc.assert(
      fc.property(any, (path) => {
        const link = hyperlink(safe('м'), `https://x.kz/${path}`, 1)
        if (link === undefined) return
        expect(link).toMatch(/^\x1b]8;id=kznews-1;https:\/\/x\.kz\/[!-~]*\x1b\\м\x1b]8;;\x1b\\$/)
      }),
      { numRuns: 500 },
    )
  })
})

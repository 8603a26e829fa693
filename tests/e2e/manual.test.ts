/** The manual page: everything that is in the command tree is in it, and man(1) takes it as it is. */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/command-names.ts'
import { describeCommand, describeGlobals } from '../../src/cli/describe.ts'
import { LANGS } from '../../src/messages/lang.ts'
import { messagesIn, topicPagesIn } from '../../src/messages/load.ts'
import { SAMPLE } from '../support/cli.ts'
import { areInstalled } from '../support/shells.ts'

const MAN = join(SAMPLE, '..', 'man')
const PAGES = { en: 'man1/kznews.1', kk: 'kk/man1/kznews.1', ru: 'ru/man1/kznews.1' } as const

/** Our escapes as roff prints them. */
function plain(page: string): string {
  return page
    .replace(/\\f[BR]|\\&/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\e', '\\')
}

describe.each(LANGS)('in %s', (lang) => {
  const page = readFileSync(join(MAN, PAGES[lang]), 'utf8')
  const text = plain(page)

  test('has every command with its options, and every topic', async () => {
    const messages = await messagesIn(lang)
    const commands = COMMAND_NAMES.map((name) => describeCommand(name, messages))
    for (const { usage, summary } of commands) {
      expect(text).toContain(usage)
      expect(text).toContain(summary)
    }
    const options = [
      describeGlobals(messages),
      ...commands.map((command) => command.options),
    ].flat()
    for (const { flags, description } of options) {
      expect(text).toContain(`\n${flags}\n${description}\n`)
    }
    const pages = await topicPagesIn(lang)
    for (const { title, rows = [] } of [pages.search, pages.dates, pages.environment].flat()) {
      if (title) expect(text.toUpperCase()).toContain(title.toUpperCase())
      for (const [typed, meaning] of rows) expect(text).toContain(`\n${typed}\n${meaning}\n`)
    }
    for (const [status, meaning] of pages.exits.rows!) {
      expect(text).toContain(`\n${status}\n${meaning}\n`)
    }
  })

  test('has requests of man(7) alone, and no line that is one by chance', () => {
    const requests = page.match(/^[.'].*$/gm) ?? []
    for (const request of requests) {
      expect(request).toMatch(/^\.(?:\\" |TH KZNEWS 1 |SH .|SS .|TP$|PP$|nh$|ad l$)/)
    }
  })

  test.runIf(areInstalled('man'))('is set by man without a word of warning, in 80 columns', () => {
    const run = spawnSync('man', ['--warnings', '-l', join(MAN, PAGES[lang])], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('kznews search')
    const lines = run.stdout.replace(/.\x08/g, '').split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})

test('the page that npm installs is one of those that are packed', () => {
  const { man, files } = JSON.parse(readFileSync(join(MAN, '..', 'package.json'), 'utf8'))
  expect(man).toBe(`man/${PAGES.en}`)
  expect(files).toContain('man')
})

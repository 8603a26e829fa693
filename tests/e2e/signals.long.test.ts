/** ^C and its like: the shell sees the signal, and nothing is left half-written. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines } from '../support/answers.ts'
import { manyArticles } from '../support/articles.ts'
import { filesBelow, kznews, temporaryFolder, writeFiles } from '../support/cli.ts'
import { startKznews, startOnTerminal, typeUntilEnd, until } from '../support/terminal.ts'

const CONTROL_C = '\x03'

function asLines(articles: readonly unknown[]): string {
  return articles.map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** An archive that takes seconds to index, and nobody has. */
function coldFolder(): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'archive/all.jsonl': asLines(manyArticles(6000, 'a', 5)) })
  return folder
}

const isBuilding = (folder: string) => () =>
  existsSync(join(folder, '.cache')) &&
  filesBelow(join(folder, '.cache')).some((file: string) => file.includes('building-'))

/** After a cut: the next command is right, and what the cut one left is gone. */
function expectWholeIndex(folder: string): void {
  const list = kznews(folder, ['list', '--format', 'ids', '--limit', 'all'])
  expect(list.status, list.stderr).toBe(0)
  expect(lines(list.stdout)).toHaveLength(6000)
  expect(lines(list.stderr)).toEqual(['6000 / 6000 мақала'])
  expect(isBuilding(folder)()).toBe(false)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`a search that builds its index ends by ${signal} at once, and the next one is right`, async () => {
    const folder = coldFolder()
    const { child, ended } = startKznews(folder, ['search', 'мектеп'])
    await until(isBuilding(folder))
    child.kill(signal)
    expect(await ended).toMatchObject({ status: null, signal, output: '' })
    expectWholeIndex(folder)
  })
}

test('^C in a search on a terminal is 130 to the shell, which stops too', async () => {
  const folder = coldFolder()
  const line = `KZNEWS_ARCHIVE=archive bash -c '"$NODE" "$BIN" search мектеп; echo КЕЙІН'`
  const { child, ended } = startOnTerminal(folder, line)
  await until(isBuilding(folder))
  child.stdin?.write(CONTROL_C)
  const { status, output } = await ended
  expect(status).toBe(130)
  // bash goes on where a program only ends with the number 130.
  expect(output).not.toContain('КЕЙІН')
  expectWholeIndex(folder)
})

describe('^C in a pager', () => {
  const LONG = '"$NODE" "$BIN" list --limit all'

  /** A pager that stays open at ^C, as less does, or quits then. */
  function pagerIn(folder: string, atInterrupt: string): string {
    const path = join(folder, 'беттеуіш.sh')
    writeFileSync(
      path,
      `#!/bin/sh
trap '${atInterrupt}' INT
cat >/dev/null
echo ОҚЫЛДЫ
read -r key </dev/tty
echo "<$key>"
`,
    )
    chmodSync(path, 0o755)
    return `'${path}'`
  }

  test('is the pager’s own business until it ends; then the shell sees it', async () => {
    const folder = temporaryFolder()
    const env = { KZNEWS_PAGER: pagerIn(folder, 'echo ҰСТАЛДЫ') }
    const { child, said, ended } = startOnTerminal(folder, LONG, env)
    await until(() => said.output.includes('ОҚЫЛДЫ'))
    child.stdin?.write(CONTROL_C)
    await until(() => said.output.includes('ҰСТАЛДЫ'))
    child.stdin?.write('q\n')
    const { status, output } = await ended
    expect(status).toBe(130)
    expect(output).not.toContain('47 / 47')
  })

  test('ends both where the pager ends by it', async () => {
    const folder = temporaryFolder()
    const env = { KZNEWS_PAGER: pagerIn(folder, 'exit 0') }
    const { child, said, ended } = startOnTerminal(folder, LONG, env)
    await until(() => said.output.includes('ОҚЫЛДЫ'))
    child.stdin?.write(CONTROL_C)
    expect((await ended).status).toBe(130)
  })

  test('that is never pressed is 0', async () => {
    const folder = temporaryFolder()
    const env = { KZNEWS_PAGER: pagerIn(folder, 'echo ҰСТАЛДЫ') }
    const { child, said, ended } = startOnTerminal(folder, LONG, env)
    await until(() => said.output.includes('ОҚЫЛДЫ'))
    child.stdin?.write('q\n')
    const { status, output } = await ended
    expect(status).toBe(0)
    expect(output).toContain('47 / 47 мақала')
  })

  const hasLess = spawnSync('less', ['--version']).status === 0
  test.skipIf(!hasLess)('leaves less open, and q after it is 130', async () => {
    const folder = temporaryFolder()
    const watched = startOnTerminal(folder, LONG, { KZNEWS_PAGER: 'less' })
    await until(() => watched.said.output.includes('Қазақстанда аудан'))
    watched.child.stdin?.write(CONTROL_C)
    expect((await typeUntilEnd(watched, 'q')).status).toBe(130)
  })
})

describe('an import that is interrupted', () => {
  const COUNT = 400

  /** Whole records alone are in the archive; returns how many. */
  function expectWholeRecords(folder: string): number {
    const files: string[] = filesBelow(join(folder, 'archive'))
    expect(files.filter((file) => !file.endsWith('.json'))).toEqual([])
    for (const file of files) {
      const record = JSON.parse(readFileSync(join(folder, 'archive', file), 'utf8'))
      expect(record.body).toHaveLength(1)
    }
    return files.length
  }

  function importFolder(): string {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'archive/2019/бар.json': { id: 'bar', title: 'Бар', body: ['Мәтін'] },
      'all.jsonl': asLines(manyArticles(COUNT, 'b', 6)),
    })
    return folder
  }

  const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT', 'SIGINT', 'SIGINT'] as const
  for (const [turn, signal] of SIGNALS.entries()) {
    test(`by ${signal} after ${10 * turn} articles stores whole ones, says how many, and dies of it`, async () => {
      const folder = importFolder()
      const { child, ended } = startKznews(folder, ['import', 'all.jsonl'])
      const stored = () =>
        readdirSync(join(folder, 'archive')).includes('2020') &&
        filesBelow(join(folder, 'archive')).length > 10 * turn
      await until(stored)
      child.kill(signal)
      const { output, ...end } = await ended
      expect(end).toMatchObject({ status: null, signal })
      const count = expectWholeRecords(folder) - 1
      expect(count).toBeLessThan(COUNT)
      const [told, counts, ...more] = lines(output)
      expect(told).toMatch(/^Импорт үзілді: /)
      expect(counts).toContain(`сақталды: ${count} ·`)
      expect(more).toEqual([])
      const again = kznews(folder, ['import', 'all.jsonl', '--json'])
      expect(JSON.parse(again.stdout)).toMatchObject({ stored: COUNT - count, unchanged: count })
      expect(expectWholeRecords(folder)).toBe(COUNT + 1)
    })
  }

  test('while it waits for standard input ends at once', async () => {
    const folder = temporaryFolder()
    const { child, ended } = startKznews(folder, ['import', '-'])
    child.stdin?.write(asLines(manyArticles(300, 'b', 6)))
    await until(() => existsSync(join(folder, '.data')) && filesBelow(folder).length >= 2)
    child.kill('SIGINT')
    const { output, status, signal } = await ended
    expect({ status, signal }).toEqual({ status: null, signal: 'SIGINT' })
    expect(output).toMatch(/сақталды: \d+ /)
  })

  test('by ^C on a terminal is 130 to the shell', async () => {
    const folder = importFolder()
    const line = `KZNEWS_ARCHIVE=archive bash -c '"$NODE" "$BIN" import all.jsonl; echo КЕЙІН'`
    const { child, ended } = startOnTerminal(folder, line)
    await until(() => readdirSync(join(folder, 'archive')).includes('2020'))
    child.stdin?.write(CONTROL_C)
    const { status, output } = await ended
    expect(status).toBe(130)
    expect(output).toContain('Импорт үзілді')
    expect(output).not.toContain('КЕЙІН')
    expectWholeRecords(folder)
  })
})

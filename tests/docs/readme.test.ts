/** The documents against the program: examples, links, the test command. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'

const ROOT = join(SAMPLE, '..')
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** `$ kznews …` and what it printed, of each console block. */
const examples = [...readme.matchAll(/```console\n\$ kznews (.*)\n([\s\S]*?)```/g)].map(
  ([, line = '', output = '']): [string, string] => [line, output],
)

/** Words of a command line as a shell would part them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

const folder = standingFolder()
const env = { NO_COLOR: '1', KZNEWS_ARCHIVE: SAMPLE }

// Where an index is built there is a bar for it, which no example shows.
beforeAll(() => {
  kznews(folder, ['index'], { env })
})

test('every console block of the README is a command of kznews and what it prints', () => {
  expect(examples.map(([line]) => wordsOf(line)[0])).toEqual(['search', 'analyze'])
  expect(readme.match(/```console/g)).toHaveLength(examples.length)
})

test.each(examples)('kznews %s prints what the README shows', (line, expected) => {
  const { stdout, status } = kznewsOnTerminal(folder, wordsOf(line), { env })
  expect(status).toBe(0)
  // The terminal shows the count too, which goes to stderr.
  expect(stdout.replace(/^\d+ \/ \d+ мақала\n$/m, '').trimEnd()).toBe(expected.trimEnd())
})

test.each(DOCUMENTS)('every file that %s links to exists', (name) => {
  const path = join(ROOT, name)
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
  for (const [, target = ''] of links) {
    expect(existsSync(join(dirname(path), target)), target).toBe(true)
  }
})

/** Names of files in a document: `archive/sites.ts`, `main.ts`. */
const FILE = /`((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs|tsv|json|md))`/g

/** A file is named by its path, from the top or from src/; by its name alone where it was named before. */
function isThere(name: string, all: readonly string[]): boolean {
  if (existsSync(join(ROOT, name)) || existsSync(join(ROOT, 'src', name))) return true
  return all.some((path) => path.endsWith(`/${name}`))
}

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/decisions.md', 'docs/index.md'])(
  'every file that %s names exists',
  (document) => {
    const all = ['src', 'build', 'tests'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }),
    )
    const named = [...readFileSync(join(ROOT, document), 'utf8').matchAll(FILE)]
    const missing = named.map(([, name = '']) => name).filter((name) => !isThere(name, all))
    expect(missing).toEqual([])
  },
)

test('ARCHITECTURE stays a page that is read at one sitting', () => {
  const lines = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(120)
})

test('the README names the test command that CI runs', () => {
  const block = /<!-- test command -->\n```sh\n(.*)\n```/.exec(readme)
  expect(block?.[1]).toBe('npm ci && npm test')
})

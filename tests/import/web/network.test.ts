/** Nothing but `import` of an address, --full, and an archive on a cluster touches the network. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kznews, SAMPLE, standingFolder } from '../../support/cli.ts'

const ROOT = join(SAMPLE, '..')

const MODULE =
  /(?:from |import\(|require\()['"](?:node:)?(?:https?|http2|net|tls|dns|dns\/promises|dgram|inspector|cluster)['"]/
const GLOBAL = /(?<![.\w'`])(?:globalThis\.)?(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}

test('two modules of the program know the network: that of pages, and that of a cluster', () => {
  const found = filesOf('src', '.ts').filter((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return MODULE.test(text) || GLOBAL.test(text)
  })
  expect(found).toEqual(['src/import/web/exchange.ts', 'src/index/opensearch/client.ts'])
})

test('no library that is shipped brings a network of its own', () => {
  const found = filesOf('dist/vendor', '.cjs').filter((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return MODULE.test(text)
  })
  expect(found).toEqual([])
})

/** Ends a program with status 99 when it opens a socket or looks a name up. */
const GUARD = `
for (const [name, method, of] of [['net', 'connect', (m) => m.Socket.prototype], ['dns', 'lookup', (m) => m]]) {
  of(require('node:' + name))[method] = () => {
    process.exit(99)
  }
}
require('node:dns').promises.lookup = () => process.exit(99)
globalThis.fetch = () => process.exit(99)
`

const PAGE =
  '<!doctype html><title>Арал</title><img src="http://127.0.0.1:1/a.jpg"><p>Су көтерілді.'

const folder = standingFolder({
  'guard.cjs': GUARD,
  'бет.html': PAGE,
  'лента.xml': '<rss><channel><link>http://127.0.0.1:1/</link></channel></rss>',
})

test.each([
  ['list', false],
  ['search әкім сайлауы', false],
  ['show 20260622', false],
  ['stats', false],
  ['analyze https://azattyq.org', false],
  ['import --dry-run бет.html лента.xml', false],
  ['import --allow-private http://127.0.0.1:1/a', true],
  ['list --archive opensearch+http://127.0.0.1:1/a', true],
  ['import --allow-private http://localhost:1/a', true],
])('kznews %s opens a socket: %s', (line, expected) => {
  const env = { KZNEWS_ARCHIVE: SAMPLE, NODE_OPTIONS: `--require ${join(folder, 'guard.cjs')}` }
  const run = kznews(folder, line.split(' '), { env })
  expect(run.status === 99, run.stderr).toBe(expected)
})

/** What a cluster does that does not answer as it should, by a server that plays it: each is told by its own error. */

import { chmodSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { KznewsError } from '../../../src/errors.ts'
import { OpenCluster } from '../../../src/index/opensearch/open-cluster.ts'
import { kazakhAnalyzer } from '../../../src/kazakh/analyzer.ts'
import { kznews, temporaryFolder } from '../../support/cli.ts'
import { expectOnly } from '../../support/languages.ts'

type Play = (response: ServerResponse, path: string) => void

/** A server that answers each request so; its host. */
async function serve(play: Play): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => play(response, request.url ?? ''))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answer =
  (status: number, value: unknown): Play =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

const failing = (status: number, type: string) =>
  answer(status, { status, error: { type, reason: 'r' } })

/** The error of asking for the newest articles. */
async function errorOf(host: string, protocol = 'http'): Promise<KznewsError> {
  const cluster = new OpenCluster({
    address: `opensearch+${protocol}://${host}/news`,
    environment: {},
    analyzer: kazakhAnalyzer,
    onPartial: () => {},
    deadlines: { request: 400, attempt: 150 },
  })
  try {
    const listing = { filter: {}, order: 'date' } as const
    const rows = cluster.stream(listing, { offset: 0, limit: 20 })
    await rows[Symbol.asyncIterator]().next()
    throw new Error('it answered')
  } catch (error) {
    return error as KznewsError
  } finally {
    cluster.close()
  }
}

const hangs: Play = () => {}
const breaks: Play = (response) => response.destroy()

describe('an answer that is none', () => {
  test.each<[string, Play, string]>([
    ['another program', answer(200, '<html>'), 'cluster-foreign'],
    ['the JSON of another program', answer(200, {}), 'cluster-foreign'],
    ['an error of another program', answer(500, { message: 'x' }), 'cluster-foreign'],
    ['no login', failing(401, 'security_exception'), 'cluster-denied'],
    ['no permission', failing(403, 'security_exception'), 'cluster-denied'],
    ['a block', failing(403, 'cluster_block_exception'), 'cluster-read-only'],
    ['too much to do', failing(429, 'es_rejected_execution_exception'), 'cluster-busy'],
    ['no manager', failing(503, 'master_not_discovered_exception'), 'cluster-busy'],
    ['a lost shard', failing(503, 'search_phase_execution_exception'), 'cluster-partial'],
    ['a shard lost just now', failing(500, 'search_phase_execution_exception'), 'cluster-partial'],
    ['a query it does not take', failing(400, 'parsing_exception'), 'cluster-failed'],
    ['silence', hangs, 'cluster-timeout'],
    ['a broken connection', breaks, 'cluster-unreachable'],
  ])('%s', async (_, play, code) => {
    expect((await errorOf(await serve(play))).code).toBe(code)
  })

  test('nobody there', async () => {
    expect((await errorOf('127.0.0.1:1')).code).toBe('cluster-unreachable')
  })

  test('no TLS where it was asked for', async () => {
    expect((await errorOf(await serve(answer(200, {})), 'https')).code).toBe('cluster-foreign')
  })

  test('a busy host is left for the next one, at once', async () => {
    const busy = await serve(failing(429, 'es_rejected_execution_exception'))
    const denied = await serve(failing(401, 'security_exception'))
    expect((await errorOf(`${busy},${denied}`)).code).toBe('cluster-denied')
  })
})

describe('an address that is none', () => {
  test.each([
    ['opensearch+http://news.example/a', 'шифрсыз'],
    ['opensearch+https://news.example/', 'жарамсыз'],
    ['opensearch+https://news.example/A b', 'жарамсыз'],
    ['opensearch+https://me:secret@news.example/a', 'құпиясөз'],
  ])('%s', (address, word) => {
    const { status, stdout, stderr } = kznews(temporaryFolder(), ['list', '--archive', address])
    expect([status === 0, stdout]).toEqual([false, ''])
    expect(stderr).toContain(word)
    expect(stderr).not.toContain('secret')
  })

  test.each(['kk', 'ru', 'en'] as const)('is told in %s, and in no other language', (lang) => {
    for (const address of ['opensearch+http://news.example/a', 'opensearch+https://x/']) {
      const { stderr } = kznews(temporaryFolder(), ['list', '--lang', lang, '--archive', address])
      expectOnly(lang, stderr, [
        'opensearch',
        'news',
        'example',
        'x',
        'zhanalyq',
        'a',
        'http',
        'host1',
        'host2',
      ])
    }
  })

  test('nor is a file of passwords that others can read', () => {
    const home = temporaryFolder()
    const file = join(home, 'login')
    writeFileSync(file, 'me:secret')
    chmodSync(file, 0o644)
    const { status, stderr } = kznews(
      home,
      ['list', '--archive', 'opensearch+https://127.0.0.1:1/a'],
      {
        env: { KZNEWS_CLUSTER_LOGIN_FILE: file },
      },
    )
    expect(status).not.toBe(0)
    expect(stderr).toContain('chmod 600')
    expect(stderr).not.toContain('secret')
  })
})

/** A node that is killed or frozen, and a part of the archive that is gone: told, and never an answer that looks whole. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { TestCluster } from '../../ci/opensearch/cluster.mjs'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'

const { parent, nodes } = inject('cluster')
const cluster = new TestCluster(parent, nodes)
const home = standingFolder()

const run = (archive: string, args: readonly string[], shards = '3+1') =>
  kznews(home, ['--archive', cluster.address(archive), ...args], {
    env: { KZNEWS_CLUSTER_SHARDS: shards },
  })

const [first] = cluster.nodes
const LIST = ['list', '-n', 'all', '--format', 'ids']
const SEARCH = ['search', 'сайлау', '--json']

afterAll(async () => {
  // The next file has a whole cluster too.
  for (const node of cluster.nodes) if (!node.isRunning) node.start()
  await cluster.green()
})

describe('with a copy of each shard', () => {
  beforeAll(() => {
    expect(run('copied', ['import', SAMPLE]).status).toBe(0)
  })

  test('a node that is frozen costs time, and no article', () => {
    const whole = run('copied', LIST)
    first!.freeze()
    const { status, stdout } = run('copied', LIST)
    first!.thaw()
    expect([status, stdout]).toEqual([0, whole.stdout])
  })

  test('a node that is killed costs nothing, and comes back', async () => {
    await cluster.green()
    const [list, search] = [run('copied', LIST), run('copied', SEARCH)]
    await first!.kill()
    expect(run('copied', LIST)).toEqual(list)
    expect(run('copied', SEARCH)).toEqual(search)
    expect(run('copied', ['import', '--json', SAMPLE])).toMatchObject({ status: 0 })
    first!.start()
    await cluster.green()
    expect(run('copied', LIST)).toEqual(list)
  })
})

/** A node that has a part of the articles, and none of the words: without these nothing can be looked for. */
async function holderOfArticlesAlone() {
  type Shard = { readonly index: string; readonly node: string }
  const url = `http://${first!.host}/_cat/shards/kznews-single*?format=json`
  const shards = (await (await fetch(url)).json()) as Shard[]
  const holds = (part: string, name: string) =>
    shards.some(({ index, node }) => node === name && index.includes(part))
  const found = cluster.nodes.find(
    ({ name }: { name: string }) => holds('.articles.', name) && !holds('.words.', name),
  )
  if (found === undefined) throw new Error('each node has words')
  return found
}

describe('without copies, and a node gone', () => {
  beforeAll(async () => {
    await cluster.green()
    expect(run('single', ['import', SAMPLE], '3+0').status).toBe(0)
    await (await holderOfArticlesAlone()).kill()
  })

  test.each([LIST, ['list'], ['stats', '--json'], ['list', '-n', 'all', '--format', 'jsonfeed']])(
    '%s %s refuses an answer in part',
    (...args) => {
      const { status, stdout, stderr } = run('single', args)
      expect([status === 0, stdout]).toEqual([false, ''])
      expect(stderr).toContain('Архивтің бір бөлігі жауап бермеді')
    },
  )

  test('a search shows what there is, and says so', () => {
    const { status, stderr } = run('single', SEARCH)
    expect(status).toBe(3)
    expect(stderr).toContain('табылғаны толық емес')
  })
})

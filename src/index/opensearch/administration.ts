/** The indexes of an archive: made, and told why they are not there. */

import { KznewsError } from '../../errors.ts'
import type { Environment } from './access.ts'
import type { ClusterClient } from './client.ts'
import { allAliasesOf, articlesIndex, type IndexNames, type Sizes, wordsIndex } from './indexes.ts'

const SIZES: Sizes = { shards: 3, replicas: 1 }

/** How a new archive is spread over the cluster: `3+1` is three shards, and one more copy of each. */
export function sizesFrom(environment: Environment): Sizes {
  const [, shards, replicas] =
    /^([1-9]\d{0,2})\+(\d)$/.exec(environment.KZNEWS_CLUSTER_SHARDS ?? '') ?? []
  if (shards === undefined) return SIZES
  return { shards: Number(shards), replicas: Number(replicas) }
}

async function create(client: ClusterClient, name: string, alias: string, body: object) {
  await client.ask({
    method: 'PUT',
    path: `/${name}`,
    body: JSON.stringify({ ...body, aliases: { [alias]: {} } }),
    // Made by somebody else at this moment, it is made.
    isRepeatable: true,
    accepts: [400],
  })
}

async function isThere(client: ClusterClient, alias: string): Promise<boolean> {
  const { status } = await client.ask({
    method: 'GET',
    path: `/_alias/${alias}`,
    isRepeatable: true,
    accepts: [404],
  })
  return status === 200
}

/** Makes the indexes of an archive unless they are there. */
export async function makeIndexes(
  client: ClusterClient,
  { articles, words }: IndexNames,
  sizes: Sizes,
  fingerprint: string,
): Promise<void> {
  if (!(await isThere(client, words))) {
    await create(client, `${words}.1`, words, wordsIndex(sizes, fingerprint))
  }
  if (!(await isThere(client, articles))) {
    await create(client, `${articles}.1`, articles, articlesIndex(sizes, fingerprint))
  }
  for (const alias of [words, articles]) {
    if (!(await isThere(client, alias))) {
      throw new KznewsError('cluster-failed', {
        host: client.host,
        status: 404,
        reason: `no alias ${alias}`,
      })
    }
  }
}

/**
 * Why the archive of a name is not there.
 *
 * @throws KznewsError `cluster-rules` where it was made by another version, `archive-missing` otherwise
 */
export async function tellMissing(
  client: ClusterClient,
  name: string,
  address: string,
): Promise<never> {
  if (await isThere(client, allAliasesOf(name))) {
    throw new KznewsError('cluster-rules', { path: address })
  }
  throw new KznewsError('archive-missing', { path: address })
}
